import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { COMPANY_TABLES, MOVING_TABLES } from "#app/permissions/company-tables.ts";
import type { Principal } from "#app/permissions/context.ts";
import { MODEL_NAMES, metaOf, tableOf } from "#app/permissions/models.ts";
import type { ModelName } from "#app/permissions/models.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { aCandidate, aConsent } from "#tests/factories/candidates.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember, joins } from "#tests/factories/people.ts";
import { KEPT, rowsNaming, twoCompanies, type TwoCompanies } from "#tests/factories/two-companies.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { mergeCompanies } from "../index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let two: TwoCompanies;
let tenant: Tenant;
let goes: Company;
let stays: Company;
let advisor: Principal;
beforeEach(async () => {
  two = await twoCompanies(world);
  ({ tenant, goes, stays, advisor } = two);
});

interface AnyTable {
  count(args?: object): Promise<number>;
}
const plain = (model: ModelName) => world.prisma[tableOf(model)] as unknown as AnyTable;

async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const model of MODEL_NAMES) counts[model] = await plain(model).count();
  return counts;
}

describe("every row that names a company", () => {
  it("is in a table the merge knows", async () => {
    expect(Object.keys(await rowsNaming(world, goes.id)).sort()).toEqual(Object.keys(COMPANY_TABLES).sort());
    // links to a company under another name: pairs are found anew, merges are led on
    const named = MODEL_NAMES.flatMap((model) =>
      Object.entries(metaOf(model).relations)
        .filter(
          ([, { target, from }]) => target === "Company" && from.length > 0 && !from.includes("companyId"),
        )
        .map(([name]) => `${model}.${name}`),
    );
    expect(named.sort()).toEqual(["CompanyDuplicate.other", "CompanyMerge.from", "CompanyMerge.into"]);
  });

  it("meets only those unique keys of which the merge takes care", async () => {
    const { rows } = await world.services.database.executeSql(
      `SELECT indexname AS name FROM pg_indexes
       WHERE schemaname = 'public' AND indexdef LIKE 'CREATE UNIQUE%' AND indexdef LIKE '%"companyId"%'
         AND indexname NOT LIKE '%\\_companyId\\_id\\_key' ORDER BY indexname`,
    );
    expect((rows as { name: string }[]).map(({ name }) => name)).toEqual([
      "CompanyDuplicate_companyId_otherId_key",
      "Consent_live",
      // keys that a row takes along by its own id, which nobody else has
      "DeclineGround_decisionId_centerId_companyId_candidateId_par_key",
      "Interview_centerId_companyId_candidateId_proposalId_key",
      "JobAd_companyId_vacancyId_key",
      "Membership_live_company",
      // of those who act for no tenant at all
      "Membership_live_untenanted",
      "ProposalDecision_id_centerId_companyId_candidateId_party_key",
      "Proposal_centerId_companyId_candidateId_id_key",
      // templates are told apart by a number
      "VacancyTemplate_companyId_name_key",
    ]);
  });

  it("is there to be moved in this test, and stands with the other company afterwards; none is lost", async () => {
    const [all, ofGoing, ofStaying] = [
      await countAll(),
      await rowsNaming(world, goes.id),
      await rowsNaming(world, stays.id),
    ];
    for (const model of MOVING_TABLES) expect(ofGoing[model], model).toBeGreaterThan(0);

    expect(await two.merge()).toEqual({ ok: true });

    const moved = Object.values(ofGoing).reduce((sum, count) => sum + count, 0);
    const { AuditEntry, CompanyDuplicate, CompanyDecision, ...others } = ofGoing;
    expect(await rowsNaming(world, goes.id)).toEqual({
      ...Object.fromEntries(Object.keys(ofGoing).map((model) => [model, 0])),
      ...{ AuditEntry: expect.any(Number) as number, CompanyDuplicate },
    });
    const after = await rowsNaming(world, stays.id);
    for (const model of Object.keys(others)) {
      expect(after[model], model).toBe((ofStaying[model] ?? 0) + (ofGoing[model] ?? 0));
    }
    expect(after.CompanyDecision).toBe((ofStaying.CompanyDecision ?? 0) + (CompanyDecision ?? 0) + 1);
    expect(AuditEntry).toBe(0);
    expect(moved).toBeGreaterThan(15);
    expect(await countAll()).toEqual({
      ...all,
      CompanyMerge: (all.CompanyMerge ?? 0) + 1,
      CompanyDecision: (all.CompanyDecision ?? 0) + 1,
      DueWork: (all.DueWork ?? 0) + 2,
      OutboxEvent: (all.OutboxEvent ?? 0) + 1,
      AuditEntry: expect.any(Number) as number,
    });
  });

  it("leaves an entry in the log, also where the database carried it along", async () => {
    await two.merge();
    const entries = await world.prisma.auditEntry.findMany({
      where: { actorId: advisor.userId, actorRole: "system:merge_companies", fields: { has: "companyId" } },
    });
    expect(new Set(entries.map(({ subject }) => subject))).toEqual(
      // what somebody is typing is no act yet
      new Set(MOVING_TABLES.filter((model) => model !== "VacancyTyping")),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ subject: "Vacancy", subjectId: tenant.vacancy.id, companyId: stays.id }),
    );
    expect(entries).toContainEqual(
      expect.objectContaining({ subject: "Mandate", subjectId: tenant.mandate.id, companyId: stays.id }),
    );
  });

  it("keeps what it is linked to", async () => {
    await two.merge();
    expect(
      await world.prisma.case.findUniqueOrThrow({
        where: { id: tenant.case.id },
        select: {
          company: { select: { id: true } },
          vacancy: { select: { companyId: true, establishment: { select: { companyId: true } } } },
          proposal: { select: { companyId: true } },
          mandates: { select: { companyId: true } },
        },
      }),
    ).toEqual({
      company: { id: stays.id },
      vacancy: { companyId: stays.id, establishment: { companyId: stays.id } },
      proposal: { companyId: stays.id },
      mandates: [{ companyId: stays.id }],
    });
  });
});

describe("the two registrations", () => {
  it("become one as chosen; what was replaced is kept, and so is the row of the one that goes", async () => {
    await world.prisma.company.update({
      where: { id: goes.id },
      data: { betriebsnummer: "12345671", street: "Kai 9", legalName: "Klinik-Mitte" },
    });
    expect(await two.merge(advisor, { betriebsnummer: "other", address: "other" })).toEqual({ ok: true });
    expect(await world.prisma.company.findUniqueOrThrow({ where: { id: stays.id } })).toMatchObject({
      ...{ legalName: "Klinik Mitte gGmbH", street: "Kai 9", betriebsnummer: "12345671" },
      ...{ nameKey: "klinik mitte", nameStart: "klin", version: 2, state: "VERIFIED" },
    });
    expect(await world.prisma.company.findUniqueOrThrow({ where: { id: goes.id } })).toMatchObject({
      ...{ legalName: "Klinik-Mitte", street: "Kai 9", state: "MERGED", version: 2, stateSince: TEST_START },
    });
    const merged = await world.prisma.companyMerge.findFirstOrThrow({ where: { fromId: goes.id } });
    expect(merged).toMatchObject({
      ...{ intoId: stays.id, fromName: "Klinik-Mitte", intoName: "Klinik Mitte gGmbH" },
      replaced: {
        street: "Hafenstraße 1",
        postcode: "28195",
        municipality: "Bremen",
        land: "HB",
        betriebsnummer: null,
      },
      moved: { Vacancy: 1, Case: 1, Membership: 2, Establishment: 1 },
      mergedById: advisor.userId,
    });
  });

  it("are led on when the one that stays is merged, too", async () => {
    await two.merge();
    const third = await aCompany(world, { centerId: tenant.centerId });
    const pair = { keepId: third.id, otherId: stays.id };
    expect(await mergeCompanies(world.as(advisor), pair, { ...KEPT, otherVersion: 2 })).toEqual({ ok: true });
    const leads = await world.prisma.companyMerge.findMany({
      where: { fromId: { in: [goes.id, stays.id] } },
    });
    expect(leads.map(({ intoId }) => intoId)).toEqual([third.id, third.id]);
    expect(
      (await world.prisma.vacancy.findUniqueOrThrow({ where: { id: tenant.vacancy.id } })).companyId,
    ).toBe(third.id);
  });

  it("change their side only where the center has verified both or none", async () => {
    await world.prisma.company.update({ where: { id: stays.id }, data: { state: "PENDING" } });
    expect(await two.merge()).toEqual({ ok: false, code: "verified_stays" });
    expect((await rowsNaming(world, goes.id)).Vacancy).toBe(1);
  });
});

describe("conflicts", () => {
  it("leave one membership to who is in both, the one with more rights", async () => {
    const both = await joins(world, await aMember(world, "HR_MEMBER", { companyId: stays.id }), "HR_ADMIN", {
      companyId: goes.id,
    });
    const equal = await joins(
      world,
      await aMember(world, "HR_MEMBER", { companyId: stays.id }),
      "HR_MEMBER",
      { companyId: goes.id },
    );
    expect(await two.merge()).toEqual({ ok: true });
    const seats = async ({ userId }: Principal) =>
      (await world.prisma.membership.findMany({ where: { userId }, orderBy: { id: "asc" } })).map(
        ({ companyId, role, endedAt }) => [companyId === stays.id, role, endedAt],
      );
    expect(await seats(both)).toEqual([
      [true, "HR_MEMBER", TEST_START],
      [true, "HR_ADMIN", null],
    ]);
    expect(await seats(equal)).toEqual([
      [true, "HR_MEMBER", null],
      [true, "HR_MEMBER", TEST_START],
    ]);
  });

  it("leave one live consent to a person who gave two, and make none longer", async () => {
    const { centerId } = tenant;
    const person = await aCandidate(world, { centerId });
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const older = { givenAt: day("2026-06-01"), expiresAt: day("2027-12-01") };
    const newer = { givenAt: day("2026-10-01"), expiresAt: day("2027-04-01") };
    const first = await aConsent(world, person, stays, older);
    const last = await aConsent(world, person, goes, newer);
    expect(await two.merge()).toEqual({ ok: true });
    const stored = await world.prisma.consent.findMany({
      where: { candidateId: person.id },
      orderBy: { id: "asc" },
    });
    expect(stored).toMatchObject([
      { id: first.id, companyId: stays.id, ...older, withdrawnAt: TEST_START },
      { id: last.id, companyId: stays.id, ...newer, withdrawnAt: null },
    ]);
    // taking back what is left hides the person from everybody
    expect(await world.prisma.consent.count({ where: { candidateId: person.id, withdrawnAt: null } })).toBe(
      1,
    );
  });

  it("are none between vacancies for which the same person was proposed", async () => {
    const before = await world.prisma.proposal.count({ where: { companyId: stays.id } });
    const vacancy = await aVacancy(world, stays);
    await world.prisma.proposal.create({
      data: {
        ...{ centerId: tenant.centerId, companyId: stays.id, vacancyId: vacancy.id },
        ...{ candidateId: tenant.candidate.id, explanation: {}, createdById: advisor.userId },
        ...{ createdAt: TEST_START, updatedAt: TEST_START },
      },
    });
    expect(await two.merge()).toEqual({ ok: true });
    expect(await world.prisma.proposal.count({ where: { companyId: stays.id } })).toBe(before + 2);
  });
});
