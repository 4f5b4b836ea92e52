import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";

interface VacancyMattersCardProps {
  vacancy: {
    id: string;
    proposals: { all: number; waiting: number };
    requests: { all: number };
    cases: number;
    checks: readonly { id: string; asOf: PlainDate }[];
  };
}

/** What is going on for a vacancy in the other rooms, with the way there. */
export function VacancyMattersCard({ vacancy }: VacancyMattersCardProps) {
  const t = useT("vacancies");
  const locale = useLocale();
  const { id, proposals, requests, cases, checks } = vacancy;
  const waiting =
    proposals.waiting > 0 ? `, ${t("detail.proposals_waiting", { count: proposals.waiting })}` : "";
  return (
    <Card title={t("detail.open_title")}>
      <ul>
        <li>
          <Link to={`/employer/vacancies/${id}/proposals`}>
            {t("detail.proposals_count", { count: proposals.all })}
          </Link>
          {waiting}
        </li>
        <li>
          <Link to={`/employer/requests?vacancy=${id}`}>
            {t("detail.requests_count", { count: requests.all })}
          </Link>
        </li>
        <li>
          <Link to="/employer/cases">{t("detail.cases_count", { count: cases })}</Link>
        </li>
      </ul>
      <h3>{t("detail.checks")}</h3>
      {checks.length === 0 ? (
        <p>{t("detail.checks_none")}</p>
      ) : (
        <ul>
          {checks.map((check) => (
            <li key={check.id}>
              <Link to={`/employer/checks/${check.id}`}>
                {t("detail.check_line", { date: formatDate(check.asOf, locale) })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={`/employer/check?vacancy=${id}`}>{t("detail.check_new")}</Link>
      </p>
    </Card>
  );
}
