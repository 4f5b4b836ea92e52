import { isClosed } from "#app/domains/candidates/index.ts";
import { saveLanguage } from "#app/domains/candidates/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { LevelAnswer, PlanState } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { asksLevel, isBelow, isJoinable, mayMove } from "./rules.ts";
import { withPlainDates } from "./queries.server.ts";

export type PlanRefusal = {
  ok: false;
  code: "changed_meanwhile" | "not_joinable" | "record_closed" | "not_allowed_now";
};
export type PlanResult = { ok: true } | PlanRefusal;

/**
 * Puts an open offer of the person's center on the plan, by the center or by the person themselves. An offer stands there
 * once, however often somebody presses: what is on the plan already stays as it is.
 */
export async function addToPlan(ctx: UserCtx, candidateId: string, offerId: string): Promise<PlanResult> {
  try {
    return await ctx.db.transaction((tx) => add(ctx, tx, candidateId, offerId));
  } catch (error) {
    if (error instanceof UniqueConflictError && error.key === "PlannedOffer_candidateId_offerId_key") {
      return { ok: true };
    }
    throw error;
  }
}

async function add(ctx: UserCtx, tx: GuardedTx, candidateId: string, offerId: string): Promise<PlanResult> {
  const person = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { centerId: true, state: true },
  });
  if (!person) notFound("CandidateProfile");
  const { centerId, state } = person;
  const offer = await tx.offer.findFirst({
    where: { id: offerId, centerId },
    select: { state: true, startsOn: true, endsOn: true },
  });
  if (!offer) notFound("Offer");
  if (isClosed(state)) return { ok: false, code: "record_closed" };
  const there = await tx.plannedOffer.findFirst({ where: { candidateId, offerId }, select: { id: true } });
  if (there) return { ok: true };
  if (!isJoinable(withPlainDates(offer), ctx.today)) return { ok: false, code: "not_joinable" };
  const own = ctx.user.memberships.some((one) => one.candidateId === candidateId);
  await tx.plannedOffer.create({
    data: {
      ...{ centerId, candidateId, offerId, stateSince: ctx.now },
      ...{ madeByParty: own ? "CANDIDATE" : "CENTER", madeById: ctx.user.userId },
    },
  });
  return { ok: true };
}

async function readOne(tx: GuardedTx, candidateId: string, id: string) {
  const planned = await tx.plannedOffer.findFirst({
    where: { id, candidateId },
    select: { state: true, levelAnswer: true, version: true, offer: { select: { toLevel: true } } },
  });
  return planned ?? notFound("PlannedOffer");
}

/** An entry of the plan takes its next state; `version` is the one the reader saw. */
export async function movePlan(
  ctx: UserCtx,
  candidateId: string,
  { plannedId, version, to }: { plannedId: string; version: number; to: PlanState },
): Promise<PlanResult> {
  return ctx.db.transaction(async (tx) => {
    const planned = await readOne(tx, candidateId, plannedId);
    // pressed twice
    if (planned.state === to && planned.version === version + 1) return { ok: true };
    if (planned.version !== version) return { ok: false, code: "changed_meanwhile" };
    if (!mayMove(planned, to)) return { ok: false, code: "not_allowed_now" };
    const data = { state: to, stateSince: ctx.now, levelAnswer: null };
    const written = await tx.plannedOffer.updateVersioned({ id: plannedId, version, data });
    return written.ok ? written : { ok: false, code: "changed_meanwhile" };
  });
}

/**
 * The center says whether the level that a finished course leads to goes into the profile. "Taken" writes the person's
 * German as an entry of the center, and with it the summary that matching reads; a level that is not lower already stays.
 */
export async function answerLevel(
  ctx: UserCtx,
  candidateId: string,
  { plannedId, version, answer }: { plannedId: string; version: number; answer: LevelAnswer },
): Promise<PlanResult> {
  return ctx.db.transaction(async (tx) => {
    const planned = await readOne(tx, candidateId, plannedId);
    if (planned.levelAnswer === answer && planned.version === version + 1) return { ok: true };
    if (planned.version !== version) return { ok: false, code: "changed_meanwhile" };
    const { toLevel } = planned.offer;
    if (toLevel === null || !asksLevel(planned, { toLevel })) return { ok: false, code: "not_allowed_now" };
    const data = { levelAnswer: answer };
    const written = await tx.plannedOffer.updateVersioned({ id: plannedId, version, data });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    if (answer === "TAKEN") await raiseGerman(ctx, tx, candidateId, toLevel);
    return { ok: true };
  });
}

type Level = NonNullable<Awaited<ReturnType<typeof readOne>>["offer"]["toLevel"]>;

async function raiseGerman(ctx: UserCtx, tx: GuardedTx, candidateId: string, level: Level): Promise<void> {
  const person = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: {
      germanLevel: true,
      languages: { where: { language: "de" }, select: { id: true, version: true } },
    },
  });
  if (!person) notFound("CandidateProfile");
  if (level === "NONE" || !isBelow(person.germanLevel, level)) return;
  const [entry] = person.languages;
  // the certificate that stands there speaks of the former level
  const spoken = { language: "de", level, certificate: "NONE" } as const;
  const saved = entry
    ? await saveLanguage({ ...ctx, db: tx }, candidateId, entry.id, { ...spoken, version: entry.version })
    : await saveLanguage({ ...ctx, db: tx }, candidateId, "new", { ...spoken, id: newId() });
  // undoes the answer with it
  if (!saved.ok) throw new Error(`the level was not taken over: ${saved.field} ${saved.code}`);
}
