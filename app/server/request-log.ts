import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RequestHandler } from "express";
import type { Logger } from "#app/platform/log.ts";
import { byRoom } from "./rooms.ts";

type Routes = Parameters<typeof matchRoutes>[0];

/**
 * One line per request with id, method, route, status and milliseconds. The route's name stands in place of the
 * address: addresses hold invitation tokens and what people search for.
 */
export function requestLog(build: Pick<ServerBuild, "routes" | "assets">, log: Logger): RequestHandler {
  const routesAt = byRoom(build, ({ routes }) => routeTree(routes));
  return (request, response, next) => {
    const begin = performance.now();
    response.on("finish", () => {
      const route = matchRoutes(routesAt(request.path), request.path)?.at(-1)?.route.id ?? "unknown";
      const ms = Math.round(performance.now() - begin);
      const line = { id: response.locals.requestId as string, method: request.method, route };
      log.info({ ...line, status: response.statusCode, ms }, "request");
    });
    next();
  };
}

function routeTree(routes: ServerBuild["routes"], parent?: string): Routes {
  return Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parent)
    .map(({ id, path, index }) =>
      index ? { id, path, index } : { id, path, children: routeTree(routes, id) },
    ) as Routes;
}
