import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { createJobQueue } from "#app/platform/jobs/queue.ts";
import type { JobHandlers } from "#app/platform/jobs/types.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
let stop: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => stop());
afterAll(() => world.close());

/** Starts a queue whose "outbox" job is `outbox`; the first scheduled runs are waited for. */
async function startQueue(outbox: JobHandlers["outbox"]) {
  const queue = createJobQueue(world.services.database, world.services.log);
  const nothing = async () => undefined;
  const handlers: JobHandlers = { outbox, mail: nothing, due: nothing, sweep: nothing };
  await queue.start(handlers);
  stop = () => queue.stop();
  return queue;
}

it("runs a job soon after it is woken, and again when woken during the run", async () => {
  const letGo: (() => void)[] = [];
  let runs = 0;
  const queue = await startQueue(() => {
    runs += 1;
    return new Promise((resolve) => letGo.push(resolve));
  });
  await queue.wake("outbox");
  await vi.waitFor(() => expect(runs).toBe(1), 5000);
  await queue.wake("outbox");
  await queue.wake("outbox");
  letGo[0]?.();
  await vi.waitFor(() => expect(runs).toBe(2), 15_000);
  letGo[1]?.();
}, 30_000);

it("survives a failing run", async () => {
  let runs = 0;
  const queue = await startQueue(async () => {
    runs += 1;
    if (runs === 1) throw new Error("once");
  });
  await queue.wake("outbox");
  await vi.waitFor(() => expect(runs).toBe(1), 5000);
  await vi.waitFor(async () => {
    await queue.wake("outbox");
    expect(runs).toBeGreaterThanOrEqual(2);
  }, 15_000);
}, 30_000);

it("tells a running job that the application closes, and waits for it", async () => {
  const begun = Promise.withResolvers<void>();
  let ended = false;
  const queue = await startQueue(async (ending) => {
    begun.resolve();
    await new Promise((resolve) => ending?.addEventListener("abort", resolve));
    ended = true;
  });
  await queue.wake("outbox");
  await begun.promise;
  await queue.stop();
  expect(ended).toBe(true);
}, 30_000);

it("waking before the start does no harm", async () => {
  const queue = createJobQueue(world.services.database, world.services.log);
  await expect(queue.wake("mail")).resolves.toBeUndefined();
});
