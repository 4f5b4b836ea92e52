import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatInstant, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import type { LedgerAccount, LedgerKind } from "#app/platform/database/generated/enums.ts";
import { DateField, Form, MoneyField, TextField } from "#app/ui/forms/index.ts";
import { Card, StateLabel, Table } from "#app/ui/index.ts";
import type { RequestView } from "../queries.server.ts";
import { cancelSchema, refundSchema, transferSchema } from "../schema.ts";
import { ReceiptList } from "./receipts.tsx";

interface Booking {
  id: string;
  kind: LedgerKind;
  bookedOn: PlainDate;
  byName: string | null;
  note: string | null;
  postings: readonly { account: LedgerAccount; cents: number }[];
}

interface RequestWorkProps {
  request: RequestView;
  bookings: readonly Booking[];
  ids: { transfer: string; refund: string };
  today: PlainDate;
}

/** What the center does with a request for money, and everything that was booked. */
export function RequestWork({ request, bookings, ids, today }: RequestWorkProps) {
  const t = useT("billing");
  const locale = useLocale();
  const { state, owed, refundable } = request;
  const waits = state === "OPEN" || state === "PENDING";
  return (
    <>
      {waits ? (
        <Card title={t("show.record")}>
          <p className="muted">{t("show.recordHint")}</p>
          <Brought request={request} />
          <Form
            id="transfer"
            schema={transferSchema}
            intent="record"
            labels="billing"
            submissionId={ids.transfer}
            values={{ amountCents: owed, paidOn: today }}
            submitLabel={t("show.recordSave")}
          >
            <MoneyField name="amountCents" />
            <DateField name="paidOn" />
            <TextField name="note" optional />
          </Form>
        </Card>
      ) : null}
      {refundable > 0 ? (
        <details className="more">
          <summary>{t("show.refund")}</summary>
          <p className="muted">{t("show.refundHint", { amount: formatMoney(refundable, locale) })}</p>
          <Form
            id="refund"
            schema={refundSchema}
            intent="refund"
            labels="billing"
            submissionId={ids.refund}
            values={{ amountCents: refundable }}
            submitLabel={t("show.refundSave")}
          >
            <MoneyField name="amountCents" />
            <TextField name="reason" hint="" />
          </Form>
        </details>
      ) : null}
      {state === "OPEN" ? (
        <details className="more">
          <summary>{t("show.cancel")}</summary>
          <Form
            id="cancel"
            schema={cancelSchema}
            intent="cancel"
            labels="billing"
            values={{}}
            submitLabel={t("show.cancelSave")}
          >
            <TextField name="reason" />
          </Form>
        </details>
      ) : null}
      {waits ? null : <Brought request={request} />}
      <Tries request={request} />
      <Bookings bookings={bookings} />
    </>
  );
}

/** Receipts of the payer: something to compare with the account, which alone shows the money. */
function Brought({ request: { receipts } }: { request: RequestView }) {
  const t = useT("billing");
  if (receipts.length === 0) return null;
  return (
    <section>
      <h3>{t("show.receipts")}</h3>
      <p className="muted">{t("show.receiptsHint")}</p>
      <ReceiptList receipts={receipts} named />
    </section>
  );
}

/** What went through a provider, newest first, and what went back. */
function Tries({ request: { attempts, refunds } }: { request: RequestView }) {
  const t = useT("billing");
  const locale = useLocale();
  if (attempts.length === 0 && refunds.length === 0) return null;
  return (
    <Card title={t("show.attempts")}>
      <ul className="entries">
        {attempts.map(({ id, state, amountCents, createdAt }) => (
          <li key={id}>
            {formatInstant(createdAt, locale)} · {formatMoney(amountCents, locale)}{" "}
            <StateLabel of="AttemptState" value={state} />
          </li>
        ))}
        {refunds.map(({ id, state, amountCents, createdAt }) => (
          <li key={id}>
            {t("show.refunds")}: {formatInstant(createdAt, locale)} · {formatMoney(amountCents, locale)}{" "}
            <StateLabel of="RefundState" value={state} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Bookings({ bookings }: { bookings: readonly Booking[] }) {
  const t = useT("billing");
  const words = useT("enums");
  const locale = useLocale();
  const rows = bookings.flatMap(({ postings, ...booking }) =>
    postings.map((posting, at) => ({ ...booking, ...posting, rowId: `${booking.id}-${at}` })),
  );
  return (
    <Card title={t("show.bookings")}>
      <Table
        dense
        caption={t("show.bookings")}
        rows={rows}
        rowKey={({ rowId }) => rowId}
        columns={[
          {
            head: t("show.kind"),
            rowHead: true,
            cell: ({ kind, bookedOn, byName, note }) => (
              <>
                {words(`LedgerKind.${kind}`)}{" "}
                <span className="muted nowrap">{formatDate(bookedOn, locale)}</span>
                <p className="muted">
                  {byName ?? t("show.provider")}
                  {note === null ? null : <> · {note}</>}
                </p>
              </>
            ),
          },
          { head: t("show.account"), cell: ({ account }) => words(`LedgerAccount.${account}`) },
          {
            head: t("show.debit"),
            numeric: true,
            cell: ({ cents }) => (cents > 0 ? formatMoney(cents, locale) : ""),
          },
          {
            head: t("show.creditSide"),
            numeric: true,
            cell: ({ cents }) => (cents < 0 ? formatMoney(-cents, locale) : ""),
          },
        ]}
      />
    </Card>
  );
}
