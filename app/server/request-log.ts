import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RequestHandler } from "express";
import type { Logger } from "#app/platform/log.ts";

/** Routes as they lie in each other, to find the one of an address. */
export type RouteTree = Parameters<typeof matchRoutes>[0];

/**
 * One line per request with id, method, route, status and milliseconds. The route's name stands in place of the
 * address: addresses hold invitation tokens and what people search for.
 * @param routesAt the routes that can be those of an address
 */
export function requestLog(routesAt: (pathname: string) => RouteTree, log: Logger): RequestHandler {
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

/** The routes of a build, or of a room of it, as a tree. */
export function routeTree(routes: ServerBuild["routes"], parent?: string): RouteTree {
  return Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parent)
    .map(({ id, path, index }) =>
      index ? { id, path, index } : { id, path, children: routeTree(routes, id) },
    ) as RouteTree;
}
