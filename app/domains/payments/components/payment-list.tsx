import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import type { PaymentState } from "#app/platform/database/generated/enums.ts";
import { EmptyState, StateLabel, Table } from "#app/ui/index.ts";

interface Row {
  id: string;
  reference: string;
  title: string;
  amountCents: number;
  dueOn: PlainDate;
  state: PaymentState;
  center: { name: string };
}

/** What a payer has been asked for; `base` is the address below which the payments lie. */
export function PaymentList({ rows, base }: { rows: readonly Row[]; base: string }) {
  const t = useT("payments");
  const locale = useLocale();
  if (rows.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <Table
      caption={t("title")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          head: t("request"),
          rowHead: true,
          cell: (row) => (
            <>
              <Link to={`${base}/${row.id}`}>
                <bdi>{row.title}</bdi>
              </Link>
              <p className="muted">
                {row.reference} · {row.center.name}
              </p>
            </>
          ),
        },
        { head: t("state"), cell: ({ state }) => <StateLabel of="PaymentState" value={state} /> },
        { head: t("due"), cell: ({ dueOn }) => <span className="nowrap">{formatDate(dueOn, locale)}</span> },
        { head: t("amount"), numeric: true, cell: (row) => formatMoney(row.amountCents, locale) },
      ]}
    />
  );
}
