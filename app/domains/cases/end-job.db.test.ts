import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { enterJobEnd, getCase, takeStep } from "./index.server.ts";

let world: World;
let cast: Cast;
let caseId: string;

const DAY = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** A case whose first working day was Monday, 23 November 2026. */
async function arrivedCase(): Promise<void> {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  world.clock.moveTo(new Date("2026-11-23T09:00:00Z"));
  for (let round = 0; round < 40; round += 1) {
    const running = await world.prisma.milestone.findMany({
      where: { caseId, state: "RUNNING" },
      orderBy: { position: "asc" },
    });
    const next = running.find(({ key }) => key !== "first_working_day") ?? running[0];
    if (next === undefined) return;
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: next.key, move: "finish" });
  }
}

const version = async () => (await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).version;
const end = async (user: Cast["hrMember"], side: "COMPANY" | "CENTER", endedOn: string) =>
  enterJobEnd(world.as(user), side, {
    ...{ caseId, version: await version(), endedOn: plainDate(endedOn), reason: "BY_AGREEMENT" },
  });

describe("the end of a job after arrival", () => {
  test("is entered once, starts the duties of both sides and tells everybody once", async () => {
    await arrivedCase();
    world.clock.moveTo(new Date("2027-03-01T09:00:00Z"));
    expect(await end(cast.hrMember, "COMPANY", "2026-11-20")).toEqual({
      ok: false,
      code: "before_first_day",
    });
    expect(await end(cast.hrMember, "COMPANY", "2027-02-26")).toEqual({ ok: true });
    // Friday 26 February and four weeks is Good Friday, 26 March: Tuesday 30; two weeks is Friday 12 March
    const employer = await milestoneOf(world, caseId, "end_notice_employer");
    const person = await milestoneOf(world, caseId, "end_notice_person");
    expect(employer).toMatchObject({ state: "RUNNING", party: "COMPANY", dueOn: new Date("2027-03-30") });
    expect(person).toMatchObject({ state: "RUNNING", party: "CANDIDATE", dueOn: new Date("2027-03-12") });
    expect((await milestoneOf(world, caseId, "six_months_talk")).state).toBe("NOT_NEEDED");
    const row = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(row).toMatchObject({
      ...{ state: "ARRIVED", jobEndedOn: new Date("2027-02-26"), jobEndReason: "BY_AGREEMENT" },
    });
    expect(await end(cast.advisor, "CENTER", "2027-02-26")).toEqual({
      ...{ ok: false, code: "job_ended_already" },
    });
    const entries = await world.prisma.caseHistory.findMany({ where: { caseId, kind: "job_ended" } });
    expect(entries.map(({ to, actorParty }) => [to, actorParty])).toEqual([["BY_AGREEMENT", "COMPANY"]]);

    await drainOutbox(world.services, wiring.events);
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: `job-ended:${caseId}` } },
    });
    expect(mails.map(({ to }) => to).sort()).toEqual([...new Set(mails.map(({ to }) => to))].sort());
    expect(mails.length).toBeGreaterThanOrEqual(3);
    const view = await getCase(world.as(cast.hrMember), "COMPANY", caseId, null);
    expect(view).toMatchObject({ jobEndedOn: "2027-02-26", jobEndReason: "BY_AGREEMENT" });
  });

  test("two at once make one end", async () => {
    await arrivedCase();
    world.clock.moveTo(new Date("2027-03-01T09:00:00Z"));
    const results = await Promise.all([
      end(cast.hrMember, "COMPANY", "2027-02-26"),
      end(cast.advisor, "CENTER", "2027-02-25"),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.prisma.milestone.count({ where: { caseId, key: "end_notice_employer" } })).toBe(1);
  });

  test("cannot be entered while the case runs, nor by a stranger", async () => {
    world.clock.moveTo(TEST_START);
    const other = await aCast(world);
    const running = await startedCase(world, other);
    const input = {
      caseId: running,
      version: 1,
      endedOn: plainDate("2026-11-23"),
      reason: "BY_AGREEMENT",
    } as const;
    expect(await enterJobEnd(world.as(other.hrMember), "COMPANY", input)).toEqual({
      ...{ ok: false, code: "not_arrived" },
    });
    await expect(enterJobEnd(world.as(cast.hrMember), "COMPANY", input)).rejects.toThrow();
    await expect(enterJobEnd(world.as(other.candidate), "COMPANY", input)).rejects.toThrow();
  });
});

describe("what lies far off", () => {
  test("begins by itself on its day, and its reminder goes out", async () => {
    await arrivedCase();
    // six months after Monday 23 November is Sunday 23 May, then Monday 24; two weeks before it Monday 10 May
    world.clock.moveTo(new Date("2027-05-09T12:00:00Z"));
    await doDueWork(world.services, wiring.due);
    expect((await milestoneOf(world, caseId, "six_months_talk")).state).toBe("NOT_STARTED");
    world.clock.moveTo(new Date("2027-05-10T06:00:00Z"));
    await doDueWork(world.services, wiring.due);
    expect(await milestoneOf(world, caseId, "six_months_talk")).toMatchObject({
      ...{ state: "RUNNING", dueOn: new Date("2027-05-24") },
    });
    world.clock.moveTo(new Date("2027-05-21T06:00:00Z"));
    await doDueWork(world.services, wiring.due);
    const { id } = await milestoneOf(world, caseId, "six_months_talk");
    const reminders = await world.prisma.mailMessage.count({
      where: { dedupeKey: { startsWith: `milestone-due:${id}:` } },
    });
    expect(reminders).toBeGreaterThan(0);
  });

  test("counts from the day the person enters with the card", async () => {
    world.clock.moveTo(TEST_START);
    cast = await aCast(world);
    caseId = await startedCase(world, cast);
    const { id: milestoneId } = await milestoneOf(world, caseId, "title_check");
    await world.prisma.milestone.updateMany({
      where: { caseId, position: { lt: (await milestoneOf(world, caseId, "title_check")).position } },
      data: { state: "DONE", doneOn: TEST_START },
    });
    await world.prisma.milestone.update({ where: { id: milestoneId }, data: { state: "RUNNING" } });
    const { version: seen } = await milestoneOf(world, caseId, "title_check");
    const step = { caseId, milestoneId, version: seen, move: "finish" } as const;
    const early = { ...step, visaValidUntil: plainDate("2026-01-01") };
    expect(await takeStep(world.as(cast.hrMember), "COMPANY", early)).toEqual({
      ...{ ok: false, code: "ends_before_done" },
    });
    const known = {
      ...step,
      visaValidUntil: plainDate("2027-11-10"),
      titleValidUntil: plainDate("2030-01-01"),
    };
    expect(await takeStep(world.as(cast.hrMember), "COMPANY", known)).toEqual({ ok: true });
    const row = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    // the step's own paper alone
    expect([row.visaValidUntil, row.titleValidUntil]).toEqual([new Date("2027-11-10"), null]);
    world.clock.moveTo(new Date(TEST_START.getTime() + DAY));
  });
});
