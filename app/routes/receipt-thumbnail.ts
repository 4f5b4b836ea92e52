import { z } from "zod";
import { openReceiptThumbnail } from "#app/domains/payments/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { thumbnailPicture } from "#app/platform/http/download.ts";

/** The receipt of a transfer drawn small, for whoever may read the receipt itself. */
export const loader = secureLoader(
  { params: z.object({ receiptId: z.uuid() }), can: ["read", "PaymentReceipt"] },
  async ({ ctx, params }) => thumbnailPicture(await openReceiptThumbnail(ctx, params.receiptId)),
);
