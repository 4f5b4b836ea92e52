import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { useErrorText } from "./error-text.ts";
import { fieldId, useFieldValue, useFormContext } from "./form-context.ts";
import { useFieldWords } from "./labels.ts";

export interface FieldProps {
  name: string;
  /** else from the form's namespace: `fields.<name>` or `fields.<name>.label` */
  label?: string;
  hint?: string;
  /** required is the rule; this says "(optional)" */
  optional?: boolean;
}

/** What a control needs to be tied to its label, hint and error. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
}

export interface Wiring {
  control: ControlProps;
  label: string;
  hint: string | undefined;
  errorText: string | undefined;
  ids: { hint: string; error: string; saved: string };
  optional: boolean;
}

/** Ties a field together: ids, words, error. `extraHint` stands in if neither page nor words give a hint. */
export function useWiring({ name, label, hint, optional = false }: FieldProps, extraHint?: string): Wiring {
  const form = useFormContext();
  const words = useFieldWords(form.labels)(name, { label, hint });
  const sentence = useErrorText(form.labels);
  const code = form.errorOf(name);
  const id = fieldId(form.id, name);
  const ids = { hint: `${id}-hint`, error: `${id}-error`, saved: `${id}-saved` };
  const hintText = words.hint ?? extraHint;
  const conflict = form.state?.errors.form === "changed_meanwhile";
  const describedBy = [
    hintText === undefined ? [] : ids.hint,
    conflict ? ids.saved : [],
    code === undefined ? [] : ids.error,
  ].flat();
  return {
    control: {
      id,
      name,
      required: !optional,
      "aria-invalid": code === undefined ? undefined : true,
      "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
    },
    label: words.label,
    hint: hintText,
    errorText: code === undefined ? undefined : sentence(code),
    ids,
    optional,
  };
}

interface SavedProps {
  /** the saved value in words */
  savedText: string;
  /** the saved value as the field would post it, if its words are others; several joined by commas */
  savedAs?: string;
}

interface FrameProps extends SavedProps {
  wiring: Wiring;
  children: ReactNode;
}

/** Label, hint, control, error: the frame of a field with one control. */
export function Field({ wiring, children, ...saved }: FrameProps) {
  const { control, errorText, ids } = wiring;
  return (
    <div className={errorText === undefined ? "kern-form-input" : "kern-form-input kern-form-input--error"}>
      <label className="kern-label" htmlFor={control.id}>
        <LabelText wiring={wiring} />
      </label>
      <Hint wiring={wiring} />
      {children}
      <SavedMeanwhile name={control.name} id={ids.saved} {...saved} />
      <FieldError wiring={wiring} />
    </div>
  );
}

/** A question with several controls: legend, hint, controls, error. */
export function FieldGroup({ wiring, children, ...saved }: FrameProps) {
  const { control, errorText, ids } = wiring;
  return (
    <fieldset
      className={errorText === undefined ? "kern-fieldset" : "kern-fieldset kern-fieldset--error"}
      aria-describedby={control["aria-describedby"]}
    >
      <legend className="kern-label">
        <LabelText wiring={wiring} />
      </legend>
      <Hint wiring={wiring} />
      <div className="kern-fieldset__body">{children}</div>
      <SavedMeanwhile name={control.name} id={ids.saved} {...saved} />
      <FieldError wiring={wiring} />
    </fieldset>
  );
}

function LabelText({ wiring }: { wiring: Wiring }) {
  const t = useT("forms");
  return (
    <>
      {wiring.label}
      {wiring.optional ? <span className="kern-label__optional"> {t("optional")}</span> : null}
    </>
  );
}

function Hint({ wiring: { hint, ids } }: { wiring: Wiring }) {
  return hint === undefined ? null : (
    <div className="kern-hint" id={ids.hint}>
      {hint}
    </div>
  );
}

export function FieldError({ wiring: { errorText, ids } }: { wiring: Wiring }) {
  return errorText === undefined ? null : (
    <p className="kern-error" id={ids.error}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{errorText}</span>
    </p>
  );
}

/** When two people edited the same record: what stands there now, wherever it differs from what was typed. */
function SavedMeanwhile({
  name,
  id,
  savedText,
  savedAs = savedText,
}: SavedProps & { name: string; id: string }) {
  const t = useT("forms");
  const { state } = useFormContext();
  const { typed } = useFieldValue(name);
  if (state?.errors.form !== "changed_meanwhile") return null;
  const same = [typed].flat().join() === savedAs;
  return (
    <p className="field__saved" id={id}>
      {same ? null : t("storedMeanwhile", { value: savedText === "" ? t("emptyValue") : savedText })}
    </p>
  );
}
