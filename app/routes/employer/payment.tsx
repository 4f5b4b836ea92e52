import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { bringSchema } from "#app/domains/documents/index.ts";
import { PaymentPage } from "#app/domains/payments/components/index.ts";
import { startSchema } from "#app/domains/payments/index.ts";
import { getRequest, paymentProvider } from "#app/domains/payments/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { broughtReceipt, toProvider } from "../payment-doors.server.ts";

const params = z.object({ paymentId: z.uuid() });
const PAGE = "/employer/payments";
const sideOf = (_: UserCtx) => ({ companies: true }) as const;

export const loader = secureLoader({ params, can: ["accompany", "Case"] }, async ({ ctx, params, house }) => {
  const request = await getRequest(ctx, params.paymentId, sideOf(ctx));
  const provider = paymentProvider(house.env);
  return {
    title: translator(ctx.locale, "payments")("heading", { reference: request.reference }),
    request,
    provider: provider?.name ?? null,
    attemptId: provider ? newId() : null,
    fileId: newId(),
  };
});

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(),
    intents: {
      pay: { can: ["accompany", "Case"], schema: startSchema },
      receipt: { can: ["accompany", "Case"], schema: bringSchema },
    },
  },
  {
    pay: (args) => toProvider(args, args.params.paymentId, { side: sideOf(args.ctx), page: PAGE }),
    receipt: (args) => broughtReceipt(args, args.params.paymentId, { side: sideOf(args.ctx), page: PAGE }),
  },
);

export const meta = pageMeta;

/** One payment: what it is for, how it stands, how to pay. */
export default function EmployerPayment() {
  return <PaymentPage {...useLoaderData<typeof loader>()} back={PAGE} />;
}
