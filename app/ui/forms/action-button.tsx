import { Form as RemixForm, useActionData, useSubmit } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Namespace } from "#app/i18n/index.ts";
import { Button, type ButtonVariant } from "../button.tsx";
import { useErrorText } from "./error-text.ts";
import { FORM_FIELD, stateOfForm } from "./form-state.ts";
import { AT_ONCE, useSending } from "./use-sending.ts";

interface ActionButtonProps {
  intent: string;
  /** hidden values that go with it, such as `{ version }`; also what makes this button's form one of its own */
  values?: Readonly<Record<string, string | number>>;
  variant?: ButtonVariant;
  /** where to, if not to this page's own action */
  action?: string;
  /** namespace of the words for refusal codes (`errors.<code>`) */
  labels?: Namespace;
  /** says what the button does where its text alone would not: "Marta Example: annehmen" */
  description?: string;
  children: ReactNode;
}

/** A form with one button. If the action refuses, the reason stands beside it. */
export function ActionButton({ intent, values = {}, variant, action, labels, ...props }: ActionButtonProps) {
  // without the version: the refused one and the one after a reload are the same button
  const { version: _, ...subject } = values;
  const id = ["do", intent, ...Object.values(subject)].join("-");
  const state = stateOfForm(useActionData<unknown>(), id);
  const { sending, mayPost } = useSending(id);
  const submit = useSubmit();
  const sentence = useErrorText(labels);
  const [code] = Object.values(state?.errors ?? {});
  return (
    <RemixForm
      method="post"
      action={action}
      className="action"
      onSubmit={(event) => {
        event.preventDefault();
        if (mayPost()) submit(event.currentTarget, AT_ONCE);
      }}
    >
      <input type="hidden" name={FORM_FIELD} value={id} />
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant={variant} busy={sending} aria-label={props.description}>
        {props.children}
      </Button>
      {code === undefined ? null : (
        <p className="kern-error" role="alert">
          <span className="kern-icon kern-icon--danger" aria-hidden="true" />
          <span className="kern-body">{sentence(code)}</span>
        </p>
      )}
    </RemixForm>
  );
}
