import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { UpdateData } from "#app/permissions/guard/types.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { HandoverPart } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { peopleEvent } from "../events.ts";
import { handoverBar, moveHandover, OPEN_HANDOVERS } from "./rules.ts";
import type { HandoverBar, HandoverParty, HandoverStep } from "./rules.ts";

export type StepRefusal = { ok: false; code: "changed_meanwhile" | "not_possible_now" };
export type HandoverResult = { ok: true } | StepRefusal;

interface Wish {
  id: string;
  toCenterId: string;
  parts: HandoverPart[];
  reason: string;
}

/** An advisor asks the person whether another center may look after them. */
export async function askHandover(
  ctx: UserCtx,
  candidateId: string,
  { id, toCenterId, parts, reason }: Wish,
): Promise<{ ok: true } | { ok: false; code: HandoverBar }> {
  const person = await ctx.db.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { centerId: true, isco08: true, germanLevel: true, state: true },
  });
  if (!person) return notFound("CandidateProfile");
  if (!(await ctx.db.center.count({ where: { id: toCenterId } }))) return notFound("Center");
  if (person.centerId === toCenterId) return { ok: false, code: "same_center" };
  const { centerId, isco08, germanLevel, state } = person;
  try {
    let bar: HandoverBar | null = null;
    await createOnce(ctx, "handover", id, async (tx) => {
      const openHandovers = await countOpen(tx, candidateId, id);
      bar = handoverBar({ state, openHandovers, runningCases: await countRunning(tx, candidateId) });
      if (bar) return;
      const { userId: askedById, name: askedByName } = ctx.user;
      await tx.handover.create({
        data: {
          ...{ id, centerId, candidateId, toCenterId, parts, reason, isco08, germanLevel },
          ...{ askedById, askedByName, askedAt: ctx.now },
        },
      });
      await tx.emit(peopleEvent("handover_asked", { handoverId: id, candidateId, toCenterId }));
    });
    return bar ? { ok: false, code: bar } : { ok: true };
  } catch (error) {
    // somebody else asked in the same moment
    if (error instanceof UniqueConflictError && error.key === "Handover_open")
      return { ok: false, code: "already_asked" };
    throw error;
  }
}

const countOpen = (tx: GuardedTx, candidateId: string, exceptId: string): Promise<number> =>
  tx.handover.count({ where: { candidateId, id: { not: exceptId }, state: { in: OPEN_HANDOVERS } } });

export const countRunning = (tx: Pick<GuardedTx, "case">, candidateId: string): Promise<number> =>
  tx.case.count({ where: { candidateId, state: "RUNNING" } });

/** Each party has a right of its own, so that nobody takes a step of another side. */
const RIGHTS = { person: "consent", center: "update", receiver: "take" } as const;

interface StepInput {
  handoverId: string;
  version: number;
}

async function step(
  ctx: UserCtx,
  { handoverId, version }: StepInput,
  how: { step: HandoverStep; by: HandoverParty; data?: UpdateData<"Handover"> },
): Promise<HandoverResult> {
  return ctx.db.transaction(async (tx) => {
    const row = await tx.handover.findFirst({
      where: { id: handoverId },
      select: { state: true, candidateId: true, centerId: true, toCenterId: true, askedById: true },
    });
    if (!row) return notFound("Handover");
    const to = moveHandover(row.state, how.step, how.by);
    if (!to) return { ok: false, code: "not_possible_now" };
    const written = await tx.handover.updateVersioned({
      id: handoverId,
      version,
      as: RIGHTS[how.by],
      data: { state: to, ...(to === "AGREED" ? {} : { endedAt: ctx.now }), ...how.data },
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    const { candidateId, centerId, toCenterId, askedById } = row;
    const keys = { handoverId, candidateId, centerId, toCenterId, askedById };
    await tx.emit(peopleEvent("handover_moved", { ...keys, to, by: how.by }));
    return { ok: true };
  });
}

/** The person agrees, in their own portal. */
export const agreeHandover = (ctx: UserCtx, input: StepInput): Promise<HandoverResult> =>
  step(ctx, input, { step: "agree", by: "person", data: { agreedOn: "PERSON", agreedAt: ctx.now } });

/** The person does not want it, or takes the yes back before the other center has answered. */
export const declineHandover = (ctx: UserCtx, input: StepInput & { step: "decline" | "withdraw" }) =>
  step(ctx, input, { step: input.step, by: "person" });

/** An advisor answers by name for a signed paper. */
export function recordPaper(
  ctx: UserCtx,
  { paperSignedOn, ...input }: StepInput & { paperSignedOn: PlainDate },
): Promise<HandoverResult | { ok: false; code: "in_the_future" }> {
  if (paperSignedOn > ctx.today) return Promise.resolve({ ok: false, code: "in_the_future" });
  const { userId: recordedById, name: recordedByName } = ctx.user;
  const data = {
    ...{ agreedOn: "PAPER" as const, agreedAt: ctx.now, recordedById, recordedByName },
    paperSignedOn: toUtcDate(paperSignedOn),
  };
  return step(ctx, input, { step: "record_paper", by: "center", data });
}

/** The center takes the question back. */
export const withdrawHandover = (ctx: UserCtx, input: StepInput): Promise<HandoverResult> =>
  step(ctx, input, { step: "withdraw", by: "center" });

/** The other center cannot take the person over. */
export const refuseHandover = (ctx: UserCtx, input: StepInput): Promise<HandoverResult> => {
  const { userId: answeredById, name: answeredByName } = ctx.user;
  return step(ctx, input, { step: "refuse", by: "receiver", data: { answeredById, answeredByName } });
};
