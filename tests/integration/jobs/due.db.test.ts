import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { doDueWork } from "#app/jobs/due.ts";
import type { DueHandler } from "#app/jobs/handler.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

const SUBJECT = "01939f1a-0000-7000-8000-000000000001";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.prisma.dueWork.deleteMany();
  world.clock.moveTo(TEST_START);
});

const at = (minutes: number) => new Date(TEST_START.getTime() + minutes * 60_000);
const plan = (minutes: number, kind = "reminder") =>
  world.prisma.dueWork.create({ data: { kind, subjectId: SUBJECT, dueAt: at(minutes) } });

function reminder(done: string[], fails = false): DueHandler {
  return {
    kind: "reminder",
    purpose: "due",
    handle: async ({ today }, subjectId) => {
      done.push(`${today} ${subjectId}`);
      if (fails) throw new Error("no paper");
    },
  };
}

it("does what is due by the application's clock, once, and leaves what is not", async () => {
  const done: string[] = [];
  await plan(0);
  await plan(1);
  expect(await doDueWork(world.services, [reminder(done)])).toEqual({ done: 1, failed: 0 });
  expect(await doDueWork(world.services, [reminder(done)])).toEqual({ done: 0, failed: 0 });
  world.clock.moveTo(at(24 * 60));
  expect(await doDueWork(world.services, [reminder(done)])).toEqual({ done: 1, failed: 0 });
  expect(done).toEqual([`2026-11-21 ${SUBJECT}`, `2026-11-22 ${SUBJECT}`]);
});

it("keeps what failed and what nobody knows", async () => {
  const done: string[] = [];
  await plan(0);
  await plan(-1, "unheard-of");
  expect(await doDueWork(world.services, [reminder(done, true)])).toEqual({ done: 0, failed: 2 });
  expect(await world.prisma.dueWork.count({ where: { doneAt: null } })).toBe(2);
  expect(await doDueWork(world.services, [reminder(done)])).toEqual({ done: 1, failed: 1 });
});
