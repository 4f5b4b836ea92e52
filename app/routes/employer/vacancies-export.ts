import { exportRows } from "#app/domains/vacancies/index.ts";
import { exportVacancies } from "#app/domains/vacancies/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { toCsv } from "#app/platform/csv.ts";
import { vacancyFilter } from "./vacancy-filter.ts";

/** Spreadsheets take a file for UTF-8 only if it begins like this. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The vacancies that the list shows, as a table in the reader's language or, with `?as=json`, with the names of the fields. */
export const loader = secureLoader({ can: ["export", "Vacancy"] }, async ({ ctx, url }) => {
  const format = url.searchParams.get("as") === "json" ? "json" : "csv";
  const vacancies = await exportVacancies(ctx, vacancyFilter(url));
  const headers = {
    "content-disposition": `attachment; filename="stellen-${ctx.today}.${format}"`,
    "cache-control": "private, no-store",
  };
  if (format === "json") return Response.json({ vacancies }, { headers });
  const locale = ctx.locale === "en" ? "en" : "de";
  const words = { vacancies: translator(locale, "vacancies"), enums: translator(locale, "enums") };
  return new Response(BYTE_ORDER_MARK + toCsv(exportRows(vacancies, words, locale)), {
    headers: { ...headers, "content-type": "text/csv; charset=utf-8" },
  });
});
