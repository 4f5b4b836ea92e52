import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  endCase,
  endDeputy,
  getBoard,
  getHandOverSheet,
  getTimeline,
  handOver,
  listDeputies,
  listWaitingCases,
  nameDeputy,
} from "./index.server.ts";
import { RUNNING_CASES } from "./list-query.ts";
import type { CaseListQuery } from "./list-query.ts";

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

/** The ids of the list's cases for an advisor. */
async function listed(user: Cast["advisor"], wish: Partial<CaseListQuery> = {}) {
  const board = await getBoard(world.as(user), "CENTER", { ...RUNNING_CASES, ...wish });
  if (board.view !== "list") throw new Error(board.view);
  return board.cases.map(({ id, deputyFor }) => ({ id, deputyFor }));
}

const colleagueOf = (at: Cast) =>
  aMember(world, "ADVISOR", { centerId: at.center.id }, { name: "Ben Weber" });

describe("whose case it is", () => {
  test("follows from the proposal, and can be handed over once", async () => {
    expect(await listed(cast.advisor, { own: true })).toEqual([{ id: caseId, deputyFor: null }]);
    const ben = await colleagueOf(cast);
    expect(await listed(ben, { own: true })).toEqual([]);
    const give = { caseIds: [caseId, newId()], advisorId: ben.userId };
    expect(await handOver(world.as(cast.advisor), give)).toEqual({ ok: true, count: 1 });
    expect(await handOver(world.as(cast.advisor), give)).toEqual({ ok: true, count: 1 });
    expect(await listed(ben, { own: true })).toEqual([{ id: caseId, deputyFor: null }]);
    const entries = await world.prisma.caseHistory.findMany({ where: { caseId, kind: "advisor_changed" } });
    expect(entries.map(({ to, forEmployer, forCandidate }) => [to, forEmployer, forCandidate])).toEqual([
      ["Ben Weber", true, true],
    ]);
  });

  test("is handed over once when two people do so in the same moment", async () => {
    const ben = await colleagueOf(cast);
    const give = () => handOver(world.as(cast.advisor), { caseIds: [caseId], advisorId: ben.userId });
    expect(await Promise.all([give(), give(), give()])).toEqual(Array(3).fill({ ok: true, count: 1 }));
    expect(await world.prisma.caseHistory.count({ where: { caseId, kind: "advisor_changed" } })).toBe(1);
  });

  test("goes to nobody who has left, nor from one center to another", async () => {
    const ben = await colleagueOf(cast);
    await world.prisma.user.update({ where: { id: ben.userId }, data: { disabledAt: world.clock.now() } });
    const give = { caseIds: [caseId], advisorId: ben.userId };
    expect(await handOver(world.as(cast.advisor), give)).toEqual({ ok: false, code: "no_colleague" });
    const other = await aCast(world);
    const both = {
      ...cast.advisor,
      memberships: [...cast.advisor.memberships, ...other.advisor.memberships],
    };
    const across = { caseIds: [caseId], advisorId: other.advisor.userId };
    expect(await handOver(world.as(both), across)).toEqual({ ok: false, code: "no_colleague" });
  });

  test("is no stranger's: not another center's advisor, not the company", async () => {
    const other = await aCast(world);
    const give = { caseIds: [caseId], advisorId: other.advisor.userId };
    expect(await handOver(world.as(cast.advisor), give)).toEqual({ ok: false, code: "no_colleague" });
    const foreign = { caseIds: [caseId], advisorId: other.advisor.userId };
    expect(await handOver(world.as(other.advisor), foreign)).toEqual({ ok: false, code: "none_chosen" });
    const byCompany = handOver(world.as(cast.hrAdmin), { caseIds: [caseId], advisorId: cast.advisor.userId });
    expect(await byCompany).toEqual({ ok: false, code: "no_colleague" });
  });

  test("a sheet tells what a colleague has to know", async () => {
    await world.prisma.internalNote.create({
      data: {
        ...{ centerId: cast.center.id, caseId, authorId: cast.advisor.userId, authorName: "Ayşe Özdemir" },
        ...{ body: "Ruft nur vormittags an", createdAt: world.clock.now() },
      },
    });
    const { cases } = await getHandOverSheet(world.as(cast.advisor), []);
    expect(cases).toMatchObject([
      {
        ...{
          id: caseId,
          who: expect.stringMatching(/^Layla Haddad/) as string,
          stage: "PREPARATION",
          advisorName: "Ayşe Özdemir",
        },
        history: [{ kind: "case_started" }],
        notes: [{ body: "Ruft nur vormittags an" }],
      },
    ]);
    const other = await aCast(world);
    expect((await getHandOverSheet(world.as(other.advisor), [caseId])).cases).toEqual([]);
  });
});

describe("a deputy", () => {
  const away = { fromOn: plainDate("2026-12-21"), untilOn: plainDate("2027-01-08") };

  test("looks after a colleague's cases while it runs, and no longer", async () => {
    const ben = await colleagueOf(cast);
    const name = { id: newId(), deputyId: ben.userId, ...away };
    expect(await nameDeputy(world.as(cast.advisor), name)).toEqual({ ok: true });
    expect(await nameDeputy(world.as(cast.advisor), name)).toEqual({ ok: true });
    expect(await nameDeputy(world.as(cast.advisor), { ...name, id: newId() })).toEqual({ ok: true });
    const longer = { ...name, id: newId(), untilOn: plainDate("2027-01-15") };
    expect(await nameDeputy(world.as(cast.advisor), longer)).toEqual({ ok: false, code: "stands_already" });
    expect(await world.prisma.deputy.count({ where: { deputyId: ben.userId } })).toBe(1);
    for (const [day, seen] of [
      ["2026-12-20", []],
      ["2026-12-21", [{ id: caseId, deputyFor: "Ayşe Özdemir" }]],
      ["2027-01-08", [{ id: caseId, deputyFor: "Ayşe Özdemir" }]],
      ["2027-01-09", []],
    ] as const) {
      world.clock.moveTo(new Date(`${day}T09:00:00Z`));
      expect([day, await listed(ben, { own: true })]).toEqual([day, seen]);
    }
  });

  test("is a colleague, from a day to a later one, named for oneself or by the head", async () => {
    const ben = await colleagueOf(cast);
    const ctx = world.as(cast.advisor);
    const wish = { id: newId(), deputyId: ben.userId, ...away };
    expect(await nameDeputy(ctx, { ...wish, deputyId: cast.advisor.userId })).toEqual({
      ...{ ok: false, code: "same_person" },
    });
    expect(await nameDeputy(ctx, { ...wish, untilOn: plainDate("2026-12-20") })).toEqual({
      ...{ ok: false, code: "ends_before_start" },
    });
    const past = { fromOn: plainDate("2026-01-01"), untilOn: plainDate("2026-01-02") };
    expect(await nameDeputy(ctx, { ...wish, ...past })).toEqual({ ok: false, code: "in_the_past" });
    const stranger = (await aCast(world)).advisor;
    expect(await nameDeputy(ctx, { ...wish, deputyId: stranger.userId })).toEqual({
      ...{ ok: false, code: "no_colleague" },
    });
    const forOther = { ...wish, userId: ben.userId, deputyId: cast.advisor.userId };
    expect(await nameDeputy(ctx, forOther)).toEqual({ ok: false, code: "not_yours" });
    const head = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id }, { name: "Eva Roth" });
    expect(await nameDeputy(world.as(head), forOther)).toEqual({ ok: true });
    const { deputies } = await listDeputies(ctx);
    expect(deputies).toMatchObject([
      { name: "Ben Weber", deputy: "Ayşe Özdemir", runs: false, mayEnd: false },
    ]);
    const { id } = deputies[0] ?? { id: "" };
    await expect(endDeputy(ctx, id)).rejects.toThrow();
    await endDeputy(world.as(ben), id);
    expect((await listDeputies(ctx)).deputies).toEqual([]);
  });
});

describe("stages", () => {
  const columns = async (user: Cast["advisor"], side: "CENTER" | "COMPANY") => {
    const board = await getBoard(world.as(user), side, { ...RUNNING_CASES, view: "stages" });
    if (board.view !== "stages") throw new Error(board.view);
    return board.columns
      .filter(({ count }) => count > 0)
      .map(({ stage, cards }) => [stage, cards.map(({ id }) => id)]);
  };

  test("are kept with every step and left by the end, the same for both sides", async () => {
    expect(await columns(cast.advisor, "CENTER")).toEqual([["PREPARATION", [caseId]]]);
    const mine = { user: cast.candidate, side: "CANDIDATE", caseId, move: "finish" } as const;
    for (const key of ["power_of_attorney", "application_file"]) await stepOf(world, { ...mine, key });
    const ours = { user: cast.hrMember, side: "COMPANY", caseId, move: "finish" } as const;
    for (const key of ["employment_declaration", "agreement"]) await stepOf(world, { ...ours, key });
    expect(await columns(cast.hrMember, "COMPANY")).toEqual([["APPROVAL", [caseId]]]);
    const { version } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    await endCase(world.as(cast.advisor), { caseId, version, reason: "TOO_LONG" });
    expect(await columns(cast.advisor, "CENTER")).toEqual([]);
  });
});

describe("filters", () => {
  test("narrow every view, and the counts with it", async () => {
    const row = await world.prisma.case.findUniqueOrThrow({
      where: { id: caseId },
      include: { vacancy: true },
    });
    const due = plainDate(row.nextDueOn?.toISOString().slice(0, 10) ?? "");
    expect(
      await listed(cast.advisor, { place: row.vacancy.municipality, party: row.turn, due }),
    ).toHaveLength(1);
    expect(await listed(cast.advisor, { place: "Anderswo" })).toEqual([]);
    expect(await listed(cast.advisor, { party: "AUTHORITY" })).toEqual([]);
    expect(await listed(cast.advisor, { stage: "VISA" })).toEqual([]);
    expect(await listed(cast.advisor, { overdue: true })).toEqual([]);
    world.clock.moveTo(new Date(`${due}T23:30:00Z`));
    expect(await listed(cast.advisor, { overdue: true })).toHaveLength(1);
    const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, place: "Anderswo" });
    expect(board.counts).toEqual({ RUNNING: 0, ARRIVED: 0, ENDED: 0 });
  });

  test("leave out of a tab what its list does not know", async () => {
    const { version } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    await endCase(world.as(cast.advisor), { caseId, version, reason: "TOO_LONG" });
    const wishes = [{ overdue: true }, { stage: "VISA" }, { due: plainDate("2026-12-03") }] as const;
    for (const wish of wishes) {
      for (const view of ["list", "stages"] as const) {
        const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, ...wish, view });
        expect(board.counts, view).toEqual({ RUNNING: 0, ARRIVED: 0, ENDED: 1 });
      }
    }
  });

  test("what is overdue or waits for the center comes first for whoever's case it is", async () => {
    const ben = await colleagueOf(cast);
    expect((await listWaitingCases(world.as(cast.advisor))).cases).toMatchObject([{ id: caseId }]);
    expect(await listWaitingCases(world.as(ben))).toEqual({ count: 0, cases: [], ownSteps: {} });
  });
});

describe("the calendar", () => {
  const month = async (user: Cast["advisor"], side: "CENTER" | "COMPANY", day: string) => {
    const query = { ...RUNNING_CASES, view: "calendar", month: plainDate(day) } as const;
    const board = await getBoard(world.as(user), side, query);
    if (board.view !== "calendar") throw new Error(board.view);
    return board;
  };

  test("holds due dates, holidays and ends of titles, these for the center alone", async () => {
    await world.prisma.candidateSituation.create({
      data: {
        ...{ centerId: cast.center.id, candidateId: cast.profile.id, residenceUntil: new Date("2026-12-24") },
        ...{ madeByParty: "CENTER", madeAt: world.clock.now() },
      },
    });
    const december = await month(cast.advisor, "CENTER", "2026-12-01");
    expect(december.days.find(({ day }) => day === "2026-12-25")?.holiday).toBe("1. Weihnachtstag");
    const kinds = (board: typeof december) =>
      new Set(board.days.flatMap((day) => day.entries.map(({ kind }) => kind)));
    expect(kinds(december)).toContain("title_ends");
    expect(kinds(await month(cast.hrMember, "COMPANY", "2026-12-01"))).not.toContain("title_ends");
    const steps = await world.prisma.milestone.findMany({
      where: { caseId, dueOn: { not: null }, state: "RUNNING" },
    });
    expect(steps.length).toBeGreaterThan(0);
    for (const { key, dueOn } of steps) {
      const day = dueOn?.toISOString().slice(0, 10) ?? "";
      const shown = (await month(cast.advisor, "CENTER", day)).days.find((one) => one.day === day);
      expect(shown?.entries.map((entry) => entry.key)).toContain(key);
    }
  });
});

describe("the time line", () => {
  test("shows a company its own steps, on the center's dates", async () => {
    const center = await getTimeline(world.as(cast.advisor), "CENTER", caseId);
    const company = await getTimeline(world.as(cast.hrMember), "COMPANY", caseId);
    expect(center.rows.length).toBeGreaterThan(company.rows.length);
    expect(company.rows.map(({ key }) => key)).not.toContain("arrival_talk");
    for (const row of company.rows) {
      expect(center.rows.find(({ key }) => key === row.key)?.planned).toEqual(row.planned);
    }
    await expect(getTimeline(world.as((await aCast(world)).hrMember), "COMPANY", caseId)).rejects.toThrow(
      "not found",
    );
  });
});
