import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { listCompanyRequests } from "#app/domains/support/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PAGE_SIZE, pageOf } from "#app/platform/http/page.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import {
  EmptyState,
  LinkButton,
  PageHeader,
  Pagination,
  StateLabel,
  Table,
  useSince,
} from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "SupportRequest"] }, async ({ ctx, url }) => {
  const page = pageOf(url);
  const vacancyId = z.uuid().safeParse(url.searchParams.get("vacancy")).data;
  const { rows, total } = await listCompanyRequests(ctx, page, vacancyId);
  return {
    title: translator(ctx.locale, "support")("list.title"),
    today: ctx.today,
    page,
    total,
    narrowed: vacancyId !== undefined,
    rows: rows.map((row) => ({ ...row, since: berlinDay(row.turnSince) })),
  };
});

export const meta = pageMeta;

export default function Requests() {
  const { title, rows, page, total, narrowed, today } = useLoaderData<typeof loader>();
  const t = useT("support");
  const since = useSince();
  const ask = (
    <LinkButton to="/employer/requests/new" variant="primary">
      {t("list.new")}
    </LinkButton>
  );
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("list.lead")} action={rows.length > 0 ? ask : undefined} />
      {narrowed ? (
        <p>
          {t("list.ofVacancy")} <Link to="/employer/requests">{t("list.all")}</Link>
        </p>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={t("list.empty")} action={ask}>
          {t("list.emptyHint")}
        </EmptyState>
      ) : (
        <Table
          caption={title}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t("list.subject"),
              rowHead: true,
              cell: (row) => <Link to={`/employer/requests/${row.id}`}>{row.subject}</Link>,
            },
            { head: t("list.state"), cell: (row) => <StateLabel of="RequestState" value={row.state} /> },
            {
              head: t("list.turn"),
              cell: (row) =>
                row.state === "CLOSED"
                  ? "–"
                  : t("since", { who: t(`turn.${row.turn}`), since: since(row.since, today) }),
            },
            { head: t("list.with"), cell: (row) => row.assigneeName ?? t("list.nobody") },
          ]}
        />
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} />
    </main>
  );
}
