import { Form as RemixForm, useFormAction, useNavigation, useRevalidator, useSubmit } from "@remix-run/react";
import { useEffect, useMemo, useRef, useState, type FormEvent, type ReactNode, type RefObject } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { useT, type Namespace } from "#app/i18n/index.ts";
import { Button } from "../button.tsx";
import { useHydrated } from "../use-hydrated.ts";
import { asFieldErrors, checkPosted, codeAt, flatCodes } from "./check.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext, type FormContextValue } from "./form-context.ts";
import { FORM_FIELD, type FormDefaults, type FormState } from "./form-state.ts";
import { labelsIn } from "./labels.ts";
import { useRefusal } from "./use-refusal.ts";
import { AT_ONCE, useSending } from "./use-sending.ts";

export interface FormProps {
  /** the schema of the action's intent; without it the server alone checks */
  schema?: z.ZodType;
  intent?: string;
  /** what the fields show at first, as values of the domain (cents, plain dates, booleans, lists) */
  values?: FormDefaults;
  /** what was typed earlier and not saved: it stands in the fields, beside what is stored now if that differs */
  typed?: TypedEarlier;
  /** namespace of the labels (`fields.<name>`) and of this form's own error codes (`errors.<code>`) */
  labels?: Namespace;
  submitLabel: string;
  /** for forms that create: UUIDv7 from the loader; a second post of the same form finds the first one's record */
  submissionId?: string;
  /** needed when a page has two forms of the same intent */
  id?: string;
  /** where to, if not to this page's own action */
  action?: string;
  /** "multipart/form-data" for files */
  encType?: "multipart/form-data";
  submitVariant?: "primary" | "secondary" | "danger";
  /** stands beside the submit button, such as a link to cancel */
  beside?: ReactNode;
  children?: ReactNode;
}

/** Text as somebody typed it, and whether the record was changed by others since. */
export interface TypedEarlier {
  values: FormState["values"];
  outdated: boolean;
}

/**
 * A form that posts natively, and with JavaScript checks itself by the same schema before it posts the same data.
 * Errors and what was typed come back by themselves from the action.
 */
export function Form(props: FormProps) {
  const [generation, setGeneration] = useState(0);
  const id = props.id ?? `form-${props.intent ?? "main"}`;
  const { state, forget } = useRefusal(id);
  // After success the form starts afresh with the loader's values; after a refusal what was typed stays.
  const { sending, mayPost } = useSending(id, () => {
    if (!state) setGeneration((count) => count + 1);
  });
  return <FormBody key={generation} {...props} {...{ id, state, forget, sending, mayPost }} />;
}

type BodyProps = FormProps & {
  id: string;
  state: FormState | undefined;
  sending: boolean;
  mayPost(): boolean;
  forget(): void;
};

function FormBody({
  id,
  state,
  sending,
  mayPost,
  forget,
  schema,
  intent,
  values = {},
  typed,
  labels,
  children,
  ...props
}: BodyProps) {
  const t = useT("forms");
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const submit = useSubmit();
  const hydrated = useHydrated();
  // Without scripts a refused form comes back as a new page: the jump mark leads the reader to it.
  const address = useFormAction(props.action);
  const resolver = useMemo(() => checkPosted(() => element.current, schema), [schema]);
  const refused = useMemo(() => (state ? asFieldErrors(state.errors) : undefined), [state]);
  const { handleSubmit, register, trigger, formState } = useForm({
    resolver,
    errors: refused,
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const codes = flatCodes(errors);
  useFocusOn(summary, Object.keys(codes).length > 0, `${submitCount} ${useChanges(state)}`);
  useFreshPage(state?.errors.form === "changed_meanwhile");

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const button = submitter instanceof HTMLButtonElement ? submitter : null;
    const post = () => {
      if (!mayPost()) return;
      forget();
      submit(button ?? element.current, AT_ONCE);
    };
    if (button?.formNoValidate) post();
    else void handleSubmit(post)(event);
  };

  const shown = useMemo(() => state ?? stateOfTyped(typed), [state, typed]);
  const context: FormContextValue = {
    id,
    labels,
    defaults: values,
    state: shown,
    register,
    errorOf: (name) => codeAt(errors, name),
    recheck: (name) => {
      if (codeAt(errors, name) !== undefined) void trigger(name);
    },
  };
  return (
    <FormContext.Provider value={context}>
      <RemixForm
        ref={element}
        id={id}
        method="post"
        action={hydrated ? props.action : `${address}#${id}`}
        encType={props.encType}
        noValidate
        className="form"
        onSubmit={send}
      >
        {Object.keys(codes).length > 0 ? (
          <ErrorSummary ref={summary} errors={codes} labels={labelsIn(children)} />
        ) : null}
        <input type="hidden" name={FORM_FIELD} value={id} />
        {props.submissionId === undefined ? null : (
          <input type="hidden" name="id" value={props.submissionId} />
        )}
        {children}
        {/* after the fields: a button among them that asks for another intent comes first, and the first counts */}
        {intent === undefined ? null : <input type="hidden" name="intent" value={intent} />}
        <div className="form__actions">
          <Button type="submit" variant={props.submitVariant ?? "primary"} busy={sending}>
            {sending ? t("sending") : props.submitLabel}
          </Button>
          {props.beside}
        </div>
      </RemixForm>
    </FormContext.Provider>
  );
}

/** Shown as what came back from a conflict is shown, only that nothing was refused yet. */
function stateOfTyped(typed: TypedEarlier | undefined): FormState | undefined {
  if (!typed) return undefined;
  return { intent: "", values: typed.values, errors: typed.outdated ? { form: "changed_meanwhile" } : {} };
}

/** A number that grows each time the value becomes another one. */
function useChanges(value: unknown): number {
  const seen = useRef({ value, count: 0 });
  if (seen.current.value !== value) seen.current = { value, count: seen.current.count + 1 };
  return seen.current.count;
}

/** Moves the focus to the summary once per refusal, also to the first one of a page that came with errors. */
function useFocusOn(target: RefObject<HTMLElement>, present: boolean, refusal: string): void {
  const last = useRef<string>();
  useEffect(() => {
    if (!present || last.current === refusal) return;
    last.current = refusal;
    target.current?.focus();
  });
}

/** After a conflict the page shows what stands there now, with the version the next save has to name. */
function useFreshPage(conflict: boolean): void {
  const { revalidate } = useRevalidator();
  const { state } = useNavigation();
  const done = useRef(false);
  useEffect(() => {
    // not before the answer has wholly arrived: reading anew in between would drop it
    if (state !== "idle") return;
    if (conflict && !done.current) revalidate();
    done.current = conflict;
  }, [conflict, revalidate, state]);
}
