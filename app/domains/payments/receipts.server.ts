import { createOnce } from "#app/permissions/create-once.ts";
import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { RefusedFile } from "#app/platform/files/types.ts";
import { paymentEvent } from "./events.ts";
import { ofPayer, payerName } from "./queries.server.ts";
import type { PayerSide } from "./queries.server.ts";
import { refusesReceipt } from "./rules/receipts.ts";
import type { ReceiptRefusal } from "./rules/receipts.ts";

export type ReceiptResult = { ok: true } | { ok: false; code: ReceiptRefusal | RefusedFile };

/** The request as the receipt finds it; NotFoundError where it is not one of `side`. */
async function standOf(db: Pick<GuardedTx, "paymentRequest">, side: PayerSide, requestId: string) {
  const row = await db.paymentRequest.findFirst({
    where: { AND: [{ id: requestId }, ofPayer(side)] },
    select: {
      ...{ centerId: true, state: true, payToIban: true },
      company: { select: { id: true, legalName: true } },
      candidate: { select: { id: true, number: true } },
      receipts: { select: { id: true } },
    },
  });
  if (!row) notFound("PaymentRequest");
  const { state, payToIban, receipts } = row;
  const refusal = refusesReceipt({ state, payable: payToIban !== null, count: receipts.length });
  return { row, refusal, has: (id: string) => receipts.some((one) => one.id === id) };
}

/**
 * Brings a receipt to a transfer that is still open: bytes first, checked and sealed, then the row and the notice to the
 * center. `id` comes with the form: sent twice, it is one. It books nothing; that the money is there, the center says.
 * Serializable, so that of a receipt and a booking in the same moment the second one sees the first.
 */
export async function bringReceipt(
  ctx: UserCtx,
  side: PayerSide,
  { requestId, id, name, bytes }: { requestId: string; id: string; name: string; bytes: Uint8Array },
): Promise<ReceiptResult> {
  const before = await standOf(ctx.db, side, requestId);
  if (before.has(id)) return { ok: true };
  if (before.refusal) return { ok: false, code: before.refusal };
  const received = await ctx.files.receive({ name, bytes });
  if (!received.ok) return received;
  let refusal = null as ReceiptRefusal | null;
  const write = async (tx: GuardedTx) => {
    const { row, ...now } = await standOf(tx, side, requestId);
    refusal = now.has(id) ? null : now.refusal;
    if (refusal !== null || now.has(id)) return;
    const { centerId } = row;
    const uploadedByName = "candidateId" in side ? payerName(row) : ctx.user.name;
    const by = { uploadedById: ctx.user.userId, uploadedByName };
    await tx.paymentReceipt.create({ data: { ...received.file, ...by, id, centerId, requestId } });
    await tx.emit(paymentEvent("payment_receipt_brought", { requestId, centerId, receiptId: id }));
  };
  await createOnce(ctx, "paymentReceipt", id, write, { serializable: true });
  return refusal === null ? { ok: true } : { ok: false, code: refusal };
}

/** A receipt's bytes for download; reading it is written to the audit log by the guard. */
export async function openReceipt(ctx: Ctx, receiptId: string) {
  const row = await ctx.db.paymentReceipt.findFirst({
    where: { id: receiptId },
    select: { name: true, mediaType: true, contentId: true },
  });
  const bytes = row && (await ctx.files.get(row.contentId));
  if (!row || !bytes) notFound("PaymentReceipt");
  return { name: row.name, mediaType: row.mediaType, bytes };
}

/** A receipt drawn small; null where there is no such picture. */
export async function openReceiptThumbnail(
  ctx: Ctx,
  receiptId: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await ctx.db.paymentReceipt.findFirst({
    where: { id: receiptId },
    select: { mediaType: true, scan: true, contentId: true },
  });
  return row && ctx.files.hasThumbnail(row) ? ctx.files.thumbnail(row.contentId) : null;
}
