import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { VacancyTerms } from "../facts.ts";
import type { Readiness } from "../readiness.ts";
import { annualCents } from "../salary.ts";
import { Distances, type DayThresholds } from "./distances.tsx";

/** In one line, which of the ways looked at this offer can serve. */
export function ReadinessLine({
  readiness: { ways, total },
}: {
  readiness: Pick<Readiness, "ways" | "total">;
}) {
  const t = useT("vacancies");
  return (
    <span>
      {ways.length === 0 ? t("readiness.none") : t("readiness.line", { count: ways.length, total })}
    </span>
  );
}

/** The line, and behind it which ways these are and what in the offer stands in the way of the others. */
export function ReadinessCard({
  readiness,
  offer: { vacancy, thresholds },
}: {
  readiness: Readiness;
  offer: {
    vacancy: Pick<VacancyTerms, "salaryMin" | "salaryPeriod" | "weeklyQuarterHours" | "contractKind">;
    thresholds: DayThresholds;
  };
}) {
  const t = useT("vacancies");
  const locale = useLocale();
  const { ways, waysHere, blocked, asOf, figuresMissing } = readiness;
  return (
    <Card title={t("readiness.title")} kind="quiet">
      {figuresMissing ? <p>{t("readiness.unknown")}</p> : null}
      {vacancy.contractKind === "EMPLOYMENT" ? (
        <Distances
          annual={annualCents(vacancy.salaryMin, vacancy.salaryPeriod, vacancy.weeklyQuarterHours)}
          thresholds={thresholds}
        />
      ) : null}
      <details className="more">
        <summary>{t("readiness.more")}</summary>
        <div className="stack">
          <Ways title={t("readiness.open_ways")} ways={ways} />
          <Ways title={t("readiness.here_ways")} ways={waysHere} />
          <p>{t("readiness.free")}</p>
          {blocked.length === 0 ? null : (
            <section className="stack stack--small">
              <h3>{t("readiness.blocked_ways")}</h3>
              <ul>
                {blocked.map(({ id, name, norm, obstacles, remedies }) => (
                  <li key={id}>
                    {name} <span className="muted">({norm})</span>: {[...obstacles, ...remedies].join(" ")}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </details>
      <p className="muted">{t("readiness.as_of", { date: formatDate(asOf, locale) })}</p>
    </Card>
  );
}

function Ways({ title, ways }: { title: string; ways: Readiness["ways"] }) {
  if (ways.length === 0) return null;
  return (
    <section className="stack stack--small">
      <h3>{title}</h3>
      <ul>
        {ways.map(({ id, name, norm }) => (
          <li key={id}>
            {name} <span className="muted">({norm})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
