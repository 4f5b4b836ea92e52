import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ownCandidateId } from "#app/domains/candidates/index.server.ts";
import { bringSchema } from "#app/domains/documents/index.ts";
import { PaymentPage } from "#app/domains/payments/components/index.ts";
import { startSchema } from "#app/domains/payments/index.ts";
import { getRequest, paymentProvider } from "#app/domains/payments/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { broughtReceipt, toProvider } from "../payment-doors.server.ts";

const params = z.object({ ownPaymentId: z.uuid() });
const PAGE = "/candidate/payments";
const sideOf = (ctx: UserCtx) =>
  ({ candidateId: ownCandidateId(ctx) ?? notFound("CandidateProfile") }) as const;

export const loader = secureLoader(
  { params, can: ["read", "OwnProfile"] },
  async ({ ctx, params, house }) => {
    const request = await getRequest(ctx, params.ownPaymentId, sideOf(ctx));
    const provider = paymentProvider(house.env);
    return {
      title: translator(ctx.locale, "payments")("heading", { reference: request.reference }),
      request,
      provider: provider?.name ?? null,
      attemptId: provider ? newId() : null,
      fileId: newId(),
    };
  },
);

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: {
      pay: { can: ["update", "OwnProfile"], schema: startSchema },
      receipt: { can: ["update", "OwnProfile"], schema: bringSchema },
    },
  },
  {
    pay: (args) => toProvider(args, args.params.ownPaymentId, { side: sideOf(args.ctx), page: PAGE }),
    receipt: (args) => broughtReceipt(args, args.params.ownPaymentId, { side: sideOf(args.ctx), page: PAGE }),
  },
);

export const meta = pageMeta;

/** One payment: what it is for, how it stands, how to pay. */
export default function OwnPayment() {
  return <PaymentPage {...useLoaderData<typeof loader>()} back={PAGE} />;
}
