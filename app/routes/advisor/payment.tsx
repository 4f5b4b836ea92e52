import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { RequestWork } from "#app/domains/payments/components/index.ts";
import { cancelSchema, refundSchema, transferSchema } from "#app/domains/payments/index.ts";
import {
  cancelRequest,
  getRequest,
  listBookings,
  paymentProvider,
  recordTransfer,
  refundRequest,
} from "#app/domains/payments/index.server.ts";
import type { ManageResult } from "#app/domains/payments/index.server.ts";
import { formatDate, formatInstant, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Alert, Card, DescriptionList, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { sendNotices } from "../payment-doors.server.ts";

const params = z.object({ paymentId: z.uuid() });
const can = ["update", "PaymentRequest"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const request = await getRequest(ctx, params.paymentId, "CENTER");
  return {
    title: translator(ctx.locale, "billing")("show.heading", { reference: request.reference }),
    request,
    bookings: await listBookings(ctx, params.paymentId),
    ids: { transfer: newId(), refund: newId() },
    today: ctx.today,
  };
});

export const action = secureAction(
  {
    params,
    intents: {
      record: { can, schema: transferSchema },
      cancel: { can, schema: cancelSchema },
      refund: { can, schema: refundSchema },
    },
  },
  {
    record: async ({ ctx, params, data }) =>
      answer(params, await recordTransfer(ctx, params.paymentId, data), "paidOn"),
    cancel: async ({ ctx, params, data }) =>
      answer(params, await cancelRequest(ctx, params.paymentId, data), "form"),
    refund: async ({ ctx, params, data, house }) => {
      const provider = paymentProvider(house.env);
      const done = await refundRequest(ctx, provider, params.paymentId, data);
      if (done.ok && provider) await sendNotices(ctx, house);
      return answer(params, done, "amountCents");
    },
  },
);

function answer({ paymentId }: { paymentId: string }, done: ManageResult, field: string) {
  if (done.ok) return redirect(`/advisor/payments/${paymentId}?saved=1`);
  const ofField = ["in_the_future", "too_much"].includes(done.code);
  return formError(undefined, { [ofField ? field : "form"]: done.code }, 409);
}

export const meta = pageMeta;

/** One request for money: how it stands, what the center can do with it, and its bookings. */
export default function Payment() {
  const { title, request, ...page } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("billing");
  const locale = useLocale();
  const news = search.get("issued") ? "issued" : search.get("saved") ? "saved" : null;
  const asked = { name: request.createdByName, date: formatInstant(request.createdAt, locale) };
  return (
    <main id="content" className="page">
      <Link to="/advisor/payments">{t("back")}</Link>
      <PageHeader title={title} lead={<StateLabel of="PaymentState" value={request.state} />} />
      {news ? <Alert kind="success" title={t(`show.${news}`)} live /> : null}
      <Card title={request.title}>
        <DescriptionList
          items={[
            { term: t("payer"), value: request.payer },
            { term: t("amount"), value: formatMoney(request.amountCents, locale) },
            { term: t("show.owed"), value: formatMoney(request.owed, locale) },
            {
              term: t("show.credit"),
              value: request.credit > 0 ? formatMoney(request.credit, locale) : undefined,
            },
            { term: t("due"), value: formatDate(request.dueOn, locale) },
            {
              term: t("show.case"),
              value: request.caseId ? (
                <Link to={`/advisor/cases/${request.caseId}`}>{request.caseReference}</Link>
              ) : undefined,
            },
            { term: t("show.by"), value: t("show.byOn", asked) },
            { term: t("fields.note.label"), value: request.note ?? undefined },
            { term: t("show.cancelled"), value: request.cancelReason ?? undefined },
          ]}
        />
      </Card>
      <RequestWork request={request} {...page} />
    </main>
  );
}
