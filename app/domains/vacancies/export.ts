import { landName } from "#app/domains/calendar/index.ts";
import { formatDate, formatHours } from "#app/i18n/format.ts";
import type { Locale, Translate } from "#app/i18n/index.ts";
import type { ExportedVacancy } from "./export.server.ts";

/** The words of the fields, and of the values of lists. */
export interface ExportWords {
  vacancies: Translate<"vacancies">;
  enums: Translate<"enums">;
}

type Column = [head: string, read: (vacancy: ExportedVacancy) => string];

const CENTS = 100;

function columns({ vacancies: t, enums }: ExportWords, locale: Locale & ("de" | "en")): readonly Column[] {
  const yes = (is: boolean) => t(is ? "detail.yes" : "detail.no");
  // a number that a spreadsheet of this language reads as one
  const money = (cents: number | null) =>
    cents === null ? "" : (cents / CENTS).toFixed(2).replace(".", locale === "de" ? "," : ".");
  const day = (date: Parameters<typeof formatDate>[0] | null) => (date ? formatDate(date, locale) : "");
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
    [t("fields.weeklyHours.label"), ({ weeklyQuarterHours }) => formatHours(weeklyQuarterHours, locale)],
    [t("fields.salaryMin.label"), ({ salaryMin }) => money(salaryMin)],
    [t("fields.salaryMax.label"), ({ salaryMax }) => money(salaryMax)],
    [t("fields.salaryPeriod"), ({ salaryPeriod }) => enums(`SalaryPeriod.${salaryPeriod}`)],
    [t("fields.collectiveAgreement.label"), ({ collectiveAgreement }) => yes(collectiveAgreement)],
    [t("fields.contractKind"), ({ contractKind }) => enums(`ContractKind.${contractKind}`)],
    [t("fields.contractMonths.label"), ({ contractMonths }) => String(contractMonths)],
    [t("fields.municipality"), ({ municipality }) => municipality],
    [t("fields.land"), ({ land }) => landName(land, locale)],
    [t("fields.startsOn.label"), ({ startsOn }) => day(startsOn)],
    [t("fields.openings"), ({ openings }) => String(openings)],
    [t("fields.housingHelp"), ({ housingHelp }) => yes(housingHelp)],
    [t("fields.relocationHelp"), ({ relocationHelp }) => yes(relocationHelp)],
    [t("export.created"), ({ createdAt }) => day(createdAt)],
    [t("export.published"), ({ publishedAt }) => day(publishedAt)],
    [t("export.closed"), ({ closedAt }) => day(closedAt)],
  ];
}

/** Vacancies as the rows of a table for people, the heads first, in their language. */
export function exportRows(
  vacancies: readonly ExportedVacancy[],
  words: ExportWords,
  locale: Locale & ("de" | "en"),
): readonly (readonly string[])[] {
  const all = columns(words, locale);
  return [all.map(([head]) => head), ...vacancies.map((vacancy) => all.map(([, read]) => read(vacancy)))];
}
