import { Form as RemixForm } from "@remix-run/react";
import { useEffect, useRef, type ReactNode } from "react";
import { useForm } from "react-hook-form";
import type { Namespace } from "#app/i18n/index.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext, type FormContextValue } from "./form-context.ts";
import type { FormState } from "./form-state.ts";

interface QueryFormProps {
  id: string;
  /** what stands in the fields, as text */
  values: FormState["values"];
  /** codes per field */
  errors: FormState["errors"];
  choices?: FormState["choices"];
  /** words of error codes (`errors.<code>`) */
  labels?: Namespace;
  /** labels by field, for the summary of errors */
  fieldLabels: Readonly<Record<string, string>>;
  /** pairs that travel along unseen */
  carried: readonly (readonly [string, string])[];
  children: ReactNode;
}

/**
 * A form whose answers go into the address (GET): the page can be bookmarked and shared, the back button undoes a step,
 * and nothing is stored. The server reads the address and says what is wrong with it.
 */
export function QueryForm({ id, values, errors, choices, labels, ...props }: QueryFormProps) {
  const summary = useRef<HTMLDivElement>(null);
  const { register } = useForm();
  const wrong = Object.keys(errors).join(" ");
  useEffect(() => {
    if (wrong !== "") summary.current?.focus();
  }, [wrong]);
  const context: FormContextValue = {
    id,
    labels,
    defaults: {},
    state: { intent: "", values, errors, choices },
    register,
    errorOf: (name) => errors[name],
    recheck: () => undefined,
  };
  return (
    <FormContext.Provider value={context}>
      <RemixForm id={id} method="get" noValidate className="form" preventScrollReset={false}>
        {wrong === "" ? null : <ErrorSummary ref={summary} errors={errors} labels={props.fieldLabels} />}
        {props.carried.map(([name, value], index) => (
          <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
        ))}
        {props.children}
      </RemixForm>
    </FormContext.Provider>
  );
}
