import { chosenIds, exportCells, exportRows, readFilter } from "#app/domains/vacancies/index.ts";
import { exportVacancies, xlsxOf } from "#app/domains/vacancies/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { takenAlong } from "#app/platform/http/download.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const FORMATS = ["csv", "xlsx", "json"] as const;

/**
 * The vacancies that the list shows, or those whose boxes are ticked, as a table in the reader's language, with `?as=xlsx` as a workbook, with `?as=json`
 * with the names of the fields.
 */
export const loader = secureLoader({ can: ["export", "Vacancy"] }, async ({ ctx, url }) => {
  const format = FORMATS.find((known) => known === url.searchParams.get("as")) ?? "csv";
  const vacancies = await exportVacancies(ctx, readFilter(url), chosenIds(url));
  const name = `stellen-${ctx.today}.${format}`;
  if (format === "json")
    return Response.json({ vacancies }, { headers: takenAlong(name, "application/json") });
  const locale = staffLocale(ctx.locale);
  const words = { vacancies: translator(locale, "vacancies"), enums: translator(locale, "enums") };
  if (format === "xlsx") {
    const sheet = words.vacancies("list.title");
    const workbook = await xlsxOf(exportCells(vacancies, words, locale), { sheet, locale });
    return new Response(workbook, { headers: takenAlong(name, XLSX) });
  }
  return csvFile(name, exportRows(vacancies, words, locale));
});
