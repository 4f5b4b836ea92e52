import { Link, useSearchParams } from "@remix-run/react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { FileField, Form } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { companyReads, KINDS } from "../kinds.ts";
import type { PaperPage } from "../queries.server.ts";
import { bringSchema, FILE_TYPES } from "../schema.ts";
import { PaperFiles } from "./paper-files.tsx";
import { PaperDays, PaperSaid, StandLabel } from "./paper-tasks.tsx";
import { usePaperName } from "./words.ts";

interface OwnPaperProps {
  paper: PaperPage;
  today: PlainDate;
  fileId: string;
}

/** One document of the person: what is wanted or was wrong, and the form to send it. */
export function OwnPaper({ paper, today, fileId }: OwnPaperProps) {
  const t = useT("papers");
  const enums = useT("enums");
  const [search] = useSearchParams();
  const name = usePaperName();
  const { kind, stand, party, file } = paper;
  const wanted = stand === "ASKED" || stand === "AGAIN" || stand === "EXPIRED";
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={name(paper)}
        kicker={<Link to="/candidate/documents">{t("back")}</Link>}
        lead={<StandLabel stand={stand} />}
      />
      {search.get("sent") ? <Alert kind="success" title={t("sent")} live /> : null}
      <PaperDays paper={paper} today={today} />
      {stand === "AGAIN" && party === "CANDIDATE" ? (
        <Alert kind="warning" title={t("stand.AGAIN")}>
          <PaperSaid said={paper.said} />
        </Alert>
      ) : (
        <PaperSaid said={paper.said} />
      )}
      {party === "CANDIDATE" ? null : <p>{t("notYours", { party: enums(`PaperParty.${party}`) })}</p>}
      {paper.over ? <Alert kind="info" title={t("over")} /> : null}
      {paper.actions.includes("receive") ? (
        <Card kind={wanted ? "strong" : "plain"} title={t(file === null ? "sendTitle" : "sendAgainTitle")}>
          <p>{t("sendHint")}</p>
          {KINDS[kind].translation ? <p>{t("translation")}</p> : null}
          {file === null || wanted ? null : <p>{t("replaceHint")}</p>}
          <Form
            schema={bringSchema}
            intent="send"
            labels="papers"
            submissionId={fileId}
            encType="multipart/form-data"
            submitLabel={t("send")}
            submitVariant={wanted ? "primary" : "secondary"}
          >
            <FileField name="file" accept={FILE_TYPES} />
          </Form>
        </Card>
      ) : null}
      <PaperFiles files={paper.files} />
      <p className="muted">{t(`companies.${companyReads(kind)}`)}</p>
    </main>
  );
}
