import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { metaOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import { ROLES } from "#tests/factories/basics.ts";
import type { RoleKey, Tenant } from "#tests/factories/basics.ts";
import { MODELS, idsOf, openTenants, plainTable, tableFor, visibleIds } from "./tenants.ts";
import type { AnyRow } from "./tenants.ts";
import { foreignWishes } from "./foreign-wishes.ts";

// Wall "writes": nothing hidden can be changed, nothing can be put where the writer does not see it,
// and no link can be made to what the writer does not see.

let tenants: Awaited<ReturnType<typeof openTenants>>;
const visible = visibleIds();
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

/** The one role without a tenant may put rows of these models anywhere: running centers is its work. */
const ANYWHERE: Partial<Record<RoleKey, readonly ModelName[]>> = {
  operator: ["Center", "Site", "ServiceArea"],
};

/** Rows of which the operator decides where they belong: administrators are appointed per center. */
const ROAMING: readonly ModelName[] = ["Center", "Site", "ServiceArea", "Membership"];

/** So that a moved row meets no unique key there. */
const FREE_KEYS: Partial<Record<ModelName, AnyRow>> = {
  Milestone: { key: "moved" },
  FamilyStep: { key: "moved" },
  CaseFee: { key: "moved" },
  Authority: { name: "moved" },
  PaymentRequest: { reference: "moved" },
  Counter: { kind: "CASE" },
  CandidateLanguage: { language: "la" },
};

/** Moving a request, or the price it names, would move its bookings by cascade, and the ledger takes no change. */
const FROZEN: readonly ModelName[] = ["PaymentRequest", "Price"];

async function contents(model: ModelName): Promise<AnyRow[]> {
  return plainTable(tenants.world, model).findMany({ orderBy: { id: "asc" } });
}

describe.each(ROLES)("%s", (role) => {
  test("changes and deletes no hidden row", async () => {
    const ctx = tenants.contexts[role];
    for (const model of MODELS) {
      const seen = await visible(ctx, model);
      const before = await contents(model);
      const hidden = before.find(({ id }) => !seen.has(String(id)));
      if (!hidden || model === "AuditEntry") continue;
      const { id } = hidden;
      const table = tableFor(ctx, model);
      const notFound = { name: "NotFoundError" };
      await expect(table.update({ where: { id }, data: {} }), model).rejects.toMatchObject(notFound);
      await expect(table.delete({ where: { id } }), model).rejects.toMatchObject(notFound);
      expect(await table.updateMany({ where: { OR: [{ id }] }, data: {} }), model).toEqual({ count: 0 });
      if ("version" in metaOf(model).scalars) {
        const wish = { id, version: hidden.version, data: {} };
        await expect(table.updateVersioned(wish), model).rejects.toMatchObject(notFound);
      }
      expect(await contents(model), model).toEqual(before);
    }
  });

  test("creates nothing in a foreign tenant", async () => {
    const wishes = await foreignWishes(tenants);
    for (const model of MODELS) {
      if (ANYWHERE[role]?.includes(model)) continue;
      const table = tableFor(tenants.contexts[role], model);
      const wish = wishes[model];
      await expect(table.create({ data: wish }), model).rejects.toMatchObject({ name: "ForbiddenError" });
      await expect(table.createMany({ data: [wish] }), model).rejects.toMatchObject({
        name: "ForbiddenError",
      });
      expect(await plainTable(tenants.world, model).count({ where: { id: wish.id } }), model).toBe(0);
    }
  });

  test("moves no row to a foreign tenant", async () => {
    const ctx = tenants.contexts[role];
    const wishes = await foreignWishes(tenants);
    for (const model of MODELS) {
      if (model === "AuditEntry" || (role === "operator" && ROAMING.includes(model))) continue;
      const seen = await visible(ctx, model);
      const before = await contents(model);
      for (const row of before.filter(({ id }) => seen.has(String(id)))) {
        const data = movedTo(tenants.braunschweig, model, row, wishes[model]);
        if (!data) continue;
        const move = tableFor(ctx, model).update({ where: { id: row.id }, data });
        await expect(move, model).rejects.toMatchObject(
          FROZEN.includes(model)
            ? { message: expect.stringMatching(/refused by the database|not permitted/) as string }
            : { name: "ForbiddenError" },
        );
      }
      expect(await contents(model), model).toEqual(before);
    }
  });
});

/** The change that would carry a row over to the foreign tenant; null when it is there or belongs to none. */
function movedTo(to: Tenant, model: ModelName, row: AnyRow, wish: AnyRow): AnyRow | null {
  const tenantIds: AnyRow = {
    centerId: to.centerId,
    companyId: to.company.id,
    candidateId: to.candidate.id,
    partnerId: to.partner.id,
  };
  const links = Object.values(metaOf(model).relations).flatMap(({ from }) => from);
  const carried = links.filter((key) => key !== "userId" && row[key] !== null);
  const data = Object.fromEntries(carried.map((key) => [key, wish[key] ?? tenantIds[key]]));
  if (carried.length === 0 || carried.some((key) => row[key] === data[key])) return null;
  return { ...data, ...FREE_KEYS[model] };
}

describe("no nested write", () => {
  const vacancies = () => tableFor(tenants.contexts.hrAdmin, "Vacancy");

  test.each([
    ["connect", { company: { connect: { id: "x" } } }],
    ["updateMany in a list", { proposals: { updateMany: { where: { AND: [] }, data: { state: "ENDED" } } } }],
    ["set of a list", { proposals: { set: [] } }],
    ["create in a list", { requests: { create: [] } }],
    ["an unknown field", { salary: 1 }],
  ])("passes: %s", async (_name, data) => {
    const { id } = tenants.bremen.vacancy;
    const refused = { name: "GuardViolation" };
    await expect(vacancies().update({ where: { id }, data })).rejects.toMatchObject(refused);
    await expect(vacancies().updateMany({ where: { id }, data })).rejects.toMatchObject(refused);
    await expect(vacancies().create({ data })).rejects.toMatchObject(refused);
    await expect(vacancies().createMany({ data: [data] })).rejects.toMatchObject(refused);
    await expect(vacancies().updateVersioned({ id, version: 1, data })).rejects.toMatchObject(refused);
  });

  test.each([
    ["select after a write", "create", { data: {}, select: { company: true } }],
    ["include after a write", "update", { where: { id: "x" }, data: {}, include: { company: true } }],
    ["skipDuplicates", "createMany", { data: [], skipDuplicates: true }],
    ["skipping what is there", "createMissing", { data: [] }],
    ["a limit", "updateMany", { where: {}, data: {}, limit: 1 }],
  ] as const)("passes: %s", async (_name, operation, args) => {
    await expect(vacancies()[operation](args)).rejects.toMatchObject({ name: "GuardViolation" });
  });

  test("undefined in the filter of a write is refused: it would widen it", async () => {
    const refused = { name: "GuardViolation" };
    await expect(vacancies().updateMany({ where: { id: undefined }, data: {} })).rejects.toMatchObject(
      refused,
    );
    await expect(
      vacancies().updateMany({ where: { OR: [{ state: undefined }] }, data: {} }),
    ).rejects.toMatchObject(refused);
    await expect(vacancies().updateMany({ data: {} })).rejects.toMatchObject(refused);
    await expect(vacancies().update({ where: { id: undefined }, data: {} })).rejects.toMatchObject(refused);
    await expect(vacancies().update({ where: { title: "x" }, data: {} })).rejects.toMatchObject(refused);
  });
});

test("a row that may only be read is not to be changed: forbidden, not unknown", async () => {
  const { contexts, bremen } = tenants;
  const { id } = bremen.proposal;
  const { proposal } = contexts.hrMember.db;
  await expect(proposal.update({ where: { id }, data: {} })).rejects.toMatchObject({
    name: "ForbiddenError",
  });
  await expect(proposal.delete({ where: { id } })).rejects.toMatchObject({ name: "ForbiddenError" });
});

test("a row others refer to is not deleted", async () => {
  const { contexts, bremen } = tenants;
  const removal = contexts.hrAdmin.db.establishment.delete({ where: { id: bremen.establishment.id } });
  await expect(removal).rejects.toMatchObject({ name: "StillLinkedError" });
});

test("a row nobody refers to is deleted", async () => {
  const { contexts, bremen } = tenants;
  const { establishment } = contexts.hrAdmin.db;
  const address = { street: "x", postcode: "28195", municipality: "Bremen", land: "HB" };
  const { id } = await establishment.create({
    data: { companyId: bremen.company.id, name: "Lager", ...address },
  });
  await establishment.delete({ where: { id } });
  expect(await idsOf(plainTable(tenants.world, "Establishment").findMany({ where: { id } }))).toEqual([]);
});

test("what the database refuses quotes no row", async () => {
  const { contexts, bremen } = tenants;
  const wish = contexts.hrAdmin.db.vacancy.update({
    where: { id: bremen.vacancy.id },
    data: { salaryMin: -1 },
  });
  await expect(wish).rejects.toThrow("Vacancy: refused by the database (23514, Vacancy_numbers)");
});
