import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import { nextNumber } from "#app/domains/centers/index.server.ts";
import { resolveOccupation } from "#app/domains/occupations/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { refreshDuplicates } from "./duplicates/refresh.server.ts";
import { firstOfMonth } from "./entries/months.ts";
import { madeBy } from "./entries/provenance.ts";
import { findIdentifying } from "./rules.ts";
import type { IdentifyingFinding } from "./rules.ts";
import type { CandidateInput, HistoryInput } from "./schema.ts";

export type CandidateRefusal =
  | { ok: false; field: "summary"; code: IdentifyingFinding }
  | { ok: false; field: "isco08"; code: "choose_occupation" };
export type CandidateResult =
  { ok: true } | CandidateRefusal | { ok: false; field: "form"; code: "changed_meanwhile" };

/** The columns of a profile as the form says. */
export function profileData(input: CandidateInput) {
  return {
    isco08: resolveOccupation(input.isco08)?.isco08 ?? input.isco08,
    qualification: input.qualification,
    recognition: input.recognition,
    experienceYears: input.experienceYears,
    skills: input.skills,
    germanLevel: input.germanLevel,
    englishLevel: input.englishLevel,
    wishedLaender: input.wishedLaender,
    wishedQuarterHoursMin: input.wishedQuarterHoursMin ?? null,
    availableFrom: input.availableFrom ? toUtcDate(input.availableFrom) : null,
    summary: input.summary ?? "",
  };
}

/** The columns of an identity as the form says. */
export function identityData(input: CandidateInput) {
  const nationalities = [input.nationality, input.secondNationality].filter((code) => code !== undefined);
  return {
    givenName: input.givenName,
    familyName: input.familyName,
    email: input.email ?? null,
    phone: input.phone ?? null,
    birthDate: input.birthDate ? toUtcDate(input.birthDate) : null,
    nationalities: [...new Set(nationalities)],
    residenceCountry: input.residenceCountry ?? null,
    situation: input.situation,
  };
}

/** What the schema cannot check. Companies read the summary before consent: it must not tell who the person is. */
export function refuse(input: CandidateInput): CandidateRefusal | null {
  if (!resolveOccupation(input.isco08)) return { ok: false, field: "isco08", code: "choose_occupation" };
  const [code] = findIdentifying(input.summary ?? "", input);
  return code ? { ok: false, field: "summary", code } : null;
}

/** An advisor registers a person. `id` comes with the form, so that a double click makes one record. */
export async function registerCandidate(
  ctx: UserCtx,
  centerId: string,
  input: CandidateInput & { id: string },
): Promise<{ ok: true } | CandidateRefusal> {
  const refusal = refuse(input);
  if (refusal) return refusal;
  await createOnce(ctx, "candidateProfile", input.id, async (tx) => {
    const number = await nextNumber(tx, centerId, "CANDIDATE");
    await tx.candidateProfile.create({
      data: { id: input.id, centerId, number, ...profileData(input), createdById: ctx.user.userId },
    });
    await tx.candidateIdentity.create({
      data: { centerId, candidateId: input.id, ...identityData(input) },
    });
    await refreshDuplicates(tx, input.id, ctx.now);
  });
  return { ok: true };
}

/** Changes profile and identity together; `version` is the profile's that the writer saw. */
export async function updateCandidate(
  ctx: UserCtx,
  candidateId: string,
  input: CandidateInput & { version: number },
): Promise<CandidateResult> {
  const refusal = refuse(input);
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx) => {
    const written = await tx.candidateProfile.updateVersioned({
      id: candidateId,
      version: input.version,
      data: profileData(input),
    });
    if (!written.ok) return { ok: false, field: "form", code: "changed_meanwhile" };
    await tx.candidateIdentity.update({ where: { candidateId }, data: identityData(input) });
    await refreshDuplicates(tx, candidateId, ctx.now);
    return { ok: true };
  });
}

/** Makes a person visible to matching (ACTIVE), or takes them out (ENDED). */
export async function setCandidateState(
  ctx: UserCtx,
  candidateId: string,
  input: { version: number; state: "ACTIVE" | "ENDED" },
): Promise<{ ok: true } | { ok: false; code: "changed_meanwhile" }> {
  const written = await ctx.db.candidateProfile.updateVersioned({
    id: candidateId,
    version: input.version,
    data: { state: input.state },
  });
  return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
}

async function centerOf(tx: GuardedTx, candidateId: string): Promise<string> {
  const profile = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { centerId: true },
  });
  if (!profile) throw new NotFoundError("CandidateProfile");
  return profile.centerId;
}

/** Adds a former employer. */
export async function addHistory(ctx: UserCtx, candidateId: string, input: HistoryInput): Promise<void> {
  await createOnce(ctx, "candidateHistory", input.id, async (tx) => {
    const link = { centerId: await centerOf(tx, candidateId), candidateId };
    await tx.candidateExperience.create({
      data: {
        ...{ id: input.id, ...link },
        startedOn: toUtcDate(firstOfMonth(input.startedOn)),
        endedOn: input.endedOn ? toUtcDate(firstOfMonth(input.endedOn)) : null,
        ...madeBy(ctx),
      },
    });
    const { id, employer, title } = input;
    await tx.candidateHistory.create({ data: { id, ...link, experienceId: id, employer, title } });
  });
}

/** Removes a former employer. */
export async function removeHistory(ctx: UserCtx, historyId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { experienceId } = await tx.candidateHistory.delete({ where: { id: historyId } });
    await tx.candidateExperience.delete({ where: { id: experienceId } });
  });
}

/** Marks a person as placed when the first working day has come; `tx` needs the right to change profiles. */
export async function placeCandidate(tx: GuardedTx, candidateId: string): Promise<void> {
  await tx.candidateProfile.updateMany({
    where: { id: candidateId, state: "ACTIVE" },
    data: { state: "PLACED", version: { increment: 1 } },
  });
}
