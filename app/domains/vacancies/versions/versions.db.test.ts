import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { bringBack, createVacancy, getHistory, moveVacancy, updateVacancy } from "../index.server.ts";
import { newVacancySchema, type VacancyInput } from "../index.ts";

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
  world.clock.moveTo(TEST_START);
  company = await aCompany(world, { centerId });
  admin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  member = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const { id: _, ...INPUT } = newVacancySchema.parse({
  id: newId(),
  ...{ title: "Schlosserei", occupation: "7222", tasks: "Werkzeuge bauen und richten", skills: "Fräsen" },
  ...{ qualification: "VOCATIONAL", languageLevel: "A2", weeklyHours: "38,75", salaryMin: "3.600" },
  ...{ salaryPeriod: "MONTH", contractKind: "EMPLOYMENT", contractMonths: "0", openings: "1" },
});

async function draft(changes: Partial<VacancyInput> = {}): Promise<string> {
  const made = await createVacancy(world.as(admin), { ...INPUT, ...changes, id: newId() });
  if (!made.ok) throw new Error(made.code);
  return made.vacancyId;
}

async function change(
  id: string,
  version: number,
  changes: Partial<VacancyInput>,
  who = admin,
): Promise<void> {
  expect(await updateVacancy(world.as(who), id, { ...INPUT, ...changes, version })).toEqual({ ok: true });
}

const changesOf = async (id: string, who = admin) => (await getHistory(world.as(who), id, 1)).changes;

describe("the history", () => {
  it("says of each change who made it, when, and what was before, in words", async () => {
    const id = await draft();
    world.clock.moveTo(new Date("2026-11-22T10:00:00Z"));
    await change(id, 1, { title: "Schlosserei, Tagschicht", salaryMin: 3_750_50, openings: 2 }, member);
    const changes = await changesOf(id);
    expect(changes).toMatchObject([{ who: member.name, at: new Date("2026-11-22T10:00:00Z") }]);
    expect(changes[0]?.differences).toEqual([
      {
        field: "title",
        parts: [
          { kind: "gone", text: "Schlosserei" },
          { kind: "new", text: "Schlosserei, Tagschicht" },
        ],
      },
      { field: "salaryMin", before: "3.600\u00a0€", after: "3.750,50\u00a0€" },
      { field: "openings", before: "1", after: "2" },
    ]);
  });

  it("tells each change by itself, the latest first, and none where nothing changed", async () => {
    const id = await draft();
    await change(id, 1, { weeklyHours: 160 });
    await change(id, 2, { weeklyHours: 160 });
    await moveVacancy(world.as(admin), id, { move: "publish", version: 3 });
    await change(id, 4, { weeklyHours: 140 });
    expect((await changesOf(id)).map(({ differences }) => differences)).toEqual([
      [{ field: "weeklyHours", before: "40", after: "35" }],
      [{ field: "weeklyHours", before: "38,75", after: "40" }],
    ]);
  });

  it("keeps nothing of a change that met another version", async () => {
    const id = await draft();
    await change(id, 1, { openings: 2 });
    const late = await updateVacancy(world.as(admin), id, { ...INPUT, openings: 9, version: 1 });
    expect(late).toMatchObject({ code: "changed_meanwhile" });
    expect(await changesOf(id)).toHaveLength(1);
  });

  it("goes on over several pages without losing what became of a change", async () => {
    const id = await draft();
    for (let version = 1; version <= 27; version += 1) await change(id, version, { openings: version + 1 });
    const ctx = world.as(admin);
    const [first, second] = [await getHistory(ctx, id, 1), await getHistory(ctx, id, 2)];
    expect([first.total, first.changes.length, second.changes.length]).toEqual([27, 25, 2]);
    expect(second.changes.map(({ differences }) => differences)).toEqual([
      [{ field: "openings", before: "2", after: "3" }],
      [{ field: "openings", before: "1", after: "2" }],
    ]);
  });

  it("is read by the company and its center's advisors, and by nobody else", async () => {
    const id = await draft();
    await change(id, 1, { openings: 2 });
    const advisor = await aMember(world, "ADVISOR", { centerId });
    expect(await changesOf(id, advisor)).toHaveLength(1);
    const stranger = await aMember(world, "HR_ADMIN", {
      companyId: (await aCompany(world, { centerId })).id,
    });
    await expect(getHistory(world.as(stranger), id, 1)).rejects.toThrow(NotFoundError);
    const desk = await aMember(world, "DESK", { centerId });
    expect(await changesOf(id, desk)).toEqual([]);
  });

  it("stays readable where a former version is not", async () => {
    const id = await draft();
    await change(id, 1, { openings: 2 });
    await world.prisma.vacancyVersion.updateMany({
      where: { vacancyId: id },
      data: { fields: { title: 7 } },
    });
    const [only] = await changesOf(id);
    expect(only?.differences).toBeNull();
    const wish = bringBack(world.as(admin), id, { versionId: only?.id ?? "", version: 2 });
    expect(await wish).toEqual({ ok: false, code: "unreadable_version" });
  });
});

describe("bringing back", () => {
  it("makes the vacancy say again what it said, as a change of its own", async () => {
    const hall = await anEstablishment(world, { companyId: company.id, municipality: "Bremerhaven" });
    const id = await draft({ establishmentId: hall.id });
    await change(id, 1, { title: "Anders", skills: [], establishmentId: "head_office" });
    const [only] = await changesOf(id);
    expect(await bringBack(world.as(admin), id, { versionId: only?.id ?? "", version: 2 })).toEqual({
      ok: true,
    });
    expect(await world.prisma.vacancy.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ title: "Schlosserei", skills: ["Fräsen"], establishmentId: hall.id, municipality: "Bremerhaven" },
      version: 3,
    });
    const changes = await changesOf(id);
    expect(changes).toHaveLength(2);
    expect(await bringBack(world.as(admin), id, { versionId: changes[0]?.id ?? "", version: 3 })).toEqual({
      ok: true,
    });
    expect((await world.prisma.vacancy.findUniqueOrThrow({ where: { id } })).title).toBe("Anders");
  });

  it("is refused twice at once, after the end, for a place that is no more, and to those who may not change it", async () => {
    const hall = await anEstablishment(world, { companyId: company.id });
    const id = await draft({ establishmentId: hall.id });
    await change(id, 1, { establishmentId: "head_office" });
    const versionId = (await changesOf(id))[0]?.id ?? "";
    const wish = (version: number, who = admin) => bringBack(world.as(who), id, { versionId, version });
    const twice = await Promise.all([wish(2), wish(2)]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    await change(id, 3, { establishmentId: "head_office" });
    await world.prisma.establishment.delete({ where: { id: hall.id } });
    expect(await wish(4)).toMatchObject({ code: "not_your_establishment" });
    await moveVacancy(world.as(admin), id, { move: "publish", version: 4 });
    await world.prisma.vacancyVersion.updateMany({
      where: { id: versionId },
      data: { fields: (await firstReadable(id)) as object },
    });
    await expect(wish(5, member)).rejects.toThrow(ForbiddenError);
    await moveVacancy(world.as(admin), id, { move: "close", version: 5 });
    expect(await wish(6)).toMatchObject({ code: "not_allowed_now" });
  });

  it("takes no version of another vacancy", async () => {
    const [one, other] = [await draft(), await draft()];
    await change(other, 1, { openings: 3 });
    const versionId = (await changesOf(other))[0]?.id ?? "";
    await expect(bringBack(world.as(admin), one, { versionId, version: 1 })).rejects.toThrow(NotFoundError);
  });
});

/** Fields at the head office, which stands for ever. */
async function firstReadable(vacancyId: string): Promise<unknown> {
  const rows = await world.prisma.vacancyVersion.findMany({ where: { vacancyId } });
  return rows
    .map(({ fields }) => fields as { establishmentId: string | null })
    .find((one) => !one.establishmentId);
}
