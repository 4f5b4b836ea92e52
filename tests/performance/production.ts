import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/node";
import type { ServerBuild } from "@remix-run/node";
import type { Services } from "#app/platform/services.ts";
import { byRoom } from "#app/server/rooms.ts";

/** Asks for an address with a cookie, in the process: no network, no proxy. */
export type Visit = (address: string, cookie: string) => Promise<Response>;

/** The production build as it lies in build/ (npm run build). Whoever asks begins with app/server/as-production.ts, as the server does. */
export async function productionBuild(): Promise<ServerBuild> {
  const file = resolve(import.meta.dirname, "../../build/server/index.js");
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

/** The application of these services, ready to be asked. */
export function visitor(build: ServerBuild, services: Services): Visit {
  const answering = byRoom(build, (room) => createRequestHandler(room, "production"));
  return (address, cookie) =>
    answering(address.replace(/[?#].*/, ""))(
      new Request(services.env.baseUrl + address, { headers: { cookie } }),
      {
        services,
        cspNonce: "0123456789012345678901",
        requestId: "performance",
        // everybody asks from a place of their own: what is measured is the page, not its limit for one address
        clientAddress: randomUUID(),
      },
    );
}
