import { afterAll, beforeAll, expect, test } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, startedCase, stepOf } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

const DAY = 24 * 60 * 60 * 1000;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const drain = () => drainOutbox(world.services, wiring.events);
const after = (days: number) => world.clock.moveTo(new Date(TEST_START.getTime() + days * DAY));

test("what steps took is counted for the center's next cases, and taken back when a step is", async () => {
  const first = await aCast(world);
  const caseId = await startedCase(world, first);
  const { id: centerId } = first.center;
  const kickoff = { user: first.advisor, side: "CENTER", caseId, key: "kickoff" } as const;
  const counted = async () => {
    await drain();
    const rows = await world.prisma.stepPace.findMany({ orderBy: { key: "asc" } });
    return rows.map((row) => [row.centerId === centerId, row.key, row.days]);
  };
  // it began with the case; the wait in between counts
  after(2);
  await stepOf(world, { ...kickoff, move: "wait" });
  after(5);
  await stepOf(world, { ...kickoff, move: "resume" });
  after(9);
  await stepOf(world, { ...kickoff, move: "finish" });
  expect(await counted()).toEqual([[true, "kickoff", [9]]]);

  await stepOf(world, { ...kickoff, move: "reopen" });
  expect(await counted()).toEqual([[true, "kickoff", []]]);
  after(12);
  await stepOf(world, { ...kickoff, move: "finish" });
  expect(await counted()).toEqual([[true, "kickoff", [12]]]);

  // another center's cases are no business of this one's
  const elsewhere = await aCast(world);
  const other = await startedCase(world, elsewhere);
  after(13);
  await stepOf(world, {
    user: elsewhere.advisor,
    side: "CENTER",
    caseId: other,
    key: "kickoff",
    move: "finish",
  });
  expect(await counted()).toContainEqual([true, "kickoff", [12]]);
  expect(await counted()).toContainEqual([false, "kickoff", [1]]);
});

test("from twenty on the center's own durations decide the forecast of a new case", async () => {
  world.clock.moveTo(TEST_START);
  const cast = await aCast(world);
  const keys = ["application_file", "agreement", "employment_agency_consent", "advance_approval", "entry"];
  const foretold = async () => {
    const next = await aCast(world, { in: { center: cast.center, company: cast.company } });
    const { forecastLikely } = await world.prisma.case.findUniqueOrThrow({
      where: { id: await startedCase(world, next) },
    });
    return forecastLikely?.getTime() ?? 0;
  };
  const usual = await foretold();
  const countedAt = world.clock.now();
  const { id: centerId } = cast.center;
  const days = Array.from({ length: 20 }, () => 90);
  for (const key of keys) await world.prisma.stepPace.create({ data: { centerId, key, days, countedAt } });
  // five steps one after the other, 90 days each, where they usually take a quarter of that
  expect((await foretold()) - usual).toBeGreaterThan(300 * DAY);
  await world.prisma.stepPace.updateMany({ where: { centerId }, data: { days: days.slice(1) } });
  expect(await foretold()).toBe(usual);
});
