import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OUTCOMES, outcomeSchema } from "#app/domains/payments/index.ts";
import { chooseOutcome, getSandboxPayment } from "#app/domains/payments/index.server.ts";
import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { publicAction, publicLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { sendNotices } from "../payment-doors.server.ts";

const params = z.object({ token: z.uuid() });

/** Demo mode only; anywhere else this page does not exist. */
export const loader = publicLoader({ params }, async ({ ctx, params, house: { env } }) => {
  if (!env.demo) notFound();
  const payment = await getSandboxPayment(ctx, params.token);
  return { title: translator(ctx.locale, "payments")("sandbox.title"), payment };
});

export const action = publicAction(
  { params, intents: { choose: { schema: outcomeSchema } } },
  {
    choose: async ({ ctx, params, data, house }) => {
      if (!house.env.demo) notFound();
      const back = await chooseOutcome(ctx, params.token, data.outcome);
      await sendNotices(ctx, house);
      return redirect(back);
    },
  },
);

export const meta = pageMeta;

/** What stands for a payment service's page: somebody decides how the payment ends. No money moves. */
export default function SandboxPayment() {
  const { title, payment } = useLoaderData<typeof loader>();
  const t = useT("payments");
  const locale = useLocale();
  return (
    <main id="content" className="page page--narrow sandbox">
      <p className="sandbox__mark" aria-hidden="true">
        {Array.from({ length: 24 }, () => t("sandbox.mark")).join(" · ")}
      </p>
      <Alert kind="warning" title={t("sandbox.mark")} />
      <PageHeader title={title} lead={t("sandbox.lead")} />
      <Card title={formatMoney(payment.amountCents, locale)}>
        <DescriptionList
          items={[
            { term: t("sandbox.payee"), value: <bdi>{payment.payee}</bdi> },
            { term: t("sandbox.what"), value: <bdi>{payment.title}</bdi> },
          ]}
        />
      </Card>
      {payment.state === "OPEN" ? (
        <div className="stack">
          {OUTCOMES.map((outcome) => (
            <ActionButton
              key={outcome}
              intent="choose"
              values={{ outcome }}
              variant={outcome === "success" ? "primary" : "secondary"}
            >
              {t(`sandbox.outcome.${outcome}`)}
            </ActionButton>
          ))}
        </div>
      ) : (
        <p>{t("sandbox.over")}</p>
      )}
      <p>
        <Link to={payment.returnPath}>{t("sandbox.back")}</Link>
      </p>
    </main>
  );
}
