import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { previewReminders, sendReminders } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
});

describe("reminders", () => {
  const mails = () =>
    world.prisma.mailMessage.findMany({ where: { dedupeKey: { startsWith: "milestone-nudge" } } });
  const entries = () => world.prisma.caseHistory.findMany({ where: { caseId, kind: "reminded" } });

  /** Makes it this side's turn with a step that runs. */
  async function turnTo(party: "COMPANY" | "CANDIDATE" | "AUTHORITY" | "CENTER"): Promise<void> {
    const step = await world.prisma.milestone.findFirstOrThrow({ where: { caseId, state: "RUNNING" } });
    await world.prisma.case.update({ where: { id: caseId }, data: { turn: party, turnKey: step.key } });
  }

  test("go to whose turn it is, once a day however often they are sent", async () => {
    await turnTo("COMPANY");
    const ctx = world.as(cast.advisor);
    expect(await previewReminders(ctx, [caseId])).toMatchObject([
      { turn: "COMPANY", reachable: 2, why: null },
    ]);
    const before = (await mails()).length;
    await Promise.all([sendReminders(ctx, [caseId]), sendReminders(ctx, [caseId])]);
    await sendReminders(ctx, [caseId]);
    expect((await mails()).length - before).toBe(2);
    expect(await entries()).toMatchObject([{ to: "COMPANY", forEmployer: true, forCandidate: false }]);
    expect(await previewReminders(ctx, [caseId])).toMatchObject([{ why: "today" }]);
    world.clock.moveTo(new Date(TEST_START.getTime() + 24 * 60 * 60 * 1000));
    expect(await previewReminders(world.as(cast.advisor), [caseId])).toMatchObject([{ why: null }]);
  });

  test.each([
    ["AUTHORITY", "authority"],
    ["CENTER", "ours"],
  ] as const)("do not go to %s", async (party, why) => {
    await turnTo(party);
    expect(await previewReminders(world.as(cast.advisor), [caseId])).toMatchObject([{ why }]);
    await sendReminders(world.as(cast.advisor), [caseId]);
    expect(await entries()).toEqual([]);
  });

  test("reach nobody without an account, and no case of another center", async () => {
    await turnTo("CANDIDATE");
    await world.prisma.user.update({
      where: { id: cast.candidate.userId },
      data: { disabledAt: world.clock.now() },
    });
    expect(await previewReminders(world.as(cast.advisor), [caseId])).toMatchObject([{ why: "unreachable" }]);
    expect(await previewReminders(world.as((await aCast(world)).advisor), [caseId])).toEqual([]);
  });
});
