import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { listCenterVacancies, listVacancies } from "./index.server.ts";
import { NO_FILTER } from "./index.ts";

let world: World;
let centerId: string;
let company: Company;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());

beforeEach(async () => {
  company = await aCompany(world, { centerId });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const LIST = { ...NO_FILTER, page: 1 };

it("lists the own vacancies only, by state", async () => {
  await aVacancy(world, company, { state: "DRAFT" });
  const published = await aVacancy(world, company);
  await aVacancy(world, await aCompany(world, { centerId }));
  const all = await listVacancies(world.as(hrMember), LIST);
  expect(all.counts).toEqual({ DRAFT: 1, PUBLISHED: 1, FILLED: 0, CLOSED: 0, all: 2, archive: 0 });
  const some = await listVacancies(world.as(hrMember), { ...LIST, state: "PUBLISHED" });
  expect(some.vacancies.map(({ id }) => id)).toEqual([published.id]);
  expect(some.total).toBe(1);
});

it("finds the own vacancies by title or place, in the order asked for", async () => {
  const make = (title: string, startsOn: string | null) =>
    aVacancy(world, company, { title, startsOn: startsOn === null ? null : new Date(startsOn) });
  await make("Schweißfachkraft", null);
  await make("Elektronik", "2027-05-01");
  await make("Schlosserei", "2027-02-01");
  const titles = async (asked: Partial<Parameters<typeof listVacancies>[1]>) =>
    (await listVacancies(world.as(hrMember), { ...LIST, ...asked })).vacancies.map(({ title }) => title);
  expect(await titles({ order: "title" })).toEqual(["Elektronik", "Schlosserei", "Schweißfachkraft"]);
  expect(await titles({ order: "start" })).toEqual(["Schlosserei", "Elektronik", "Schweißfachkraft"]);
  expect(await titles({ order: "newest" })).toEqual(["Schlosserei", "Elektronik", "Schweißfachkraft"]);
  expect(await titles({ search: "  sch ", order: "title" })).toEqual(["Schlosserei", "Schweißfachkraft"]);
  const found = await listVacancies(world.as(hrMember), { ...LIST, search: "elektro" });
  expect(found).toMatchObject({ total: 1, counts: { PUBLISHED: 1, all: 1 } });
});

it("finds the center's vacancies by title, company or place", async () => {
  const fresh = await aCenter(world, {});
  const advisor = await aMember(world, "ADVISOR", { centerId: fresh.id });
  const clinic = await aCompany(world, { centerId: fresh.id, legalName: "Klinik am Deich" });
  await aVacancy(world, clinic, { title: "Pflegefachkraft", municipality: "Leer" });
  await aVacancy(world, clinic, { title: "Köchin oder Koch", municipality: "Emden" });
  const find = async (search: string) =>
    (await listCenterVacancies(world.as(advisor), { state: null, page: 1, search })).vacancies
      .map(({ title }) => title)
      .sort();
  expect(await find("klinik")).toEqual(["Köchin oder Koch", "Pflegefachkraft"]);
  expect(await find("pflege")).toEqual(["Pflegefachkraft"]);
  expect(await find("Emden")).toEqual(["Köchin oder Koch"]);
  expect(await find("Schweiß")).toEqual([]);
  expect(await find("%")).toEqual([]);
});
