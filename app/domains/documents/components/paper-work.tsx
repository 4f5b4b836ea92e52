import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { companyReads } from "../kinds.ts";
import type { PaperPage } from "../queries.server.ts";
import { Judge } from "./judge.tsx";
import { PaperFiles } from "./paper-files.tsx";
import { PaperDays, PaperSaid, StandLabel } from "./paper-tasks.tsx";
import { SendFile } from "./send-file.tsx";
import { usePaperName } from "./words.ts";

interface PaperWorkProps {
  paper: PaperPage;
  /** who works with it here */
  by: "CENTER" | "COMPANY";
  today: PlainDate;
  fileId: string;
}

/** One document for the center or the company: how it stands, what can be done with it, its versions and its history. */
export function PaperWork({ paper, by, today, fileId }: PaperWorkProps) {
  const t = useT("paperwork");
  const papers = useT("papers");
  const enums = useT("enums");
  const [search] = useSearchParams();
  const name = usePaperName();
  const title = name(paper);
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={title}
        kicker={<bdi>{paper.person.name}</bdi>}
        lead={<StandLabel stand={paper.stand} />}
      />
      <p>
        <Back paper={paper} by={by} />
      </p>
      {search.get("saved") ? <Alert kind="success" title={papers("saved")} live /> : null}
      <p>{t("brings", { party: enums(`PaperParty.${paper.party}`) })}</p>
      <PaperDays paper={paper} today={today} />
      <PaperSaid said={paper.said} />
      <PaperFiles files={paper.files} />
      {by === "CENTER" ? <Judge paper={paper} today={today} /> : null}
      {paper.actions.includes("receive") ? <SendFile paper={paper} by={by} fileId={fileId} /> : null}
      <Card kind="quiet" title={t("reads.title")}>
        <p>{t(paper.party === "COMPANY" ? "reads.COMPANY" : `reads.${companyReads(paper.kind)}`)}</p>
      </Card>
      <History entries={paper.entries} />
    </main>
  );
}

function Back({ paper, by }: Pick<PaperWorkProps, "paper" | "by">): ReactNode {
  const t = useT("paperwork");
  const ofCase = paper.case && `cases/${paper.case.id}/documents`;
  if (by === "COMPANY") return <Link to={`/employer/${ofCase ?? "cases"}`}>{t("backCase")}</Link>;
  return (
    <>
      {ofCase === null ? (
        <Link to={`/advisor/candidates/${paper.person.id}/documents`}>{t("linkAll")}</Link>
      ) : (
        <Link to={`/advisor/${ofCase}`}>{t("backCase")}</Link>
      )}{" "}
      · <Link to="/advisor/documents">{t("backList")}</Link>
    </>
  );
}

function History({ entries }: Pick<PaperPage, "entries">) {
  const t = useT("paperwork");
  const enums = useT("enums");
  const locale = useLocale();
  if (entries.length === 0) return null;
  return (
    <Card title={t("history.title")}>
      <ol className="entries">
        {entries.map(({ id, at, actorParty, actorName, to, reason, words }) => (
          <li key={id}>
            <strong>{enums(`PaperState.${to}`)}</strong>
            {reason === null ? null : `: ${enums(`PaperReason.${reason}`)}`}
            {words === null ? null : (
              <p dir="auto">
                <bdi>{words}</bdi>
              </p>
            )}
            <p className="muted">
              {t("history.line", {
                at: formatInstant(at, locale),
                actor:
                  actorName === ""
                    ? t("history.house")
                    : `${actorName} (${enums(`PaperParty.${actorParty}`)})`,
              })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
