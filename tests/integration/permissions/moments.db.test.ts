import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UserCtx } from "#app/permissions/context.ts";
import type { RoleKey } from "#tests/factories/basics.ts";
import { openTenants } from "./tenants.ts";

// Rights that begin and end: each is a condition on rows at an instant, so nobody has to take it away.

let tenants: Awaited<ReturnType<typeof openTenants>>;
beforeEach(async () => {
  tenants = await openTenants();
});
afterEach(() => tenants.world.close());

const as = (role: Exclude<RoleKey, "public">): UserCtx => tenants.world.as(tenants.bremen.people[role]);

/** How many identities, histories and files of the person this role reads. */
async function persons(role: "hrAdmin" | "hrMember"): Promise<number[]> {
  const { db } = as(role);
  const of = { where: { candidateId: tenants.bremen.candidate.id } };
  return Promise.all([db.candidateIdentity.count(of), db.candidateHistory.count(of), db.document.count(of)]);
}

describe("a consent", () => {
  test("ends when it is withdrawn, at once", async () => {
    expect(await persons("hrAdmin")).toEqual([1, 1, 3]);
    const { consent } = tenants.bremen;
    const withdrawnAt = tenants.world.clock.now();
    await as("candidate").db.consent.update({ where: { id: consent.id }, data: { withdrawnAt } });
    expect(await persons("hrAdmin")).toEqual([0, 0, 0]);
    expect(await persons("hrMember")).toEqual([0, 0, 0]);
  });

  test("ends by itself at its instant", async () => {
    const { expiresAt } = tenants.bremen.consent;
    tenants.world.clock.moveTo(new Date(expiresAt.getTime() - 1));
    expect(await persons("hrAdmin")).toEqual([1, 1, 3]);
    tenants.world.clock.moveTo(expiresAt);
    expect(await persons("hrAdmin")).toEqual([0, 0, 0]);
  });

  test("is for one company", async () => {
    const { consent, others, candidate } = tenants.bremen;
    await tenants.world.prisma.consent.update({
      where: { id: consent.id },
      data: { companyId: others.company.id },
    });
    expect(await persons("hrAdmin")).toEqual([0, 0, 0]);
    const elsewhere = tenants.world.as(others.hrAdmin).db.candidateIdentity;
    expect(await elsewhere.count({ where: { candidateId: candidate.id } })).toBe(1);
  });

  test("is given by the person alone", async () => {
    const { consent, candidate, centerId, others } = tenants.bremen;
    const { id: _, ...terms } = consent;
    const wish = { data: { ...terms, centerId, candidateId: candidate.id, companyId: others.company.id } };
    for (const role of ["hrAdmin", "advisor", "centerAdmin"] as const) {
      await expect(as(role).db.consent.create(wish), role).rejects.toMatchObject({ name: "ForbiddenError" });
    }
  });
});

test("a mandate ends: the representative sees nothing of the case", async () => {
  const { mandate } = tenants.bremen;
  const seen = async () => {
    const { db } = as("representative");
    return Promise.all([db.case.count(), db.milestone.count(), db.message.count(), db.vacancy.count()]);
  };
  expect(await seen()).toEqual([1, 3, 1, 1]);
  await tenants.world.prisma.mandate.update({
    where: { id: mandate.id },
    data: { endedAt: tenants.world.clock.now() },
  });
  expect(await seen()).toEqual([0, 0, 0, 0]);
});

test("a proposal reaches the person once the company is interested", async () => {
  const { proposal } = tenants.bremen;
  const states = ["PROPOSED", "INTERESTED", "INTRODUCED", "OFFERED", "ACCEPTED"] as const;
  const seen: number[] = [];
  for (const state of states) {
    await tenants.world.prisma.proposal.update({ where: { id: proposal.id }, data: { state } });
    seen.push(await as("candidate").db.proposal.count());
  }
  expect(seen).toEqual([0, 1, 1, 1, 1]);
});

test("employer and candidate each see what is meant for them", async () => {
  const { case: of } = tenants.bremen;
  const { prisma } = tenants.world;
  const hidden = { forEmployer: false, forCandidate: false };
  await prisma.milestone.updateMany({ where: { caseId: of.id }, data: hidden });
  await prisma.caseHistory.updateMany({ where: { caseId: of.id }, data: hidden });
  await prisma.message.updateMany({ where: { caseId: of.id }, data: hidden });
  for (const role of ["hrAdmin", "representative", "candidate"] as const) {
    const { db } = as(role);
    const where = { where: { caseId: of.id } };
    const seen = [
      await db.milestone.count(where),
      await db.caseHistory.count(where),
      await db.message.count(where),
    ];
    expect(seen, role).toEqual([0, 0, 0]);
  }
});
