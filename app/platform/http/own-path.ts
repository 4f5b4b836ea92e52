/**
 * An address of our own to go back to, or the start page: other hosts ("//host", "/\host", "https:…") and signs
 * that browsers drop inside an address are refused.
 */
export function ownPath(wanted: FormDataEntryValue | null | undefined): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return "/";
  if ([...wanted].some((sign) => sign <= " " || sign === "\\" || sign === "\u007f")) return "/";
  const { origin, pathname, search } = new URL(wanted, "http://own.invalid");
  return origin === "http://own.invalid" ? pathname + search : "/";
}
