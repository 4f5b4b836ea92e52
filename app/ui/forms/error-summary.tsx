import { forwardRef } from "react";
import { useT } from "#app/i18n/index.ts";
import { useErrorText } from "./error-text.ts";
import { fieldId, useFormContext } from "./form-context.ts";
import { useFieldWords } from "./labels.ts";

interface Props {
  errors: Readonly<Record<string, string>>;
  /** labels known from the fields' props, in the order of the fields */
  labels: Readonly<Record<string, string>>;
}

/** All errors of a form in one place on top, each a link to its field. Takes the focus after a refused submit. */
export const ErrorSummary = forwardRef<HTMLDivElement, Props>(function ErrorSummary({ errors, labels }, ref) {
  const form = useFormContext();
  const t = useT("forms");
  const sentence = useErrorText(form.labels);
  const words = useFieldWords(form.labels);
  const { form: whole, ...fields } = errors;
  const order = Object.keys(labels);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = Object.keys(fields).sort((first, second) => place(first) - place(second));
  const labelOf = (name: string) => words(name, { label: labels[name] }).label.replace(/[.:?!؟]$/, "");
  const titleId = `${form.id}-summary`;
  return (
    <div
      ref={ref}
      className="kern-alert kern-alert--danger error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
    >
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 id={titleId} className="kern-title">
          {names.length > 0 ? t("summary.title", { count: names.length }) : t("summary.failed")}
        </h2>
      </div>
      <div className="kern-alert__body">
        {whole === undefined ? null : <p>{sentence(whole)}</p>}
        {names.length > 0 ? (
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`#${fieldId(form.id, name)}`}>
                  {labelOf(name)}: {sentence(fields[name] ?? "invalid")}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
});
