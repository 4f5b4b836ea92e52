import type { PaymentState } from "#app/platform/database/generated/enums.ts";

/** More than anybody needs to show one transfer, also in parts and with one sent by mistake. */
export const MOST_RECEIPTS = 5;

/** Why no receipt is taken: nobody waits for a transfer (any more), or there are enough. */
export type ReceiptRefusal = "not_open" | "too_many_receipts";

/** Whether a receipt may be brought to a request, or why not; `payable`: it names an account to transfer to. */
export function refusesReceipt({
  state,
  payable,
  count,
}: {
  state: PaymentState;
  payable: boolean;
  count: number;
}): ReceiptRefusal | null {
  if (state !== "OPEN" || !payable) return "not_open";
  return count < MOST_RECEIPTS ? null : "too_many_receipts";
}
