import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { getFunnel, getReport } from "#app/domains/reporting/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { notFound } from "#app/platform/errors.ts";
import { periodOf } from "./reports-period.server.ts";

/** The report's figures for a spreadsheet; an empty value is one too small to tell or not yet measurable. */
export const loader = secureLoader({ can: ["export", "Report"] }, async ({ ctx, url }) => {
  const period = periodOf(url, ctx) ?? notFound("Report");
  const figures = await getReport(ctx, ownCenterId(ctx), period);
  const rows = figures.map(({ group, key, value }) => [group, key, value === null ? "" : String(value)]);
  const { rows: stages, ended } = await getFunnel(ctx, ownCenterId(ctx), period);
  const text = (value: number | null) => (value === null ? "" : String(value));
  const funnel = [
    ...stages.flatMap(({ stage, count, share, days }) => [
      ["funnel", stage, text(count)],
      ["funnel", `${stage}.percent`, text(share)],
      ["funnel", `${stage}.medianDays`, text(days)],
    ]),
    ...ended.map(({ reason, value }) => ["caseEnds", reason, text(value)]),
  ];
  return csvFile(`bericht-${period.from}-${period.to}.csv`, [
    ["group", "figure", "value"],
    ...rows,
    ...funnel,
  ]);
});
