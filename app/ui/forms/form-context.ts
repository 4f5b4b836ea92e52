import { createContext, useContext } from "react";
import { get, type UseFormRegister, type FieldValues } from "react-hook-form";
import type { Namespace } from "#app/i18n/index.ts";
import type { FormDefaults, FormState } from "./form-state.ts";

export interface FormContextValue {
  id: string;
  labels: Namespace | undefined;
  defaults: FormDefaults;
  state: FormState | undefined;
  /** code per field, from the browser's or the server's check, whichever was last */
  errorOf(name: string): string | undefined;
  register: UseFormRegister<FieldValues>;
  /** takes a field's error away and checks it anew if it had one */
  recheck(name: string): void;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useFormContext(): FormContextValue {
  const context = useContext(FormContext);
  if (!context) throw new Error("A field stands outside a <Form>");
  return context;
}

/** A simple value as text; nothing, lists and objects are empty. */
export function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

/** The id of a field's control: target of its label and of the summary's link. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name.replaceAll(".", "-")}`;

/**
 * What a field shows: text that was typed and refused, else its value at first.
 * `typed` is text as the person wrote it; `saved` a value of the domain.
 */
export function useFieldValue(name: string): {
  typed: string | readonly string[] | undefined;
  saved: unknown;
} {
  const { state, defaults } = useFormContext();
  const saved: unknown = get(defaults, name);
  return { typed: state ? (state.values[name] ?? "") : undefined, saved };
}
