import { addDocument } from "#app/domains/candidates/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { loadCourse, writeEntries } from "./course.server.ts";
import type { Mover } from "./rules/state.ts";
import { actorOf, requireSide } from "./side.server.ts";

/**
 * Adds a document to a milestone the person sees, as evidence; the state of the milestone stays as it is. Companies may
 * while the person's consent holds (the guard refuses otherwise), and nobody once the case has ended.
 */
export async function addEvidence(
  ctx: UserCtx,
  side: Mover,
  input: { id: string; caseId: string; milestoneId: string; name: string; bytes: Uint8Array },
): Promise<{ ok: true } | { ok: false; code: "file_type" | "case_over" }> {
  const { caseId, milestoneId } = input;
  const seen = await ctx.db.milestone.findFirst({
    where: { id: milestoneId, caseId },
    select: {
      ...{ key: true, candidateId: true, forEmployer: true, forCandidate: true },
      case: { select: { state: true } },
    },
  });
  if (!seen) throw new NotFoundError("Milestone");
  if (seen.case.state === "ENDED") return { ok: false, code: "case_over" };
  return addDocument(ctx, seen.candidateId, input, async (tx) => {
    const house = tx.asSystem("case");
    const { row, reference } = await loadCourse(house, caseId);
    requireSide(ctx, side, row);
    await writeEntries(house, row, actorOf(ctx, side, reference), ctx.now, [
      {
        kind: "evidence_added",
        milestoneKey: seen.key,
        forEmployer: seen.forEmployer,
        forCandidate: seen.forCandidate,
      },
    ]);
  });
}
