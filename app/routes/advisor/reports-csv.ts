import { getReport } from "#app/domains/reporting/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { toCsv } from "#app/platform/csv.ts";
import { notFound } from "#app/platform/errors.ts";
import { periodOf, reportCenter } from "./reports-period.server.ts";

/** The report's figures for a spreadsheet; an empty value is one too small to tell or not yet measurable. */
export const loader = secureLoader({ can: ["export", "Report"] }, async ({ ctx, url }) => {
  const period = periodOf(url, ctx) ?? notFound("Report");
  const figures = await getReport(ctx, reportCenter(ctx), period);
  const rows = figures.map(({ group, key, value }) => [group, key, value === null ? "" : String(value)]);
  return new Response(toCsv([["group", "figure", "value"], ...rows]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="bericht-${period.from}-${period.to}.csv"`,
      "cache-control": "private, no-store",
    },
  });
});
