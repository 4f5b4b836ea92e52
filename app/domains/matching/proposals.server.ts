import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { DeclineReason, ProposalState } from "#app/platform/database/generated/enums.ts";
import { keepDecision } from "./decisions.server.ts";
import type { DecidedRow } from "./decisions.server.ts";
import { callOffTalks } from "./call-off-talks.server.ts";
import { moveProposal } from "./proposal-rules.ts";
import type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
import { matchingEvent } from "./events.ts";
import type { MatchingEventType } from "./events.ts";

/** Why a step was refused: another person was faster, or the step does not fit the state. */
export type StepRefusal = { ok: false; code: "changed_meanwhile" | "not_possible_now" };
export type StepResult = { ok: true } | StepRefusal;

/** What of a proposal every step needs. */
export const KEYS = {
  id: true,
  centerId: true,
  companyId: true,
  candidateId: true,
  vacancyId: true,
  state: true,
  version: true,
} as const;

/** The keys and state of a visible proposal. */
export interface ProposalRow {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
  vacancyId: string;
  state: ProposalState;
  version: number;
}

/** Each party has a right of its own, so that nobody takes a step of another side. */
const RIGHTS = { center: "propose", company: "offer", candidate: "decide" } as const;

async function readProposal(tx: GuardedTx, proposalId: string): Promise<DecidedRow> {
  const row = await tx.proposal.findFirst({
    where: { id: proposalId },
    select: { ...KEYS, explanation: true, candidate: { select: { number: true } } },
  });
  if (!row) throw new NotFoundError("Proposal");
  return row;
}

/** Tells others of a proposal, in the transaction of the change. */
export async function tellOfProposal(
  tx: GuardedTx,
  type: Extract<MatchingEventType, `proposal_${string}` | "offer_made">,
  row: ProposalRow,
  endReason = "",
): Promise<void> {
  const { id: proposalId, centerId, companyId, candidateId, vacancyId } = row;
  const keys = { proposalId, centerId, companyId, candidateId, vacancyId };
  await tx.emit(
    type === "proposal_ended" ? matchingEvent(type, { ...keys, endReason }) : matchingEvent(type, keys),
  );
}

interface Step {
  proposalId: string;
  version: number;
  step: ProposalStep;
  by: ProposalParty;
  offerStartsOn?: PlainDate;
  reason?: DeclineReason;
}

/**
 * Moves a proposal one step, as the table in proposal-rules says, and keeps who did so and upon what.
 * @param input.version the version the person saw; another one means somebody was faster
 */
export async function stepProposal(
  ctx: UserCtx,
  tx: GuardedTx,
  input: Step,
): Promise<{ ok: true; row: ProposalRow } | StepRefusal> {
  const row = await readProposal(tx, input.proposalId);
  if (row.version !== input.version) return { ok: false, code: "changed_meanwhile" };
  const move = moveProposal(row.state, input.step, input.by);
  if (!move) return { ok: false, code: "not_possible_now" };
  const written = await tx.proposal.updateVersioned({
    id: row.id,
    version: row.version,
    as: RIGHTS[input.by],
    data: {
      state: move.to,
      endReason: move.endReason,
      ...(input.offerStartsOn ? { offerStartsOn: toUtcDate(input.offerStartsOn) } : {}),
    },
  });
  if (!written.ok) return { ok: false, code: "changed_meanwhile" };
  const { step, reason } = input;
  await keepDecision(ctx, tx, row, input.by, { step, from: row.state, to: move.to, reason });
  if (move.endReason) {
    await callOffTalks(tx.asSystem("end_proposals"), [row.id], ctx.now);
    await tellOfProposal(tx, "proposal_ended", row, move.endReason);
  }
  return { ok: true, row };
}

type StepInput = { proposalId: string; version: number };

async function oneStep(
  ctx: UserCtx,
  input: Step,
  tell?: "proposal_interested" | "offer_made",
): Promise<StepResult> {
  return ctx.db.transaction(async (tx) => {
    const moved = await stepProposal(ctx, tx, input);
    if (!moved.ok) return moved;
    if (tell) await tellOfProposal(tx, tell, moved.row);
    return { ok: true };
  });
}

/** The company would like to meet the person: the person is asked for consent. */
export function showInterest(ctx: UserCtx, input: StepInput): Promise<StepResult> {
  return oneStep(ctx, { ...input, step: "show_interest", by: "company" }, "proposal_interested");
}

/** One side does not go on, and says to the center why. An offer that is declined is a step of its own. */
export function declineProposal(
  ctx: UserCtx,
  input: StepInput & { by: "company" | "candidate"; reason: DeclineReason },
): Promise<StepResult> {
  return oneStep(ctx, { ...input, step: "decline" });
}

/** The company offers the job with a start date. */
export function offerJob(ctx: UserCtx, input: StepInput & { startsOn: PlainDate }): Promise<StepResult> {
  const { startsOn, ...rest } = input;
  return oneStep(ctx, { ...rest, step: "offer", by: "company", offerStartsOn: startsOn }, "offer_made");
}

/** The person declines the offered job. */
export function declineOffer(
  ctx: UserCtx,
  input: StepInput & { reason: DeclineReason },
): Promise<StepResult> {
  return oneStep(ctx, { ...input, step: "decline_offer", by: "candidate" });
}

/** The center takes its proposal back. */
export function withdrawProposal(ctx: UserCtx, input: StepInput): Promise<StepResult> {
  return oneStep(ctx, { ...input, step: "withdraw", by: "center" });
}

/** The person accepts the offer; the cases domain calls this in the transaction that starts the case. */
export async function markAccepted(
  ctx: UserCtx,
  tx: GuardedTx,
  input: StepInput,
): Promise<{ ok: true; row: ProposalRow } | { ok: false; code: "changed_meanwhile" | "not_offered" }> {
  const moved = await stepProposal(ctx, tx, { ...input, step: "accept", by: "candidate" });
  if (moved.ok) return moved;
  return { ok: false, code: moved.code === "changed_meanwhile" ? "changed_meanwhile" : "not_offered" };
}
