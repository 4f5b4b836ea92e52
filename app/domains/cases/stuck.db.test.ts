import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getCase, getChecklist, getOwnStep, listCases, undoStep } from "./index.server.ts";
import { RUNNING_CASES } from "./list-query.ts";

// What does not go on: waiting for somebody, blocked, failed, and taken back.

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

const center = { side: "CENTER" as const, state: "RUNNING" as const };
const step = (key: string, move: Parameters<typeof stepOf>[1]["move"], rest: object = {}) =>
  stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key, move, ...rest });

/** The case until the Federal Employment Agency looks at it. */
async function untilTheAgency(): Promise<void> {
  for (const key of ["power_of_attorney", "application_file", "employment_declaration", "agreement"]) {
    await step(key, "finish");
  }
}

/** Who has been told that a step is theirs, or stuck, since the last time. */
async function told(words: RegExp): Promise<string[]> {
  const names = new Map([
    [cast.hrAdmin.email, "HR admin"],
    [cast.hrMember.email, "HR member"],
    [cast.candidate.email, "candidate"],
    [cast.center.email, "center"],
  ]);
  await drainOutbox(world.services, wiring.events);
  const mails = await world.prisma.mailMessage.findMany({ where: { to: { in: [...names.keys()] } } });
  await world.prisma.mailMessage.deleteMany({ where: { id: { in: mails.map(({ id }) => id) } } });
  return mails
    .filter(({ subject }) => words.test(subject))
    .map(({ to }) => names.get(to) ?? to)
    .sort();
}

describe("a step of an authority that waits for the person", () => {
  test("is the person's turn, in list, case and checklist, until the person has delivered", async () => {
    await untilTheAgency();
    await told(/./);
    const key = "employment_agency_consent";
    expect((await milestoneOf(world, caseId, key)).dueOn).toEqual(new Date("2026-11-30"));
    expect(await step(key, "wait", { waitsFor: "COMPANY", reason: "Lohnangabe fehlt" })).toEqual({
      ok: true,
    });
    expect(await milestoneOf(world, caseId, key)).toMatchObject({
      ...{ state: "WAITING", waitsFor: "COMPANY", reason: "Lohnangabe fehlt", dueOn: null },
    });
    expect(await told(/am Zug/)).toEqual(["HR admin", "HR member"]);
    const list = await listCases(world.as(cast.hrMember), "COMPANY", {
      ...{ ...RUNNING_CASES, mine: true },
    });
    expect(list.cases.map(({ own }) => own?.key)).toEqual([key]);
    const { id } = await milestoneOf(world, caseId, key);
    const view = await getCase(world.as(cast.hrMember), "COMPANY", caseId, id);
    expect(view.next?.key).toBe(key);
    expect(view.selected?.reason).toBe("Lohnangabe fehlt");

    world.clock.moveTo(new Date("2026-12-03T10:00:00Z"));
    expect(
      await stepOf(world, { user: cast.hrMember, side: "COMPANY", caseId, key, move: "resume" }),
    ).toEqual({ ok: true });
    // the agency's week begins anew: Thursday, 3 December
    expect(await milestoneOf(world, caseId, key)).toMatchObject({
      ...{ state: "RUNNING", waitsFor: null, reason: null },
      ...{ restartedOn: new Date("2026-12-03"), dueOn: new Date("2026-12-10") },
    });
  });

  test("is answered by whom it waits for alone, though another writes the letter down", async () => {
    await untilTheAgency();
    const key = "employment_agency_consent";
    await step(key, "wait", { waitsFor: "CANDIDATE" });
    await told(/./);
    const next = (await getChecklist(world.as(cast.candidate)))?.next;
    expect(next?.key).toBe(key);
    const own = await getOwnStep(world.as(cast.candidate), next?.id ?? "");
    expect(own.step.moves).toEqual(["resume"]);
    const answer = { user: cast.candidate, side: "CANDIDATE", caseId, key } as const;
    expect(await stepOf(world, { ...answer, move: "finish" })).toEqual({ ok: false, code: "not_yours" });
    expect(await stepOf(world, { ...answer, move: "resume" })).toEqual({ ok: true });
    expect(await stepOf(world, { ...answer, move: "wait" })).toEqual({ ok: false, code: "not_yours" });
  });
});

describe("a step that is blocked or has failed", () => {
  test("needs a reason, is the center's turn, and the others are told", async () => {
    await told(/./);
    const key = "employment_declaration";
    const hr = { user: cast.hrMember, side: "COMPANY", caseId, key } as const;
    expect(await stepOf(world, { ...hr, move: "block" })).toEqual({ ok: false, code: "reason_missing" });
    expect(await stepOf(world, { ...hr, move: "block", reason: "Tarif unklar" })).toEqual({ ok: true });
    expect(await milestoneOf(world, caseId, key)).toMatchObject({ state: "BLOCKED", reason: "Tarif unklar" });
    expect(await told(/geht nicht weiter|nicht weiter/)).toEqual(["candidate", "center"]);
    const history = await world
      .as(cast.advisor)
      .db.caseHistory.findMany({ where: { caseId, to: "BLOCKED" } });
    expect(history).toMatchObject([{ milestoneKey: key, reason: "Tarif unklar", actorName: "Tom Krüger" }]);
    const { milestones } = await world.prisma.case.findUniqueOrThrow({
      where: { id: caseId },
      include: { milestones: { where: { state: "BLOCKED" } } },
    });
    expect(milestones).toHaveLength(1);
    const list = await listCases(world.as(cast.advisor), center.side, {
      ...{ ...RUNNING_CASES, mine: true },
    });
    expect(list.waiting).toBe(1);
    expect(await stepOf(world, { ...hr, move: "resume" })).toEqual({ ok: true });
  });

  test("that has failed starts nothing after it until the center decides", async () => {
    await untilTheAgency();
    const key = "employment_agency_consent";
    const hr = { user: cast.hrMember, side: "COMPANY", caseId, key } as const;
    expect(await stepOf(world, { ...hr, move: "fail", reason: "Gehalt zu niedrig" })).toEqual({ ok: true });
    expect((await milestoneOf(world, caseId, "advance_approval")).state).toBe("NOT_STARTED");
    expect(await milestoneOf(world, caseId, key)).toMatchObject({ state: "FAILED", dueOn: null });
    expect(await stepOf(world, { ...hr, move: "reopen" })).toEqual({ ok: false, code: "center_only" });
    expect(await step(key, "reopen")).toEqual({ ok: true });
    expect(await milestoneOf(world, caseId, key)).toMatchObject({ state: "RUNNING", reason: null });
  });
});

describe("the last entry", () => {
  const undo = async (user: Cast["advisor"], side: "COMPANY" | "CENTER", key: string) => {
    const { id: milestoneId, version } = await milestoneOf(world, caseId, key);
    return undoStep(world.as(user), side, { caseId, milestoneId, version });
  };

  test("is taken back by whoever made it, with all it had started", async () => {
    await step("power_of_attorney", "finish");
    await step("application_file", "finish");
    const before = await milestoneOf(world, caseId, "employment_declaration");
    world.clock.moveTo(new Date("2026-11-24T10:00:00Z"));
    const hr = { user: cast.hrMember, side: "COMPANY", caseId, key: "employment_declaration" } as const;
    await stepOf(world, { ...hr, move: "finish" });
    expect((await milestoneOf(world, caseId, "agreement")).state).toBe("RUNNING");
    const at = await getCase(world.as(cast.hrMember), "COMPANY", caseId, before.id);
    expect(at.selected?.mayUndo).toBe(true);
    expect((await getCase(world.as(cast.advisor), "CENTER", caseId, before.id)).selected?.mayUndo).toBe(
      false,
    );
    expect(await undo(cast.advisor, "CENTER", "employment_declaration")).toEqual({
      ok: false,
      code: "not_yours",
    });
    expect(await undo(cast.hrMember, "COMPANY", "employment_declaration")).toEqual({ ok: true });
    const { version, updatedAt: _updatedAt, ...rest } = before;
    expect(await milestoneOf(world, caseId, "employment_declaration")).toMatchObject({
      ...rest,
      version: version + 2,
    });
    expect(await milestoneOf(world, caseId, "agreement")).toMatchObject({
      state: "NOT_STARTED",
      dueOn: null,
    });
    expect(await undo(cast.hrMember, "COMPANY", "employment_declaration")).toEqual({
      ...{ ok: false, code: "nothing_to_undo" },
    });
    // both entries stay in the history
    const history = await world.prisma.caseHistory.findMany({
      where: { caseId, milestoneKey: "employment_declaration" },
      orderBy: { id: "asc" },
    });
    expect(history.filter(({ kind }) => kind === "milestone_changed").map(({ to }) => to)).toEqual([
      ...["DONE", "RUNNING"],
    ]);
  });

  test("stays after a day", async () => {
    await step("kickoff", "finish");
    world.clock.moveTo(new Date(TEST_START.getTime() + 24 * 60 * 60 * 1000 + 1));
    expect(await undo(cast.advisor, "CENTER", "kickoff")).toEqual({ ok: false, code: "too_late" });
  });
});
