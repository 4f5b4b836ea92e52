import { toNestErrors } from "@hookform/resolvers";
import { get, type FieldError, type FieldErrors, type FieldValues, type Resolver } from "react-hook-form";
import type { z } from "zod";
import { parseForm } from "#app/platform/http/form-data.ts";

/**
 * Checks what the form would post, read the way the server reads it: one schema, one reader, one answer.
 * React-hook-form's own copy of the values is left aside on purpose.
 */
export function checkPosted(
  formElement: () => HTMLFormElement | null,
  schema: z.ZodType | undefined,
): Resolver<FieldValues> {
  return (values, _context, options) => {
    const element = formElement();
    if (!element || !schema) return { values, errors: {} };
    const result = parseForm(asServerSees(element), schema);
    if (result.ok) return { values, errors: {} };
    return { values: {}, errors: toNestErrors(asFieldErrors(result.errors), options) };
  };
}

/** What the form would post, with the files that were sent ahead where the server will put them. */
function asServerSees(form: HTMLFormElement): FormData {
  const posted = new FormData(form);
  for (const input of form.querySelectorAll<HTMLInputElement>("input[data-sent-ahead]")) {
    const [file] = input.files ?? [];
    if (file) posted.set(input.dataset.sentAhead ?? "", file);
  }
  return posted;
}

/** Codes by path as react-hook-form keeps them. */
export function asFieldErrors(errors: Readonly<Record<string, string>>): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([name, code]) => [name, { type: "refused", message: code }]),
  );
}

/** The code at a path, if there is an error. */
export function codeAt(errors: FieldErrors, name: string): string | undefined {
  const message: unknown = (get(errors, name) as FieldError | undefined)?.message;
  return typeof message === "string" ? message : undefined;
}

/** All codes by path, in the order in which the fields stand in the form. */
export function flatCodes(errors: FieldErrors, path = ""): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const [key, entry] of Object.entries(errors)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof entry !== "object" || entry === null) continue;
    if (typeof entry.message === "string") codes[here] = entry.message;
    else Object.assign(codes, flatCodes(entry as FieldErrors, here));
  }
  return codes;
}
