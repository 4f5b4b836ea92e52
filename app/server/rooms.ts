import type { ServerBuild } from "@remix-run/node";

type Build = Pick<ServerBuild, "routes" | "assets">;
type Routes = Build["routes"];
type Route = NonNullable<Routes[string]>;

/** How many parts of an address choose the room. */
const DEPTH = 2;
/** The whole house: for addresses that no room is sure of. */
const WHOLE = "*";

/**
 * Splits a house of many doors into rooms: for an address, only the routes whose first two parts can be its own. Remix
 * compares an address with every route, three times for each page; in a room there are few. An address finds the same
 * route in its room as in the whole house.
 *
 * `open` makes what answers in a room out of its part of the build, once for each room.
 */
export function byRoom<House extends Build, Handler>(
  build: House,
  open: (room: House) => Handler,
): (pathname: string) => Handler {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const parts = new Map(routes.map((route) => [route.id, partsOf(build.routes, route)]));
  const keyOf = keysOf([...parts.values()]);
  const opened = new Map<string, Handler>();
  return (pathname) => {
    const asked = partsOfAddress(pathname);
    const key = keyOf(asked);
    const handler = opened.get(key) ?? open(key === WHOLE ? build : roomOf(build, parts, asked));
    opened.set(key, handler);
    return handler;
  };
}

/** The first parts of an address; none where Remix may read them in another way than they are written. */
function partsOfAddress(pathname: string): string[] {
  if (pathname.includes("//") || pathname.includes("%")) return [WHOLE];
  // the address of a page's data is the page's own with an ending
  const page = pathname.toLowerCase().replace(/\.data$/, "");
  return page.split("/").filter(Boolean).slice(0, DEPTH);
}

/** Names rooms by what is written in the routes, never by what somebody asks for: there are only so many. */
function keysOf(parts: readonly string[][]): (asked: readonly string[]) => string {
  const known = new Map<string, Set<string>>();
  for (const [first, second] of parts) {
    if (!isFixed(first)) continue;
    const seconds = known.get(first) ?? new Set<string>();
    known.set(first, isFixed(second) ? seconds.add(second) : seconds);
  }
  return ([first, second]) => {
    if (first === undefined) return "";
    const seconds = known.get(first);
    if (!seconds) return WHOLE;
    if (second === undefined) return first;
    return `${first}/${seconds.has(second) ? second : ":"}`;
  };
}

const isFixed = (part: string | undefined): part is string =>
  part !== undefined && !part.startsWith(":") && part !== "*";

function partsOf(routes: Routes, { path, parentId }: Route): string[] {
  const parent = parentId === undefined ? undefined : routes[parentId];
  const own = (path ?? "").toLowerCase().split("/").filter(Boolean);
  return [...(parent ? partsOf(routes, parent) : []), ...own];
}

function roomOf<House extends Build>(
  build: House,
  parts: ReadonlyMap<string, string[]>,
  asked: readonly string[],
): House {
  const ids = new Set<string>();
  for (const [id, own] of parts) {
    if (!fits(own, asked)) continue;
    // with what it lies in
    for (let at: string | undefined = id; at !== undefined; at = build.routes[at]?.parentId) ids.add(at);
  }
  const only = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: only(build.routes),
    assets: { ...build.assets, routes: only(build.assets.routes) },
  };
}

/** Whether a route's first parts can be those of the address. */
function fits(own: readonly string[], asked: readonly string[]): boolean {
  for (let at = 0; at < DEPTH; at += 1) {
    const part = own[at];
    if (part === "*") return true;
    if (part === undefined || asked[at] === undefined) return part === asked[at];
    if (isFixed(part) && part !== asked[at]) return false;
  }
  return true;
}
