import { useLoaderData } from "@remix-run/react";
import { getBoard } from "#app/domains/cases/index.server.ts";
import { readListQuery } from "#app/domains/cases/index.ts";
import { CaseBoard } from "#app/domains/cases/components/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["accompany", "Case"] }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "cases")("list.title"),
  board: await getBoard(ctx, "COMPANY", readListQuery(url.searchParams)),
}));

export const meta = pageMeta;

/** The company's cases; a representative's are the mandated ones. */
export default function EmployerCases() {
  return <CaseBoard {...useLoaderData<typeof loader>()} side="COMPANY" base="/employer/cases" />;
}
