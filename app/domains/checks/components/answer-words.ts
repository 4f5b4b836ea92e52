import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatMoney, type Locale, type Translate } from "#app/i18n/index.ts";
import type { AnswerView } from "../page.server.ts";

/** An answer as people read it: yes and no, euros, days. */
export function answerWords(
  { kind, text }: Pick<AnswerView, "kind" | "text">,
  t: Translate<"check">,
  locale: Locale,
): string {
  if (kind === "yesNo") return t(text === "yes" ? "result.yes" : "result.no");
  if (kind === "money") return formatMoney(Math.round(Number(text) * 100), locale);
  return kind === "date" ? formatDate(text as PlainDate, locale) : text;
}
