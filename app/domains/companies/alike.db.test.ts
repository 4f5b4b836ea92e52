import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company, Prisma } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment } from "#tests/factories/companies.ts";
import { aMember, aPerson } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  addEstablishment,
  findOthers,
  getCompanyForReview,
  judgeCompany,
  keepApart,
  listCompanies,
  listDecisions,
  registerCompany,
  removeEstablishment,
  resubmitCompany,
  updateCompany,
} from "./index.server.ts";
import { companyKeys } from "./index.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let centerId: string;
let advisor: Principal;
let municipality: string;
let first: Company;
beforeEach(async () => {
  municipality = `Ort ${newId()}`;
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
  await world.prisma.serviceArea.create({
    data: { centerId, land: "HB", municipality, searchKey: municipality.toLowerCase().replaceAll("-", " ") },
  });
  advisor = await aMember(world, "ADVISOR", { centerId });
  first = await company("Weserwerft Lüssum GmbH", { betriebsnummer: "12345671" });
});

const company = (legalName: string, more: Partial<Prisma.CompanyUncheckedCreateInput> = {}) =>
  aCompany(world, { centerId, municipality, legalName, ...companyKeys(legalName), ...more });

const input = (legalName: string) => ({
  ...{ id: newId(), legalName, municipality, land: "HB" as const, street: "Hafenstr. 1", postcode: "28195" },
  ...{ size: "UNDER_10" as const, industry: "CRAFTS" as const, establishments: [] },
});

async function register(legalName: string): Promise<{ id: string; founder: Principal }> {
  const founder = await aPerson(world);
  const wish = input(legalName);
  expect(await registerCompany(world.as(founder), wish, founder)).toEqual({ ok: true, openedFor: null });
  const membership = { role: "HR_ADMIN" as const, centerId: null, partnerId: null, candidateId: null };
  return { id: wish.id, founder: { ...founder, memberships: [{ ...membership, companyId: wish.id }] } };
}
const handOn = () => drainOutbox(world.services, wiring.events);
const review = async (id: string) =>
  (await getCompanyForReview(world.as(advisor), id)).duplicates.map((one) => [
    one.id,
    one.reasons.join(" "),
    one.setAsideBy,
  ]);
const list = (alike: boolean, person = advisor) =>
  listCompanies(world.as(person), { state: null, alike, search: "", page: 1 });
const pairs = () => world.prisma.companyDuplicate.findMany({ where: { centerId }, orderBy: { id: "asc" } });

describe("a second registration", () => {
  it("is found as soon as it is made, named with its reasons, and counted in the list of both", async () => {
    const { id } = await register("Weserwerft Lussum");
    await handOn();
    const reasons = "SIMILAR_NAME SAME_POSTCODE SIMILAR_STREET";
    expect(await review(id)).toEqual([[first.id, reasons, null]]);
    expect(await review(first.id)).toEqual([[id, reasons, null]]);
    const { companies, counts, total } = await list(true);
    expect(companies.map((row) => [row.id, row.alike]).sort()).toEqual(
      [
        [first.id, 1],
        [id, 1],
      ].sort(),
    );
    expect([counts.alike, counts.all, total]).toEqual([2, 2, 2]);
  });

  it("is found by a number of an establishment, on either side", async () => {
    const other = await company("Ganz anders AG", { postcode: "20095" });
    await anEstablishment(world, { companyId: other.id, betriebsnummer: "12345671" });
    expect(await review(first.id)).toEqual([[other.id, "SAME_NUMBER SIMILAR_STREET SAME_MAIL_DOMAIN", null]]);
    expect(await review(other.id)).toEqual([[first.id, "SAME_NUMBER SIMILAR_STREET SAME_MAIL_DOMAIN", null]]);
  });

  it("is found where the postcode was mistyped, by the beginning of the name", async () => {
    const other = await company("Weser-Werft Lüssum", { postcode: "28159", street: "Hafenstr. 1a" });
    expect(await review(other.id)).toEqual([
      [first.id, "SIMILAR_NAME SIMILAR_STREET SAME_MAIL_DOMAIN", null],
    ]);
  });

  it("is none of another center, and none that is merged", async () => {
    const elsewhere = await aCenter(world, {});
    await company("Weserwerft Lüssum GmbH", { centerId: elsewhere.id, betriebsnummer: "12345671" });
    await company("Weserwerft Lüssum GmbH", { state: "MERGED" });
    expect(await review(first.id)).toEqual([]);
  });

  it("is found anew when a company changes, and forgotten when it is none any more", async () => {
    const { id, founder } = await register("Klempnerei Rohr");
    const place = { ...input("Halle 2"), name: "Halle 2", betriebsnummer: "12345671" };
    const { legalName: _, size: __, industry: ___, establishments: ____, ...establishment } = place;
    await addEstablishment(world.as(founder), establishment);
    await handOn();
    expect((await pairs()).map((pair) => [pair.companyId, pair.reasons])).toEqual(
      expect.arrayContaining([
        [id, ["SAME_NUMBER", "SAME_POSTCODE", "SIMILAR_STREET"]],
        [first.id, ["SAME_NUMBER", "SAME_POSTCODE", "SIMILAR_STREET"]],
      ]),
    );
    await removeEstablishment(world.as(founder), establishment.id);
    await handOn();
    expect(await pairs()).toEqual([]);

    const stored = await world.prisma.company.findUniqueOrThrow({ where: { id } });
    const { establishments: ______, id: _____, ...details } = input("Weserwerft Lüssum KG");
    const { contactName, contactEmail, version } = stored;
    await updateCompany(world.as(founder), { ...details, contactName, contactEmail, version });
    await handOn();
    expect((await pairs()).map((pair) => pair.reasons[0])).toEqual(["SAME_NAME", "SAME_NAME"]);
  });

  it("written down twice at the same time is written down once", async () => {
    const { id } = await register("Weserwerft Lüssum");
    await world.prisma.outboxEvent.updateMany({ data: { processedAt: null } });
    await handOn();
    await world.prisma.outboxEvent.updateMany({
      where: { type: "company_registered" },
      data: { processedAt: null },
    });
    await world.prisma.eventHandling.deleteMany();
    await handOn();
    expect((await pairs()).map((pair) => pair.companyId).sort()).toEqual([id, first.id].sort());
  });
});

describe("two that are two", () => {
  it("are set aside, also before anybody has noted the pair, and looked at again", async () => {
    const other = await company("Weserwerft Lüssum AG");
    await keepApart(world.as(advisor), { companyId: other.id, otherId: first.id, apart: true });
    expect((await review(first.id))[0]?.[2]).toBe(advisor.name);
    expect((await review(other.id))[0]?.[2]).toBe(advisor.name);
    expect((await list(true)).counts.alike).toBe(0);
    await keepApart(world.as(advisor), { companyId: first.id, otherId: other.id, apart: false });
    expect((await list(true)).counts.alike).toBe(2);
  });

  it("stay set aside, until they have something more in common", async () => {
    const other = await company("Weserwerft Lüssum AG", { postcode: "20095", street: "Kai 1" });
    await keepApart(world.as(advisor), { companyId: other.id, otherId: first.id, apart: true });
    const change = async (data: Prisma.CompanyUncheckedUpdateInput) => {
      await world.prisma.company.update({ where: { id: other.id }, data });
      const payload = { companyId: other.id, centerId };
      const createdAt = world.clock.now();
      await world.prisma.outboxEvent.create({
        data: { type: "company_changed", version: 1, payload, createdAt },
      });
      await handOn();
      return (await list(true)).counts.alike;
    };
    expect(await change({ street: "Kai 2", contactEmail: "hr@anders.example" })).toBe(0);
    expect(await change({ betriebsnummer: "12345671" })).toBe(2);
  });

  it("are no pair when they have nothing in common, or are not visible", async () => {
    const apart = (person: Principal, otherId: string) =>
      keepApart(world.as(person), { companyId: first.id, otherId, apart: true });
    const other = await company("Klempnerei Rohr", { postcode: "20095" });
    await expect(apart(advisor, other.id)).rejects.toThrow(NotFoundError);
    const strange = await aMember(world, "ADVISOR", { centerId: (await aCenter(world, {})).id });
    await expect(apart(strange, other.id)).rejects.toThrow(NotFoundError);
  });

  it("are the advisors' to tell, not the desk's", async () => {
    const other = await company("Weserwerft Lüssum AG");
    const desk = await aMember(world, "DESK", { centerId });
    const wish = { companyId: first.id, otherId: other.id, apart: true };
    await expect(keepApart(world.as(desk), wish)).rejects.toThrow(NotFoundError);
    expect(await pairs()).toEqual([]);
  });
});

it("one that looks nothing alike is found by hand, in the own center only", async () => {
  const other = await company("Lüssumer Schiffbau");
  await company("Lüssumer Schiffbau", { centerId: (await aCenter(world, {})).id });
  const found = await findOthers(world.as(advisor), { company: first, search: "luessum" });
  expect(found.map(({ id }) => id)).toEqual([other.id]);
});

describe("what was decided about a registration", () => {
  it("is kept step by step: by whom, when, why, under which name", async () => {
    const at = (hour: number) => world.clock.moveTo(new Date(Date.UTC(2026, 10, 23, hour)));
    at(8);
    const { id, founder } = await register("Klempnerei Rohr");
    at(9);
    await judgeCompany(world.as(advisor), id, {
      move: "reject",
      version: 1,
      reason: "Bitte den Auszug nachreichen",
    });
    at(10);
    await resubmitCompany(world.as(founder), 2);
    at(11);
    await judgeCompany(world.as(advisor), id, { move: "verify", version: 3 });
    const steps = (await listDecisions(world.as(founder), id)).map(
      ({ kind, actorName, actorParty, reason, at: day, companyName }) =>
        [kind, actorName, actorParty, reason, day.getUTCHours(), companyName] as const,
    );
    expect(steps).toEqual([
      ["VERIFIED", advisor.name, "CENTER", null, 11, "Klempnerei Rohr"],
      ["RESUBMITTED", founder.name, "COMPANY", null, 10, "Klempnerei Rohr"],
      ["REJECTED", advisor.name, "CENTER", "Bitte den Auszug nachreichen", 9, "Klempnerei Rohr"],
      ["REGISTERED", founder.name, "COMPANY", null, 8, "Klempnerei Rohr"],
    ]);
    expect((await getCompanyForReview(world.as(advisor), id)).decisions).toHaveLength(4);
    const stranger = await aMember(world, "HR_ADMIN", { companyId: first.id });
    expect(await listDecisions(world.as(stranger), id)).toEqual([]);
  });
});

describe("the center's page", () => {
  it("counts the work done so far; cases only for those who may see them", async () => {
    const desk = await aMember(world, "DESK", { centerId });
    const seen = async (person: Principal) => (await getCompanyForReview(world.as(person), first.id)).figures;
    const none = { vacancies: 0, requests: 0, checks: 0 };
    expect(await seen(advisor)).toEqual({ ...none, proposals: 0, cases: 0 });
    expect(await seen(desk)).toEqual({ ...none, proposals: null, cases: null });
  });
});

it("compares a company with those that share a key alone, among ten thousand", async () => {
  const now = world.clock.now();
  const base = { ...first, state: "VERIFIED" as const, createdAt: now, updatedAt: now, betriebsnummer: null };
  await world.prisma.company.createMany({
    data: Array.from({ length: 10_000 }, (_, index) => {
      const legalName = `${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (index % 23))}${index.toString(36)} Betrieb`;
      const postcode = String(20_000 + (index % 100));
      return { ...base, id: newId(), legalName, ...companyKeys(legalName), postcode };
    }),
  });
  const other = await company("Weserwerft Lussum", { postcode: "28195" });
  const { result, statements } = await world.services.database.statements.during(() => review(other.id));
  expect(result.map(([id]) => id)).toEqual([first.id]);
  expect(statements.length).toBeLessThan(12);
  const start = performance.now();
  await review(other.id);
  expect(performance.now() - start).toBeLessThan(500);
}, 120_000);
