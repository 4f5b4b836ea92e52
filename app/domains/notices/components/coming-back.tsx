import { Link } from "@remix-run/react";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Alert } from "#app/ui/index.ts";
import type { ComingBack } from "../bounces.server.ts";

/** Says whose mails come back since when, and what helps; nothing where all arrive. */
export function ComingBackAlert({ people }: { people: readonly ComingBack[] }) {
  const t = useT("delivery");
  const locale = useLocale();
  if (people.length === 0) return null;
  return (
    <Alert kind="warning" title={t("comingBack.title")}>
      <ul>
        {people.map(({ userId, name, email, since }) => (
          <li key={userId}>
            <bdi>{name}</bdi>, <bdi>{email}</bdi>:{" "}
            {t("comingBack.since", { date: formatInstant(since, locale) })}
          </li>
        ))}
      </ul>
      <p>{t("comingBack.text")}</p>
      <p>
        <Link to="/advisor/delivery">{t("comingBack.look")}</Link>
      </p>
    </Alert>
  );
}
