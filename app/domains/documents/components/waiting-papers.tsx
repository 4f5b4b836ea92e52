import { Link } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatDate, useLocale, useT } from "#app/i18n/index.ts";
import { Card } from "#app/ui/index.ts";
import type { WaitingPapers } from "../queries.server.ts";
import { PaperTasks } from "./paper-tasks.tsx";

type Row = WaitingPapers["received"][number];

/** What waits for the center: first what it has to look at, then what has ended or ends soon. */
export function WaitingPapersList({ waiting, today }: { waiting: WaitingPapers; today: PlainDate }) {
  const t = useT("paperwork");
  const papers = useT("papers");
  const locale = useLocale();
  const whose = ({ person, case: ofCase }: Row) =>
    [person.name, ofCase?.reference ?? ""].filter(Boolean).join(" · ");
  const pathOf = ({ id }: Row) => `/advisor/documents/${id}`;
  return (
    <>
      <Card kind="strong" title={t("waiting.received")}>
        {waiting.received.length === 0 ? <p className="muted">{t("waiting.receivedEmpty")}</p> : null}
        <PaperTasks
          papers={waiting.received}
          today={today}
          pathOf={pathOf}
          about={(row) => `${whose(row)} · ${papers("since", { day: formatDate(row.since, locale) })}`}
        />
      </Card>
      <Card title={t("waiting.ending")}>
        {waiting.ending.length === 0 ? <p className="muted">{t("waiting.endingEmpty")}</p> : null}
        <PaperTasks papers={waiting.ending} today={today} pathOf={pathOf} about={whose} />
      </Card>
    </>
  );
}

/** How many documents wait to be checked, as a way there. */
export function WaitingPapersLink({ count }: { count: number }) {
  const t = useT("paperwork");
  return (
    <p>
      <Link to="/advisor/documents">{count === 0 ? t("waiting.none") : t("waiting.link", { count })}</Link>
    </p>
  );
}
