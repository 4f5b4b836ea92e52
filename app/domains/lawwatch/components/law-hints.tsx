import { berlinDay } from "#app/domains/calendar/berlin.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";
import type { LawHint } from "../queries.server.ts";
import { RouteChanges } from "./route-changes.tsx";

interface LawHintsProps {
  hints: readonly LawHint[];
  /** whether the reader works at the center that told it */
  byUs?: boolean;
}

/** What a coming day changes, where those concerned work: at the check, the vacancy, the case. */
export function LawHints({ hints, byUs = false }: LawHintsProps) {
  const t = useT("lawwatch");
  const locale = useLocale();
  return hints.map(({ day, toldAt, routes, open }) => (
    <Alert
      key={day}
      kind="warning"
      title={t(open ? "hint.titleOpen" : "hint.title", { day: formatDate(day, locale, "long") })}
    >
      <RouteChanges routes={routes} />
      {routes.some(({ draft }) => draft !== null) ? <p>{t("hint.draft")}</p> : null}
      <p className="muted">
        {t(byUs ? "hint.toldByUs" : "hint.told", { date: formatDate(berlinDay(toldAt), locale) })}
      </p>
    </Alert>
  ));
}
