import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  deleteTemplate,
  getTemplate,
  keepAsTemplate,
  listTemplates,
  listVacancies,
} from "../index.server.ts";
import { NO_FILTER } from "../index.ts";

let world: World;
let centerId: string;
let company: Company;
let admin: Principal;
let member: Principal;
let colleague: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());
beforeEach(async () => {
  company = await aCompany(world, { centerId });
  admin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  member = await aMember(world, "HR_MEMBER", { companyId: company.id });
  colleague = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const namesOf = async (who: Principal) =>
  (await listTemplates(world.as(who))).map(({ name, mayDelete }) => (mayDelete ? name : `(${name})`));

it("keeps what a vacancy says, for the whole company, without its start and without being a vacancy", async () => {
  const startsOn = new Date("2027-03-01");
  const { id } = await aVacancy(world, company, { title: "Schweißen", salaryMin: 3_700_000, startsOn });
  expect(await keepAsTemplate(world.as(member), id, "Werkstatt")).toEqual({ ok: true });
  await world.prisma.vacancy.update({ where: { id }, data: { title: "Anders" } });
  const [template] = await listTemplates(world.as(colleague));
  const { name, fields } = await getTemplate(world.as(colleague), template?.id ?? "");
  expect({ name, ...fields }).toMatchObject({
    ...{ name: "Werkstatt", title: "Schweißen", salaryMin: 3_700_000, startsOn: null },
    skills: ["WIG-Schweißen"],
  });
  const { counts } = await listVacancies(world.as(member), { ...NO_FILTER, page: 1 });
  expect(counts.all).toBe(1);
});

it("has each name once, also when two take it at the same moment", async () => {
  const { id } = await aVacancy(world, company);
  const both = await Promise.all(
    [admin, member].map((who) => keepAsTemplate(world.as(who), id, "Werkstatt")),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, code: "template_name_taken" });
});

it("is thrown away by who made it or by the head of HR, and by nobody else", async () => {
  const { id } = await aVacancy(world, company);
  await keepAsTemplate(world.as(member), id, "A");
  await keepAsTemplate(world.as(admin), id, "B");
  expect(await namesOf(colleague)).toEqual(["(A)", "(B)"]);
  expect(await namesOf(member)).toEqual(["A", "(B)"]);
  expect(await namesOf(admin)).toEqual(["A", "B"]);
  const [first] = await listTemplates(world.as(member));
  await expect(deleteTemplate(world.as(colleague), first?.id ?? "")).rejects.toThrow(ForbiddenError);
  await deleteTemplate(world.as(member), first?.id ?? "");
  expect(await namesOf(admin)).toEqual(["B"]);
});

it("is nothing to another company, and is made of no vacancy of another", async () => {
  const other = await aCompany(world, { centerId });
  const stranger = await aMember(world, "HR_ADMIN", { companyId: other.id });
  const { id } = await aVacancy(world, company);
  await keepAsTemplate(world.as(admin), id, "A");
  const [template] = await listTemplates(world.as(admin));
  expect(await namesOf(stranger)).toEqual([]);
  await expect(getTemplate(world.as(stranger), template?.id ?? "")).rejects.toThrow(NotFoundError);
  await expect(deleteTemplate(world.as(stranger), template?.id ?? "")).rejects.toThrow(NotFoundError);
  await expect(keepAsTemplate(world.as(stranger), id, "B")).rejects.toThrow(NotFoundError);
});
