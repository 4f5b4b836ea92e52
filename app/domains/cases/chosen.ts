import { formId } from "#app/ui/forms/fields.ts";

/** As many cases as can be ticked at once. */
export const MOST_CHOSEN = 50;

/** The cases an address names (`?case=…&case=…`), each once; what is no id is left out. */
export function readChosen(search: URLSearchParams): string[] {
  const ids = search.getAll("case").filter((id) => formId.safeParse(id).success);
  return [...new Set(ids)].slice(0, MOST_CHOSEN);
}
