import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { seedTenant, type Tenant } from "#tests/factories/basics.ts";
import { aVacancy } from "#tests/factories/companies.ts";
import { aPerson, joins } from "#tests/factories/people.ts";
import { KEPT, rowsNaming, twoCompanies, type TwoCompanies } from "#tests/factories/two-companies.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { getMergePage, mergeCompanies } from "../index.server.ts";

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

describe("two at once", () => {
  it("merge once by a double click", async () => {
    expect(await Promise.all([two.merge(), two.merge()])).toEqual([{ ok: true }, { ok: true }]);
    expect(await two.merge()).toEqual({ ok: true });
    expect(await world.prisma.companyMerge.count({ where: { fromId: goes.id } })).toBe(1);
    const told = await world.prisma.outboxEvent.findMany({ where: { type: "company_merged" } });
    expect(told).toHaveLength(1);
  });

  it("merge once, though in opposite directions", async () => {
    const back = () =>
      mergeCompanies(world.as(tenant.people.centerAdmin), { keepId: goes.id, otherId: stays.id }, KEPT);
    const results = await Promise.all([two.merge(), back()]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = results.filter((result) => !result.ok);
    expect(["changed_meanwhile", "merged_already"]).toContain(refused && !refused.ok && refused.code);
    const states = await world.prisma.company.findMany({
      where: { id: { in: [goes.id, stays.id] } },
      select: { state: true },
    });
    expect(states.map(({ state }) => state).sort()).toEqual(["MERGED", "VERIFIED"]);
    expect(await world.prisma.vacancy.count({ where: { company: { state: "MERGED" } } })).toBe(0);
  });

  it("are told when the company has changed since it was looked at, and nothing is written", async () => {
    await world.prisma.company.update({ where: { id: goes.id }, data: { version: 2 } });
    expect(await two.merge()).toEqual({ ok: false, code: "changed_meanwhile" });
    expect((await world.prisma.company.findUniqueOrThrow({ where: { id: stays.id } })).version).toBe(1);
    expect((await rowsNaming(world, goes.id)).Case).toBe(1);
  });

  it("lose nothing that was written while they merged: it is fetched soon after", async () => {
    await two.merge();
    const late = await aVacancy(world, goes, { title: "Spät geschrieben" });
    await joins(world, await aPerson(world), "HR_MEMBER", { companyId: goes.id });
    world.clock.moveTo(new Date(TEST_START.getTime() + 61_000));
    expect(await doDueWork(world.services, wiring.due)).toEqual({ done: 1, failed: 0 });
    expect((await world.prisma.vacancy.findUniqueOrThrow({ where: { id: late.id } })).companyId).toBe(
      stays.id,
    );
    expect((await rowsNaming(world, goes.id)).Membership).toBe(0);
    world.clock.moveTo(new Date(TEST_START.getTime() + 3_601_000));
    expect(await doDueWork(world.services, wiring.due)).toEqual({ done: 1, failed: 0 });
  });
});

describe("afterwards", () => {
  it("members of the one that went work for the other one", async () => {
    await two.merge();
    const page = await request(world, tenant.people.hrAdmin, "GET", "/employer/company");
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain("Klinik Mitte gGmbH");
    expect(html).toContain("mit einer zweiten Registrierung zusammengeführt");
    const vacancy = await request(
      world,
      tenant.others.hrAdmin,
      "GET",
      `/employer/vacancies/${tenant.vacancy.id}`,
    );
    expect(vacancy.status).toBe(200);
  });

  it("old addresses lead to the one that stays", async () => {
    await two.merge();
    for (const path of [goes.id, `${stays.id}/merge/${goes.id}`, `${goes.id}/merge/${stays.id}`]) {
      const answer = await request(world, advisor, "GET", `/advisor/companies/${path}`);
      expect([answer.status, answer.headers.get("Location")]).toEqual([
        302,
        `/advisor/companies/${stays.id}`,
      ]);
    }
  });

  it("both contacts are told once, in their language", async () => {
    await world.prisma.company.update({
      where: { id: goes.id },
      data: { contactEmail: "KONTAKT@werft.example" },
    });
    await world.prisma.company.update({
      where: { id: stays.id },
      data: { contactEmail: "klinik@mitte.example" },
    });
    await two.merge();
    await drainOutbox(world.services, wiring.events);
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany();
    expect(mails.map(({ to, subject }) => `${to}: ${subject}`).sort()).toEqual([
      "KONTAKT@werft.example: Werft Nord GmbH und Klinik Mitte gGmbH sind jetzt ein Unternehmen",
      "klinik@mitte.example: Werft Nord GmbH und Klinik Mitte gGmbH sind jetzt ein Unternehmen",
    ]);
  });

  it("news that was on its way reaches the one that stays", async () => {
    const payload = { companyId: goes.id, centerId: tenant.centerId };
    const createdAt = TEST_START;
    const { id } = await world.prisma.outboxEvent.create({
      data: { type: "some_news", version: 1, payload, createdAt },
    });
    const told = await world.prisma.outboxEvent.create({
      data: { type: "some_news", version: 1, payload, createdAt, processedAt: createdAt },
    });
    await two.merge();
    const stored = async (eventId: string) =>
      (await world.prisma.outboxEvent.findUniqueOrThrow({ where: { id: eventId } })).payload;
    expect(await stored(id)).toEqual({ ...payload, companyId: stays.id });
    expect(await stored(told.id)).toEqual(payload);
  });

  it("pairs of the one that went are gone", async () => {
    expect(await world.prisma.companyDuplicate.count({ where: { otherId: goes.id } })).toBe(1);
    await two.merge();
    await drainOutbox(world.services, wiring.events);
    const pairs = { OR: [{ otherId: goes.id }, { companyId: goes.id }] };
    expect(await world.prisma.companyDuplicate.count({ where: pairs })).toBe(0);
  });
});

describe("who may", () => {
  it("is advisors and the head of the center, and nobody else", async () => {
    const { desk, auditor, hrAdmin, centerAdmin } = tenant.people;
    await expect(two.merge(desk)).rejects.toThrow(ForbiddenError);
    await expect(two.merge(auditor)).rejects.toThrow(NotFoundError);
    await expect(two.merge(hrAdmin)).rejects.toThrow(NotFoundError);
    expect(await two.merge(centerAdmin)).toEqual({ ok: true });
  });

  it("is nobody of another center, whichever of the two is a stranger", async () => {
    const strange = await seedTenant(world, { slug: newId(), name: "Region Braunschweig" });
    const pairs = [
      { keepId: stays.id, otherId: strange.company.id },
      { keepId: strange.company.id, otherId: goes.id },
      { keepId: strange.company.id, otherId: strange.others.company.id },
      { keepId: stays.id, otherId: newId() },
      { keepId: stays.id, otherId: stays.id },
    ];
    for (const pair of pairs) {
      await expect(mergeCompanies(world.as(advisor), pair, KEPT)).rejects.toThrow(NotFoundError);
      await expect(getMergePage(world.as(advisor), pair)).rejects.toThrow(NotFoundError);
    }
    // an advisor of both centers sees them, and joins them all the same not
    const everywhere = await joins(world, advisor, "ADVISOR", { centerId: strange.centerId });
    const across = { keepId: stays.id, otherId: strange.company.id };
    expect(await mergeCompanies(world.as(everywhere), across, KEPT)).toEqual({
      ok: false,
      code: "other_center",
    });
  });

  it("sees before what would move, and who would see more", async () => {
    const page = await getMergePage(world.as(advisor), { keepId: stays.id, otherId: goes.id });
    expect(page.moving).toEqual({
      ...{ Establishment: 1, Vacancy: 1, FastTrackCheck: 1, SupportRequest: 1, Proposal: 1, Case: 1 },
      ...{ Milestone: 4, CaseHistory: 1, Mandate: 1, Message: 2, LawNotice: 3, Consent: 1, Membership: 2 },
      ...{ Invitation: 1, CompanyDecision: 1, JobAd: 1, VacancyVersion: 1, VacancyTemplate: 1 },
      ...{ VacancyTyping: 1, ProposalDecision: 3, DeclineGround: 2, Interview: 1 },
      ...{ CaseFee: 1, PaymentRequest: 1 },
    });
    expect(page.people.map(({ id }) => id).sort()).toEqual(
      [tenant.people.hrAdmin.userId, tenant.people.hrMember.userId].sort(),
    );
    expect(page.differing).toEqual(["legalName"]);
  });
});
