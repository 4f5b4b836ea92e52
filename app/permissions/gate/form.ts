import type { FormErrors } from "#app/platform/http/form-data.ts";

export type FormValue = string | string[];

/** What a refused form sends back: what was typed, and why it was refused. */
export interface FormState {
  intent: string;
  values: Record<string, FormValue>;
  errors: FormErrors;
  /** suggestions to choose from, for fields that search on the server */
  choices?: FormChoices;
}

/** Suggestions per field. */
export type FormChoices = Readonly<
  Record<string, readonly { value: string; label: string; hint?: string }[]>
>;

/** An expected refusal; the gate turns it into the answer. */
export class FormFailure {
  readonly errors: FormErrors;
  readonly status: number;
  readonly values: Record<string, FormValue>;
  readonly choices: FormChoices | undefined;

  constructor(
    errors: FormErrors,
    status: number,
    values: Record<string, FormValue>,
    choices: FormChoices | undefined,
  ) {
    this.errors = errors;
    this.status = status;
    this.values = values;
    this.choices = choices;
  }
}

/**
 * Refuses a form after a check that the schema cannot make. What was typed comes back by itself;
 * `data` counts only for fields that were not in the form as text; `choices` are suggestions per field.
 */
export function formError(
  data: object | undefined,
  errors: FormErrors,
  status = 400,
  choices?: FormChoices,
): FormFailure {
  const values = Object.entries(data ?? {}).filter(
    (entry): entry is [string, FormValue] => !isSecret(entry[0]) && isFormValue(entry[1]),
  );
  return new FormFailure(errors, status, Object.fromEntries(values), choices);
}

/** What never comes back to the page, by the field's name. */
function isSecret(name: string): boolean {
  return /password/i.test(name);
}

function isFormValue(value: unknown): value is FormValue {
  return (
    typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"))
  );
}

/** What was typed, as text; never passwords and files. */
export function typedValues(formData: FormData): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const name of new Set(formData.keys())) {
    if (name === "intent" || isSecret(name)) continue;
    const texts = formData.getAll(name).filter((value): value is string => typeof value === "string");
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}
