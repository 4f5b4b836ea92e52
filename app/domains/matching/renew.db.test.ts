import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endCase } from "#app/domains/cases/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { CONSENT_TEXT } from "./index.ts";
import { getConsentsPage, renewConsent, withdrawConsent } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  await endsOn("2026-12-10");
});

const endsOn = (day: string) =>
  world.prisma.consent.update({
    where: { id: cast.consent.id },
    data: { expiresAt: new Date(`${day}T00:00:00Z`) },
  });
const AGREED = { months: 6, textVersion: CONSENT_TEXT.version };
const renew = (input: Partial<Parameters<typeof renewConsent>[1]> = {}, user = cast.candidate) =>
  renewConsent(world.as(user), { consentId: cast.consent.id, ...AGREED, ...input });
const refused = (code: string) => ({ ok: false, code });
const rows = () =>
  world.prisma.consent.findMany({
    where: { candidateId: cast.profile.id },
    orderBy: [{ givenAt: "asc" }, { id: "asc" }],
  });
const live = async () => (await rows()).filter(({ withdrawnAt }) => withdrawnAt === null);
const namesSeen = () => world.as(cast.hrMember).db.candidateIdentity.count();

describe("renewing a consent", () => {
  test("writes a new one from today with the words of today, and closes the former one", async () => {
    world.clock.moveTo(new Date("2026-12-01T09:00:00Z"));
    const events = await world.prisma.outboxEvent.count();
    expect(await renew()).toEqual({ ok: true });
    const [former, next] = await rows();
    expect(former).toMatchObject({ id: cast.consent.id, withdrawnAt: new Date("2026-12-01T09:00:00Z") });
    expect(next).toMatchObject({
      ...{ companyId: cast.company.id, centerId: cast.center.id, withdrawnAt: null, locale: "de" },
      ...{ givenAt: new Date("2026-12-01T09:00:00Z"), expiresAt: new Date("2027-06-01T00:00:00Z") },
      ...{ textVersion: "2026-11-22", categories: [...CONSENT_TEXT.categories] },
    });
    const due = await world.prisma.dueWork.findMany({
      where: { subjectId: next?.id },
      orderBy: { dueAt: "asc" },
    });
    expect(due.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ["consent_ends", new Date("2027-05-18T05:00:00Z")],
      ["consent_ended", new Date("2027-06-01T05:00:00Z")],
    ]);
    // nobody is introduced by it, and the offer stays as it is
    expect(await world.prisma.outboxEvent.count()).toBe(events);
    const offer = await world.prisma.proposal.findUniqueOrThrow({ where: { id: cast.proposal.id } });
    expect(offer).toMatchObject({ state: "OFFERED", version: cast.proposal.version });
    expect(await namesSeen()).toBe(1);
  });

  test("twice leaves one that holds", async () => {
    expect(await renew()).toEqual({ ok: true });
    expect(await renew()).toEqual(refused("consent_changed"));
    expect(await rows()).toHaveLength(2);
    expect(await live()).toHaveLength(1);
  });

  test("in two tabs at once leaves one that holds", async () => {
    const done = await Promise.all([renew(), renew({ months: 12 }), renew()]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done.filter(({ ok }) => !ok)).toEqual([refused("consent_changed"), refused("consent_changed")]);
    expect(await rows()).toHaveLength(2);
    const [one] = await live();
    expect(await world.prisma.dueWork.count({ where: { subjectId: one?.id } })).toBe(2);
  });

  test("makes none shorter, and says until when the person has agreed", async () => {
    await endsOn("2027-02-21");
    expect(await renew({ months: 2 })).toEqual({ ok: false, code: "would_shorten", until: "2027-02-21" });
    expect(await rows()).toHaveLength(1);
    expect(await renew({ months: 3 })).toEqual({ ok: true });
  });

  test("is not for one that was taken back", async () => {
    await withdrawConsent(world.as(cast.candidate), cast.consent.id);
    expect(await renew()).toEqual(refused("consent_changed"));
    expect(await live()).toEqual([]);
  });

  test("asks for the words of today, and for the person's own consent", async () => {
    expect(await renew({ textVersion: "2025-01-01" })).toEqual(refused("text_changed"));
    const stranger = await aCast(world, { in: cast });
    await expect(renew({}, stranger.candidate)).rejects.toThrow(NotFoundError);
    const advisor = await aMember(world, "ADVISOR", { centerId: cast.center.id });
    await expect(renew({}, advisor)).rejects.toThrow();
    expect(await rows()).toHaveLength(1);
  });

  test("by a minor counts only with the guardians'", async () => {
    await world.prisma.candidateIdentity.update({
      where: { candidateId: cast.profile.id },
      data: { birthDate: new Date("2009-05-02") },
    });
    expect(await renew()).toEqual(refused("no_guardian"));
    expect(await rows()).toHaveLength(1);
  });
});

describe("a consent that has run out", () => {
  const afterwards = () => world.clock.moveTo(new Date("2026-12-20T09:00:00Z"));

  test("is renewed while a case goes on, and the company sees the name again", async () => {
    await startedCase(world, cast);
    afterwards();
    expect(await namesSeen()).toBe(0);
    expect(await renew()).toEqual({ ok: true });
    // closed on its own last day: that was no withdrawal
    expect((await rows())[0]?.withdrawnAt).toEqual(new Date("2026-12-10T00:00:00Z"));
    expect(await namesSeen()).toBe(1);
  });

  test("is renewed while an introduction is open", async () => {
    afterwards();
    expect(await renew({ months: 1 })).toEqual({ ok: true });
  });

  test("of somebody who has arrived is renewed until the last day of the job", async () => {
    const id = await startedCase(world, cast);
    const endsJob = (jobEndedOn: Date | null) => {
      const jobEndReason = jobEndedOn && ("BY_EMPLOYEE" as const);
      return world.prisma.case.update({
        where: { id },
        data: { state: "ARRIVED", firstWorkingDay: new Date("2026-12-01"), jobEndedOn, jobEndReason },
      });
    };
    afterwards();
    const lapsed = async () =>
      (await getConsentsPage(world.as(cast.candidate))).consents.map((consent) => consent.lapsed);
    await endsJob(new Date("2026-12-19"));
    expect([await lapsed(), await renew()]).toEqual([[false], refused("not_possible_now")]);
    await endsJob(new Date("2026-12-20"));
    expect(await lapsed()).toEqual([true]);
    await endsJob(null);
    expect([await lapsed(), await renew()]).toEqual([[true], { ok: true }]);
  });

  test("is left alone once nothing is under way", async () => {
    const caseId = await startedCase(world, cast);
    const { version } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    await endCase(world.as(cast.advisor), { caseId, version, reason: "CANDIDATE_LEFT" });
    afterwards();
    expect(await renew()).toEqual(refused("not_possible_now"));
    expect(await rows()).toHaveLength(1);
  });
});

describe("the page", () => {
  const page = async () => (await getConsentsPage(world.as(cast.candidate))).consents;

  test("counts the days of one that is needed, and offers months that make none shorter", async () => {
    expect(await page()).toMatchObject([
      { holds: true, lapsed: false, daysToEnd: 19, renewMonths: ["1", "2", "3", "6", "9", "12"] },
    ]);
    await endsOn("2027-01-22");
    expect(await page()).toMatchObject([
      { holds: true, daysToEnd: null, renewMonths: ["3", "6", "9", "12"] },
    ]);
  });

  test("counts none of one that nobody needs any more", async () => {
    await world.prisma.proposal.update({
      where: { id: cast.proposal.id },
      data: { state: "ENDED", endReason: "OFFER_DECLINED" },
    });
    expect(await page()).toMatchObject([{ holds: true, daysToEnd: null }]);
    world.clock.moveTo(new Date("2026-12-20T09:00:00Z"));
    expect(await page()).toMatchObject([{ holds: false, lapsed: false, renewMonths: [] }]);
  });

  test("shows one that has run out, and what became of a renewed one", async () => {
    world.clock.moveTo(new Date("2026-12-20T09:00:00Z"));
    expect(await page()).toMatchObject([
      { holds: false, lapsed: true, renewMonths: ["1", "2", "3", "6", "9", "12"] },
    ]);
    world.clock.moveTo(TEST_START);
    await renew();
    expect(await page()).toMatchObject([
      { holds: true, followed: false },
      { holds: false, lapsed: false, followed: true, renewMonths: [] },
    ]);
  });

  test("is read in four statements", async () => {
    const counted = await world.services.database.statements.during(() =>
      getConsentsPage(world.as(cast.candidate)),
    );
    expect(counted.statements).toHaveLength(4);
  });
});
