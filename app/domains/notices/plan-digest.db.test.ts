import { afterAll, beforeAll, expect, it } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { planDigest } from "./plan-digest.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it("plans one mail of the morning, however many tell at once", async () => {
  const userId = newId();
  const plan = () =>
    world.as(null).db.transaction((tx) => planDigest(tx.asSystem("notices"), userId, world.clock.now()));
  await Promise.all([plan(), plan(), plan()]);
  expect(await world.prisma.dueWork.count({ where: { subjectId: userId } })).toBe(1);
});
