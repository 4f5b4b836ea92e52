import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { DeclineReason, DecisionParty, ProposalState } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
import type { ProposalRow } from "./proposals.server.ts";

/** Steps of the table, and what follows from elsewhere. */
export type DecisionStep = ProposalStep | "propose" | "withdraw_consent" | HouseStep;

/** What the house ends by itself. */
export type HouseStep = "vacancy_ended" | "hired_elsewhere" | "handed_over";

/** A proposal with what stands on it for who decides. */
export type DecidedRow = ProposalRow & { explanation: unknown; candidate: { number: number } };

interface Decision {
  step: DecisionStep;
  from: ProposalState | null;
  to: ProposalState;
  reason?: DeclineReason;
}

const PARTIES: Record<ProposalParty, DecisionParty> = {
  company: "COMPANY",
  candidate: "CANDIDATE",
  center: "CENTER",
};

// The explanation of the match is on the pages of the company and of the center.
const SHOWS_EXPLANATION: readonly DecisionParty[] = ["COMPANY", "CENTER"];

/** The person never hears of a proposal that ended before the company was interested. */
function reachesCandidate({ from, to }: Decision): boolean {
  return from === null ? false : from !== "PROPOSED" || to === "INTERESTED";
}

/**
 * Keeps who decided what, upon which explanation. `ctx.user` acts for `by`; a person stands here by reference, for
 * companies read the history after a consent has ended, too.
 */
export async function keepDecision(
  ctx: UserCtx,
  tx: GuardedTx,
  row: DecidedRow,
  by: ProposalParty,
  decision: Decision,
): Promise<void> {
  const party = PARTIES[by];
  const { id: proposalId, centerId, companyId, candidateId } = row;
  const keys = { centerId, companyId, candidateId };
  const { step, from, to, reason } = decision;
  const id = newId();
  await tx.proposalDecision.create({
    data: {
      ...{ id, ...keys, proposalId, step, from, to, party, at: ctx.now },
      actorId: ctx.user.userId,
      actorName: by === "candidate" ? candidateReference(row.candidate.number) : ctx.user.name,
      ...(SHOWS_EXPLANATION.includes(party) ? { explanation: row.explanation as Record<string, never> } : {}),
      forCandidate: reachesCandidate(decision),
    },
  });
  if (reason) {
    await tx.declineGround.create({
      data: { ...keys, decisionId: id, party, reason, createdAt: ctx.now },
    });
  }
}

/** Keeps that the house ended proposals by itself, and why. */
export async function keepHouseDecisions(
  tx: GuardedTx,
  rows: readonly ProposalRow[],
  step: HouseStep,
  at: Date,
): Promise<void> {
  const data = rows.map(({ id: proposalId, centerId, companyId, candidateId, state: from }) => ({
    ...{ proposalId, centerId, companyId, candidateId, step, from, to: "ENDED" as const, at },
    ...{ party: "HOUSE" as const, actorId: null, actorName: "" },
    forCandidate: reachesCandidate({ step, from, to: "ENDED" }),
  }));
  if (data.length > 0) await tx.proposalDecision.createMany({ data });
}
