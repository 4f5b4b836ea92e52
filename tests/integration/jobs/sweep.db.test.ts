import { afterAll, beforeAll, expect, it } from "vitest";
import { sweepFiles } from "#app/jobs/sweep.ts";
import { aCandidate, aDocument } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it("removes a day-old file that no document names; spares a named one, a younger one and one put again", async () => {
  const { files } = world.services;
  const candidate = await aCandidate(world, { centerId: (await aCenter(world, { slug: "sweep" })).id });
  const named = await files.put(Buffer.from("certificate"));
  await aDocument(world, candidate, { contentId: named.contentId });
  const orphan = await files.put(Buffer.from("orphan"));
  const wanted = await files.put(Buffer.from("wanted again"));
  world.clock.moveTo(new Date(TEST_START.getTime() + 24 * 3_600_000 + 1));
  const young = await files.put(Buffer.from("young"));
  await files.put(Buffer.from("wanted again"));
  expect(await sweepFiles(world.services)).toBe(1);
  expect(await files.get(orphan.contentId)).toBeNull();
  expect(await files.get(named.contentId)).toEqual(Buffer.from("certificate"));
  expect(await files.get(young.contentId)).toEqual(Buffer.from("young"));
  expect(await files.get(wanted.contentId)).toEqual(Buffer.from("wanted again"));
});
