import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { hashToken } from "#app/platform/secret-link.ts";
import { handOver } from "#app/domains/cases/index.server.ts";
import { aDeputy } from "#tests/factories/cases.ts";
import { aMember } from "#tests/factories/people.ts";
import { anInterview } from "#tests/factories/matching.ts";
import { aCast, milestoneOf, startedCase, stepOf, type Cast } from "#tests/factories/running-case.ts";
import { readCalendar } from "#tests/setup/icalendar.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { calendarOf, calendarSince, renewAddress, revokeAddress } from "./index.server.ts";

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
  await anInterview(world, cast.proposal, {
    ...{ state: "AGREED", startsAt: new Date("2026-12-01T09:00:00Z"), minutes: 45 },
  });
  caseId = await startedCase(world, cast);
});

const feed = async (user: Principal) => readCalendar(await calendarOf(world.as(user)));
const summaries = async (user: Principal) => (await feed(user)).entries.map(({ SUMMARY }) => SUMMARY);

describe("a person's calendar", () => {
  test("has what waits for the candidate, in plain words, and nothing that waits for others", async () => {
    const { head, entries } = await feed(cast.candidate);
    expect(head).toMatchObject({ VERSION: "2.0", METHOD: "PUBLISH" });
    const due = entries.filter(({ UID }) => UID?.startsWith("step-"));
    expect(due.map(({ SUMMARY }) => SUMMARY)).toEqual(["Frist: Vollmacht", "Frist: Ihre Unterlagen"]);
    const { id } = await milestoneOf(world, caseId, "power_of_attorney");
    expect(due[0]).toMatchObject({
      UID: `step-${id}@fachkraeftelotse`,
      // due on Friday, 27 November; the end is the day after
      "DTSTART;VALUE=DATE": "20261127",
      "DTEND;VALUE=DATE": "20261128",
      TRANSP: "TRANSPARENT",
    });
  });

  test("has a company's and an advisor's with the reference of the case, and no name", async () => {
    for (const user of [cast.hrMember, cast.advisor]) {
      const text = await calendarOf(world.as(user));
      expect(text).not.toMatch(/Haddad|Leila/);
      expect(text).toContain("2026-101");
    }
    expect(await summaries(cast.hrMember)).toContain(
      "Frist: Vertrag und Erklärung zum Beschäftigungsverhältnis (Fall 2026-101)",
    );
    expect(await summaries(cast.advisor)).toContain("Frist: Auftaktgespräch (Fall 2026-101)");
    expect(await summaries(cast.advisor)).not.toContain(
      "Frist: Vertrag und Erklärung zum Beschäftigungsverhältnis (Fall 2026-101)",
    );
  });

  test("has the talk for both sides and the first working day as the days it is expected on", async () => {
    for (const user of [cast.candidate, cast.hrAdmin]) {
      const { entries } = await feed(user);
      const talk = entries.find(({ DTSTART }) => DTSTART !== undefined);
      expect(talk).toMatchObject({ DTSTART: "20261201T090000Z", DTEND: "20261201T094500Z" });
      const first = entries.find(({ UID }) => UID === `first-day-${caseId}@fachkraeftelotse`);
      expect(first?.SUMMARY).toMatch(/^Voraussichtlich erster Arbeitstag: /);
      const { forecastEarliest } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
      expect(first?.["DTSTART;VALUE=DATE"]).toBe(
        forecastEarliest?.toISOString().slice(0, 10).replaceAll("-", ""),
      );
    }
  });

  test("keeps its entries' names and raises their number when something moves; unchanged it is the same", async () => {
    const find = async () => {
      const { id } = await milestoneOf(world, caseId, "power_of_attorney");
      return (await feed(cast.candidate)).entries.find(({ UID }) => UID === `step-${id}@fachkraeftelotse`);
    };
    const before = await find();
    expect(await calendarOf(world.as(cast.candidate))).toBe(await calendarOf(world.as(cast.candidate)));
    const { id } = await milestoneOf(world, caseId, "power_of_attorney");
    await world.prisma.milestone.update({
      where: { id },
      data: { dueOn: new Date("2026-12-02"), version: { increment: 1 }, updatedAt: world.clock.now() },
    });
    const after = await find();
    expect(after?.["DTSTART;VALUE=DATE"]).toBe("20261202");
    expect(Number(after?.SEQUENCE)).toBe(Number(before?.SEQUENCE) + 1);
    await stepOf(world, {
      ...{ user: cast.candidate, side: "CANDIDATE", caseId, key: "power_of_attorney", move: "finish" },
    });
    expect(await find()).toBeUndefined();
  });

  test("speaks the reader's language, in lines no calendar program breaks at", async () => {
    const ctx = { ...world.as({ ...cast.candidate, locale: "ar" }), locale: "ar" as const };
    const { entries } = readCalendar(await calendarOf(ctx));
    expect(entries[0]?.SUMMARY).toMatch(/^موعد نهائي: /);
    // staff pages speak German and English
    const staff = { ...world.as(cast.advisor), locale: "ar" as const };
    expect(readCalendar(await calendarOf(staff)).entries[0]?.SUMMARY).toMatch(/^Frist: /);
  });

  test("is empty as soon as the person may see nothing any more", async () => {
    for (const user of [cast.hrMember, cast.candidate, cast.advisor]) {
      expect(await summaries({ ...user, memberships: [] })).toEqual([]);
    }
    const other = await aCast(world);
    expect(await summaries(other.hrAdmin)).toEqual([]);
    expect(await summaries(other.advisor)).toEqual([]);
  });

  test("leaves a colleague's cases to the colleague", async () => {
    const [seat] = cast.advisor.memberships;
    const colleague = await world.prisma.user.create({
      data: {
        ...{ name: "Jan Petersen", email: `${newId()}@test.example` },
        ...{ createdAt: TEST_START, updatedAt: TEST_START },
      },
    });
    const user = { ...cast.advisor, userId: colleague.id, memberships: seat ? [seat] : [] };
    expect(await summaries(user)).toEqual([]);
  });

  test("goes with a case that is handed over, and has those of a colleague who is away", async () => {
    const [{ centerId } = { centerId: null }] = cast.advisor.memberships;
    if (centerId === null) throw new Error("an advisor has a center");
    const colleague = await aMember(world, "ADVISOR", { centerId });
    await handOver(world.as(cast.advisor), { caseIds: [caseId], advisorId: colleague.userId });
    const due = (entries: readonly (string | undefined)[]) =>
      entries.filter((text) => text?.startsWith("Frist"));
    expect(due(await summaries(colleague))).toEqual(["Frist: Auftaktgespräch (Fall 2026-101)"]);
    expect(due(await summaries(cast.advisor))).toEqual([]);
    await aDeputy(world, centerId, colleague, cast.advisor);
    world.clock.moveTo(new Date("2026-12-22T09:00:00Z"));
    expect(due(await summaries(cast.advisor))).toEqual(["Frist: Auftaktgespräch (Fall 2026-101)"]);
  });
});

describe("its secret address", () => {
  test("is kept as a hash alone, made anew and ended", async () => {
    const ctx = world.as(cast.candidate);
    expect(await calendarSince(ctx)).toBeNull();
    const first = await renewAddress(ctx);
    expect(first).toMatch(/^[\w-]{43}$/);
    const stored = () => world.prisma.calendarFeed.findMany({ where: { userId: cast.candidate.userId } });
    expect((await stored()).map(({ tokenHash }) => tokenHash)).toEqual([hashToken(first)]);
    const second = await renewAddress(ctx);
    expect((await stored()).map(({ tokenHash }) => tokenHash)).toEqual([hashToken(second)]);
    expect(second).not.toBe(first);
    await revokeAddress(ctx);
    await revokeAddress(ctx);
    expect(await stored()).toEqual([]);
  });

  test("asked for twice at once is one address", async () => {
    const ctx = world.as(cast.hrAdmin);
    await Promise.all([renewAddress(ctx), renewAddress(ctx)]);
    expect(await world.prisma.calendarFeed.count({ where: { userId: cast.hrAdmin.userId } })).toBe(1);
  });
});
