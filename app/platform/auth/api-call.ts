import { isAPIError } from "better-auth/api";

/** Result of a call to better-auth: what it answered and the cookies it sets, or its refusal. */
export type ApiResult<T> =
  | { ok: true; value: T; cookies: readonly string[] }
  | { ok: false; code: string; cookies: readonly string[] };

/**
 * Runs a call to better-auth with `returnHeaders: true`. A refusal (`APIError` below 500, or a
 * redirect that carries `?error=`) becomes a value; anything else is thrown on.
 */
export async function callApi<T>(
  call: () => Promise<{ headers: Headers | null | undefined; response: T }>,
): Promise<ApiResult<T>> {
  try {
    const { headers, response } = await call();
    return { ok: true, value: response, cookies: headers?.getSetCookie() ?? [] };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    const headers = new Headers(error.headers);
    const refused = new URL(headers.get("location") ?? "/", "http://localhost").searchParams.get("error");
    return {
      ok: false,
      code: error.body?.code ?? refused ?? error.status.toString(),
      cookies: headers.getSetCookie(),
    };
  }
}
