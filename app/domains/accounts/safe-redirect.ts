/**
 * A page of our own to go on to, or null. Refuses other hosts ("//host", "/\host", "https:…") and
 * the sign-in pages themselves, which would lead in a circle.
 */
export function safeNext(next: unknown): string | null {
  if (typeof next !== "string" || !/^\/(?![/\\])/.test(next)) return null;
  // browsers drop tabs and line ends inside an address: "/\t/host" would become "//host"
  if ([...next].some((sign) => sign <= " " || sign === "\\" || sign === "\u007f")) return null;
  const url = new URL(next, "http://own.invalid");
  if (url.origin !== "http://own.invalid") return null;
  if (/^\/(login|logout|register$)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
