import { afterAll, beforeAll, expect, test } from "vitest";
import { request } from "#tests/setup/remix.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("home", async () => {
  const r = await request(world, null, "GET", "/");
  process.stdout.write(`${r.status} ${(await r.text()).slice(0, 300)}`);
  expect(r.status).toBe(200);
});
