import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { handOver } from "#app/domains/cases/index.server.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import { placeholderAddress } from "#app/platform/mail/no-mail.ts";
import { wiring } from "#app/wiring.ts";
import { aVacancy } from "#tests/factories/companies.ts";
import { aMember, joins } from "#tests/factories/people.ts";
import { aWatchedPlace, NEW_YEAR, SALARY, type WatchedPlace } from "#tests/factories/watched-place.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { tellConcerned, watchLaw, type Subject } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let place: WatchedPlace;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  await world.prisma.mailMessage.deleteMany();
  await world.prisma.outboxEvent.deleteMany();
  place = await aWatchedPlace(world, "bremen");
});

const listFor = (person: Principal, day = NEW_YEAR) => watchLaw(world.as(person), day, "de");

/** Presses the button for the whole list as this person sees it now. */
async function tellAll(person: Principal) {
  const { version } = await listFor(person);
  return tellConcerned(world.as(person), { day: NEW_YEAR, version });
}

/** Presses the button of one line. */
async function tellOne(person: Principal, subject: Subject) {
  const { matters } = await listFor(person);
  const line = matters.find(({ id }) => id === subject.id);
  return tellConcerned(world.as(person), { day: NEW_YEAR, version: line?.version ?? "none" }, subject);
}

const notices = () => world.prisma.lawNotice.findMany({ where: { centerId: place.center.id } });

/** Hands on what waits; the mails as "who: subject". */
async function mails(): Promise<string[]> {
  await drainOutbox(world.services, wiring.events);
  const names = new Map<string, string>([
    [place.center.email, "center"],
    ...Object.entries(place.people).map(([name, { email }]) => [email, name] as const),
  ]);
  const all = await world.prisma.mailMessage.findMany({ orderBy: { id: "asc" } });
  return all.map(({ to, subject }) => `${names.get(to) ?? to}: ${subject}`).sort();
}

describe("telling all", () => {
  it("writes one notice per matter and mails those concerned, each in their language", async () => {
    expect(await tellAll(place.people.colleague)).toEqual({ ok: true, told: 3 });
    expect(await notices()).toHaveLength(3);
    const de = "Ab 1. Januar 2027 kann etwas anderes gelten:";
    const en = "From 1 January 2027 something else may apply:";
    const reference = place.case.reference;
    expect(await mails()).toEqual(
      [
        `advisor: ${de} Fall ${reference}`,
        `hrAdmin: ${de} Check vom 21.11.2026`,
        `hrAdmin: ${de} Fall ${reference}`,
        `hrAdmin: ${de} Stelle „Softwareentwicklung“`,
        `hrMember: ${en} case ${reference}`,
        `hrMember: ${en} check of 21/11/2026`,
        `hrMember: ${en} vacancy “Softwareentwicklung”`,
        `representative: ${de} Fall ${reference}`,
      ].sort(),
    );
  });

  it("says which vacancy, what changes, from which day and why, and that the figure is a draft", async () => {
    await tellOne(place.people.colleague, { kind: "vacancy", id: place.vacancy.id });
    await mails();
    const { text } = await world.prisma.mailMessage.findFirstOrThrow({
      where: { to: place.people.hrAdmin.email },
    });
    const why = (euros: string) =>
      `Die Mindesthöhe für 2027 ist noch nicht amtlich veröffentlicht. Nach dem Entwurf wären es ${euros} € im Jahr.\nWas heute angegeben ist, läge darunter.`;
    expect(text.split("\n\n-- \n")[0]).toBe(
      [
        "Guten Tag,",
        "ab 1. Januar 2027 kann für diesen Vorgang etwas anderes gelten als heute: Stelle „Softwareentwicklung“ (Werft Nord GmbH).",
        [
          "Blaue Karte EU, Mangelberuf (§ 18g Abs. 1 S. 2 Nr. 1 AufenthG)",
          "Blaue Karte EU, Berufseinstieg (§ 18g Abs. 1 S. 2 Nr. 2 AufenthG)",
          "Blaue Karte EU, IT ohne Abschluss (§ 18g Abs. 2 AufenthG)",
          why("48.108,60"),
        ].join("\n"),
        `Ausgeprägte berufspraktische Erfahrung (§ 19c Abs. 2 AufenthG, § 6 BeschV)\n${why("47.790")}`,
        "Diese Werte sind bisher nur ein Entwurf. Sie gelten erst, wenn sie amtlich veröffentlicht sind.",
        "Über den Aufenthaltstitel entscheidet die Behörde. Fragen beantwortet Ihnen: Welcome Center Bremen, Telefon 0421 1000.",
        `Weiter geht es auf dieser Seite:\nhttp://localhost:3000/employer/vacancies/${place.vacancy.id}`,
      ].join("\n\n"),
    );
  });

  it("does not write to the advisor who sends it", async () => {
    await tellOne(place.people.advisor, { kind: "case", id: place.case.id });
    expect((await mails()).map((line) => line.split(":")[0])).toEqual([
      "hrAdmin",
      "hrMember",
      "representative",
    ]);
  });

  it("writes to the colleague who has the case now, and to the mailbox when nobody has it", async () => {
    const { advisor, colleague } = place.people;
    await handOver(world.as(advisor), { caseIds: [place.case.id], advisorId: colleague.userId });
    await tellOne(advisor, { kind: "case", id: place.case.id });
    expect((await mails()).map((line) => line.split(":")[0])).toContain("colleague");
    await world.prisma.lawNotice.deleteMany({ where: { centerId: place.center.id } });
    await world.prisma.mailMessage.deleteMany();
    await world.prisma.case.update({ where: { id: place.case.id }, data: { advisorId: null } });
    await tellOne(advisor, { kind: "case", id: place.case.id });
    expect((await mails()).map((line) => line.split(":")[0])).toContain("center");
  });

  it("names no person and quotes no age, for no identity was read", async () => {
    await tellAll(place.people.colleague);
    await mails();
    const all = await world.prisma.mailMessage.findMany();
    expect(all.map(({ text }) => text).join("\n")).not.toMatch(/Haddad|Layla|1994/);
  });
});

describe("once", () => {
  it("nothing happens on a second press, of the same person or of another", async () => {
    await tellAll(place.people.advisor);
    const before = await mails();
    expect(await tellAll(place.people.advisor)).toEqual({ ok: true, told: 0 });
    expect(await tellAll(place.people.colleague)).toEqual({ ok: true, told: 0 });
    expect(await tellOne(place.people.colleague, { kind: "check", id: place.check.id })).toEqual({
      ok: true,
      told: 0,
    });
    expect(await mails()).toEqual(before);
    expect(await notices()).toHaveLength(3);
  });

  it("two advisors and a line's button at the same moment tell each matter once", async () => {
    const { advisor, colleague } = place.people;
    const { version, matters } = await listFor(advisor);
    const order = { day: NEW_YEAR, version };
    const line = matters.find(({ kind }) => kind === "vacancy");
    const answers = await Promise.all([
      tellConcerned(world.as(advisor), order),
      tellConcerned(world.as(colleague), order),
      tellConcerned(world.as(advisor), order),
      tellConcerned(
        world.as(colleague),
        { day: NEW_YEAR, version: line?.version ?? "" },
        { kind: "vacancy", id: place.vacancy.id },
      ),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.told : 0), 0)).toBe(3);
    expect(await notices()).toHaveLength(3);
    const subjects = await mails();
    expect(subjects.filter((line) => line.startsWith("hrAdmin"))).toHaveLength(3);
    expect(await world.prisma.outboxEvent.count({ where: { type: "law_notice_given" } })).toBe(3);
  });

  it("the database itself takes the same notice once, and none about two matters or none", async () => {
    await tellOne(place.people.advisor, { kind: "case", id: place.case.id });
    const [{ id: _, changes, ...known } = { id: "", changes: [] }] = await notices();
    const copy = { ...known, changes: changes as object } as Parameters<
      typeof world.prisma.lawNotice.create
    >[0]["data"];
    await expect(world.prisma.lawNotice.create({ data: copy })).rejects.toMatchObject({ code: "P2002" });
    const both = { ...copy, vacancyId: place.vacancy.id };
    await expect(world.prisma.lawNotice.create({ data: both as typeof copy })).rejects.toThrow("one_subject");
    const none = { ...copy, caseId: null };
    await expect(world.prisma.lawNotice.create({ data: none as typeof copy })).rejects.toThrow("one_subject");
  });

  it("is told again when the result is another, in words that replace the first", async () => {
    const vacancy = { kind: "vacancy", id: place.vacancy.id } as const;
    await tellOne(place.people.advisor, vacancy);
    await mails();
    await world.prisma.lawNotice.updateMany({
      where: { vacancyId: place.vacancy.id },
      data: { result: "of another salary" },
    });
    const line = (await listFor(place.people.advisor)).matters.find(({ id }) => id === vacancy.id);
    expect(line?.notice?.state).toBe("other_result");
    world.clock.moveTo(new Date("2026-11-23T09:00:00Z"));
    await world.prisma.mailMessage.deleteMany();
    expect(await tellOne(place.people.advisor, vacancy)).toEqual({ ok: true, told: 1 });
    await mails();
    const mail = await world.prisma.mailMessage.findFirstOrThrow({
      where: { to: place.people.hrAdmin.email },
    });
    expect(mail.text).toContain("Diese Nachricht ersetzt die vom 21.11.2026 zum selben Tag.");
  });

  it("the same result under new rules is told again by its own button only", async () => {
    await tellAll(place.people.advisor);
    await world.prisma.lawNotice.updateMany({ data: { rulesetVersion: "2026-01-01.0000000000000000" } });
    const { matters, waiting } = await listFor(place.people.advisor);
    expect(matters.map(({ notice }) => notice?.state)).toEqual(Array(3).fill("earlier_rules"));
    expect(waiting).toBe(0);
    expect(await tellAll(place.people.advisor)).toEqual({ ok: true, told: 0 });
    expect(await tellOne(place.people.advisor, { kind: "check", id: place.check.id })).toEqual({
      ok: true,
      told: 1,
    });
  });
});

describe("who sends", () => {
  it("sends what they have read: a list that has changed is refused", async () => {
    const { version } = await listFor(place.people.advisor);
    await aVacancy(world, place.company, { title: "Neu", isco08: "2512", salaryMin: SALARY * 100 });
    const late = await tellConcerned(world.as(place.people.advisor), { day: NEW_YEAR, version });
    expect(late).toEqual({ ok: false, code: "list_changed" });
    expect(await notices()).toEqual([]);
  });

  it("is an advisor or administrator of the center; no other role writes a notice", async () => {
    await tellOne(place.people.advisor, { kind: "case", id: place.case.id });
    const [known] = await notices();
    const data = { ...known, id: undefined, changes: [], result: "another" } as never;
    for (const role of ["desk", "auditor", "hrAdmin", "representative", "candidate"] as const) {
      const write = world.as(place.people[role]).db.lawNotice.create({ data });
      await expect(write, role).rejects.toThrow("not permitted");
    }
    const foreign = await aWatchedPlace(world, "braunschweig");
    await expect(world.as(foreign.people.advisor).db.lawNotice.create({ data })).rejects.toThrow(
      "not permitted",
    );
  });

  it("reaches nothing of another center: not in the list, not by its id, not by another role there", async () => {
    const foreign = await aWatchedPlace(world, "braunschweig");
    const subject = { kind: "vacancy", id: foreign.vacancy.id } as const;
    const { matters } = await listFor(foreign.people.advisor);
    const version = matters.find(({ id }) => id === subject.id)?.version ?? "";
    const stranger = world.as(place.people.advisor);
    expect(await tellConcerned(stranger, { day: NEW_YEAR, version }, subject)).toEqual({
      ok: false,
      code: "list_changed",
    });
    // reads the vacancies of the other center, but advises in the own one
    const both = await joins(world, place.people.advisor, "DESK", { centerId: foreign.center.id });
    const seen = await listFor(both);
    expect(new Set(seen.matters.map(({ companyId }) => companyId))).toEqual(new Set([place.company.id]));
    expect(await world.prisma.lawNotice.count({ where: { centerId: foreign.center.id } })).toBe(0);
    await tellAll(both);
    expect((await mails()).filter((line) => line.includes("@"))).toEqual([]);
  });
});

describe("who is told", () => {
  test("nobody whose access has ended, is blocked, or who has no mailbox", async () => {
    const { prisma } = world;
    const { advisor, colleague, hrAdmin, hrMember, representative } = place.people;
    const ended = { endedAt: world.clock.now() };
    await prisma.membership.updateMany({ where: { userId: hrMember.userId }, data: ended });
    await prisma.user.update({ where: { id: hrAdmin.userId }, data: { disabledAt: world.clock.now() } });
    // the mandate stands, the role it was given for does not
    await prisma.membership.updateMany({ where: { userId: representative.userId }, data: ended });
    await prisma.membership.updateMany({ where: { userId: advisor.userId }, data: ended });
    const noMail = await aMember(world, "HR_MEMBER", { companyId: place.company.id });
    await prisma.user.update({
      where: { id: noMail.userId },
      data: { email: placeholderAddress(noMail.userId) },
    });
    const { matters } = await listFor(colleague);
    expect(matters.map(({ concerned }) => concerned.people)).toEqual([0, 0, 0]);
    await tellAll(colleague);
    // the center's mailbox stands in for the advisor who has left
    expect(await mails()).toEqual([
      `center: Ab 1. Januar 2027 kann etwas anderes gelten: Fall ${place.case.reference}`,
    ]);
  });

  test("nobody about what has ended meanwhile", async () => {
    await tellAll(place.people.advisor);
    await world.prisma.vacancy.update({ where: { id: place.vacancy.id }, data: { state: "CLOSED" } });
    await world.prisma.case.update({ where: { id: place.case.id }, data: { state: "ENDED" } });
    expect((await mails()).map((line) => line.split(": ").at(-1))).toEqual([
      "Check vom 21.11.2026",
      "check of 21/11/2026",
    ]);
  });

  test("the list says whom it concerns, and afterwards that they know", async () => {
    const before = await listFor(place.people.advisor);
    expect(before.waiting).toBe(3);
    expect(before.matters.map(({ kind, concerned, notice }) => ({ kind, concerned, notice }))).toEqual([
      {
        kind: "case",
        concerned: { people: 2, representatives: 1, advisorName: "Ayşe Özdemir" },
        notice: null,
      },
      { kind: "vacancy", concerned: { people: 2, representatives: 0, advisorName: null }, notice: null },
      { kind: "check", concerned: { people: 2, representatives: 0, advisorName: null }, notice: null },
    ]);
    await tellAll(place.people.colleague);
    const after = await listFor(place.people.advisor);
    expect(after.waiting).toBe(0);
    expect(after.version).toBe(before.version);
    expect(after.matters.map(({ notice }) => notice)).toEqual(
      Array(3).fill({ state: "told", at: TEST_START, by: "Ben Weber" }),
    );
  });
});
