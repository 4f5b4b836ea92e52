import { useLoaderData } from "@remix-run/react";
import { listCases, CASES_PER_PAGE } from "#app/domains/cases/index.server.ts";
import { readListQuery } from "#app/domains/cases/index.ts";
import { CaseList } from "#app/domains/cases/components/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["accompany", "Case"] }, async ({ ctx, url }) => {
  const query = readListQuery(url.searchParams);
  return {
    title: translator(ctx.locale, "cases")("list.title"),
    today: ctx.today,
    query,
    pageSize: CASES_PER_PAGE,
    ...(await listCases(ctx, "COMPANY", query)),
  };
});

export const meta = pageMeta;

/** The company's cases; a representative's are the mandated ones. */
export default function EmployerCases() {
  return <CaseList {...useLoaderData<typeof loader>()} side="COMPANY" base="/employer/cases" />;
}
