/** One choice of a list, radio group or search. */
export interface Choice {
  value: string;
  label: string;
  /** a second line: what this choice means */
  hint?: string;
}

/** What an action answers when it refuses a form: what was typed, and why. Made by the gate. */
export interface FormState {
  intent: string;
  values: Readonly<Record<string, string | readonly string[]>>;
  /** codes per field path; "form" for the whole */
  errors: Readonly<Record<string, string>>;
  /** suggestions to choose from, for fields that search on the server */
  choices?: Readonly<Record<string, readonly Choice[]>>;
}

/** What a form shows at first: values of the domain, which each field writes in its own way. */
export type FormDefaults = Readonly<Record<string, unknown>>;

/** Name of the hidden field that says which of a page's forms was sent; no schema reads it. */
export const FORM_FIELD = "_form";

/** The refused form in an action's answer, if it is this one. */
export function stateOfForm(answer: unknown, formId: string): FormState | undefined {
  if (typeof answer !== "object" || answer === null || !("form" in answer)) return undefined;
  const state = answer.form as FormState | undefined;
  if (!state) return undefined;
  // a post that is not from our page names no form: then it is the page's one form of that intent
  const sent = state.values[FORM_FIELD] ?? `form-${state.intent}`;
  return sent === formId ? state : undefined;
}
