import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import {
  ActionButton,
  DateField,
  FileField,
  Form,
  HiddenField,
  SelectField,
  TextArea,
  TextField,
} from "#app/ui/forms/index.ts";
import { Confirm } from "#app/ui/index.ts";
import type { CaseView } from "../queries/case.server.ts";
import { evidenceSchema, finishSchema, stopSchema, waitSchema } from "../schema.ts";
import { waitables } from "../rules/transitions.ts";

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
          <ActionButton
            intent="resume"
            values={values}
            variant={can("finish") ? "secondary" : "primary"}
            labels="cases"
          >
            {t("step.resume")}
          </ActionButton>
        ) : null}
        {can("reopen") ? (
          <ActionButton intent="reopen" values={values} labels="cases">
            {t("step.reopen")}
          </ActionButton>
        ) : null}
      </div>
      {step.mayUndo ? (
        <div className="stack stack--small">
          <ActionButton intent="undo" values={values} labels="cases">
            {t("step.undo")}
          </ActionButton>
          <p className="muted">{t("step.undoText")}</p>
        </div>
      ) : null}
      {can("wait") ? <Wait step={step} /> : null}
      {can("block") ? <Stop step={step} move="block" /> : null}
      {can("fail") ? <Stop step={step} move="fail" /> : null}
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
      {step.brings === null ? null : <DateField name={step.brings} optional />}
      <TextArea name="note" optional rows={2} />
    </Form>
  );
}

/** For whom it waits, and for what. */
function Wait({ step }: { step: Step }) {
  const t = useT("cases");
  const enums = useT("enums");
  const parties = waitables(step);
  return (
    <details className="more">
      <summary>{t("step.wait")}</summary>
      <Form
        schema={waitSchema}
        intent="wait"
        id={`wait-${step.id}`}
        values={{ milestoneId: step.id, version: step.version, waitsFor: parties[0] }}
        labels="cases"
        submitLabel={t("step.wait")}
        submitVariant="secondary"
      >
        <HiddenField name="milestoneId" />
        <HiddenField name="version" />
        <SelectField
          name="waitsFor"
          options={parties.map((value) => ({ value, label: enums(`Turn.${value}`) }))}
        />
        <TextField name="why" optional />
      </Form>
    </details>
  );
}

/** It does not go on, or has failed: why. */
function Stop({ step, move }: { step: Step; move: "block" | "fail" }) {
  const t = useT("cases");
  return (
    <details className="more">
      <summary>{t(`step.${move}`)}</summary>
      <p>{t(`step.${move}Text`)}</p>
      <Form
        schema={stopSchema}
        intent={move}
        id={`${move}-${step.id}`}
        values={{ milestoneId: step.id, version: step.version }}
        labels="cases"
        submitLabel={t(`step.${move}`)}
        submitVariant={move === "fail" ? "danger" : "secondary"}
      >
        <HiddenField name="milestoneId" />
        <HiddenField name="version" />
        <TextArea name="why" rows={2} />
      </Form>
    </details>
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
