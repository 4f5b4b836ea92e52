import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { on } from "#app/jobs/handler.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

const catalogue = { bell_rung: { version: 1, payload: z.object({ times: z.number() }) } };

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.prisma.outboxEvent.deleteMany();
  await world.prisma.dueWork.deleteMany();
});

async function ring(...times: number[]) {
  for (const [place, count] of times.entries()) {
    await world.prisma.outboxEvent.create({
      data: {
        type: "bell_rung",
        version: 1,
        payload: { times: count },
        createdAt: new Date(Date.UTC(2026, 10, 21, 8, place)),
      },
    });
  }
}

/** A handler that writes one row of due work per event, and fails on request. */
function bellringer(heard: number[], failing: (times: number) => boolean = () => false) {
  return on(catalogue, "bell_rung", {
    name: "bellringer",
    purpose: "due",
    handle: async ({ tx, now }: HandlerCtx, { times }) => {
      heard.push(times);
      const subjectId = "01939f1a-0000-7000-8000-00000000000" + String(times);
      await tx.dueWork.create({ data: { kind: "bell", subjectId, dueAt: now } });
      if (failing(times)) throw new Error("deaf");
    },
  });
}

it("hands events to the handler in order, each once", async () => {
  const heard: number[] = [];
  await ring(3, 1, 2);
  expect(await drainOutbox(world.services, [bellringer(heard)])).toEqual({ handled: 3, failed: 0 });
  expect(await drainOutbox(world.services, [bellringer(heard)])).toEqual({ handled: 0, failed: 0 });
  expect(heard).toEqual([3, 1, 2]);
  expect(await world.prisma.dueWork.count()).toBe(3);
  expect(await world.prisma.outboxEvent.count({ where: { processedAt: null } })).toBe(0);
});

it("keeps an event whose handler fails, without what the handler wrote, and goes on with the others", async () => {
  const heard: number[] = [];
  await ring(1, 2, 3);
  const report = await drainOutbox(world.services, [bellringer(heard, (times) => times === 1)]);
  expect(report).toEqual({ handled: 2, failed: 1 });
  expect(heard).toEqual([1, 2, 3]);
  expect(await world.prisma.dueWork.count()).toBe(2);
  expect(await drainOutbox(world.services, [bellringer(heard)])).toEqual({ handled: 1, failed: 0 });
  expect(heard).toEqual([1, 2, 3, 1]);
  expect(await world.prisma.dueWork.count()).toBe(3);
});

it("does not repeat a handler that succeeded when its neighbour failed", async () => {
  const first: number[] = [];
  const second: number[] = [];
  const neighbour = { ...bellringer(second, () => true), name: "neighbour" };
  await ring(5);
  await drainOutbox(world.services, [bellringer(first), neighbour]);
  await drainOutbox(world.services, [bellringer(first), neighbour]);
  expect(first).toEqual([5]);
  expect(second).toEqual([5, 5]);
});

it("two runs at once make the handler's writes once", async () => {
  await ring(1, 2, 3, 4);
  const heard: number[] = [];
  await Promise.all([
    drainOutbox(world.services, [bellringer(heard)]),
    drainOutbox(world.services, [bellringer(heard)]),
  ]);
  expect(await world.prisma.dueWork.count()).toBe(4);
  expect(await world.prisma.eventHandling.count()).toBe(4);
});

it("refuses a payload that the catalogue does not know", async () => {
  await world.prisma.outboxEvent.create({
    data: { type: "bell_rung", version: 1, payload: { times: "often" }, createdAt: world.clock.now() },
  });
  const heard: number[] = [];
  expect(await drainOutbox(world.services, [bellringer(heard)])).toEqual({ handled: 0, failed: 1 });
  expect(heard).toEqual([]);
});

it("marks an event that nobody waits for", async () => {
  await ring(1);
  expect(await drainOutbox(world.services, [])).toEqual({ handled: 1, failed: 0 });
});
