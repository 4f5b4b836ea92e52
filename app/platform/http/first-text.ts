/**
 * The first text posted under a name, without blanks at its ends; empty when there is none. For searches: the text that
 * was typed stands above the suggestions of the search before.
 */
export function firstText(formData: FormData, name: string): string {
  const text = formData.getAll(name).find((value) => typeof value === "string");
  return text?.trim() ?? "";
}
