import { afterAll, beforeAll, expect, it } from "vitest";
import { adPath } from "#app/domains/jobads/index.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import { anAd } from "#tests/factories/ads.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, type World } from "#tests/setup/world.ts";

const DOOR = "/employer/vacancies/import/posting";

let world: World;
let company: Company;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  const { id: centerId } = await aCenter(world, { land: "HB" });
  company = await aCompany(world, { centerId });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});
afterAll(() => world.close());

const post = (form: Record<string, string>) => request(world, hrMember, "POST", DOOR, { form });

it("reads the page of a job that we publish ourselves", async () => {
  const vacancy = await aVacancy(world, company, {
    title: "Schweißer/in",
    salaryMax: 4_200_000,
    openings: 3,
  });
  const ad = await anAd(world, vacancy, { title: "Schweißer/in" });
  const source = await (await request(world, null, "GET", adPath(ad))).text();
  const html = await (await post({ intent: "read", posting: source })).text();
  expect(html).toContain("Übernommen: „Schweißer/in“.");
  for (const [name, value] of [
    ["title", "Schweißer/in"],
    ["salaryMin", "38.000"],
    ["salaryMax", "42.000"],
    ["weeklyHours", "38,75"],
    ["openings", "3"],
  ] as const) {
    expect(html, name).toMatch(
      new RegExp(`name="${name}"[^>]*value="${value}"|value="${value}"[^>]*name="${name}"`),
    );
  }
  expect(html).toContain("Schweißen von Rumpfteilen");
  expect(html).toContain('<strong lang="en">applicationContact</strong>');
  expect(await world.prisma.vacancy.count({ where: { companyId: company.id, state: "DRAFT" } })).toBe(0);
});

it("says what is missing, and keeps what was pasted", async () => {
  const none = await post({ _form: "posting", intent: "read", posting: "Wir suchen dich!" });
  expect(none.status).toBe(400);
  const html = await none.text();
  expect(html).toContain("Darin stehen keine Angaben für Suchmaschinen");
  expect(html).toContain("Wir suchen dich!");
});

it("saves the draft once, and shows the form again when something is wrong with it", async () => {
  const form = {
    ...{ _form: "vacancy", intent: "create", id: newId(), title: "Schweißer/in", occupation: "7212" },
    ...{ tasks: "Schweißen im Dock", qualification: "VOCATIONAL", languageLevel: "A2", weeklyHours: "38,75" },
    ...{
      salaryPeriod: "YEAR",
      salaryMin: "38.000",
      contractKind: "EMPLOYMENT",
      contractMonths: "0",
      openings: "1",
    },
  };
  const wrong = await post({ ...form, weeklyHours: "" });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain("Schweißen im Dock");
  for (let sent = 0; sent < 2; sent += 1)
    expect((await post(form)).headers.get("location")).toBe(`/employer/vacancies/${form.id}?done=created`);
  expect(await world.prisma.vacancy.count({ where: { companyId: company.id, state: "DRAFT" } })).toBe(1);
  const search = await post({ ...form, intent: "search", occupation: "Schweißer" });
  expect(await search.text()).toMatch(/type="radio"[^>]*name="occupation"/);
});
