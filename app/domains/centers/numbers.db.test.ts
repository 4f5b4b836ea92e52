import { afterAll, beforeAll, expect, it } from "vitest";
import { aCenter } from "#tests/factories/centers.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { lastOfNumbers, nextNumber } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it("gives each of several first ones at once its own number, without gaps", async () => {
  const { id: centerId } = await aCenter(world);
  const take = () => world.as(null).db.transaction((tx) => nextNumber(tx.asSystem("case"), centerId, "CASE"));
  expect((await Promise.all([take(), take(), take()])).sort()).toEqual([101, 102, 103]);
  expect(await take()).toBe(104);
  const row = await world
    .as(null)
    .db.transaction((tx) => lastOfNumbers(tx.asSystem("case"), centerId, "CASE", 3));
  expect(row).toBe(107);
});
