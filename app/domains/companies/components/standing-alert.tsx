import { Link } from "@remix-run/react";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { Alert } from "#app/ui/index.ts";

/** What the alert needs to know of the company; `since` as a day in Berlin. */
export interface StandingWords {
  bar: "company_pending" | "company_rejected" | null;
  stateReason: string | null;
  since: PlainDate;
  center: { name: string };
}

/** Says on every page of a company that is not verified what it may not do yet, and why. Nothing once it is verified. */
export function StandingAlert({ standing, link = true }: { standing: StandingWords; link?: boolean }) {
  const t = useT("companies");
  const locale = useLocale();
  const { bar, stateReason, since, center } = standing;
  if (bar === null) return null;
  const rejected = bar === "company_rejected";
  return (
    <Alert
      kind={rejected ? "warning" : "info"}
      title={t(rejected ? "own.rejected_title" : "own.waiting_title")}
    >
      <p>{t(`bars.${bar}`, { center: center.name })}</p>
      <p>
        {rejected && stateReason !== null
          ? t("bars.reason", { reason: stateReason })
          : t("bars.since", { date: formatDate(since, locale) })}
      </p>
      {link ? (
        <p>
          <Link to="/employer/company">{t("bars.to_company")}</Link>
        </p>
      ) : null}
    </Alert>
  );
}
