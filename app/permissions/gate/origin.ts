/**
 * Whether a POST comes from our own pages. Browsers send Origin with every POST; a request without
 * it comes from a program that holds no cookies of a person, unless Sec-Fetch-Site says otherwise.
 */
export function isOwnOrigin(request: Request, baseUrl: string): boolean {
  const origin = request.headers.get("Origin");
  if (origin === null) {
    const site = request.headers.get("Sec-Fetch-Site");
    return site === null || site === "same-origin" || site === "none";
  }
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // behind a proxy the address in the browser is baseUrl, and the request's own host may be another
  return host === new URL(request.url).host || host === new URL(baseUrl).host;
}
