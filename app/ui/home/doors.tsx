import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";

const DOORS = [
  { key: "company", to: "/register/company" },
  { key: "worker", to: "#way-to-work" },
] as const;

/** The two ways in: for companies, and for people who want to work here. */
export function Doors() {
  const t = useT("home");
  return (
    <ul className="doors">
      {DOORS.map(({ key, to }) => (
        <li key={key} className={`door door--${key}`}>
          <h2>
            <Link to={to} className="door__link">
              {t(`doors.${key}.title`)}
            </Link>
          </h2>
          <p>{t(`doors.${key}.text`)}</p>
          <span className="door__action" aria-hidden="true">
            {t(`doors.${key}.action`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
