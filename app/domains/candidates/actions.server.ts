import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import { nextNumber } from "#app/domains/centers/index.server.ts";
import { resolveOccupation } from "#app/domains/occupations/index.ts";
import { findPersonal } from "./anonymity/index.ts";
import type { PersonalKind } from "./anonymity/index.ts";
import { refreshDuplicates } from "./duplicates/refresh.server.ts";
import { guardianConsentOf } from "./entries/guardians.server.ts";
import { renewSummary } from "./entries/summarise.server.ts";
import { mayBeIntroduced } from "./rules/minors.ts";
import type { GuardianGap } from "./rules/minors.ts";
import type { CandidateInput } from "./schema.ts";

const OCCUPATIONS = ["isco08", "secondOccupation", "thirdOccupation"] as const;
type OccupationName = (typeof OCCUPATIONS)[number];

// What names the person is refused; what may be a word of the trade is marked, and hidden from companies before consent.
const REFUSED = ["name", "email", "phone", "link"] as const satisfies readonly PersonalKind[];
type Refused = (typeof REFUSED)[number];

export type CandidateRefusal =
  | { ok: false; field: "summary"; code: `contains_${Refused}` }
  | { ok: false; field: OccupationName; code: "choose_occupation" };
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
    availableUntil: input.availableUntil ? toUtcDate(input.availableUntil) : null,
    wishedIsco08: furtherOccupations(input),
    shiftWork: input.shiftWork ?? null,
    travel: input.travel ?? null,
    wouldMove: input.wouldMove ?? null,
    commuteKm: input.commuteKm ?? null,
    summary: input.summary ?? "",
  };
}

function furtherOccupations({ isco08, secondOccupation, thirdOccupation }: CandidateInput): string[] {
  const codes = [isco08, secondOccupation, thirdOccupation].map(
    (code) => code && (resolveOccupation(code)?.isco08 ?? code),
  );
  return [...new Set(codes.filter((code) => code !== undefined))].filter((code) => code !== codes[0]);
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
  const unknown = OCCUPATIONS.find((field) => input[field] !== undefined && !resolveOccupation(input[field]));
  if (unknown) return { ok: false, field: unknown, code: "choose_occupation" };
  const found = new Set(findPersonal(input.summary ?? "", input).map(({ kind }) => kind));
  const kind = REFUSED.find((known) => found.has(known));
  return kind ? { ok: false, field: "summary", code: `contains_${kind}` } : null;
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
    // what follows from the entries wins over what the form says, and another occupation makes it another summary
    await renewSummary(tx, candidateId, ctx.today);
    return { ok: true };
  });
}

export type StateRefusal = {
  ok: false;
  code: "changed_meanwhile" | GuardianGap;
};

/**
 * Makes a person visible to matching (ACTIVE), or takes them out (ENDED). A minor becomes visible only once all
 * with custody have consented in writing.
 */
export async function setCandidateState(
  ctx: UserCtx,
  candidateId: string,
  input: { version: number; state: "ACTIVE" | "ENDED" },
): Promise<{ ok: true } | StateRefusal> {
  return ctx.db.transaction(async (tx) => {
    const { version, state } = input;
    if (state === "ACTIVE") {
      const consent = await guardianConsentOf(tx, candidateId, ctx.today);
      if (!mayBeIntroduced(consent)) return { ok: false, code: consent };
    }
    const written = await tx.candidateProfile.updateVersioned({ id: candidateId, version, data: { state } });
    return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
  });
}

/** Marks a person as placed when the first working day has come; `tx` needs the right to change profiles. */
export async function placeCandidate(tx: GuardedTx, candidateId: string): Promise<void> {
  await tx.candidateProfile.updateMany({
    where: { id: candidateId, state: "ACTIVE" },
    data: { state: "PLACED", version: { increment: 1 } },
  });
}
