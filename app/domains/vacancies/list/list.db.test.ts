import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company, Vacancy } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember, joins } from "#tests/factories/people.ts";
import { aRequest } from "#tests/factories/support.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  bulkVacancies,
  deleteView,
  exportVacancies,
  listVacancies,
  listViews,
  saveView,
  switchDefaultView,
} from "../index.server.ts";
import { NO_FILTER, type VacancyFilter } from "../index.ts";

let world: World;
let centerId: string;
let company: Company;
let admin: Principal;
let member: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());
beforeEach(async () => {
  company = await aCompany(world, { centerId });
  admin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  member = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const SOUND = { title: "Schlosserei", tasks: "Werkzeuge bauen und richten", languageLevel: "A2" } as const;
const draft = (changes: Parameters<typeof aVacancy>[2] = {}) =>
  aVacancy(world, company, { ...SOUND, state: "DRAFT", publishedAt: null, ...changes });
const chosen = (...vacancies: Vacancy[]) => vacancies.map(({ id, version }) => ({ id, version }));
const statesOf = async (...vacancies: Vacancy[]) => {
  const rows = await world.prisma.vacancy.findMany({ where: { id: { in: vacancies.map(({ id }) => id) } } });
  return vacancies.map(({ id }) => rows.find((row) => row.id === id)?.state);
};
const titles = async (filter: Partial<VacancyFilter>, who = member) => {
  const { vacancies, total } = await listVacancies(world.as(who), {
    ...NO_FILTER,
    order: "title",
    ...filter,
    page: 1,
  });
  expect(total).toBe(vacancies.length);
  const taken = await exportVacancies(world.as(who), { ...NO_FILTER, ...filter });
  expect(taken.map(({ title }) => title).sort()).toEqual(vacancies.map(({ title }) => title).sort());
  return vacancies.map(({ title }) => title);
};

describe("several at once", () => {
  it("are published each by itself, and of every other is said why not", async () => {
    const [one, two, worded] = [
      await draft(),
      await draft(),
      await draft({ title: "Junger Schlosser gesucht" }),
    ];
    const [closed, live] = [
      await draft({ state: "CLOSED", title: "Zu" }),
      await draft({ state: "PUBLISHED" }),
    ];
    const stale = { ...(await draft({ title: "Geändert", version: 3 })), version: 2 };
    const result = await bulkVacancies(
      world.as(admin),
      "publish",
      chosen(one, two, worded, closed, live, stale),
    );
    expect(result).toMatchObject({ done: 2, already: 1 });
    expect(result.refused.map(({ title, code }) => [title, code])).toEqual([
      ["Junger Schlosser gesucht", "wording"],
      ["Zu", "not_in_this_state"],
      ["Geändert", "changed_meanwhile"],
    ]);
    expect(await statesOf(one, two, worded)).toEqual(["PUBLISHED", "PUBLISHED", "DRAFT"]);
    const told = await world.prisma.outboxEvent.findMany({ where: { type: "vacancy_published" } });
    expect(
      told.filter(({ payload }) => (payload as { companyId: string }).companyId === company.id),
    ).toHaveLength(2);
  });

  it("pressed twice happen once", async () => {
    const both = chosen(await draft(), await draft());
    const results = await Promise.all([1, 2].map(() => bulkVacancies(world.as(admin), "publish", both)));
    expect(results.reduce((sum, { done }) => sum + done, 0)).toBe(2);
    expect(await bulkVacancies(world.as(admin), "publish", both)).toMatchObject({
      done: 0,
      already: 2,
      refused: [],
    });
  });

  it("say that the company is not verified, and what only the head of HR may do", async () => {
    const waiting = await aCompany(world, { centerId, state: "PENDING" });
    const boss = await aMember(world, "HR_ADMIN", { companyId: waiting.id });
    const theirs = await aVacancy(world, waiting, { ...SOUND, state: "DRAFT" });
    const codes = async (who: Principal, step: Parameters<typeof bulkVacancies>[1], ...some: Vacancy[]) =>
      (await bulkVacancies(world.as(who), step, chosen(...some))).refused.map(({ code }) => code);
    expect(await codes(boss, "publish", theirs)).toEqual(["company_pending"]);
    expect(await codes(member, "close", await draft({ state: "PUBLISHED" }), await draft())).toEqual([
      "only_admin",
    ]);
    expect(await codes(member, "archive", await draft({ state: "CLOSED" }))).toEqual(["only_admin"]);
  });

  it("reach no vacancy of another company, also for those who read it in another office", async () => {
    const other = await aVacancy(world, await aCompany(world, { centerId }), { state: "PUBLISHED" });
    const both = await joins(world, admin, "ADVISOR", { centerId });
    for (const who of [admin, both]) {
      const result = await bulkVacancies(world.as(who), "close", chosen(other));
      expect(result.refused).toEqual([{ id: other.id, title: "", code: "gone" }]);
    }
    expect(await statesOf(other)).toEqual(["PUBLISHED"]);
    expect(await exportVacancies(world.as(both), NO_FILTER, [other.id])).toEqual([]);
    expect(await titles({}, both)).toEqual([]);
  });

  it("go to the archive when they have ended, and come back", async () => {
    const [ended, live] = [await draft({ state: "FILLED", title: "Alt" }), await draft({ title: "Neu" })];
    const result = await bulkVacancies(world.as(admin), "archive", chosen(ended, live));
    expect(result).toMatchObject({ done: 1, refused: [{ title: "Neu", code: "not_in_this_state" }] });
    expect(await titles({})).toEqual(["Neu"]);
    expect(await titles({ archived: true })).toEqual(["Alt"]);
    const { counts } = await listVacancies(world.as(member), { ...NO_FILTER, page: 1 });
    expect(counts).toMatchObject({ all: 1, FILLED: 0, archive: 1 });
    const back = [{ id: ended.id, version: 2 }];
    expect(await bulkVacancies(world.as(admin), "restore", back)).toMatchObject({ done: 1 });
    expect(await titles({})).toEqual(["Alt", "Neu"]);
  });
});

it("the database keeps what is going on out of the archive", async () => {
  const { id } = await draft({ state: "PUBLISHED" });
  const archivedAt = world.clock.now();
  await expect(world.prisma.vacancy.update({ where: { id }, data: { archivedAt } })).rejects.toThrow();
});

describe("the list narrows down", () => {
  it("by occupation, place and start, and offers what there is", async () => {
    await draft({
      title: "A",
      isco08: "7222",
      municipality: "Bremerhaven",
      startsOn: new Date("2027-02-21"),
    });
    await draft({ title: "B", isco08: "2221", startsOn: new Date("2027-02-22") });
    await draft({ title: "C", isco08: "2221", state: "CLOSED" });
    expect(await titles({ occupation: "2221" })).toEqual(["B", "C"]);
    expect(await titles({ place: "Bremerhaven" })).toEqual(["A"]);
    // three months from 21 November 2026
    expect(await titles({ start: "soon" })).toEqual(["A"]);
    expect(await titles({ start: "later" })).toEqual(["B"]);
    expect(await titles({ start: "open", state: "CLOSED" })).toEqual(["C"]);
    const { choices } = await listVacancies(world.as(member), { ...NO_FILTER, page: 1 });
    expect(choices).toEqual({ occupations: ["2221", "7222"], places: ["Bremen", "Bremerhaven"] });
  });

  it("by whose turn it is exactly as the rows say it", async () => {
    const make = async (
      name: string,
      states: readonly ("PROPOSED" | "INTERESTED" | "OFFERED" | "ENDED")[],
    ) => {
      const vacancy = await draft({ title: name, state: "PUBLISHED" });
      for (const state of states)
        await aProposal(world, vacancy, await aCandidate(world, { centerId }), { state });
      return vacancy;
    };
    await draft({ title: "draft" });
    await draft({ title: "closed", state: "CLOSED" });
    await make("nothing", []);
    await make("proposed", ["OFFERED", "PROPOSED"]);
    await make("offered", ["OFFERED"]);
    await make("ended", ["ENDED"]);
    const asked = await make("asked", ["INTERESTED"]);
    await aRequest(world, company, { vacancyId: asked.id, turn: "COMPANY" });
    const working = await make("working", []);
    await aRequest(world, company, { vacancyId: working.id, turn: "CENTER" });
    const over = await make("over", []);
    await aRequest(world, company, { vacancyId: over.id, turn: "COMPANY", state: "CLOSED" });
    const { vacancies } = await listVacancies(world.as(member), { ...NO_FILTER, order: "title", page: 1 });
    const withTurn = (...codes: string[]) =>
      vacancies.filter(({ turn }) => codes.includes(turn.code)).map(({ title }) => title);
    expect(await titles({ turn: "company" })).toEqual([
      "asked",
      "draft",
      "ended",
      "nothing",
      "over",
      "proposed",
    ]);
    expect(await titles({ turn: "company" })).toEqual(withTurn("publish", "proposals", "answer", "request"));
    expect(await titles({ turn: "others" })).toEqual(["offered", "working"]);
    expect(await titles({ turn: "others" })).toEqual(withTurn("candidate", "center", "wait_verification"));
  });
});

describe("own views", () => {
  it("keep what the list knows, and are the maker's alone", async () => {
    const ctx = world.as(member);
    const query = "?state=DRAFT&place=Bremen&evil=%22&page=3&sort=nonsense";
    expect(await saveView(ctx, { name: "Entwürfe", query, isDefault: false })).toMatchObject({ ok: true });
    const views = await listViews(ctx);
    expect(views).toMatchObject([{ name: "Entwürfe", query: "?state=DRAFT&place=Bremen", isDefault: false }]);
    expect(await saveView(ctx, { name: "Entwürfe", query: "?", isDefault: false })).toMatchObject({
      code: "name_taken",
    });
    expect(await listViews(world.as(admin))).toEqual([]);
    await deleteView(world.as(admin), views[0]?.id ?? "");
    await expect(switchDefaultView(world.as(admin), views[0]?.id ?? "")).rejects.toThrow(NotFoundError);
    expect(await listViews(ctx)).toHaveLength(1);
    await deleteView(ctx, views[0]?.id ?? "");
    await deleteView(ctx, views[0]?.id ?? "");
    expect(await listViews(ctx)).toEqual([]);
  });

  it("open the list one at most", async () => {
    const ctx = world.as(member);
    await saveView(ctx, { name: "A", query: "//evil.example", isDefault: true });
    await saveView(ctx, { name: "B", query: "?archived=1", isDefault: true });
    const defaults = async () =>
      (await listViews(ctx)).filter(({ isDefault }) => isDefault).map(({ name }) => name);
    expect(await defaults()).toEqual(["B"]);
    const [first, second] = await listViews(ctx);
    expect(first?.query).toBe("?view=all");
    await switchDefaultView(ctx, first?.id ?? "");
    expect(await defaults()).toEqual(["A"]);
    await switchDefaultView(ctx, first?.id ?? "");
    expect(await defaults()).toEqual([]);
    await Promise.all([
      switchDefaultView(ctx, first?.id ?? ""),
      switchDefaultView(ctx, second?.id ?? ""),
    ]).catch(() => undefined);
    expect((await defaults()).length).toBeLessThanOrEqual(1);
    await expect(switchDefaultView(ctx, newId())).rejects.toThrow(NotFoundError);
  });
});
