import { Link, useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import {
  ActionButton,
  CheckboxField,
  Form,
  HiddenField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
} from "#app/ui/forms/index.ts";
import type { FormState } from "#app/ui/forms/index.ts";
import { Badge, Card } from "#app/ui/index.ts";
import type { PlanPage } from "../plans/read.server.ts";
import { ownStepSchema, PLAN_PARTIES, planStepSchema } from "../plans/schema.ts";
import { StepTitle } from "./step-title.tsx";
import { useDueRule, useMilestoneTitle } from "./words.ts";

type Step = PlanPage["steps"][number];
interface StepProps {
  step: Step;
  page: PlanPage;
}

/** The steps of a way in their order, each with what the center may say to it. */
export function PlanSteps({ page }: { page: PlanPage }) {
  const t = useT("plans");
  return (
    <section className="stack" aria-labelledby="steps">
      <h2 id="steps">{t("steps")}</h2>
      <ol className="entries">
        {page.steps.map((step) => (
          <li key={step.key}>
            <StepLine step={step} page={page} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLine({ step, page }: StepProps) {
  const t = useT("plans");
  const enums = useT("enums");
  const title = useMilestoneTitle();
  const rule = useDueRule();
  const refused = useRefusedKey();
  const { key, party, norm, due, own, off, hint, words, keeps } = step;
  const name = title(key);
  return (
    <section className="stack stack--small">
      <h3>
        <StepTitle of={key} />
      </h3>
      <p className="row">
        {own === null ? null : <Badge tone="info">{t("own")}</Badge>}
        {off ? <Badge tone="neutral">{t("off")}</Badge> : null}
        {hint === null ? null : <Badge tone="info">{t("hinted")}</Badge>}
        {words === null ? null : <Badge tone="info">{t("worded")}</Badge>}
      </p>
      <p className="muted">
        {[enums(`Turn.${party}`), due === null ? "" : rule(due), norm === null ? "" : t("byLaw", { norm })]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <details className="more" open={refused === key}>
        <summary>
          {t("edit")}
          <span className="kern-sr-only">: {name}</span>
        </summary>
        <div className="stack">
          {keeps === null ? null : <p>{t(`keeps.${keeps}`)}</p>}
          {own === null ? null : <OwnForm id={`own-${key}`} own={own} page={page} submitLabel={t("save")} />}
          {off ? null : <SayForm step={step} page={page} />}
          {own !== null || off ? null : (
            <p>
              <Link to={`?way=${page.seen.way}&step=${key}`} aria-label={`${t("wordsOf")}: ${name}`}>
                {t("wordsOf")}
              </Link>
            </p>
          )}
          {own !== null ? (
            <KeyButton intent="removeOwn" step={step} page={page} word="removeOwn" />
          ) : off ? (
            <KeyButton intent="switchOn" step={step} page={page} word="switchOn" />
          ) : keeps === null ? (
            <KeyButton intent="switchOff" step={step} page={page} word="switchOff" />
          ) : null}
        </div>
      </details>
    </section>
  );
}

interface KeyButtonProps extends StepProps {
  intent: string;
  word: "removeOwn" | "switchOn" | "switchOff";
}

function KeyButton({ intent, step, page, word }: KeyButtonProps) {
  const t = useT("plans");
  const title = useMilestoneTitle();
  return (
    <ActionButton
      intent={intent}
      values={{ ...page.seen, key: step.key }}
      variant="quiet"
      labels="plans"
      description={`${t(word)}: ${title(step.key)}`}
    >
      {t(word)}
    </ActionButton>
  );
}

const At = () => (
  <>
    <HiddenField name="way" />
    <HiddenField name="base" />
    <HiddenField name="version" />
    <HiddenField name="key" />
  </>
);

/** Days, reminder and hint of a step. */
function SayForm({ step, page }: StepProps) {
  const t = useT("plans");
  const { key, days, remind, hint, mayPace, due } = step;
  return (
    <Form
      id={`say-${key}`}
      schema={planStepSchema}
      intent="say"
      values={{
        ...{ ...page.seen, key, days: days ?? "", remind: remind ?? "" },
        ...{ hintDe: hint?.text.de ?? "", hintEn: hint?.text.en ?? "", link: hint?.link ?? "" },
      }}
      labels="plans"
      submitLabel={t("save")}
      submitVariant="secondary"
    >
      <At />
      {mayPace ? (
        <NumberField
          name="days"
          label={t("fields.planDays.label")}
          hint={t("fields.planDays.hint")}
          optional
        />
      ) : null}
      {due === null ? null : <NumberField name="remind" optional />}
      <TextArea name="hintDe" rows={2} optional />
      <TextArea name="hintEn" rows={2} optional />
      <TextField name="link" type="url" optional />
    </Form>
  );
}

/** A step of the center's own, empty. */
export function NewOwnStep({ page, newKey }: { page: PlanPage; newKey: string }) {
  const t = useT("plans");
  const refused = useRefusedKey();
  const isNew = refused !== null && page.steps.every(({ key }) => key !== refused);
  return (
    <details className="more" open={isNew}>
      <summary>{t("add")}</summary>
      <Card title={t("addTitle")}>
        <p>{t("addText")}</p>
        <OwnForm id="new-own" own={null} page={page} newKey={newKey} submitLabel={t("addSubmit")} />
      </Card>
    </details>
  );
}

/** The key of the step whose form came back with a reason: it stays open, so that the reason is seen. */
function useRefusedKey(): string | null {
  const key = useActionData<{ form?: FormState }>()?.form?.values["key"];
  return typeof key === "string" ? key : null;
}

interface OwnFormProps {
  id: string;
  own: Step["own"];
  page: PlanPage;
  newKey?: string;
  submitLabel: string;
}

function OwnForm({ id, own, page, newKey, submitLabel }: OwnFormProps) {
  const t = useT("plans");
  const words = useT("enums");
  const title = useMilestoneTitle();
  // after itself no step can come; the rule refuses circles made of several
  const before = page.steps.filter((step) => !step.off && step.key !== own?.key);
  return (
    <Form
      id={id}
      schema={ownStepSchema}
      intent="own"
      values={{
        ...{
          ...page.seen,
          key: own?.key ?? newKey ?? "",
          titleDe: own?.title.de ?? "",
          titleEn: own?.title.en ?? "",
        },
        ...{ party: own?.party ?? "CENTER", after: own?.after ?? "", days: own?.days ?? 5 },
        ...{ companyDe: own?.company?.de ?? "", companyEn: own?.company?.en ?? "" },
        ...{ candidateDe: own?.candidate?.de ?? "", candidateEn: own?.candidate?.en ?? "" },
        ...{ centerDe: own?.center?.de ?? "", centerEn: own?.center?.en ?? "" },
        ...{ forEmployer: own?.forEmployer ?? false, forCandidate: own?.forCandidate ?? true },
      }}
      labels="plans"
      submitLabel={submitLabel}
      submitVariant="secondary"
    >
      <At />
      <TextField name="titleDe" />
      <TextField name="titleEn" optional />
      <SelectField
        name="party"
        options={PLAN_PARTIES.map((value) => ({ value, label: words(`Turn.${value}`) }))}
      />
      <SelectField name="after" options={before.map(({ key }) => ({ value: key, label: title(key) }))} />
      <NumberField name="days" />
      <CheckboxField name="forEmployer" />
      <CheckboxField name="forCandidate" />
      <details className="more" open={own !== null}>
        <summary>{t("words")}</summary>
        <div className="stack">
          <TextArea name="candidateDe" rows={2} optional />
          <TextArea name="candidateEn" rows={2} optional />
          <TextArea name="companyDe" rows={2} optional />
          <TextArea name="companyEn" rows={2} optional />
          <TextArea name="centerDe" rows={2} optional />
          <TextArea name="centerEn" rows={2} optional />
        </div>
      </details>
    </Form>
  );
}
