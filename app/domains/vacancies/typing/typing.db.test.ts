import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobHandlers } from "#app/jobs/index.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import {
  createVacancy,
  discardTyping,
  getTyping,
  keepTyping,
  listTypings,
  updateVacancy,
} from "../index.server.ts";
import { vacancySchema } from "../index.ts";

let world: World;
let centerId: string;
let company: Company;
let anke: Principal;
let bernd: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  company = await aCompany(world, { centerId });
  anke = await aMember(world, "HR_ADMIN", { companyId: company.id });
  bernd = await aMember(world, "HR_ADMIN", { companyId: company.id });
});

const FORM = vacancySchema.parse({
  ...{ title: "Schlosserei", occupation: "7222", tasks: "Werkzeuge bauen und richten", version: "1" },
  ...{ qualification: "VOCATIONAL", languageLevel: "A2", weeklyHours: "40", salaryMin: "3.600" },
  ...{ salaryPeriod: "MONTH", contractKind: "EMPLOYMENT", contractMonths: "0", openings: "1" },
});

describe("what is being typed", () => {
  it("is kept as it stands, wrong or not, and the latest counts", async () => {
    const id = newId();
    const ctx = world.as(anke);
    expect(await keepTyping(ctx, { id, title: "Schl", salaryMin: "viel" })).toEqual({
      ok: true,
      at: TEST_START,
    });
    await keepTyping(ctx, { id, title: "Schlosserei", salaryMin: "viel", housingHelp: "on" });
    expect(await getTyping(ctx, id)).toMatchObject({
      vacancyId: id,
      baseVersion: null,
      fields: { title: "Schlosserei", salaryMin: "viel", housingHelp: "on" },
    });
    expect(await world.prisma.vacancyTyping.count({ where: { vacancyId: id } })).toBe(1);
  });

  it("is kept once when two tabs keep it at the same moment", async () => {
    const id = newId();
    const both = await Promise.all(
      [1, 2].map((tab) => keepTyping(world.as(anke), { id, title: `Tab ${tab}` })),
    );
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(await world.prisma.vacancyTyping.count({ where: { vacancyId: id } })).toBe(1);
  });

  it("is the typist's alone, also within the company", async () => {
    const vacancy = await aVacancy(world, company);
    await keepTyping(world.as(anke), { id: vacancy.id, version: 1, title: "Neu" });
    expect(await getTyping(world.as(bernd), vacancy.id)).toBeNull();
    expect(await listTypings(world.as(bernd))).toEqual([]);
    await discardTyping(world.as(bernd), vacancy.id);
    expect(await getTyping(world.as(anke), vacancy.id)).not.toBeNull();
  });

  it("of another company's vacancy is refused as if there were none", async () => {
    const other = await aVacancy(world, await aCompany(world, { centerId }));
    const wish = keepTyping(world.as(anke), { id: other.id, version: 1, title: "Neu" });
    await expect(wish).rejects.toThrow(NotFoundError);
  });

  it("is listed with the title typed, else the stored one, until it is thrown away", async () => {
    const vacancy = await aVacancy(world, company, { title: "Schweißen" });
    const ended = await aVacancy(world, company, { state: "CLOSED" });
    const ctx = world.as(anke);
    const begun = newId();
    await keepTyping(ctx, { id: begun, title: " Lager " });
    await keepTyping(ctx, { id: vacancy.id, version: 1, title: "" });
    expect(await keepTyping(ctx, { id: ended.id, version: 1, title: "x" })).toMatchObject({
      code: "not_allowed_now",
    });
    expect(await listTypings(ctx)).toEqual([
      { vacancyId: vacancy.id, isNew: false, title: "Schweißen", at: TEST_START },
      { vacancyId: begun, isNew: true, title: "Lager", at: TEST_START },
    ]);
    expect(await discardTyping(ctx, begun)).toBe("new");
    expect(await discardTyping(ctx, vacancy.id)).toBe("change");
    expect(await listTypings(ctx)).toEqual([]);
  });
});

describe("once the form is saved", () => {
  it("what was typed is gone, and what arrives late does not come back", async () => {
    const id = newId();
    const ctx = world.as(anke);
    await keepTyping(ctx, { id, title: "Schlosserei" });
    const { version: _, ...input } = FORM;
    expect(await createVacancy(ctx, { ...input, id })).toMatchObject({ ok: true });
    expect(await getTyping(ctx, id)).toBeNull();
    expect(await keepTyping(ctx, { id, title: "Schlosserei" })).toEqual({ ok: false, code: "already_saved" });
    expect(await getTyping(ctx, id)).toBeNull();
  });

  it("a change is gone, too; a colleague's unfinished one stays and tells of the older version", async () => {
    const { id } = await aVacancy(world, company, { title: "Alt" });
    await keepTyping(world.as(anke), { id, version: 1, title: "Anke" });
    await keepTyping(world.as(bernd), { id, version: 1, title: "Bernd" });
    expect(await updateVacancy(world.as(anke), id, FORM)).toEqual({ ok: true });
    expect(await getTyping(world.as(anke), id)).toBeNull();
    expect(await keepTyping(world.as(anke), { id, version: 1, title: "Anke" })).toMatchObject({ ok: false });
    expect(await keepTyping(world.as(anke), { id, version: 2, title: "Anke" })).toMatchObject({ ok: true });
    expect(await keepTyping(world.as(bernd), { id, version: 1, title: "Bernd!" })).toMatchObject({
      ok: true,
    });
    expect(await getTyping(world.as(bernd), id)).toMatchObject({
      baseVersion: 1,
      fields: { title: "Bernd!" },
    });
  });
});

it("what nobody has touched for 90 days is swept away, and nothing younger", async () => {
  const old = newId();
  const young = newId();
  await keepTyping(world.as(anke), { id: old, title: "alt" });
  world.clock.moveTo(new Date("2026-11-21T09:00:01Z"));
  await keepTyping(world.as(anke), { id: young, title: "jung" });
  // 90 days after the first, to the second
  world.clock.moveTo(new Date("2027-02-19T09:00:01Z"));
  await jobHandlers(world.services).sweep();
  expect(await world.prisma.vacancyTyping.findMany({ select: { vacancyId: true } })).toEqual([
    { vacancyId: young },
  ]);
});
