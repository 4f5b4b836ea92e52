import { formatMoney, type Locale } from "#app/i18n/index.ts";
import type { SalaryPeriod } from "#app/platform/database/generated/enums.ts";

/** Pay as a vacancy names it, in cents of a period. */
export interface Pay {
  salaryMin: number;
  /** null: no upper end is named */
  salaryMax: number | null;
  salaryPeriod: SalaryPeriod;
}

/** The words of a language: of the catalogues "jobs" and "enums". */
export interface SalaryWords {
  jobs: (key: "page.salary_one" | "page.salary_range", params: Record<string, string>) => string;
  enums: (key: `SalaryPeriod.${SalaryPeriod}`) => string;
}

/** Pay in words: "3.400 € bis 3.900 € im Monat", "ab 3.400 € …" without an upper end, "3.400 € …" where both are the same. */
export function salaryInWords(
  { salaryMin, salaryMax, salaryPeriod }: Pay,
  locale: Locale,
  { jobs, enums }: SalaryWords,
): string {
  const period = enums(`SalaryPeriod.${salaryPeriod}`);
  const min = formatMoney(salaryMin, locale);
  if (salaryMax === null) return jobs("page.salary_one", { min, period });
  if (salaryMax === salaryMin) return `${min} ${period}`;
  return jobs("page.salary_range", { min, max: formatMoney(salaryMax, locale), period });
}
