import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endCase } from "#app/domains/cases/index.server.ts";
import { requestPapers } from "#app/domains/documents/index.server.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { ForbiddenError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { CONSENT_TEXT } from "./index.ts";
import { CONSENT_ENDED, renewConsent, withdrawConsent } from "./index.server.ts";

// The end of a consent by its date: the reminder before it, and what follows on the day.

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let consentId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  await world.prisma.consent.update({
    where: { id: cast.consent.id },
    data: { expiresAt: new Date("2026-12-01T00:00:00Z") },
  });
  // on Saturday, 21 November for one month: until Monday, 21 December
  consentId = await renewed(cast.consent.id, 1);
});

async function renewed(former: string, months: number): Promise<string> {
  const input = { consentId: former, months, textVersion: CONSENT_TEXT.version };
  expect(await renewConsent(world.as(cast.candidate), input)).toEqual({ ok: true });
  const where = { candidateId: cast.profile.id, withdrawnAt: null };
  return (await world.prisma.consent.findFirstOrThrow({ where })).id;
}

/** Does what is due at this instant, and what follows. */
async function dayComes(instant: string): Promise<void> {
  world.clock.moveTo(new Date(instant));
  const { failed } = await doDueWork(world.services, wiring.due);
  expect(failed).toBe(0);
  await drainOutbox(world.services, wiring.events);
}
const mailsTo = (to: string, about = "Einwilligung") =>
  world.prisma.mailMessage.findMany({ where: { to, subject: { contains: about } } });
const subjectsTo = async (to: string, about?: string) =>
  (await mailsTo(to, about)).map(({ subject }) => subject);

const MORNING = "2026-12-07T05:00:00Z";
const LAST_DAY = "2026-12-21T05:00:00Z";

describe("the reminder", () => {
  const reminders = (about?: string) => subjectsTo(cast.candidate.email, about);
  const SAID = () => [`Ihre Einwilligung für ${cast.company.legalName} endet am Mo, 21.12.2026`];

  test("goes fourteen days before the end of one that is needed, once", async () => {
    await dayComes("2026-12-07T04:59:00Z");
    expect(await reminders()).toEqual([]);
    await dayComes(MORNING);
    await dayComes("2026-12-08T05:00:00Z");
    expect(await reminders()).toEqual(SAID());
    const [mail] = await mailsTo(cast.candidate.email);
    expect(mail?.text).toContain("/candidate/consents");
    const notes = await world.prisma.notification.findMany({
      where: { userId: cast.candidate.userId, subject: { contains: "Einwilligung" } },
    });
    expect(notes).toMatchObject([{ category: "DEADLINES", path: "/candidate/consents" }]);
    // the company hears nothing of it
    expect(await subjectsTo(cast.hrAdmin.email)).toEqual([]);
  });

  test("speaks the person's language", async () => {
    await world.prisma.user.update({ where: { id: cast.candidate.userId }, data: { locale: "ar" } });
    await dayComes(MORNING);
    expect(await reminders("موافقتك")).toEqual([
      `موافقتك لشركة ${cast.company.legalName} تنتهي في الاثنين 21.12.2026`,
    ]);
  });

  test("goes while a case goes on", async () => {
    await startedCase(world, cast);
    await dayComes(MORNING);
    expect(await reminders()).toEqual(SAID());
  });

  test("does not go when nothing is under way any more", async () => {
    const caseId = await startedCase(world, cast);
    await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "TOO_LONG" });
    await dayComes(MORNING);
    expect(await reminders()).toEqual([]);
  });

  test("does not go after a withdrawal", async () => {
    await startedCase(world, cast);
    await withdrawConsent(world.as(cast.candidate), consentId);
    await dayComes(MORNING);
    expect(await reminders()).toEqual([]);
  });

  test("does not go after a renewal but before the new end", async () => {
    await renewed(consentId, 3);
    await dayComes(MORNING);
    expect(await reminders()).toEqual([]);
    await dayComes("2027-02-07T05:00:00Z");
    expect(await reminders()).toEqual([
      `Ihre Einwilligung für ${cast.company.legalName} endet am So, 21.02.2027`,
    ]);
  });
});

describe("the end by date", () => {
  let caseId: string;
  let contract: string;
  let passport: string;
  beforeEach(async () => {
    caseId = await startedCase(world, cast);
    [contract, passport] = [newId(), newId()];
    const wishes = [
      { id: contract, kind: "EMPLOYMENT_CONTRACT", party: "COMPANY", milestoneId: null } as const,
      { id: passport, kind: "PASSPORT", party: "CANDIDATE", milestoneId: null } as const,
    ];
    expect(await requestPapers(world.as(cast.advisor), { for: { caseId }, wishes })).toEqual({ ok: true });
  });
  const stateOf = async (id: string) => (await world.prisma.paper.findUniqueOrThrow({ where: { id } })).state;
  const told = () => subjectsTo(cast.center.email);
  const entries = async (kind: string) =>
    world.prisma.caseHistory.findMany({ where: { caseId, kind: { startsWith: kind } } });

  test("ends what the company is asked for, stands in the history, and the center is told once", async () => {
    await dayComes("2026-12-21T04:59:00Z");
    expect([await stateOf(contract), await told()]).toEqual(["REQUESTED", []]);
    await dayComes(LAST_DAY);
    expect([await stateOf(contract), await stateOf(passport)]).toEqual(["WITHDRAWN", "REQUESTED"]);
    const last = await world.prisma.paperEntry.findFirst({
      where: { paperId: contract },
      orderBy: { id: "desc" },
    });
    expect(last).toMatchObject({ to: "WITHDRAWN", reason: "CONSENT_ENDED", actorName: "" });
    expect(await told()).toEqual(["Fall 2026-101: Einwilligung abgelaufen"]);
    expect(await entries("consent")).toMatchObject([
      { kind: "consent_expired", actorParty: "CENTER", actorName: "", forEmployer: true },
    ]);
    expect((await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).state).toBe("RUNNING");
  });

  test("handled once more changes nothing more", async () => {
    await dayComes(LAST_DAY);
    const papers = await world.prisma.paperEntry.count({ where: { paperId: contract } });
    await dayComes("2026-12-22T05:00:00Z");
    // the work and its events as after a crash before the answer
    const event = await world.prisma.outboxEvent.findFirstOrThrow({ where: { type: "consent_expired" } });
    await world.prisma.outboxEvent.update({ where: { id: event.id }, data: { processedAt: null } });
    await dayComes("2026-12-22T06:00:00Z");
    expect(await told()).toHaveLength(1);
    expect(await entries("consent")).toHaveLength(1);
    expect(await world.prisma.paperEntry.count({ where: { paperId: contract } })).toBe(papers);
    expect(await world.prisma.dueWork.count({ where: { subjectId: consentId, doneAt: null } })).toBe(0);
  });

  test("of one that was renewed is nobody's news", async () => {
    await renewed(consentId, 3);
    await dayComes(LAST_DAY);
    expect([await stateOf(contract), await told()]).toEqual(["REQUESTED", []]);
    expect(await entries("consent")).toEqual([]);
  });

  test("of one that was taken back is told as the withdrawal, and not again", async () => {
    await withdrawConsent(world.as(cast.candidate), consentId);
    await drainOutbox(world.services, wiring.events);
    await dayComes(LAST_DAY);
    expect(await told()).toEqual(["Fall 2026-101: Einwilligung zurückgenommen"]);
    expect((await entries("consent")).map(({ kind }) => kind)).toEqual(["consent_withdrawn"]);
  });

  test("taken back after the first working day is told as well, for the first months go on", async () => {
    await world.prisma.case.update({ where: { id: caseId }, data: { state: "ARRIVED" } });
    await withdrawConsent(world.as(cast.candidate), consentId);
    await drainOutbox(world.services, wiring.events);
    expect(await told()).toEqual(["Fall 2026-101: Einwilligung zurückgenommen"]);
    expect((await entries("consent")).map(({ kind }) => kind)).toEqual(["consent_withdrawn"]);
  });

  test("after the end of the case is silent", async () => {
    const { version } = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    await endCase(world.as(cast.advisor), { caseId, version, reason: "TOO_LONG" });
    await dayComes(LAST_DAY);
    expect(await told()).toEqual([]);
    expect(await entries("consent")).toEqual([]);
  });

  test("once more after it was renewed and has run out again", async () => {
    await dayComes(LAST_DAY);
    await renewed(consentId, 1);
    await dayComes("2027-01-21T05:00:00Z");
    expect(await told()).toHaveLength(2);
  });
});

test("one given before its end was planned is planned by the migration", async () => {
  const KINDS = { kind: { in: ["consent_ends", "consent_ended"] } };
  await world.prisma.dueWork.deleteMany({ where: KINDS });
  await world.prisma.consent.update({
    where: { id: consentId },
    data: { expiresAt: new Date("2999-03-01T00:00:00Z") },
  });
  const { consent: past } = await aCast(world, { in: cast });
  await world.prisma.consent.update({
    where: { id: past.id },
    data: { givenAt: new Date("2001-01-01"), expiresAt: new Date("2001-02-01T09:00:00Z") },
  });
  const sql = await readFile("prisma/migrations/20261123153000_consent_ends/migration.sql", "utf8");
  for (const statement of sql.split(";\n").filter((part) => part.includes("INSERT"))) {
    await world.prisma.$executeRawUnsafe(statement);
  }
  const planned = await world.prisma.dueWork.findMany({
    where: { ...KINDS, subjectId: { in: [consentId, cast.consent.id, past.id] } },
    orderBy: { dueAt: "asc" },
  });
  // the one that was closed by the renewal has no end by date
  expect(planned.map(({ kind, subjectId, dueAt }) => [kind, subjectId, dueAt])).toEqual([
    ["consent_ended", past.id, new Date("2001-02-01T09:00:00Z")],
    ["consent_ends", consentId, new Date("2999-02-15T05:00:00Z")],
    ["consent_ended", consentId, new Date("2999-03-01T05:00:00Z")],
  ]);
  await world.prisma.dueWork.deleteMany({ where: KINDS });
});

test("the house plans and looks, but ends no consent and reads no names", async () => {
  const house = systemDb(world.services, "consents", newId());
  expect(await house.consent.count({ where: { id: consentId } })).toBe(1);
  expect(await house.dueWork.count({ where: { subjectId: consentId, kind: CONSENT_ENDED } })).toBe(1);
  for (const rows of [house.candidateIdentity, house.candidateHistory, house.document, house.paper]) {
    expect(await rows.count()).toBe(0);
  }
  const data = { withdrawnAt: world.clock.now() };
  await expect(house.consent.update({ where: { id: consentId }, data })).rejects.toThrow(ForbiddenError);
});
