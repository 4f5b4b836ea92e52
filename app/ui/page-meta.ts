const PRODUCT = "Fachkräftelotse";

/**
 * The window's title of a page, from the `title` its loader gives: `export const meta = pageMeta;`.
 * The loader knows the language and the record; a title is the first thing a screen reader says.
 */
export function pageMeta({ data }: { data?: unknown }): { title: string }[] {
  const title = typeof data === "object" && data !== null && "title" in data ? data.title : null;
  return [{ title: typeof title === "string" ? `${title} · ${PRODUCT}` : PRODUCT }];
}
