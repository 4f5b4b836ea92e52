import { berlinDay, landName, type PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, formatHours } from "#app/i18n/format.ts";
import type { Locale, Translate } from "#app/i18n/index.ts";
import type { ExportedVacancy } from "./export.server.ts";

/** The words of the fields, and of the values of lists. */
export interface ExportWords {
  vacancies: Translate<"vacancies">;
  enums: Translate<"enums">;
}

/** What stands in a cell: text, or a number or day that a spreadsheet should calculate with. */
export type ExportCell =
  | string
  | { kind: "count"; count: number }
  | { kind: "money"; cents: number }
  | { kind: "hours"; quarters: number }
  | { kind: "day"; day: PlainDate };

type Column = [head: string, read: (vacancy: ExportedVacancy) => ExportCell];

const CENTS = 100;

function columns({ vacancies: t, enums }: ExportWords, locale: Locale & ("de" | "en")): readonly Column[] {
  const yes = (is: boolean) => t(is ? "detail.yes" : "detail.no");
  const count = (number: number): ExportCell => ({ kind: "count", count: number });
  const money = (cents: number | null): ExportCell => (cents === null ? "" : { kind: "money", cents });
  const day = (date: PlainDate | null): ExportCell => (date ? { kind: "day", day: date } : "");
  const moment = (instant: Date | null) => day(instant && berlinDay(instant));
  return [
    [t("fields.title.label"), ({ title }) => title],
    [t("list.columns.state"), ({ state }) => enums(`VacancyState.${state}`)],
    [t("fields.occupation.label"), ({ kldb2010, isco08 }) => kldb2010 ?? isco08],
    [t("fields.tasks.label"), ({ tasks }) => tasks],
    [t("fields.qualification"), ({ qualification }) => enums(`QualificationKind.${qualification}`)],
    [t("fields.skills.label"), ({ skills }) => skills.join(", ")],
    [t("fields.languageLevel.label"), ({ languageLevel }) => enums(`CefrLevel.${languageLevel}`)],
    [t("fields.languageReason.label"), ({ languageReason }) => languageReason ?? ""],
    [t("fields.regulated.label"), ({ regulated }) => yes(regulated)],
    [
      t("fields.weeklyHours.label"),
      ({ weeklyQuarterHours }) => ({ kind: "hours", quarters: weeklyQuarterHours }),
    ],
    [t("fields.salaryMin.label"), ({ salaryMin }) => money(salaryMin)],
    [t("fields.salaryMax.label"), ({ salaryMax }) => money(salaryMax)],
    [t("fields.salaryPeriod"), ({ salaryPeriod }) => enums(`SalaryPeriod.${salaryPeriod}`)],
    [t("fields.collectiveAgreement.label"), ({ collectiveAgreement }) => yes(collectiveAgreement)],
    [t("fields.contractKind"), ({ contractKind }) => enums(`ContractKind.${contractKind}`)],
    [t("fields.contractMonths.label"), ({ contractMonths }) => count(contractMonths)],
    [t("fields.municipality"), ({ municipality }) => municipality],
    [t("fields.land"), ({ land }) => landName(land, locale)],
    [t("fields.startsOn.label"), ({ startsOn }) => day(startsOn)],
    [t("fields.openings"), ({ openings }) => count(openings)],
    [t("fields.housingHelp"), ({ housingHelp }) => yes(housingHelp)],
    [t("fields.relocationHelp"), ({ relocationHelp }) => yes(relocationHelp)],
    [t("export.created"), ({ createdAt }) => moment(createdAt)],
    [t("export.published"), ({ publishedAt }) => moment(publishedAt)],
    [t("export.closed"), ({ closedAt }) => moment(closedAt)],
  ];
}

/** Vacancies as the rows of a table for people, the heads first, in their language; numbers and days stay such. */
export function exportCells(
  vacancies: readonly ExportedVacancy[],
  words: ExportWords,
  locale: Locale & ("de" | "en"),
): readonly (readonly ExportCell[])[] {
  const all = columns(words, locale);
  return [all.map(([head]) => head), ...vacancies.map((vacancy) => all.map(([, read]) => read(vacancy)))];
}

/** The same as text, for files that know nothing else: written as a spreadsheet of the language reads it. */
export function exportRows(
  vacancies: readonly ExportedVacancy[],
  words: ExportWords,
  locale: Locale & ("de" | "en"),
): readonly (readonly string[])[] {
  return exportCells(vacancies, words, locale).map((row) => row.map((cell) => cellText(cell, locale)));
}

function cellText(cell: ExportCell, locale: Locale & ("de" | "en")): string {
  if (typeof cell === "string") return cell;
  if (cell.kind === "count") return String(cell.count);
  if (cell.kind === "hours") return formatHours(cell.quarters, locale);
  if (cell.kind === "day") return formatDate(cell.day, locale);
  return (cell.cents / CENTS).toFixed(2).replace(".", locale === "de" ? "," : ".");
}
