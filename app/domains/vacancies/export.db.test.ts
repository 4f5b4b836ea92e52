import { afterAll, beforeAll, expect, it } from "vitest";
import { translator } from "#app/i18n/index.server.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember, joins } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { exportVacancies } from "./index.server.ts";
import { exportRows, NO_FILTER } from "./index.ts";

let world: World;
let centerId: string;
let company: Company;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
  company = await aCompany(world, { centerId });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
  await aVacancy(world, company, {
    title: '=Elektronik; "Schalt"',
    isco08: "7412",
    kldb2010: "26252",
    skills: ["VDE 0100", "Schaltpläne"],
    weeklyQuarterHours: 155,
    salaryMin: 3_400_50,
    salaryMax: null,
    salaryPeriod: "MONTH",
    startsOn: new Date("2027-03-01"),
    regulated: false,
    openings: 2,
  });
});
afterAll(() => world.close());

const ALL = NO_FILTER;

it("writes words and numbers as a spreadsheet of the language reads them", async () => {
  const vacancies = await exportVacancies(world.as(hrMember), ALL);
  const rowIn = (locale: "de" | "en") => {
    const words = { vacancies: translator(locale, "vacancies"), enums: translator(locale, "enums") };
    const [heads = [], row = []] = exportRows(vacancies, words, locale);
    return Object.fromEntries(heads.map((head, at) => [head, row[at]]));
  };
  expect(rowIn("de")).toMatchObject({
    Stellenbezeichnung: '=Elektronik; "Schalt"',
    Stand: "veröffentlicht",
    Beruf: "26252",
    "Kenntnisse und Fertigkeiten": "VDE 0100, Schaltpläne",
    Wochenstunden: "38,75",
    "Bruttogehalt, mindestens": "3400,50",
    "Bruttogehalt, höchstens": "",
    "Frühester Beginn": "01.03.2027",
    "Anzahl der Plätze": "2",
  });
  expect(rowIn("en")).toMatchObject({ "Hours a week": "38.75", "Gross salary, at least": "3400.50" });
});

it("holds what the list shows: the state and the words asked for", async () => {
  await aVacancy(world, company, { title: "Lager", state: "DRAFT" });
  const titles = async (asked: Parameters<typeof exportVacancies>[1]) =>
    (await exportVacancies(world.as(hrMember), asked)).map(({ title }) => title);
  expect(await titles(ALL)).toHaveLength(2);
  expect(await titles({ ...ALL, state: "DRAFT" })).toEqual(["Lager"]);
  expect(await titles({ ...ALL, search: "lag" })).toEqual(["Lager"]);
});

it("holds the own company's alone, also for those who read others in another office", async () => {
  const other = await aCompany(world, { centerId });
  await aVacancy(world, other, { title: "Fremd" });
  const both = await joins(world, hrMember, "DESK", { centerId });
  const titles = (await exportVacancies(world.as(both), ALL)).map(({ title }) => title);
  expect(titles).not.toContain("Fremd");
});

it("is nothing to people without a company", async () => {
  for (const role of ["ADVISOR", "CENTER_ADMIN"] as const) {
    const person = await aMember(world, role, { centerId });
    await expect(exportVacancies(world.as(person), ALL), role).rejects.toThrow(NotFoundError);
  }
});
