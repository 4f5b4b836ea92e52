import { z } from "zod";
import { openReceipt } from "#app/domains/payments/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { download } from "#app/platform/http/download.ts";

/** The receipt of a transfer, always as a download: for the payer's side and the center. */
export const loader = secureLoader(
  { params: z.object({ receiptId: z.uuid() }), can: ["read", "PaymentReceipt"] },
  async ({ ctx, params }) => download(await openReceipt(ctx, params.receiptId)),
);
