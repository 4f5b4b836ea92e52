import { afterAll, beforeAll, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { anAd } from "#tests/factories/ads.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember, joins } from "#tests/factories/people.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { countForAgency, exportForAgency } from "../index.server.ts";
import { shapeFaults } from "./testing/sample.ts";

let world: World;
let centerId: string;
let company: Company;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
  company = await aCompany(world, { centerId });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
  await aVacancy(world, company, { title: "Schweißfachkraft", collectiveAgreement: true });
  const ad = await aVacancy(world, company, { title: "Öffentlich", municipality: "Verden", land: "NI" });
  await anAd(world, ad, { code: "0123456789" });
  for (const state of ["DRAFT", "FILLED", "CLOSED"] as const)
    await aVacancy(world, company, { title: state, state });
  await aVacancy(world, await aCompany(world, { centerId }), { title: "Fremd" });
});
afterAll(() => world.close());

const BASE = { numbers: {}, baseUrl: "https://lotse.example" };

it("holds the own company's published vacancies, with the public page where there is one", async () => {
  const ctx = world.as(hrMember);
  const xml = await exportForAgency(ctx, BASE);
  expect(shapeFaults(xml)).toEqual([]);
  expect(await countForAgency(ctx)).toBe(2);
  expect(xml.match(/<JobPositionTitleDescription>[^<]*/g)).toEqual([
    "<JobPositionTitleDescription>Öffentlich",
    "<JobPositionTitleDescription>Schweißfachkraft",
  ]);
  expect(xml.match(/<InternetReference>[^<]*/g)).toEqual([
    "<InternetReference>https://lotse.example/jobs/oeffentlich-0123456789",
  ]);
  expect(xml).toContain("ab 38.000\u00a0€ im Jahr. Bezahlung nach Tarifvertrag");
  expect(xml).toContain("Deutschkenntnisse: B1");
  expect(xml).toContain("ISCO-08 7212");
  // the place of the vacancy, not of an office that is elsewhere
  expect(xml).toMatch(
    /<Location>\s*<CountryCode>DE<\/CountryCode>\s*<Region>9<\/Region>\s*<Municipality>Verden/,
  );
});

it("is for those who act for a company, and holds that company's alone", async () => {
  const advisor = await aMember(world, "ADVISOR", { centerId });
  await expect(exportForAgency(world.as(advisor), BASE)).rejects.toThrow(NotFoundError);
  const both = await joins(world, hrMember, "DESK", { centerId });
  expect(await exportForAgency(world.as(both), BASE)).not.toContain("Fremd");
});

it("says on its page that nobody has held it against the official schema", async () => {
  const page = await (await request(world, hrMember, "GET", "/employer/vacancies/hr-ba")).text();
  expect(page).toContain("Nicht gegen das amtliche Schema geprüft");
  expect(page).toContain("Datei mit 2 Stellen herunterladen");
});

it("asks for the numbers of the agreement, refuses others and names the file by them", async () => {
  const path = "/employer/vacancies/hr-ba";
  const wrong = await (await request(world, hrMember, "GET", `${path}?supplier=123`)).text();
  expect(wrong).toContain("Diese Nummer hat eine andere Form.");
  expect(wrong).toContain('value="123"');
  const right = await (await request(world, hrMember, "GET", `${path}?supplier=v000311000&hiring=`)).text();
  expect(right).toContain('href="/employer/vacancies/hr-ba.xml?supplier=V000311000"');
  const file = await request(world, hrMember, "GET", `${path}.xml?supplier=V000311000`);
  expect(file.headers.get("content-disposition")).toBe(
    `attachment; filename="DSV000311000_2026-11-21_09-00-00.xml"; filename*=UTF-8''DSV000311000_2026-11-21_09-00-00.xml`,
  );
  expect(await file.text()).toContain("<SupplierId>V000311000</SupplierId>");
  const plain = await request(world, hrMember, "GET", `${path}.xml?supplier=nonsense`);
  expect(plain.headers.get("content-disposition")).toBe(
    `attachment; filename="stellen-hr-ba-2026-11-21.xml"; filename*=UTF-8''stellen-hr-ba-2026-11-21.xml`,
  );
  expect(await plain.text()).not.toContain("SupplierId");
});
