import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { getCandidateWithEntries } from "../queries.server.ts";
import { completeness } from "../rules/completeness.ts";
import { isMinor } from "../rules/minors.ts";
import type { Entries } from "./read.server.ts";
import { shownEntries } from "./shown.server.ts";

/** A person with all entries in words, and what is still missing. */
export async function getProfilePage(ctx: UserCtx, candidateId: string) {
  const { candidate, entries, hasAccount } = await getCandidateWithEntries(ctx, candidateId);
  return {
    candidate,
    hasAccount,
    entries: shownEntries(entries, ctx.locale, ctx.today),
    progress: completeness(
      {
        ...entries,
        stated: candidate,
        skills: candidate.skills,
        availableFrom: candidate.availableFrom,
        identity: candidate.identity,
        residence: entries.situation,
      },
      ctx.today,
    ),
    summarised: summarisedBy(entries),
    employers: entries.experiences.flatMap(({ history }) => (history ? [history.employer] : [])),
    asksGuardians: asksGuardians(candidate.identity?.birthDate ?? null, ctx.today, entries.guardians.length),
  };
}

export type ProfilePage = Awaited<ReturnType<typeof getProfilePage>>;

/** Guardians are asked for as long as they matter; who has come of age still sees what stands there. */
function asksGuardians(birthDate: PlainDate | null, today: PlainDate, known: number): boolean {
  return known > 0 || isMinor(birthDate, today);
}

/** The fields of the profile that follow from entries; nobody types them any more. */
export function summarisedBy(entries: Pick<Entries, "languages" | "qualifications" | "experiences">) {
  const speaks = (code: string) => entries.languages.some(({ language }) => language === code);
  const trained = entries.qualifications.some(({ state }) => state === "FINISHED");
  const fields = {
    germanLevel: speaks("de"),
    englishLevel: speaks("en"),
    qualification: trained,
    recognition: trained,
    experienceYears: entries.experiences.some(({ isco08 }) => isco08 !== null),
  };
  return (Object.keys(fields) as (keyof typeof fields)[]).filter((field) => fields[field]);
}

export type SummarisedField = ReturnType<typeof summarisedBy>[number];
