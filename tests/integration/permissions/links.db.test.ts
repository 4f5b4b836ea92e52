import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { openTenants } from "./tenants.ts";

// Wall "writes", second part: what a row is tied to, and which right a change is made by.

let tenants: Awaited<ReturnType<typeof openTenants>>;
beforeAll(async () => {
  tenants = await openTenants();
});
afterAll(() => tenants.world.close());

describe("a link", () => {
  const message = () => {
    const { bremen } = tenants;
    const { centerId, company, people } = bremen;
    return {
      id: newId(),
      centerId,
      companyId: company.id,
      requestId: bremen.request.id,
      forEmployer: true,
      forCandidate: false,
      authorId: people.hrAdmin.userId,
      authorName: "Anke Behrens",
      authorParty: "COMPANY" as const,
      body: "Guten Tag",
    };
  };

  test("to a visible row is made", async () => {
    const wish = message();
    const row = await tenants.contexts.hrAdmin.db.message.create({ data: wish });
    expect(row).toMatchObject({ ...wish, createdAt: tenants.world.clock.now() });
  });

  test("to another company's request of the same center is refused, which no foreign key sees", async () => {
    const wish = { ...message(), requestId: tenants.bremen.others.request.id };
    const { db } = tenants.contexts.hrAdmin;
    await expect(db.message.create({ data: wish })).rejects.toMatchObject({ name: "ForbiddenError" });
    expect(await tenants.world.prisma.message.count({ where: { id: wish.id } })).toBe(0);
  });

  test("is refused when an existing row is turned to it", async () => {
    const { bremen, contexts, world } = tenants;
    const { id } = await contexts.hrAdmin.db.vacancy.create({ data: draft() });
    const elsewhere = await world.prisma.establishment.create({
      data: {
        companyId: bremen.others.company.id,
        name: "x",
        street: "x",
        postcode: "x",
        municipality: "x",
        land: "HB",
      },
    });
    const turn = { where: { id }, data: { establishmentId: elsewhere.id } };
    await expect(contexts.hrAdmin.db.vacancy.update(turn)).rejects.toMatchObject({ name: "ForbiddenError" });
  });

  test("cannot make itself visible: a stranger is not entered as a colleague", async () => {
    const { bremen, contexts, world } = tenants;
    const { hrAdmin, advisor } = bremen.people;
    const entry = { userId: advisor.userId, role: "HR_MEMBER" as const, companyId: bremen.company.id };
    const { membership } = contexts.hrAdmin.db;
    const forbidden = { name: "ForbiddenError" };
    await expect(membership.create({ data: entry })).rejects.toMatchObject(forbidden);
    const own = await world.prisma.membership.findFirst({ where: { userId: hrAdmin.userId } });
    const turn = { where: { id: own?.id ?? "" }, data: { userId: advisor.userId } };
    await expect(membership.update(turn)).rejects.toMatchObject(forbidden);
    const mandate = { companyId: bremen.company.id, caseId: bremen.case.id, userId: advisor.userId };
    await expect(contexts.hrAdmin.db.mandate.create({ data: mandate })).rejects.toMatchObject(forbidden);
    expect(await contexts.hrAdmin.db.user.count({ where: { id: advisor.userId } })).toBe(0);
  });

  test("across tenants is refused by the database itself", async () => {
    const { bremen, braunschweig, world } = tenants;
    const data = { companyId: braunschweig.company.id };
    const move = world.prisma.vacancy.update({ where: { id: bremen.vacancy.id }, data });
    await expect(move).rejects.toMatchObject({ code: "P2003" });
  });
});

function draft() {
  const { centerId, company, people } = tenants.bremen;
  return {
    id: newId(),
    centerId,
    companyId: company.id,
    title: "Mechatronikfachkraft",
    isco08: "7412",
    tasks: "Wartung",
    qualification: "VOCATIONAL" as const,
    skills: [],
    languageLevel: "B1" as const,
    weeklyQuarterHours: 155,
    salaryMin: 4_000_000,
    salaryPeriod: "YEAR" as const,
    contractKind: "EMPLOYMENT" as const,
    contractMonths: 0,
    municipality: "Bremen",
    land: "HB",
    createdById: people.hrAdmin.userId,
  };
}

describe("a right of its own", () => {
  test("is needed for its state change, whatever else one may", async () => {
    const { contexts } = tenants;
    const { id } = await contexts.hrMember.db.vacancy.create({ data: draft() });
    const publish = { where: { id }, data: { state: "PUBLISHED" as const }, as: "publish" as const };
    await expect(contexts.hrMember.db.vacancy.update(publish)).rejects.toMatchObject({
      name: "ForbiddenError",
    });
    const plain = { where: { id }, data: { state: "PUBLISHED" as const } };
    await expect(contexts.hrMember.db.vacancy.update(plain)).rejects.toMatchObject({
      name: "ForbiddenError",
    });
    expect(await contexts.hrAdmin.db.vacancy.update(publish)).toMatchObject({ id, state: "PUBLISHED" });
  });

  test("is met by the row as it is found", async () => {
    const { contexts, bremen, world } = tenants;
    const { id } = await contexts.hrAdmin.db.vacancy.create({ data: draft() });
    const company = { where: { id: bremen.company.id } };
    await world.prisma.company.update({ ...company, data: { state: "PENDING" } });
    const publish = contexts.hrAdmin.db.vacancy.updateVersioned({
      id,
      version: 1,
      data: { state: "PUBLISHED" },
      as: "publish",
    });
    await expect(publish).rejects.toMatchObject({ name: "ForbiddenError" });
    await world.prisma.company.update({ ...company, data: { state: "VERIFIED" } });
  });
});
