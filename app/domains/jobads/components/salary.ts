import { useLocale, useT } from "#app/i18n/index.ts";
import { salaryInWords } from "../salary-words.ts";

/** Pay in words, in the reader's language. */
export function useSalary() {
  const words = { jobs: useT("jobs"), enums: useT("enums") };
  const locale = useLocale();
  return (ad: Parameters<typeof salaryInWords>[0]): string => salaryInWords(ad, locale, words);
}
