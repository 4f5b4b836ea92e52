import { Link, useLoaderData } from "@remix-run/react";
import { yearOf } from "#app/domains/calendar/index.ts";
import { listRequests } from "#app/domains/payments/index.server.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { LAST_PAGE, PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, StateLabel, Table, Tabs } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const FOLDERS = ["open", "done"] as const;

export const loader = secureLoader({ can: ["create", "PaymentRequest"] }, async ({ ctx, url }) => {
  const folder = FOLDERS.find((known) => known === url.searchParams.get("folder")) ?? "open";
  const page = pageOf(url);
  return {
    title: translator(ctx.locale, "billing")("title"),
    ...{ folder, page, year: yearOf(ctx.today) },
    ...(await listRequests(ctx, folder, page)),
    mayPrice: ctx.ability.can("update", "CenterBank"),
  };
});

export const meta = pageMeta;

/** What the center has asked companies and people to pay. */
export default function Payments() {
  const { title, folder, page, year, counts, total, requests, mayPrice } = useLoaderData<typeof loader>();
  const t = useT("billing");
  const locale = useLocale();
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={t("lead")}
        action={
          <LinkButton to="/advisor/payments/new" variant="primary">
            {t("new")}
          </LinkButton>
        }
      />
      {mayPrice ? (
        <p>
          <Link to="/admin/center/payments">{t("settings.link")}</Link>: {t("settings.linkHint")}
        </p>
      ) : null}
      <Tabs
        label={t("folders.label")}
        tabs={FOLDERS.map((known) => ({
          label: t(`folders.${known}`),
          to: `?folder=${known}`,
          current: folder === known,
          count: counts[known],
        }))}
      />
      {requests.length === 0 ? (
        <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={requests}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("what"),
              rowHead: true,
              cell: (row) => (
                <>
                  <Link to={`/advisor/payments/${row.id}`}>{row.title}</Link>
                  <p className="muted">{row.reference}</p>
                </>
              ),
            },
            { head: t("payer"), cell: ({ payer }) => payer },
            { head: t("state"), cell: ({ state }) => <StateLabel of="PaymentState" value={state} /> },
            {
              head: t("due"),
              cell: ({ dueOn }) => <span className="nowrap">{formatDate(dueOn, locale)}</span>,
            },
            { head: t("amount"), numeric: true, cell: (row) => formatMoney(row.amountCents, locale) },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} lastPage={LAST_PAGE} total={total} />
      <ul className="row">
        {[year, year - 1].map((one) => (
          <li key={one}>
            <a href={`/advisor/payments.csv?year=${one}`}>{t("export", { year: one })}</a>
          </li>
        ))}
      </ul>
      <p className="muted">{t("exportHint")}</p>
    </main>
  );
}
