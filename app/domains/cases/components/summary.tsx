import { Link } from "@remix-run/react";
import { daysBetween, plainDate } from "#app/domains/calendar/plain-date.ts";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, formatDateRange, useLocale, useT } from "#app/i18n/index.ts";
import { Badge, DueDate, useSince } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import type { Mover } from "../rules/state.ts";
import { isDeemed } from "../templates/deemed.ts";
import { StepTitle } from "./step-title.tsx";
import { useMilestoneTitle, usePartyName } from "./words.ts";

interface SummaryProps {
  view: CaseView;
  side: Mover;
  today: PlainDate;
}

/** What one wants to know first: whose turn it is, the own next deadline, the first working day. */
export function CaseSummary(props: SummaryProps) {
  return (
    <div className="case-summary">
      <TurnTile {...props} />
      {props.view.state === "ENDED" ? null : <OwnTile {...props} />}
      <ForecastTile {...props} />
    </div>
  );
}

function TurnTile({ view, side, today }: SummaryProps) {
  const t = useT("cases");
  const locale = useLocale();
  const party = usePartyName(side);
  const since = useSince();
  const [first, ...others] = view.turns;
  const at = view.milestones.find(({ key }) => key === first?.key);
  return (
    <section className="case-tile" aria-labelledby="tile-turn">
      <h2 id="tile-turn">{t("page.turn")}</h2>
      {first === undefined ? (
        <p className="case-tile__main">{t("page.nobody")}</p>
      ) : (
        <>
          <p className="case-tile__main">{party(first.party)}</p>
          <p>{at === undefined ? <StepTitle of={first.key} /> : <StepLink id={at.id} of={first.key} />}</p>
          <p>
            {since(first.since, today)}
            {first.until !== null && isDeemed(first.key)
              ? ` · ${t("page.deemed", { date: formatDate(first.until, locale, "weekday") })}`
              : null}
          </p>
          {first.until !== null && !isDeemed(first.key) ? (
            <p>
              <DueDate date={first.until} today={today} />
            </p>
          ) : null}
          {others.length === 0 ? null : (
            <p className="muted">
              {t("page.also", { parties: others.map((other) => party(other.party)).join(", ") })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function OwnTile({ view, today }: SummaryProps) {
  const t = useT("cases");
  const { next, turns } = view;
  return (
    <section className="case-tile" aria-labelledby="tile-own">
      <h2 id="tile-own">{t("page.yourTurn")}</h2>
      {next === null ? (
        <>
          <p className="case-tile__main">{t("page.nothingYours")}</p>
          <p>{t(turns.length > 0 ? "page.nothingYoursText" : "page.allDone")}</p>
        </>
      ) : (
        <>
          <p className="case-tile__main">
            <StepLink id={next.id} of={next.key} />
          </p>
          <p>{next.dueOn === null ? t("page.noDate") : <DueDate date={next.dueOn} today={today} />}</p>
        </>
      )}
    </section>
  );
}

function StepLink({ id, of }: { id: string; of: string }) {
  return (
    <Link to={`?step=${id}`} preventScrollReset>
      <StepTitle of={of} />
    </Link>
  );
}

function ForecastTile({ view }: SummaryProps) {
  const t = useT("cases");
  const locale = useLocale();
  const { firstWorkingDay, forecast, plannedFirstDay } = view;
  return (
    <section className="case-tile" aria-labelledby="tile-forecast">
      <h2 id="tile-forecast">{t(firstWorkingDay === null ? "page.forecast" : "page.firstDay")}</h2>
      <p className="case-tile__main">
        {firstWorkingDay !== null
          ? formatDate(firstWorkingDay, locale, "long")
          : forecast === null || view.state === "ENDED"
            ? t("page.noForecast")
            : formatDateRange(forecast.earliest, forecast.latest, locale)}
      </p>
      {firstWorkingDay === null && forecast !== null && view.state === "RUNNING" ? (
        <>
          <p>{t("page.likely", { date: formatDate(forecast.likely, locale) })}</p>
          <Agreed planned={plannedFirstDay} earliest={forecast.earliest} />
          <Moved view={view} />
        </>
      ) : null}
    </section>
  );
}

function Agreed({ planned, earliest }: { planned: PlainDate | null; earliest: PlainDate }) {
  const t = useT("cases");
  const locale = useLocale();
  if (planned === null) return null;
  return (
    <>
      <p>{t("page.agreed", { date: formatDate(planned, locale) })}</p>
      {planned >= earliest ? null : (
        <p>
          <Badge tone="warning" sign="warning">
            {t("page.notInTime")}
          </Badge>
        </p>
      )}
    </>
  );
}

function Moved({ view: { drivers, lastMove } }: { view: CaseView }) {
  const t = useT("cases");
  const title = useMilestoneTitle();
  const days = lastMove === null ? 0 : daysBetween(plainDate(lastMove.from), plainDate(lastMove.to));
  return (
    <details className="case-why">
      <summary>
        {lastMove === null || days === 0
          ? t("page.whySummary")
          : t(days > 0 ? "page.later" : "page.earlier", { count: Math.abs(days) })}
      </summary>
      {lastMove !== null && lastMove.by !== null && days !== 0 ? (
        <p>{t("page.why", { milestone: title(lastMove.by) })}</p>
      ) : null}
      {drivers.length > 0 ? (
        <p>{t("page.drivers", { milestones: drivers.map((key) => title(key)).join(", ") })}</p>
      ) : null}
      <p>{t("page.whyForecast")}</p>
    </details>
  );
}
