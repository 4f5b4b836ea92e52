import { addDocument } from "#app/domains/candidates/index.server.ts";
import { placeEvidence, Refused } from "#app/domains/documents/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { RefusedFile } from "#app/platform/files/types.ts";
import { loadCourse, writeEntries } from "./course.server.ts";
import { STEP_PAPERS } from "./papers.ts";
import type { Mover } from "./rules/state.ts";
import { actorOf, requireSide } from "./side.server.ts";
import type { MilestoneKey } from "./templates/types.ts";

/**
 * Adds a document to a milestone the person sees, as evidence; the state of the milestone stays as it is. Where the step
 * names a document, that one has come with it. Companies may while the person's consent holds (the guard refuses
 * otherwise), and nobody once the case has ended.
 */
export async function addEvidence(
  ctx: UserCtx,
  side: Mover,
  input: { id: string; caseId: string; milestoneId: string; name: string; bytes: Uint8Array },
): Promise<{ ok: true } | { ok: false; code: RefusedFile | "case_over" | "changed_meanwhile" }> {
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
  const { key: milestoneKey, forEmployer, forCandidate } = seen;
  const kinds = STEP_PAPERS[milestoneKey as MilestoneKey] ?? [];
  try {
    return await addDocument(ctx, seen.candidateId, {
      ...input,
      place: async (tx) => {
        const house = tx.asSystem("case");
        const { row, reference } = await loadCourse(house, caseId);
        requireSide(ctx, side, row);
        await writeEntries(house, row, actorOf(ctx, side, reference), ctx.now, [
          { kind: "evidence_added", milestoneKey, forEmployer, forCandidate },
        ]);
        const { centerId, companyId, candidateId } = row;
        const step = { centerId, companyId, candidateId, caseId, milestoneId, kinds, reference };
        return placeEvidence(ctx, tx, side, step);
      },
    });
  } catch (error) {
    // somebody has sent the same document in the same moment
    if (error instanceof Refused) return { ok: false, code: "changed_meanwhile" };
    throw error;
  }
}
