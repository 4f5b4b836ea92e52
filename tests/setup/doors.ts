import { gateOf } from "#app/permissions/gate/registry.ts";
import type { Gate } from "#app/permissions/gate/registry.ts";
import * as root from "#app/root.tsx";
import { flatten, loadModule, readRoutes } from "./routes.ts";
import type { Route, RouteModule } from "./routes.ts";

/** One way through a route: looking at it, or one intent of its action. */
export interface Door {
  /** as the permission table names it: "GET /path" or "POST /path intent" */
  key: string;
  verb: "GET" | "POST";
  intent: string;
  route: Route;
  gate: Gate | undefined;
}

/** Loaders and actions that were not made by the gate, root and layouts included. */
export async function ungatedDoors(): Promise<string[]> {
  const routes = flatten(readRoutes());
  const modules = await Promise.all(
    routes.map(async ({ file }) => ({ file, module: await loadModule(file) })),
  );
  return [{ file: "root.tsx", module: root as unknown as RouteModule }, ...modules].flatMap(
    ({ file, module }) =>
      (["loader", "action"] as const)
        .filter((verb) => isUngated(module[verb]))
        .map((verb) => `${file} ${verb}`),
  );
}

function isUngated(door: unknown): boolean {
  return typeof door === "function" && !gateOf(door);
}

/** All doors of the house: every route with an address of its own, by verb and intent. */
export async function listDoors(): Promise<Door[]> {
  const routes = flatten(readRoutes()).filter(({ index, path }) => index || path !== undefined);
  const doors = await Promise.all(
    routes.map(async (route) => {
      const module = await loadModule(route.file);
      return [...pageDoors(route, module), ...actionDoors(route, module)];
    }),
  );
  return doors.flat();
}

/** The frames around doors that are not for everybody, each with one address inside it. */
export async function listFrames(): Promise<{ route: Route; gate: Gate; inside: Route }[]> {
  const routes = flatten(readRoutes()).filter(({ children }) => children.length > 0);
  const frames = await Promise.all(
    routes.map(async (route) => {
      const { loader } = await loadModule(route.file);
      const gate = typeof loader === "function" ? gateOf(loader) : undefined;
      const inside = flatten(route.children).find(
        ({ fullPath, children }) => children.length === 0 && !fullPath.includes(":"),
      );
      return gate?.kind === "secure" && inside ? [{ route, gate, inside }] : [];
    }),
  );
  return frames.flat();
}

function pageDoors(route: Route, { loader, default: page }: RouteModule): Door[] {
  if (!loader && !page) return [];
  const gate = typeof loader === "function" ? gateOf(loader) : undefined;
  return [{ key: `GET ${route.fullPath}`, verb: "GET", intent: "", route, gate }];
}

function actionDoors(route: Route, { action }: RouteModule): Door[] {
  if (typeof action !== "function") return [];
  const gate = gateOf(action);
  return Object.keys(gate?.rights ?? {}).map((intent) => ({
    key: `POST ${route.fullPath} ${intent}`.trim(),
    verb: "POST",
    intent,
    route,
    gate,
  }));
}
