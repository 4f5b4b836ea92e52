import type { ReactNode } from "react";
import { QrCode } from "#app/domains/accounts/components/index.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Card, DescriptionList, StateLabel } from "#app/ui/index.ts";
import type { RequestView } from "../queries.server.ts";
import { spacedIban } from "../rules/iban.ts";
import { Receipts } from "./receipts.tsx";

/** One payment as its payer sees it: what it is, how it stands, and how to pay. */
export function PaymentDetails({
  request,
  attemptId,
  provider,
  fileId,
}: {
  request: RequestView;
  /** the id of the payment that the button would begin; null where no provider is there */
  attemptId: string | null;
  provider: string | null;
  /** the id of the receipt that the form would bring */
  fileId: string;
}) {
  const t = useT("payments");
  const locale = useLocale();
  const toPay = request.state === "OPEN";
  return (
    <>
      <Stand request={request} />
      <Card title={<bdi>{request.title}</bdi>} aside={<StateLabel of="PaymentState" value={request.state} />}>
        <DescriptionList
          items={[
            { term: t("amount"), value: formatMoney(request.amountCents, locale) },
            { term: t("due"), value: formatDate(request.dueOn, locale) },
            { term: t("by"), value: request.center.name },
            { term: t("phone"), value: <bdi dir="ltr">{request.center.phone}</bdi> },
            { term: t("case"), value: request.caseReference ?? undefined },
            { term: t("note"), value: request.note === null ? undefined : <bdi>{request.note}</bdi> },
          ]}
        />
      </Card>
      {toPay && attemptId !== null ? (
        <Card title={t("payTitle")}>
          <p>{t("payText")}</p>
          {provider === "sandbox" ? <p className="muted">{t("sandboxHint")}</p> : null}
          <ActionButton intent="pay" values={{ attemptId }} variant="primary" labels="payments">
            {t("payNow")}
          </ActionButton>
        </Card>
      ) : null}
      {toPay ? <Transfer request={request} alone={attemptId === null} /> : null}
      <Receipts request={request} fileId={fileId} />
    </>
  );
}

/** What has become of it, in one sentence. */
function Stand({ request }: { request: RequestView }) {
  const t = useT("payments");
  const locale = useLocale();
  const { state, owed, amountCents, credit, lastFailed } = request;
  const back = request.refunds.filter((one) => one.state === "DONE");
  const onTheWay = request.refunds.filter((one) => one.state === "ASKED");
  const money = (some: readonly { amountCents: number }[]) =>
    formatMoney(
      some.reduce((sum, one) => sum + one.amountCents, 0),
      locale,
    );
  const lines: (ReactNode | false)[] = [
    state === "PAID" && <Alert key="paid" kind="success" title={t("paid")} />,
    state === "PENDING" && (
      <Alert key="pending" kind="info" title={t("pending")}>
        {t("pendingText")}
      </Alert>
    ),
    state === "CANCELLED" && (
      <Alert key="cancelled" kind="info" title={t("cancelled")}>
        {request.cancelReason === null ? null : t("reason", { reason: request.cancelReason })}
      </Alert>
    ),
    state === "OPEN" && lastFailed !== null && (
      <Alert
        key="failed"
        kind="warning"
        title={t(lastFailed === "DECLINED" ? "payAgain" : "cancelledTry")}
        live
      />
    ),
    state === "OPEN" && owed < amountCents && (
      <Alert
        key="partly"
        kind="info"
        title={t("partly", {
          paid: formatMoney(amountCents - owed, locale),
          owed: formatMoney(owed, locale),
        })}
      />
    ),
    credit > 0 && (
      <Alert key="credit" kind="info" title={t("credit", { amount: formatMoney(credit, locale) })} />
    ),
    back.length > 0 && <Alert key="back" kind="info" title={t("refundedText", { amount: money(back) })} />,
    onTheWay.length > 0 && (
      <Alert key="way" kind="info" title={t("refundAsked", { amount: money(onTheWay) })} />
    ),
  ];
  return lines;
}

/** The details of a transfer, and the code that fills them in. */
function Transfer({ request, alone }: { request: RequestView; alone: boolean }) {
  const t = useT("payments");
  const locale = useLocale();
  const { transfer, owed, reference } = request;
  if (!transfer) return alone ? <Alert kind="warning" title={t("noWay")} /> : null;
  const amount = formatMoney(owed, locale);
  return (
    <Card title={t(alone ? "transfer" : "orTransfer")}>
      <p>{t("transferText")}</p>
      <DescriptionList
        items={[
          { term: t("holder"), value: <bdi>{transfer.holder}</bdi> },
          { term: t("iban"), value: <bdi dir="ltr">{spacedIban(transfer.iban)}</bdi> },
          {
            term: t("bic"),
            value: transfer.bic === null ? undefined : <bdi dir="ltr">{transfer.bic}</bdi>,
          },
          { term: t("amount"), value: amount },
          {
            term: t("purpose"),
            value: (
              <strong>
                <bdi dir="ltr">{reference}</bdi>
              </strong>
            ),
          },
        ]}
      />
      {transfer.qr ? (
        <>
          <QrCode {...transfer.qr} label={t("qr", { amount, holder: transfer.holder })} />
          <p className="muted">{t("qrText")}</p>
        </>
      ) : null}
    </Card>
  );
}
