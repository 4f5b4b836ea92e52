import type { GuardedTx } from "#app/permissions/context.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { summarise } from "../rules/summary.ts";

const SUMMARY = {
  qualification: true,
  recognition: true,
  experienceYears: true,
  germanLevel: true,
  englishLevel: true,
} as const;

/**
 * Writes the summary that matching reads anew from the entries. Raising the version first holds the profile until
 * the transaction ends, so that of two entries written at once the second one counts both.
 */
export async function renewSummary(tx: GuardedTx, candidateId: string, today: PlainDate): Promise<void> {
  await tx.candidateProfile.update({ where: { id: candidateId }, data: { version: { increment: 1 } } });
  const profile = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: {
      ...SUMMARY,
      isco08: true,
      languages: { select: { language: true, level: true } },
      qualifications: { select: { kind: true, isco08: true, state: true, recognition: true } },
      experiences: { select: { isco08: true, startedOn: true, endedOn: true } },
    },
  });
  if (!profile) throw new NotFoundError("CandidateProfile");
  const { isco08, languages, qualifications, experiences, ...stated } = profile;
  const periods = experiences.map((entry) => ({
    ...entry,
    startedOn: fromUtcDate(entry.startedOn),
    endedOn: entry.endedOn ? fromUtcDate(entry.endedOn) : null,
  }));
  const renewed = summarise(stated, isco08, { languages, qualifications, experiences: periods }, today);
  const keys = Object.keys(SUMMARY) as (keyof typeof renewed)[];
  if (keys.every((key) => renewed[key] === stated[key])) return;
  await tx.candidateProfile.update({ where: { id: candidateId }, data: renewed });
}
