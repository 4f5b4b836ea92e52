import type { Cookies } from "./types.ts";

/** Adds Set-Cookie headers to a response and returns it. */
export function withCookies<R extends Response>(response: R, cookies: Cookies): R {
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** What a browser sends back: the `Cookie` header made of `Set-Cookie` values (for tests and the demo). */
export function cookieHeader(cookies: Cookies): string {
  return cookies.map((cookie) => cookie.split(";")[0]).join("; ");
}
