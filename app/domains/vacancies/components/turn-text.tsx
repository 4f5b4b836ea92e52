import { berlinDay } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { VacancyTurn } from "../turn.ts";

/** Whose turn it is, for what, since when. */
export function TurnText({ turn }: { turn: VacancyTurn }) {
  const t = useT("vacancies");
  const locale = useLocale();
  return (
    <>
      <p>{turn.code === "proposals" ? t("turn.proposals", { count: turn.count }) : t(`turn.${turn.code}`)}</p>
      <p className="muted">{t("list.since", { date: formatDate(berlinDay(turn.since), locale) })}</p>
    </>
  );
}
