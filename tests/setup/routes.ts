import type { ServerBuild } from "@remix-run/node";
import routes from "#app/routes.ts";

type Entry = (typeof routes)[number];

/** One route of the house: its file, and the whole path that leads to it. */
export interface Route {
  id: string;
  parentId: string | undefined;
  file: string;
  path: string | undefined;
  index: boolean;
  /** such as "/employer/vacancies/:vacancyId" */
  fullPath: string;
  children: Route[];
}

export type RouteModule = ServerBuild["routes"][string]["module"];

const modules = import.meta.glob<RouteModule>(["/app/routes/**/*.{ts,tsx}", "!/app/routes/**/*.test.*"]);

/** The routes of app/routes.ts under the root, as a tree. */
export function readRoutes(): Route[] {
  return routes.map((entry) => toRoute(entry, "root", ""));
}

function toRoute(entry: Entry, parentId: string, above: string): Route {
  const id = entry.id ?? entry.file.replace(/\.[^.]+$/, "");
  const fullPath = [above, entry.path]
    .filter(Boolean)
    .join("/")
    .replace(/^\/?/, "/")
    .replace(/\/{2,}/g, "/");
  return {
    id,
    parentId,
    file: entry.file,
    path: entry.path,
    index: entry.index ?? false,
    fullPath,
    children: (entry.children ?? []).map((child) => toRoute(child, id, fullPath)),
  };
}

/** All routes of a tree, parents first. */
export function flatten(tree: readonly Route[]): Route[] {
  return tree.flatMap((route) => [route, ...flatten(route.children)]);
}

/** The module of a route's file. */
export async function loadModule(file: string): Promise<RouteModule> {
  const load = modules[`/app/${file}`];
  if (!load) throw new Error(`${file} stands in routes.ts but there is no such file`);
  return load();
}
