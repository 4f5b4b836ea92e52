import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { eventKeys, readRequest, stepRequest } from "./requests.server.ts";
import type { RequestResult } from "./requests.server.ts";
import { supportEvent } from "./events.ts";

/**
 * Writes a message into a request's thread. The center's first answer is kept as a time, because the
 * service goal counts to it; an unassigned request belongs to the advisor who answers.
 * @param input.id made with the form, so that a second click is the same message
 */
export async function postMessage(
  ctx: UserCtx,
  requestId: string,
  input: { id: string; body: string; by: "advisor" | "company" },
): Promise<RequestResult> {
  const fromCenter = input.by === "advisor";
  let result: RequestResult = { ok: true };
  await createOnce(ctx, "message", input.id, async (tx) => {
    const row = await readRequest(tx, requestId);
    result = await stepRequest(ctx, tx, row, {
      version: row.version,
      step: fromCenter ? "answer" : "reply",
      by: input.by,
      change: fromCenter
        ? {
            ...(row.assigneeId ? {} : { assigneeId: ctx.user.userId, assigneeName: ctx.user.name }),
            ...(row.firstAnsweredAt ? {} : { firstAnsweredAt: ctx.now }),
          }
        : {},
    });
    if (!result.ok) return;
    await tx.message.create({
      data: {
        id: input.id,
        centerId: row.centerId,
        companyId: row.companyId,
        requestId: row.id,
        forEmployer: true,
        forCandidate: false,
        authorId: ctx.user.userId,
        authorName: ctx.user.name,
        authorParty: fromCenter ? "CENTER" : "COMPANY",
        body: input.body,
      },
    });
    await tx.emit(
      supportEvent("message_posted", {
        ...eventKeys(row),
        messageId: input.id,
        by: fromCenter ? "CENTER" : "COMPANY",
      }),
    );
  });
  return result;
}

/** A note that only the center reads. */
export async function addNote(
  ctx: UserCtx,
  requestId: string,
  input: { id: string; body: string },
): Promise<void> {
  await createOnce(ctx, "internalNote", input.id, async (tx) => {
    const row = await readRequest(tx, requestId);
    await tx.internalNote.create({
      data: {
        id: input.id,
        centerId: row.centerId,
        requestId: row.id,
        authorId: ctx.user.userId,
        authorName: ctx.user.name,
        body: input.body,
      },
    });
  });
}
