import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import {
  ActionButton,
  DateField,
  FileField,
  Form,
  HiddenField,
  TextArea,
  TextField,
} from "#app/ui/forms/index.ts";
import { Confirm } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import { evidenceSchema, finishSchema, waitSchema } from "../schema.ts";

type Step = NonNullable<CaseView["selected"]>;

interface StepFormsProps {
  step: Step;
  today: PlainDate;
  uploadId: string;
  mayUpload: boolean;
}

/** The steps this reader may take with a milestone now: the usual one first, the rest behind it. */
export function StepForms({ step, today, uploadId, mayUpload }: StepFormsProps) {
  const t = useT("cases");
  const values = { milestoneId: step.id, version: step.version };
  const can = (move: Step["moves"][number]) => step.moves.includes(move);
  return (
    <>
      {can("finish") ? <Finish step={step} today={today} /> : null}
      <div className="row">
        {can("start") ? (
          <ActionButton intent="start" values={values} labels="cases">
            {t("step.start")}
          </ActionButton>
        ) : null}
        {can("resume") ? (
          <ActionButton intent="resume" values={values} variant="primary" labels="cases">
            {t("step.resume")}
          </ActionButton>
        ) : null}
        {can("reopen") ? (
          <ActionButton intent="reopen" values={values} labels="cases">
            {t("step.reopen")}
          </ActionButton>
        ) : null}
      </div>
      {can("wait") ? (
        <details className="more">
          <summary>{t("step.wait")}</summary>
          <Form
            schema={waitSchema}
            intent="wait"
            id={`wait-${step.id}`}
            values={values}
            labels="cases"
            submitLabel={t("step.wait")}
            submitVariant="secondary"
          >
            <HiddenField name="milestoneId" />
            <HiddenField name="version" />
            <TextField name="note" optional />
          </Form>
        </details>
      ) : null}
      {mayUpload ? <Upload step={step} uploadId={uploadId} /> : null}
      {can("set_aside") ? (
        <Confirm label={t("step.setAside")}>
          <p>{t("step.setAsideText")}</p>
          <ActionButton intent="setAside" values={values} variant="danger" labels="cases">
            {t("step.setAside")}
          </ActionButton>
        </Confirm>
      ) : null}
    </>
  );
}

function Finish({ step, today }: { step: Step; today: PlainDate }) {
  const t = useT("cases");
  const isLast = step.key === "first_working_day";
  return (
    <Form
      schema={finishSchema}
      intent="finish"
      id={`finish-${step.id}`}
      values={{ milestoneId: step.id, version: step.version, doneOn: today, note: step.note }}
      labels="cases"
      submitLabel={t(isLast ? "step.finishFirstDay" : "step.finish")}
    >
      <HiddenField name="milestoneId" />
      <HiddenField name="version" />
      {isLast ? <p>{t("step.finishFirstDayHint")}</p> : null}
      <DateField name="doneOn" max={today} />
      <TextArea name="note" optional rows={2} />
    </Form>
  );
}

function Upload({ step, uploadId }: { step: Step; uploadId: string }) {
  const t = useT("cases");
  return (
    <details className="more">
      <summary>{t("step.evidence")}</summary>
      <Form
        schema={evidenceSchema}
        intent="upload"
        values={{ milestoneId: step.id }}
        labels="cases"
        submissionId={uploadId}
        encType="multipart/form-data"
        submitLabel={t("step.upload")}
        submitVariant="secondary"
      >
        <HiddenField name="milestoneId" />
        <FileField name="file" accept={["application/pdf", "image/jpeg", "image/png"]} />
      </Form>
    </details>
  );
}
