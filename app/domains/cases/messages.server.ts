import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { eventKeys, loadCourse } from "./course.server.ts";
import { caseEvent } from "./events.ts";
import type { Audience } from "./rules/audience.ts";
import { readersOf } from "./rules/audience.ts";
import type { Mover } from "./rules/state.ts";
import { actorOf, requireSide, requireVisible } from "./side.server.ts";

/**
 * Writes a message into the thread of a case, to the others or to one of them; the center reads all. The form's id makes
 * a second click the same message.
 */
export async function postCaseMessage(
  ctx: UserCtx,
  side: Mover,
  input: { id: string; caseId: string; body: string; audience: Audience },
): Promise<{ ok: true } | { ok: false; code: "not_for_you" }> {
  const readers = readersOf(side, input.audience);
  if (readers === null) return { ok: false, code: "not_for_you" };
  await createOnce(ctx, "message", input.id, async (tx) => {
    await requireVisible(tx, input.caseId);
    const { row, reference } = await loadCourse(tx.asSystem("case"), input.caseId);
    requireSide(ctx, side, row);
    const actor = actorOf(ctx, side, reference);
    const { id: caseId, centerId, companyId, candidateId } = row;
    await tx.message.create({
      data: {
        id: input.id,
        ...{ caseId, centerId, companyId, candidateId },
        ...readers,
        authorId: ctx.user.userId,
        authorName: actor.name,
        authorParty: side,
        body: input.body,
      },
    });
    await tx.emit(
      caseEvent("case_message_posted", { ...eventKeys(row), messageId: input.id, by: side, ...readers }),
    );
  });
  return { ok: true };
}
