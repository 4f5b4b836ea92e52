import { afterAll, beforeAll, expect, test } from "vitest";
import { publicAction, publicLoader, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import type { Gate } from "#app/permissions/gate/registry.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { cellsOf, sendsAway, wrongCells } from "#tests/integration/permissions/doors.ts";
import { PERMISSION_TABLE } from "#tests/permission-table.ts";
import { listDoors, listFrames } from "#tests/setup/doors.ts";
import type { Door } from "#tests/setup/doors.ts";
import { loadModule } from "#tests/setup/routes.ts";
import type { RouteModule } from "#tests/setup/routes.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

// Each door is built again without its gate, and the permission table must notice.

const frames = await listFrames();
const doors = (await listDoors()).filter(({ gate }) => gate?.kind === "secure");
let world: World;
let tenants: { bremen: Tenant; braunschweig: Tenant };
beforeAll(async () => {
  world = await openWorld();
  tenants = await seedBasics(world);
});
afterAll(() => world.close());

type Spec = Parameters<typeof secureLoader>[0] & Parameters<typeof secureAction>[0];
type Made = Record<string, unknown>;

/** The route's module with a door that asks for no sign-in. */
function withoutSignIn({ verb, spec, handler }: Gate): Made {
  if (verb === "loader") return { loader: publicLoader(spec as Spec, handler as never) };
  return { action: publicAction(spec as Spec, handler as never) };
}

/** The route's module with a door that asks for no right. */
function withoutRight({ verb, spec, handler }: Gate, intent: string): Made {
  const known = spec as Spec;
  if (verb === "loader") return { loader: secureLoader({ ...known, can: "signed-in" }, handler as never) };
  const open = { ...known.intents[intent], can: "signed-in" as const };
  return {
    action: secureAction({ ...known, intents: { ...known.intents, [intent]: open } }, handler as never),
  };
}

async function noticed(door: Door, made: Made): Promise<string[]> {
  const line = PERMISSION_TABLE[door.key];
  if (!line) throw new Error(`${door.key} has no line`);
  const module = { ...(await loadModule(door.route.file)), ...made } as RouteModule;
  return wrongCells({ world, ...tenants, modules: { [door.route.id]: module } }, door, line);
}

test.each(doors)("$key without its sign-in is noticed", async (door) => {
  expect(await noticed(door, withoutSignIn(door.gate as Gate))).not.toEqual([]);
});

test.each(frames)("the frame $route.file without its sign-in is noticed", async ({ route, gate, inside }) => {
  const module = { ...(await loadModule(route.file)), ...withoutSignIn(gate) } as RouteModule;
  expect(await sendsAway({ world, modules: { [route.id]: module } }, route, inside.fullPath)).toBe(false);
});

const closedToSome = doors.filter(({ gate, key, intent }) => {
  const line = PERMISSION_TABLE[key];
  return gate?.rights[intent] !== "signed-in" && line && Object.values(cellsOf(line)).includes(403);
});

test.each(closedToSome)("$key without its right is noticed", async (door) => {
  expect(await noticed(door, withoutRight(door.gate as Gate, door.intent))).not.toEqual([]);
});
