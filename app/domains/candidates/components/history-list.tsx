import type { PlainDate } from "#app/domains/calendar/index.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton } from "#app/ui/forms/index.ts";

interface HistoryEntry {
  id: string;
  employer: string;
  title: string;
  startedOn: PlainDate;
  endedOn: PlainDate | null;
}

/** Former employers, latest first; with `removable` each can be taken out. */
export function HistoryList({
  entries,
  removable = false,
}: {
  entries: readonly HistoryEntry[];
  removable?: boolean;
}) {
  const t = useT("candidates");
  const locale = useLocale();
  if (entries.length === 0) return <p className="muted">{t("page.historyEmpty")}</p>;
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          <strong>{entry.title}</strong>, {entry.employer}
          <br />
          <span className="muted">
            {formatDate(entry.startedOn, locale)} –{" "}
            {entry.endedOn ? formatDate(entry.endedOn, locale) : t("history.now")}
          </span>
          {removable ? (
            <ActionButton
              intent="removeHistory"
              values={{ historyId: entry.id }}
              variant="quiet"
              description={`${t("history.remove")}: ${entry.employer}`}
            >
              {t("history.remove")}
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
