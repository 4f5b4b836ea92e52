import type { ServerBuild } from "@remix-run/node";
import { createRequestHandler } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import remixConfig from "../../remix.config.js";
import * as entry from "#app/entry.server.tsx";
import type { Principal } from "#app/permissions/context.ts";
import { cookieHeader } from "#app/platform/auth/cookies.ts";
import { newId } from "#app/platform/ids.ts";
import * as root from "#app/root.tsx";
import { flatten, loadModule, readRoutes } from "./routes.ts";
import type { Route, RouteModule } from "./routes.ts";
import type { World } from "./world.ts";

export interface RequestOptions {
  /** fields of a posted form; a list posts the name several times */
  form?: Record<string, string | readonly string[]>;
  headers?: Record<string, string>;
  body?: BodyInit;
  /** in place of the route's own module: for tests that take a door's gate away */
  modules?: Readonly<Record<string, RouteModule>>;
}

/** Sends a request through the real Remix request handler, signed in as `user` or not at all. */
export async function request(
  world: World,
  user: Principal | null,
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<Response> {
  const url = new URL(path, world.services.env.baseUrl);
  const headers = new Headers(options.headers);
  // signing out ends the session: it gets one of its own
  const cookie =
    user &&
    (await (url.pathname === "/logout" ? startSession(world, user.userId) : sessionCookie(world, user)));
  if (cookie) headers.append("Cookie", cookie);
  if (method !== "GET" && !headers.has("Origin")) headers.set("Origin", url.origin);
  // Remix compares it with Origin
  headers.set("Host", url.host);
  const body = options.form ? formBody(options.form) : options.body;
  const handle = createRequestHandler(await buildFor(url.pathname, options.modules ?? {}), "test");
  return handle(new Request(url, { method, headers, body }), {
    services: world.services,
    cspNonce: "test",
    requestId: newId(),
  });
}

function formBody(form: NonNullable<RequestOptions["form"]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  return body;
}

const cookies = new WeakMap<World, Map<string, Promise<string>>>();

/** A real session of this person, one per world. */
export function sessionCookie(world: World, { userId }: Principal): Promise<string> {
  const known = cookies.get(world) ?? new Map<string, Promise<string>>();
  cookies.set(world, known);
  const cookie = known.get(userId) ?? startSession(world, userId);
  known.set(userId, cookie);
  return cookie;
}

async function startSession(world: World, userId: string): Promise<string> {
  const { auth, env } = world.services;
  return cookieHeader((await auth.startSession(new Request(env.baseUrl), userId)) ?? []);
}

type ManifestRoute = ServerBuild["assets"]["routes"][string];

function manifestRoute(
  route: Pick<Route, "id" | "parentId" | "path" | "index">,
  module: RouteModule,
): ManifestRoute {
  const { id, parentId, path, index } = route;
  return {
    id,
    parentId,
    path,
    index: index || undefined,
    module: `/assets/${id}.js`,
    hasAction: "action" in module,
    hasLoader: "loader" in module,
    hasErrorBoundary: "ErrorBoundary" in module,
    hasClientAction: false,
    hasClientLoader: false,
  };
}

/** A build of the house whose modules come from source; only those the address needs are loaded. */
async function buildFor(
  pathname: string,
  replaced: Readonly<Record<string, RouteModule>>,
): Promise<ServerBuild> {
  const tree = readRoutes();
  const page = pathname.replace(/^\/_root\.data$/, "/").replace(/\.data$/, "");
  const needed = new Set(
    matchRoutes(tree as Parameters<typeof matchRoutes>[0], page)?.map(({ route }) => route.id),
  );
  const rootRoute = { id: "root", parentId: undefined, path: "", index: false };
  const loaded = await Promise.all(
    flatten(tree).map(async (route) => {
      const module = needed.has(route.id)
        ? (replaced[route.id] ?? (await loadModule(route.file)))
        : ({} as RouteModule);
      return { route, module };
    }),
  );
  const all = [{ route: rootRoute, module: root as unknown as RouteModule }, ...loaded];
  return {
    mode: "test",
    entry: { module: entry },
    routes: Object.fromEntries(
      all.map(({ route: { id, parentId, path, index }, module }) => [
        id,
        { id, parentId, path, index: index || undefined, module },
      ]),
    ) as ServerBuild["routes"],
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes: Object.fromEntries(all.map(({ route, module }) => [route.id, manifestRoute(route, module)])),
      url: "/assets/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: remixConfig.future as ServerBuild["future"],
    isSpaMode: false,
  };
}
