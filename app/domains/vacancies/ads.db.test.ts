import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import {
  countAds,
  getAd,
  listAds,
  listForFeed,
  listForSitemap,
  wasShown,
} from "#app/domains/jobads/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { createVacancy, fillWhenReached, moveVacancy, showOrHide, updateVacancy } from "./index.server.ts";
import type { VacancyInput } from "./index.ts";

let world: World;
let centerId: string;
let company: Company;
let hrAdmin: Principal;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  await world.prisma.jobAd.deleteMany();
  company = await aCompany(world, { centerId });
  hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const INPUT: VacancyInput = {
  title: "Elektronikerin oder Elektroniker",
  occupation: "26252",
  tasks: "Schaltanlagen prüfen und instand setzen",
  qualification: "VOCATIONAL",
  skills: ["Schaltpläne"],
  languageLevel: "B1",
  languageReason: "Sicherheitsunterweisungen",
  regulated: false,
  weeklyHours: 155,
  salaryMin: 3_400_00,
  salaryMax: 3_900_00,
  salaryPeriod: "MONTH",
  collectiveAgreement: true,
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  establishmentId: "head_office",
  startsOn: plainDate("2027-03-01"),
  openings: 2,
  housingHelp: true,
  relocationHelp: false,
};

async function draft(changes: Partial<VacancyInput> = {}): Promise<string> {
  const result = await createVacancy(world.as(hrAdmin), { ...INPUT, ...changes, id: newId() });
  if (!result.ok) throw new Error(result.code);
  return result.vacancyId;
}

async function shown(changes: Partial<VacancyInput> = {}): Promise<string> {
  const id = await draft(changes);
  expect(await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 1, showAd: true })).toEqual({
    ok: true,
  });
  return id;
}

const everything = { search: "", land: null, area: null, german: null, page: 1 } as const;

/** The titles that each of the public's ways shows: list, count, feed, sitemap. */
async function publicTitles(): Promise<string[]> {
  const everybody = world.as(null);
  const { ads, total } = await listAds(everybody, everything);
  const titles = ads.map(({ title }) => title).sort();
  expect(total).toBe(titles.length);
  expect(await countAds(everybody)).toBe(titles.length);
  expect((await listForFeed(everybody, 100)).map(({ title }) => title).sort()).toEqual(titles);
  expect((await listForSitemap(everybody, 100)).map(({ title }) => title).sort()).toEqual(titles);
  return titles;
}

const adOf = (vacancyId: string) => world.prisma.jobAd.findFirstOrThrow({ where: { vacancyId } });

describe("what the public sees of a vacancy", () => {
  it("is nothing before it is published and wanted there", async () => {
    const id = await draft();
    expect(await publicTitles()).toEqual([]);
    await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 1 });
    expect(await publicTitles()).toEqual([]);
    expect(await world.prisma.jobAd.count()).toBe(0);
  });

  it("is its copy from the moment of publishing, and no row of the vacancy itself", async () => {
    const id = await shown();
    const { code } = await adOf(id);
    expect(await getAd(world.as(null), code)).toMatchObject({
      title: "Elektronikerin oder Elektroniker",
      companyName: "Werft Nord GmbH",
      isco08: "7412",
      kldb2010: "26252",
      postcode: "28195",
      municipality: "Bremen",
      land: "HB",
      languageReason: "Sicherheitsunterweisungen",
      salaryMin: 340000,
      salaryMax: 390000,
      startsOn: "2027-03-01",
      shownSince: "2026-11-21",
      validThrough: "2027-02-19",
      center: { id: centerId },
    });
    expect(await world.as(null).db.vacancy.count()).toBe(0);
    expect(await world.as(null).db.company.count()).toBe(0);
  });

  it("changes with the vacancy; the address keeps its code", async () => {
    const id = await shown();
    const { code, createdAt } = await adOf(id);
    world.clock.moveTo(new Date("2026-11-21T10:00:00Z"));
    const change = { ...INPUT, title: "Elektronik", salaryMin: 3_600_00, version: 2 };
    expect(await updateVacancy(world.as(hrAdmin), id, change)).toEqual({ ok: true });
    expect(await getAd(world.as(null), code)).toMatchObject({
      title: "Elektronik",
      salaryMin: 360000,
      updatedAt: world.clock.now(),
    });
    expect((await adOf(id)).createdAt).toEqual(createdAt);
    const stale = await updateVacancy(world.as(hrAdmin), id, { ...INPUT, title: "Zu spät", version: 2 });
    expect(stale).toMatchObject({ code: "changed_meanwhile" });
    expect(await publicTitles()).toEqual(["Elektronik"]);
  });

  it.each(["fill", "close"] as const)("ends with the vacancy (%s)", async (move) => {
    const id = await shown();
    const { code } = await adOf(id);
    await moveVacancy(world.as(hrAdmin), id, { move, version: 2 });
    expect(await publicTitles()).toEqual([]);
    expect(await getAd(world.as(null), code)).toBeNull();
    expect(await wasShown(world.as(null), code)).toBe(true);
    expect(await wasShown(world.as(null), "0123456789")).toBe(false);
  });

  it("ends when enough people have arrived", async () => {
    const id = await shown();
    await world
      .as(hrAdmin)
      .db.transaction((tx) => fillWhenReached(tx, { vacancyId: id, arrivals: 2, now: world.clock.now() }));
    expect(await publicTitles()).toEqual([]);
  });

  it("ends after its last day, and goes on when the company says so", async () => {
    const id = await shown();
    world.clock.moveTo(new Date("2027-02-19T22:59:00Z"));
    expect(await publicTitles()).toHaveLength(1);
    world.clock.moveTo(new Date("2027-02-19T23:00:00Z"));
    expect(await publicTitles()).toEqual([]);
    expect(await wasShown(world.as(null), (await adOf(id)).code)).toBe(true);
    expect(await showOrHide(world.as(hrAdmin), id, { show: true, version: 2 })).toEqual({ ok: true });
    expect(await publicTitles()).toHaveLength(1);
    expect((await adOf(id)).validThrough).toEqual(new Date("2027-05-21"));
  });

  it("is gone while its company is not verified, also for those who work there", async () => {
    const id = await shown();
    const { code } = await adOf(id);
    await world.prisma.company.update({ where: { id: company.id }, data: { state: "REJECTED" } });
    expect(await publicTitles()).toEqual([]);
    expect(await getAd(world.as(null), code)).toBeNull();
    expect(await getAd(world.as(hrAdmin), code)).toBeNull();
    await world.prisma.company.update({ where: { id: company.id }, data: { state: "VERIFIED" } });
    expect(await publicTitles()).toHaveLength(1);
  });

  it("has no postcode of an address that has moved away", async () => {
    const place = { companyId: company.id, municipality: "Bremerhaven", postcode: "27568" };
    const { id: establishmentId } = await anEstablishment(world, place);
    const id = await shown({ establishmentId });
    expect(await adOf(id)).toMatchObject({ municipality: "Bremerhaven", postcode: "27568" });
    await world.prisma.establishment.update({
      where: { id: establishmentId },
      data: { municipality: "Bremen" },
    });
    await showOrHide(world.as(hrAdmin), id, { show: true, version: 2 });
    expect(await adOf(id)).toMatchObject({ municipality: "Bremerhaven", postcode: null });
  });
});

describe("showing and taking down", () => {
  it("makes one ad however often it is done", async () => {
    const id = await shown();
    const { code } = await adOf(id);
    expect(await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 2, showAd: true })).toEqual({
      ok: false,
      code: "not_in_this_state",
    });
    expect(await showOrHide(world.as(hrAdmin), id, { show: false, version: 2 })).toEqual({ ok: true });
    expect(await publicTitles()).toEqual([]);
    expect(await showOrHide(world.as(hrAdmin), id, { show: true, version: 3 })).toEqual({ ok: true });
    expect(await showOrHide(world.as(hrAdmin), id, { show: true, version: 3 })).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
    expect(await world.prisma.jobAd.count({ where: { vacancyId: id } })).toBe(1);
    expect((await adOf(id)).code).toBe(code);
  });

  it("is for those who publish", async () => {
    const id = await shown();
    const stranger = await aMember(world, "HR_ADMIN", {
      companyId: (await aCompany(world, { centerId })).id,
    });
    for (const show of [true, false]) {
      await expect(showOrHide(world.as(hrMember), id, { show, version: 2 })).rejects.toThrow(ForbiddenError);
      await expect(showOrHide(world.as(stranger), id, { show, version: 2 })).rejects.toThrow(NotFoundError);
    }
    const unpublished = await draft();
    expect(await showOrHide(world.as(hrAdmin), unpublished, { show: true, version: 1 })).toEqual({
      ok: false,
      code: "not_in_this_state",
    });
  });

  it("needs a verified company; taking down does not", async () => {
    const id = await shown();
    await world.prisma.company.update({ where: { id: company.id }, data: { state: "REJECTED" } });
    await expect(showOrHide(world.as(hrAdmin), id, { show: true, version: 2 })).rejects.toThrow(
      ForbiddenError,
    );
    expect(await showOrHide(world.as(hrAdmin), id, { show: false, version: 2 })).toEqual({ ok: true });
  });
});

describe("looking for a job", () => {
  const found = async (asked: Partial<Parameters<typeof listAds>[1]>) =>
    (await listAds(world.as(null), { ...everything, ...asked })).ads.map(({ title }) => title);

  it("finds words of title, company and place, all of them", async () => {
    await shown();
    await shown({ title: "Pflegefachkraft (100 %)", occupation: "2221", languageLevel: "B2" });
    expect(await found({ search: "elektron bremen" })).toEqual(["Elektronikerin oder Elektroniker"]);
    expect(await found({ search: "WERFT 100 %" })).toEqual(["Pflegefachkraft (100 %)"]);
    expect(await found({ search: "hamburg" })).toEqual([]);
    expect(await found({ search: "%" })).toEqual(["Pflegefachkraft (100 %)"]);
  });

  it("narrows to Land, area of work and the German somebody has", async () => {
    await shown();
    await shown({ title: "Pflege", occupation: "2221", languageLevel: "B2" });
    await shown({ title: "Lager", occupation: "9333", languageLevel: "NONE" });
    expect(await found({ land: "HB" })).toHaveLength(3);
    expect(await found({ land: "NI" })).toEqual([]);
    expect(await found({ area: "care" })).toEqual(["Pflege"]);
    expect(await found({ area: "metal" })).toEqual(["Elektronikerin oder Elektroniker"]);
    expect(await found({ german: "NONE" })).toEqual(["Lager"]);
    expect(await found({ german: "B1" })).toEqual(["Lager", "Elektronikerin oder Elektroniker"]);
    expect(await found({ german: "B1", area: "transport" })).toEqual(["Lager"]);
  });
});
