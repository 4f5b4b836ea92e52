import { createElement } from "react";
import { useEffect, useState } from "react";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { ThresholdValue } from "#app/domains/immigration/index.ts";
import { formatDate, formatMoney, useLocale, useT } from "#app/i18n/index.ts";
import { useWritten } from "#app/ui/forms/index.ts";
import { distancesOf, typedAnnual } from "../distance.ts";

/** The law's minimum salaries and the day they are of. */
export interface DayThresholds {
  asOf: PlainDate;
  values: readonly ThresholdValue[];
}

interface DistancesProps {
  annual: number;
  thresholds: DayThresholds;
  /** of the title in the page's outline */
  level?: 2 | 3;
}

/** How far a yearly salary is from each minimum of the law. */
export function Distances({ annual, thresholds, level = 3 }: DistancesProps) {
  const t = useT("vacancies");
  const locale = useLocale();
  const date = formatDate(thresholds.asOf, locale);
  return (
    <section className="distances">
      {createElement(
        `h${level}`,
        { className: "distances__title" },
        t("distances.title", { amount: formatMoney(annual, locale) }),
      )}
      <ul>
        {distancesOf(annual, thresholds.values).map(({ id, norm, cents, above }) => (
          <li key={id}>
            {above === null || cents === null ? (
              t("distances.unpublished")
            ) : (
              <strong>
                {above >= 0 ? "✓ " : "✕ "}
                {t(above === 0 ? "distances.exact" : above > 0 ? "distances.above" : "distances.below", {
                  amount: formatMoney(Math.abs(above), locale),
                })}
              </strong>
            )}{" "}
            {t(`distances.of.${id}`, { amount: cents === null ? "" : formatMoney(cents, locale) })}{" "}
            <span className="muted">({norm})</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t("distances.as_of", { date })}</p>
    </section>
  );
}

const NAMES = ["salaryMin", "salaryPeriod", "weeklyHours", "contractKind"] as const;

/** The same for what is being typed into the form around it; without scripts the vacancy's page shows it. */
export function DistancesOfForm({ thresholds }: { thresholds: DayThresholds }) {
  const written = useWritten(NAMES);
  const [isRead, setIsRead] = useState(false);
  // what the page came with are values, not texts: only what was read from the fields counts
  useEffect(() => setIsRead(true), []);
  const annual = isRead && written.contractKind === "EMPLOYMENT" ? typedAnnual(written) : null;
  return annual === null ? null : <Distances annual={annual} thresholds={thresholds} level={2} />;
}
