import { occupationTitle } from "#app/domains/occupations/index.ts";

/** The titles of a person's occupations in the page's language; the tables stay on the server. */
export function occupationNames(
  { isco08, wishedIsco08 }: { isco08: string; wishedIsco08: readonly string[] },
  locale: string,
): { occupation: string; furtherOccupations: string[] } {
  const language = locale === "de" ? "de" : "en";
  const title = (code: string) => occupationTitle(code, language) ?? code;
  return { occupation: title(isco08), furtherOccupations: wishedIsco08.map(title) };
}
