import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { resolveOccupation } from "#app/domains/occupations/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { EntryKind } from "./kinds.ts";
import type { ExperienceInput, LanguageInput, QualificationInput, SituationInput } from "./schema.ts";
import { renewSummary } from "./summarise.server.ts";
import { change, entryTable, writeEntry } from "./write.server.ts";
import type { EntryResult } from "./write.server.ts";

const day = (date: PlainDate | undefined): Date | null => (date ? toUtcDate(date) : null);

/** The occupation of an entry as ISCO-08; null where none was named, undefined where there is no such code. */
function occupationOf(code: string | undefined): string | null | undefined {
  return code === undefined ? null : resolveOccupation(code)?.isco08;
}

const UNKNOWN_OCCUPATION = { ok: false, field: "isco08", code: "choose_occupation" } as const;

/** Makes or changes a language. */
export function saveLanguage(
  ctx: UserCtx,
  candidateId: string,
  entryId: string,
  { id, version, ...input }: LanguageInput,
): Promise<EntryResult> {
  const data = { ...input, certificateOn: day(input.certificateOn) };
  return writeEntry(ctx, candidateId, { kind: "languages", key: { entryId, id, version }, data });
}

/** Makes or changes a qualification and, guarded apart, what stands on its certificate. */
export async function saveQualification(
  ctx: UserCtx,
  candidateId: string,
  entryId: string,
  { id, version, ...input }: QualificationInput,
): Promise<EntryResult> {
  const isco08 = occupationOf(input.isco08);
  if (isco08 === undefined) return UNKNOWN_OCCUPATION;
  const { kind, state, recognition } = input;
  const proof = {
    title: input.title,
    institution: input.institution ?? null,
    country: input.country ?? null,
    anabinSchool: input.anabinSchool ?? null,
    anabinDegree: input.anabinDegree ?? null,
    zabStatement: input.zabStatement,
    recognitionBody: input.recognitionBody ?? null,
    fileNumber: input.fileNumber ?? null,
  };
  return writeEntry(ctx, candidateId, {
    kind: "qualifications",
    key: { entryId, id, version },
    data: {
      ...{ kind, state, recognition, isco08 },
      finishedYear: input.finishedYear ?? null,
      durationMonths: input.durationMonths ?? null,
    },
    alongside: async (tx, link, qualificationId) => {
      const where = { candidateId, qualificationId };
      const { count } = await tx.qualificationProof.updateMany({ where, data: proof });
      if (count === 0) await tx.qualificationProof.create({ data: { ...link, qualificationId, ...proof } });
    },
  });
}

/** Makes or changes a period of work and, guarded apart, its employer. */
export async function saveExperience(
  ctx: UserCtx,
  candidateId: string,
  entryId: string,
  { id, version, ...input }: ExperienceInput,
): Promise<EntryResult> {
  const isco08 = occupationOf(input.isco08);
  if (isco08 === undefined) return UNKNOWN_OCCUPATION;
  const { workload, skills } = input;
  const employer = { employer: input.employer, title: input.title, country: input.country ?? null };
  return writeEntry(ctx, candidateId, {
    kind: "experiences",
    key: { entryId, id, version },
    data: {
      ...{ isco08, workload, skills },
      startedOn: toUtcDate(input.startedOn),
      endedOn: day(input.endedOn),
    },
    alongside: async (tx, link, experienceId) => {
      const where = { candidateId, experienceId };
      const { count } = await tx.candidateHistory.updateMany({ where, data: employer });
      if (count === 0) await tx.candidateHistory.create({ data: { ...link, experienceId, ...employer } });
    },
  });
}

/** Makes or changes what stays between the person and the center: family and residence status. */
export function saveSituation(
  ctx: UserCtx,
  candidateId: string,
  entryId: string,
  { id, version, ...input }: SituationInput,
): Promise<EntryResult> {
  const data = {
    familyPlan: input.familyPlan ?? null,
    // nobody comes along with a person who comes alone, whatever stood there before
    partnerComes: input.familyPlan === "ALONE" ? false : (input.partnerComes ?? null),
    childBirthYears: input.familyPlan === "ALONE" ? [] : input.childBirthYears,
    residenceTitle: input.residenceTitle ?? null,
    residenceSince: day(input.residenceSince),
    residenceUntil: day(input.residenceUntil),
    studyEndsOn: day(input.studyEndsOn),
    regionTie: input.regionTie ?? null,
  };
  return writeEntry(ctx, candidateId, { kind: "situation", key: { entryId, id, version }, data });
}

/** Takes an entry out, with what belongs to it. */
export async function removeEntry(
  ctx: UserCtx,
  candidateId: string,
  { kind, entryId }: { kind: EntryKind; entryId: string },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const row = await entryTable(tx, kind).findFirst({
      where: { id: entryId, candidateId },
      select: { id: true },
    });
    if (!row) throw new NotFoundError("entry");
    // the parts first: the database keeps no certificate without its qualification
    if (kind === "qualifications") {
      const key = { candidateId, qualificationId: entryId };
      await tx.qualificationProof.delete({ where: { candidateId_qualificationId: key } });
    }
    if (kind === "experiences") {
      const key = { candidateId, experienceId: entryId };
      await tx.candidateHistory.delete({ where: { candidateId_experienceId: key } });
    }
    await entryTable(tx, kind).delete({ where: { id: entryId } });
    await renewSummary(tx, candidateId, ctx.today);
  });
}

/** The center has compared an entry with the papers. `version` is the one that was compared. */
export async function checkEntry(
  ctx: UserCtx,
  candidateId: string,
  { kind, entryId, version }: { kind: EntryKind; entryId: string; version: number },
): Promise<EntryResult> {
  return ctx.db.transaction(async (tx) => {
    const { userId, name } = ctx.user;
    const data = { checkedById: userId, checkedByName: name, checkedAt: ctx.now };
    const written = await change(tx, candidateId, { kind, entryId, version, data, as: "verify" });
    return written.ok ? { ok: true } : written;
  });
}
