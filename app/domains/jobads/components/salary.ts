import { formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import type { SalaryPeriod } from "#app/platform/database/generated/enums.ts";

/** Pay in words: "3.400 € bis 3.900 € im Monat", or "ab …" where no upper end is named. */
export function useSalary() {
  const t = useT("jobs");
  const words = useT("enums");
  const locale = useLocale();
  return (ad: { salaryMin: number; salaryMax: number | null; salaryPeriod: SalaryPeriod }): string => {
    const period = words(`SalaryPeriod.${ad.salaryPeriod}`);
    const min = formatMoney(ad.salaryMin, locale);
    return ad.salaryMax === null
      ? t("page.salary_one", { min, period })
      : t("page.salary_range", { min, max: formatMoney(ad.salaryMax, locale), period });
  };
}
