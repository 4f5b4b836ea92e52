import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import {
  addEstablishment,
  getCompany,
  getCompanyForReview,
  getStanding,
  judgeCompany,
  listCompanies,
  removeEstablishment,
  resubmitCompany,
  updateCompany,
} from "./index.server.ts";
import type { CompanyInput } from "./index.ts";

let world: World;
let centerId: string;
let advisor: Principal;
let strangeAdvisor: Principal;
let company: Company;
let hrAdmin: Principal;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB", name: "Welcome Center Bremen" }));
  await world.prisma.serviceArea.create({
    data: { centerId, land: "HB", municipality: "Bremen", searchKey: "bremen" },
  });
  const other = await aCenter(world, { land: "SN" });
  await world.prisma.serviceArea.create({
    data: { centerId: other.id, land: "SN", municipality: "Aue", searchKey: "aue" },
  });
  advisor = await aMember(world, "ADVISOR", { centerId });
  strangeAdvisor = await aMember(world, "ADVISOR", { centerId: other.id });
});
afterAll(() => world.close());

beforeEach(async () => {
  company = await aCompany(world, { centerId, state: "PENDING", betriebsnummer: null });
  hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const stored = () => world.prisma.company.findUniqueOrThrow({ where: { id: company.id } });
const events = async (type: string) =>
  (await world.prisma.outboxEvent.findMany({ where: { type } })).filter(
    ({ payload }) => (payload as { companyId: string }).companyId === company.id,
  );

describe("verifying", () => {
  it("is the center's, says who and when, and is told", async () => {
    world.clock.moveTo(new Date("2026-11-24T08:00:00Z"));
    expect(await judgeCompany(world.as(advisor), company.id, { move: "verify", version: 1 })).toEqual({
      ok: true,
    });
    world.clock.moveTo(TEST_START);
    expect(await stored()).toMatchObject({
      state: "VERIFIED",
      version: 2,
      verifiedById: advisor.userId,
      verifiedAt: new Date("2026-11-24T08:00:00Z"),
      stateSince: new Date("2026-11-24T08:00:00Z"),
    });
    expect(await events("company_verified")).toMatchObject([
      { payload: { companyId: company.id, centerId } },
    ]);
  });

  it("is done once: the second of two people is told", async () => {
    const verify = () => judgeCompany(world.as(advisor), company.id, { move: "verify", version: 1 });
    await verify();
    expect(await verify()).toEqual({ ok: false, code: "not_in_this_state" });
    expect(await events("company_verified")).toHaveLength(1);
  });

  it("needs the version that was looked at", async () => {
    await updateCompany(world.as(hrAdmin), { ...details(), street: "Neue Straße 3", version: 1 });
    const verify = judgeCompany(world.as(advisor), company.id, { move: "verify", version: 1 });
    expect(await verify).toEqual({ ok: false, code: "changed_meanwhile" });
    expect((await stored()).state).toBe("PENDING");
  });

  it("is nobody else's", async () => {
    const verify = (person: Principal) =>
      judgeCompany(world.as(person), company.id, { move: "verify", version: 1 });
    await expect(verify(strangeAdvisor)).rejects.toThrow(NotFoundError);
    await expect(verify(hrAdmin)).rejects.toThrow(ForbiddenError);
    await expect(verify(await aMember(world, "DESK", { centerId }))).rejects.toThrow(ForbiddenError);
    await expect(verify(await aMember(world, "AUDITOR", { centerId }))).rejects.toThrow(NotFoundError);
    expect((await stored()).state).toBe("PENDING");
  });

  it("is also the center administrator's", async () => {
    const head = await aMember(world, "CENTER_ADMIN", { centerId });
    expect(await judgeCompany(world.as(head), company.id, { move: "verify", version: 1 })).toEqual({
      ok: true,
    });
  });
});

describe("returning and handing in again", () => {
  it("keeps the reason until the company is verified, and tells each step", async () => {
    const reject = { move: "reject", version: 1, reason: "Bitte den Handelsregisternamen angeben" } as const;
    expect(await judgeCompany(world.as(advisor), company.id, reject)).toEqual({ ok: true });
    expect(await getStanding(world.as(hrMember))).toMatchObject({
      state: "REJECTED",
      stateReason: "Bitte den Handelsregisternamen angeben",
      bar: "company_rejected",
    });

    expect(await resubmitCompany(world.as(hrAdmin), 2)).toEqual({ ok: true });
    expect(await stored()).toMatchObject({ state: "PENDING", version: 3 });
    expect(await events("company_registered")).toMatchObject([{ payload: { again: true } }]);
    expect(await resubmitCompany(world.as(hrAdmin), 3)).toEqual({ ok: false, code: "not_in_this_state" });

    await judgeCompany(world.as(advisor), company.id, { move: "verify", version: 3 });
    expect(await stored()).toMatchObject({ state: "VERIFIED", stateReason: null });
    expect(await getStanding(world.as(hrMember))).toMatchObject({ bar: null });
  });

  it("is handed in again by an HR admin only", async () => {
    await judgeCompany(world.as(advisor), company.id, { move: "reject", version: 1, reason: "unklar" });
    await expect(resubmitCompany(world.as(hrMember), 2)).rejects.toThrow(ForbiddenError);
  });
});

function details(): CompanyInput {
  const { legalName, street, postcode, municipality, size, industry, contactName, contactEmail } = company;
  const place = { municipality, land: "HB" as const };
  return { legalName, street, postcode, ...place, size, industry, contactName, contactEmail, version: 1 };
}

describe("changing the company's details", () => {
  it("is noticed when two do it at once", async () => {
    const first = updateCompany(world.as(hrAdmin), { ...details(), contactName: "Ilse Thoms" });
    expect(await first).toEqual({ ok: true });
    const second = updateCompany(world.as(hrAdmin), { ...details(), contactName: "Uwe Thoms" });
    expect(await second).toEqual({ ok: false, code: "changed_meanwhile" });
    expect((await stored()).contactName).toBe("Ilse Thoms");
  });

  it("keeps what the center has verified", async () => {
    await judgeCompany(world.as(advisor), company.id, { move: "verify", version: 1 });
    const renamed = { ...details(), legalName: "Werft Süd GmbH", version: 2 };
    expect(await updateCompany(world.as(hrAdmin), renamed)).toEqual({ ok: false, code: "verified_fields" });
    const numbered = { ...details(), betriebsnummer: "09912342", version: 2 };
    expect(await updateCompany(world.as(hrAdmin), numbered)).toEqual({ ok: false, code: "verified_fields" });
    expect(await updateCompany(world.as(hrAdmin), { ...details(), street: "Kai 2", version: 2 })).toEqual({
      ok: true,
    });
  });

  it("refuses a place of another center or of none", async () => {
    const toAue = { ...details(), municipality: "Aue", land: "SN" as const };
    expect(await updateCompany(world.as(hrAdmin), toAue)).toEqual({ ok: false, code: "other_center" });
    const away = { ...details(), municipality: "Nirgendwo" };
    expect(await updateCompany(world.as(hrAdmin), away)).toEqual({ ok: false, code: "other_center" });
    const written = { ...details(), municipality: "Freie Hansestadt Bremen" };
    expect(await updateCompany(world.as(hrAdmin), written)).toEqual({ ok: true });
  });

  it("is not for members", async () => {
    await expect(updateCompany(world.as(hrMember), details())).rejects.toThrow(ForbiddenError);
  });
});

describe("establishments", () => {
  const place = { street: "Kai 3", postcode: "28195", municipality: "Bremen", land: "HB" } as const;

  it("are added once per form and removed while no vacancy needs them", async () => {
    const input = { id: newId(), name: "Trockendock", ...place };
    await addEstablishment(world.as(hrAdmin), input);
    await addEstablishment(world.as(hrAdmin), input);
    expect((await getCompany(world.as(hrMember), company.id)).establishments).toMatchObject([
      { id: input.id, name: "Trockendock", betriebsnummer: null },
    ]);

    const vacancy = await aVacancy(world, company, { establishmentId: input.id });
    expect(await removeEstablishment(world.as(hrAdmin), input.id)).toEqual({ ok: false, code: "in_use" });
    await world.prisma.vacancy.delete({ where: { id: vacancy.id } });
    expect(await removeEstablishment(world.as(hrAdmin), input.id)).toEqual({ ok: true });
  });

  it("are an HR admin's, of the own company", async () => {
    const { id } = await anEstablishment(world, { companyId: company.id });
    await expect(removeEstablishment(world.as(hrMember), id)).rejects.toThrow(ForbiddenError);
    const foreign = await anEstablishment(world, { companyId: (await aCompany(world, { centerId })).id });
    await expect(removeEstablishment(world.as(hrAdmin), foreign.id)).rejects.toThrow(NotFoundError);
  });
});

describe("the center's look", () => {
  it("shows those alike in the own center, and who has access", async () => {
    const number = "12345671";
    const names = { legalName: "Elbdock AG", nameKey: "elbdock" };
    const mine = await aCompany(world, { centerId, ...names, betriebsnummer: number, state: "PENDING" });
    await aMember(
      world,
      "HR_ADMIN",
      { companyId: mine.id },
      { name: "Rike Elb", email: "rike@elbdock.example" },
    );
    const named = await aCompany(world, { centerId, legalName: "Elbdock GmbH", nameKey: "elbdock" });
    const numbered = await aCompany(world, { centerId, legalName: "Dock Elbe", betriebsnummer: number });
    const elsewhere = { ...(await aCenter(world, {})) };
    await aCompany(world, { centerId: elsewhere.id, ...names, betriebsnummer: number });

    const page = await getCompanyForReview(world.as(advisor), mine.id);
    expect(page.duplicates.map(({ id }) => id).sort()).toEqual([named.id, numbered.id].sort());
    expect(page.people).toMatchObject([
      { name: "Rike Elb", email: "rike@elbdock.example", emailVerified: true },
    ]);
    await expect(getCompanyForReview(world.as(strangeAdvisor), mine.id)).rejects.toThrow(NotFoundError);
  });

  it("lists by state and part of the name, folded, with all counts", async () => {
    const fresh = await aCenter(world, {});
    const head = await aMember(world, "CENTER_ADMIN", { centerId: fresh.id });
    const day = (date: number) => new Date(Date.UTC(2026, 9, date));
    await aCompany(world, { centerId: fresh.id, legalName: "Bäckerei Grün", nameKey: "baeckerei gruen" });
    const late = await aCompany(world, { centerId: fresh.id, state: "PENDING", stateSince: day(9) });
    const early = await aCompany(world, { centerId: fresh.id, state: "PENDING", stateSince: day(2) });

    const all = await listCompanies(world.as(head), { state: null, alike: false, search: "", page: 1 });
    expect(all.counts).toEqual({ PENDING: 2, VERIFIED: 1, REJECTED: 0, MERGED: 0, all: 3, alike: 0 });
    expect(all.companies.slice(0, 2).map(({ id }) => id)).toEqual([early.id, late.id]);
    const found = await listCompanies(world.as(head), {
      state: null,
      alike: false,
      search: "GRUEN",
      page: 1,
    });
    expect(found.companies.map(({ legalName }) => legalName)).toEqual(["Bäckerei Grün"]);
    expect(found.counts).toEqual({ PENDING: 0, VERIFIED: 1, REJECTED: 0, MERGED: 0, all: 1, alike: 0 });
    const second = await listCompanies(world.as(head), {
      state: "PENDING",
      alike: false,
      search: "",
      page: 2,
    });
    expect(second).toMatchObject({ companies: [], total: 2 });
  });
});
