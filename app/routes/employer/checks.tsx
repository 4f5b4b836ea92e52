import { Link, useLoaderData } from "@remix-run/react";
import { CHECKS_PER_PAGE, listChecks } from "#app/domains/checks/index.server.ts";
import { routeName } from "#app/domains/immigration/index.ts";
import { formatDate, useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageOf } from "#app/platform/http/page.ts";
import { EmptyState, LinkButton, PageHeader, Pagination, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "FastTrackCheck"] }, async ({ ctx, url }) => {
  const locale = staffLocale(ctx.locale);
  const page = pageOf(url);
  const { checks, total } = await listChecks(ctx, page);
  return {
    title: translator(ctx.locale, "check")("employer.list"),
    page,
    pageSize: CHECKS_PER_PAGE,
    total,
    checks: checks.map(({ recommended, ...check }) => ({
      ...check,
      recommended: recommended === null ? null : (routeName(recommended, locale) ?? recommended),
    })),
  };
});

export const meta = pageMeta;

/** What the company has checked. */
export default function Checks() {
  const { title, checks, page, pageSize, total } = useLoaderData<typeof loader>();
  const t = useT("check");
  const locale = useLocale();
  const start = (
    <LinkButton to="/employer/check" variant="primary">
      {t("employer.new")}
    </LinkButton>
  );
  return (
    <main id="content" className="page">
      <PageHeader
        title={title}
        lead={t("employer.listLead")}
        action={checks.length > 0 ? start : undefined}
      />
      {checks.length === 0 ? (
        <EmptyState title={t("employer.empty")} action={start}>
          {t("employer.emptyText")}
        </EmptyState>
      ) : (
        <Table
          dense
          caption={title}
          rows={checks}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("employer.columns.day"),
              rowHead: true,
              cell: ({ id, asOf }) => (
                <Link to={id} aria-label={t("employer.open", { day: formatDate(asOf, locale) })}>
                  {formatDate(asOf, locale)}
                </Link>
              ),
            },
            {
              head: t("employer.columns.vacancy"),
              cell: ({ vacancy }) =>
                vacancy ? (
                  <Link to={`/employer/vacancies/${vacancy.id}`}>{vacancy.title}</Link>
                ) : (
                  t("employer.noVacancy")
                ),
            },
            {
              head: t("employer.columns.result"),
              cell: ({ recommended }) =>
                recommended === null
                  ? t("employer.recommendsNone")
                  : t("employer.recommends", { name: recommended }),
            },
            {
              head: t("employer.columns.rules"),
              cell: ({ rulesetVersion }) => lawDay(rulesetVersion, locale),
            },
          ]}
        />
      )}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </main>
  );
}

/** A version begins with the day of the law's text: "2026-08-19.7afb…". */
function lawDay(version: string, locale: Parameters<typeof formatDate>[1]): string {
  return formatDate(version.slice(0, 10) as Parameters<typeof formatDate>[0], locale);
}
