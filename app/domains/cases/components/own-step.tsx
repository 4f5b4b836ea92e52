import { Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { formatInstant, formatNumber, useLocale, useT } from "#app/i18n/index.ts";
import { ActionButton, DateField, FileField, Form, HiddenField, TextArea } from "#app/ui/forms/index.ts";
import { Alert, Card, DueDate, PageHeader, StateLabel } from "#app/ui/index.ts";
import type { OwnStep } from "../queries/own.server.ts";
import { evidenceSchema, finishSchema, stopSchema } from "../schema.ts";
import { BringList, Helper } from "./checklist.tsx";
import { HintText } from "./hint.tsx";
import { useStepWords } from "./own-words.ts";

interface OwnStepProps {
  own: OwnStep;
  today: PlainDate;
  uploadId: string;
  /** what a domain above this one adds to the step */
  extra?: ReactNode;
}

/** One step of the candidate: what to do, what to bring, until when, and the button that says it is done. */
export function OwnStepPage({ own, today, uploadId, extra }: OwnStepProps) {
  const t = useT("checklist");
  const [search] = useSearchParams();
  const { step } = own;
  const { name, text, bring } = useStepWords()(step.key);
  const open = step.state !== "DONE" && step.state !== "NOT_NEEDED";
  return (
    <main id="content" className="page page--narrow">
      <PageHeader
        title={name.text}
        titleLang={name.lang}
        kicker={<Link to="/candidate/checklist">{t("step.back")}</Link>}
        lead={text.text === "" ? undefined : <bdi lang={text.lang}>{text.text}</bdi>}
      />
      {search.get("saved") === "file" ? <Alert kind="success" title={t("step.uploaded")} live /> : null}
      {search.get("saved") === "step" ? <Alert kind="success" title={t("step.saved")} live /> : null}
      <p className="row">
        <StateLabel of="MilestoneState" value={step.state} />
        {open && step.dueOn !== null ? <DueDate date={step.dueOn} today={today} /> : null}
      </p>
      {step.theirs || step.party === "CENTER" || step.waitsFor === "CANDIDATE" ? null : (
        <p>{t("step.theirs", { party: t(`by.${step.party}`) })}</p>
      )}
      {step.waitsFor === "CANDIDATE" ? (
        <p>
          <strong>{t("step.waitsForYou")}</strong>
        </p>
      ) : null}
      {step.state === "BLOCKED" || step.state === "FAILED" ? <p>{t("blocked")}</p> : null}
      {step.reason === null ? null : <p dir="auto">{t("step.why", { reason: step.reason })}</p>}
      {step.theirs && step.party === "AUTHORITY" ? <p>{t("step.record")}</p> : null}
      <HintText hint={step.hint} />
      {open ? <BringList items={bring} level={2} /> : null}
      {own.state === "ENDED" ? <Alert kind="info" title={t("step.over")} /> : null}
      {extra}
      <Moves own={own} today={today} />
      <Files own={own} uploadId={uploadId} />
      {step.norm === null ? null : (
        <p className="muted">
          <bdi>{t("step.law", { norm: step.norm })}</bdi>
          {step.due?.statutory ? ` ${t("step.statutory")}` : null}
        </p>
      )}
      <Helper list={own} />
    </main>
  );
}

function Moves({ own: { step }, today }: { own: OwnStep; today: PlainDate }) {
  const t = useT("checklist");
  const values = { version: step.version };
  const can = (move: OwnStep["step"]["moves"][number]) => step.moves.includes(move);
  return (
    <>
      {can("finish") ? (
        <Card kind="strong" title={t("step.finishTitle")}>
          <Form
            schema={finishSchema}
            intent="finish"
            values={{ milestoneId: step.id, version: step.version, doneOn: today, note: step.note }}
            labels="checklist"
            submitLabel={t("step.finish")}
          >
            <HiddenField name="milestoneId" />
            <HiddenField name="version" />
            <DateField name="doneOn" max={today} />
            {step.brings === null ? null : <DateField name={step.brings} optional />}
            <TextArea name="note" optional rows={2} />
          </Form>
        </Card>
      ) : null}
      {can("wait") ? (
        <details className="more">
          <summary>{t("step.waitTitle")}</summary>
          <p>{t("step.waitText")}</p>
          <ActionButton intent="wait" values={{ milestoneId: step.id, ...values }} labels="checklist">
            {t("step.wait")}
          </ActionButton>
        </details>
      ) : null}
      {can("resume") ? (
        <ActionButton
          intent="resume"
          values={{ milestoneId: step.id, ...values }}
          variant={can("finish") ? "secondary" : "primary"}
          labels="checklist"
        >
          {t(step.waitsFor === "CANDIDATE" ? "step.delivered" : "step.resume")}
        </ActionButton>
      ) : null}
      {step.mayUndo ? (
        <ActionButton intent="undo" values={{ milestoneId: step.id, ...values }} labels="checklist">
          {t("step.undo")}
        </ActionButton>
      ) : null}
      {can("block") ? <Stop step={step} move="block" /> : null}
      {can("fail") && step.party === "AUTHORITY" ? <Stop step={step} move="fail" /> : null}
      {can("start") ? (
        <div className="stack stack--small">
          <p>{t("step.startText")}</p>
          <ActionButton intent="start" values={{ milestoneId: step.id, ...values }} labels="checklist">
            {t("step.start")}
          </ActionButton>
        </div>
      ) : null}
    </>
  );
}

/** It does not go on, or an office has said no: the person writes what has happened. */
function Stop({ step, move }: { step: OwnStep["step"]; move: "block" | "fail" }) {
  const t = useT("checklist");
  return (
    <details className="more">
      <summary>{t(`step.${move}Title`)}</summary>
      <p>{t(`step.${move}Text`)}</p>
      <Form
        schema={stopSchema}
        intent={move}
        id={move}
        values={{ milestoneId: step.id, version: step.version }}
        labels="checklist"
        submitLabel={t(`step.${move}`)}
        submitVariant="secondary"
      >
        <HiddenField name="milestoneId" />
        <HiddenField name="version" />
        <TextArea name="why" rows={2} />
      </Form>
    </details>
  );
}

function Files({ own, uploadId }: { own: OwnStep; uploadId: string }) {
  const t = useT("checklist");
  const { documents, step } = own;
  const mayAdd = own.state !== "ENDED" && step.state !== "NOT_NEEDED" && (step.evidence || step.theirs);
  if (documents.length === 0 && !mayAdd) return null;
  return (
    <Card title={t("step.files")}>
      {documents.length === 0 ? <p className="muted">{t("step.noFiles")}</p> : null}
      {documents.length === 0 ? null : <FileList documents={documents} />}
      {mayAdd ? (
        <Form
          schema={evidenceSchema}
          intent="upload"
          values={{ milestoneId: step.id }}
          labels="checklist"
          submissionId={uploadId}
          encType="multipart/form-data"
          submitLabel={t("step.upload")}
          submitVariant="secondary"
        >
          <HiddenField name="milestoneId" />
          <FileField name="file" accept={["application/pdf", "image/jpeg", "image/png"]} />
        </Form>
      ) : null}
    </Card>
  );
}

function FileList({ documents }: Pick<OwnStep, "documents">) {
  const t = useT("checklist");
  const locale = useLocale();
  return (
    <ul className="entries">
      {documents.map(({ id, name, size, createdAt }) => (
        <li key={id}>
          <a href={`/documents/${id}`} aria-label={t("step.download", { name })}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span className="muted">
            <bdi dir="ltr">{formatInstant(createdAt, locale)}</bdi> ·{" "}
            {t("step.size", { size: formatNumber(Math.ceil(size / 1024), locale) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
