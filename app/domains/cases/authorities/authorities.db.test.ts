import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { anAuthority } from "#tests/factories/cases.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  addAuthority,
  archiveAuthority,
  editAuthority,
  getBoard,
  getCase,
  listAuthorities,
  sendInquiry,
  setAuthority,
} from "../index.server.ts";
import { RUNNING_CASES } from "../list-query.ts";

const DAY = 24 * 60 * 60 * 1000;
const KEY = "employment_agency_consent";

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
  for (const key of ["power_of_attorney", "application_file", "employment_declaration", "agreement"]) {
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key, move: "finish" });
  }
});

const after = (days: number) => world.clock.moveTo(new Date(TEST_START.getTime() + days * DAY));
const drain = () => drainOutbox(world.services, wiring.events);
const given = async (authorityId: string | undefined, version?: number) => {
  const step = await milestoneOf(world, caseId, KEY);
  const at = { caseId, milestoneId: step.id, version: version ?? step.version, authorityId };
  return setAuthority(world.as(cast.advisor), at);
};

describe("the list of authorities", () => {
  test("is kept by the head of the center: each name once, by two clicks as well", async () => {
    const head = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id });
    const ctx = world.as(head);
    const office = { id: newId(), name: "Ausländerbehörde Bremen", kind: "IMMIGRATION_OFFICE" } as const;
    expect(await addAuthority(ctx, { ...office, email: "ABH@Amt.example" })).toEqual({ ok: true });
    expect(await addAuthority(ctx, office)).toEqual({ ok: true });
    expect(await addAuthority(ctx, { ...office, id: newId() })).toEqual({ ok: false, code: "name_taken" });
    const [row] = await listAuthorities(ctx);
    expect(row).toMatchObject({ name: office.name, email: "abh@amt.example", archived: false, version: 1 });

    const authorityId = row?.id ?? "";
    const change = { authorityId, version: 1, name: "Migrationsamt", kind: office.kind, phone: "0421 361" };
    expect(await editAuthority(ctx, change)).toEqual({ ok: true });
    expect(await editAuthority(ctx, change)).toEqual({ ok: false, code: "changed_meanwhile" });
    expect(await archiveAuthority(ctx, { authorityId, version: 2, archive: true })).toEqual({ ok: true });
    expect(await given(authorityId)).toEqual({ ok: false, code: "not_on_list" });
    expect(await archiveAuthority(ctx, { authorityId, version: 3, archive: false })).toEqual({ ok: true });
    expect(await listAuthorities(ctx)).toMatchObject([
      { name: "Migrationsamt", email: null, archived: false },
    ]);
    // another center has a list of its own, and may have the same name on it
    const elsewhere = await aCast(world);
    expect(await listAuthorities(world.as(elsewhere.advisor))).toEqual([]);
    const stranger = await aMember(world, "CENTER_ADMIN", { centerId: elsewhere.center.id });
    await expect(
      archiveAuthority(world.as(stranger), { authorityId, version: 4, archive: true }),
    ).rejects.toThrow("Authority");
  });
});

describe("a step given to an authority", () => {
  test("says so in the history, and is found by it", async () => {
    const office = await anAuthority(world, cast.center.id);
    expect(await given(office.id)).toEqual({ ok: true });
    expect(await given(undefined, 1)).toEqual({ ok: false, code: "changed_meanwhile" });
    const history = await world.prisma.caseHistory.findMany({ where: { caseId, kind: "authority_set" } });
    expect(history).toMatchObject([
      { milestoneKey: KEY, to: "Ausländerbehörde Bremen", actorParty: "CENTER" },
    ]);
    const found = async (authority: string) => {
      const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, authority });
      return board.view === "list" ? board.cases.map(({ id }) => id) : [];
    };
    expect(await found(office.id)).toEqual([caseId]);
    expect(await found(newId())).toEqual([]);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: KEY, move: "finish" });
    expect(await found(office.id)).toEqual([]);
  });

  test("is measured by the authority's own durations, from twenty on, and the forecast with it", async () => {
    const office = await anAuthority(world, cast.center.id);
    const row = { centerId: cast.center.id, key: KEY, countedAt: world.clock.now() };
    const days = (length: number, each: number) => Array.from({ length }, () => each);
    await world.prisma.stepPace.create({ data: { ...row, days: days(20, 10) } });
    const slow = { ...row, authorityId: office.id, days: days(20, 150) };
    const { id: paceId } = await world.prisma.stepPace.create({ data: slow });
    const { id: stepId } = await milestoneOf(world, caseId, KEY);
    const seen = async () => {
      const { selected } = await getCase(world.as(cast.advisor), "CENTER", caseId, stepId);
      const { stallsOn, forecastLikely } = await world.prisma.case.findUniqueOrThrow({
        where: { id: caseId },
      });
      return { ownMedian: selected?.ownMedian, there: selected?.atAuthority, stallsOn, forecastLikely };
    };
    const before = await seen();
    expect(before).toMatchObject({ ownMedian: 10, there: false });
    await given(office.id);
    const then = await seen();
    expect(then).toMatchObject({ ownMedian: 150, there: true });
    expect(then.forecastLikely?.getTime()).toBeGreaterThan(
      (before.forecastLikely?.getTime() ?? 0) + 60 * DAY,
    );
    // nineteen there: the center's own again
    await world.prisma.stepPace.update({ where: { id: paceId }, data: { days: days(19, 150) } });
    expect(await seen()).toMatchObject({ ownMedian: 10, there: false });
  });

  test("counts at that authority when it is done, and elsewhere when it was another one's", async () => {
    const office = await anAuthority(world, cast.center.id);
    const other = await anAuthority(world, cast.center.id, { name: "Agentur für Arbeit" });
    await given(office.id);
    after(8);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: KEY, move: "finish" });
    const counted = async () => {
      await drain();
      const rows = await world.prisma.stepPace.findMany({ where: { centerId: cast.center.id, key: KEY } });
      return new Map(rows.map(({ authorityId, days }) => [authorityId, days]));
    };
    expect(await counted()).toEqual(
      new Map([
        [null, [8]],
        [office.id, [8]],
      ]),
    );
    await given(other.id);
    expect(await counted()).toEqual(
      new Map([
        [null, [8]],
        [office.id, []],
        [other.id, [8]],
      ]),
    );
    // the database holds one row for each, no authority included
    const again = { centerId: cast.center.id, key: KEY, days: [], countedAt: world.clock.now() };
    await expect(world.prisma.stepPace.create({ data: again })).rejects.toThrow();
  });

  test("is the center's to say, for steps of authorities, from its own list", async () => {
    const elsewhere = await aCast(world);
    const foreign = await anAuthority(world, elsewhere.center.id);
    expect(await given(foreign.id)).toEqual({ ok: false, code: "not_on_list" });
    const own = await anAuthority(world, cast.center.id);
    const step = await milestoneOf(world, caseId, KEY);
    const at = { caseId, milestoneId: step.id, version: step.version, authorityId: own.id };
    await expect(setAuthority(world.as(cast.hrAdmin), at)).rejects.toThrow("not permitted");
    const { id: milestoneId, version } = await milestoneOf(world, caseId, "workplace_ready");
    await expect(setAuthority(world.as(cast.advisor), { ...at, milestoneId, version })).rejects.toThrow(
      "Milestone",
    );
    // even past the guard
    const data = { authorityId: foreign.id };
    await expect(world.prisma.milestone.update({ where: { id: step.id }, data })).rejects.toThrow();
  });
});

describe("the letter by mail", () => {
  const asked = async (rest: { id?: string; user?: Cast["advisor"] } = {}) => {
    const { id: stepId } = await milestoneOf(world, caseId, KEY);
    const { id = newId(), user = cast.advisor } = rest;
    return sendInquiry(world.as(user), {
      ...{ id, caseId, stepId, email: "Team12@Arbeitsagentur.example", fileNumber: "Az. 7" },
    });
  };
  const mails = async () => {
    const { id: stepId } = await milestoneOf(world, caseId, KEY);
    return world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: `step-inquiry:${stepId}` } },
    });
  };

  test("goes to the authority and asks for the answer to the center's mailbox", async () => {
    expect(await asked()).toEqual({ ok: true });
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: "team12@arbeitsagentur.example", locale: "de" });
    // who reads the answer, and who is told that the letter did not arrive
    expect(mail).toMatchObject({ replyTo: cast.center.email, centerId: cast.center.id });
    expect(mail?.subject).toMatch(/^Sachstand .*: Layla Haddad/);
    expect(mail?.text).toContain("Ihr Aktenzeichen: Az. 7");
    expect(mail?.text).toContain(`Bitte antworten Sie an ${cast.center.email}`);
    const history = await world.prisma.caseHistory.findMany({ where: { caseId, kind: "inquiry_sent" } });
    expect(history).toMatchObject([{ milestoneKey: KEY, actorName: "Ayşe Özdemir" }]);
  });

  test("goes once a day, by two clicks and by two people at once", async () => {
    const id = newId();
    expect(await asked({ id })).toEqual({ ok: true });
    expect(await asked({ id })).toEqual({ ok: true });
    expect(await asked()).toEqual({ ok: false, code: "asked_today" });
    after(1);
    const both = await Promise.all([asked(), asked()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
    expect(await world.prisma.caseHistory.count({ where: { caseId, kind: "inquiry_sent" } })).toBe(2);
  });

  test("is sent by the center alone", async () => {
    await expect(asked({ user: cast.hrAdmin })).rejects.toThrow("not permitted");
    const elsewhere = await aCast(world);
    await expect(asked({ user: elsewhere.advisor })).rejects.toThrow("Case");
    expect(await mails()).toEqual([]);
  });
});
