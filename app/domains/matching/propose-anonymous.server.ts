import type { UserCtx } from "#app/permissions/context.ts";
import { blocksProposing, readAnonymity } from "./anonymous.server.ts";
import { keepDecision } from "./decisions.server.ts";
import { proposeCandidate } from "./propose.server.ts";
import type { ProposeResult } from "./propose.server.ts";
import { KEYS } from "./proposals.server.ts";

/**
 * An advisor proposes a person whose free texts do not say who it is; the decision is kept with the explanation that the
 * proposal was made upon. Proposing again finds the proposal that is there.
 */
export async function proposeAnonymously(
  ctx: UserCtx,
  input: { vacancyId: string; candidateId: string },
): Promise<ProposeResult | { ok: false; code: "names_person" }> {
  return ctx.db.transaction(async (tx) => {
    const known = await tx.proposal.findFirst({ where: input, select: { id: true } });
    if (!known && blocksProposing(await readAnonymity(tx, input.candidateId))) {
      return { ok: false, code: "names_person" };
    }
    const done = await proposeCandidate({ ...ctx, db: tx }, input);
    if (!done.ok || known) return done;
    const row = await tx.proposal.findFirst({
      where: { id: done.proposalId },
      select: { ...KEYS, explanation: true, candidate: { select: { number: true } } },
    });
    if (row) await keepDecision(ctx, tx, row, "center", { step: "propose", from: null, to: "PROPOSED" });
    return done;
  });
}
