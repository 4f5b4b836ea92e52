import { occupationTitle } from "#app/domains/occupations/index.ts";
import type { Line } from "./lines.ts";
import type { Closing } from "./requirements.ts";

type Language = "de" | "en";

// Comparisons keep ISCO-08 codes; people read titles. A code without a title stays as it is.

const titleOf = (code: string, language: Language) => occupationTitle(code, language) ?? code;

/** Lines with the titles of occupations where codes stood. */
export function withTitles(lines: readonly Line[], language: Language): Line[] {
  return lines.map((line) =>
    line.id === "occupation" || line.id === "wishes"
      ? {
          ...line,
          params: Object.fromEntries(
            Object.entries(line.params).map(([name, value]) => [
              name,
              Array.isArray(value)
                ? value.map((code) => titleOf(code, language))
                : titleOf(String(value), language),
            ]),
          ),
        }
      : line,
  );
}

/** The same for what closes a gap. */
export function closingWithTitles(closing: Closing, language: Language): Closing {
  if (closing.code !== "related_occupation") return closing;
  return {
    ...closing,
    wanted: titleOf(closing.wanted, language),
    has: titleOf(closing.has, language),
  };
}
