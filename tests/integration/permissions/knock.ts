import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { sessionCookie } from "#tests/setup/remix.ts";
import type { World } from "#tests/setup/world.ts";

export type Door = (args: { request: Request; params: object; context: never }) => Promise<unknown>;

export interface Knock {
  as?: Principal;
  path?: string;
  params?: Record<string, string>;
  method?: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
  body?: BodyInit;
}

/** The load context of one request. */
export function loadContext(inside: World): never {
  return { services: inside.services, cspNonce: "test", requestId: newId() } as never;
}

export async function toRequest(inside: World, wish: Knock): Promise<Request> {
  const headers = new Headers(wish.headers);
  if (wish.as) headers.set("Cookie", await sessionCookie(inside, wish.as));
  const body = wish.form ? new URLSearchParams(wish.form) : wish.body;
  const method = wish.method ?? (body === undefined ? "GET" : "POST");
  const url = `http://localhost:3000${wish.path ?? "/door"}`;
  return new Request(url, {
    method,
    headers,
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** What the door answers: its value, or the status (and address) of a Response it throws. */
export async function knock(inside: World, door: unknown, wish: Knock = {}): Promise<unknown> {
  const request = await toRequest(inside, wish);
  try {
    return await (door as Door)({ request, params: wish.params ?? {}, context: loadContext(inside) });
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    const location = thrown.headers.get("Location");
    return location ? `${thrown.status} ${location}` : thrown.status;
  }
}
