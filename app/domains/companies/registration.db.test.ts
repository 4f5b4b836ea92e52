import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "#app/platform/ids.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aPerson } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { registerCompany } from "./index.server.ts";
import type { RegistrationInput } from "./index.ts";

let world: World;
let centerId: string;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
  await world.prisma.serviceArea.create({
    data: { centerId, land: "HB", municipality: "Bremerhaven", searchKey: "bremerhaven" },
  });
});
afterAll(() => world.close());

let input: RegistrationInput;
beforeEach(() => {
  input = {
    id: newId(),
    legalName: "Fischwerke Ahlers GmbH & Co. KG",
    street: "Am Kai 4",
    postcode: "27568",
    municipality: "BREMERHAVEN",
    land: "HB",
    size: "FROM_50_TO_249",
    industry: "MANUFACTURING",
    betriebsnummer: "09912342",
    establishments: [
      {
        name: "Lager Nord",
        street: "Nordkai 1",
        postcode: "27568",
        municipality: "Bremerhaven",
        land: "HB",
      },
      {
        name: "Lager Süd",
        street: "Südkai 9",
        postcode: "27570",
        municipality: "Bremerhaven",
        land: "HB",
      },
    ],
  };
});

const register = async (person: Awaited<ReturnType<typeof aPerson>>) =>
  registerCompany(world.as(person), input, person);

const STORED = { ok: true, openedFor: null };

describe("registering a company", () => {
  it("stores it with establishments, contact and first HR admin at the competent center, and tells the center", async () => {
    const person = await aPerson(world, { name: "Jette Ahlers", email: "jette@fischwerke.example" });
    expect(await register(person)).toEqual(STORED);

    const company = await world.prisma.company.findUniqueOrThrow({
      where: { id: input.id },
      include: { establishments: { orderBy: { name: "asc" } }, memberships: true },
    });
    expect(company).toMatchObject({
      centerId,
      state: "PENDING",
      legalName: "Fischwerke Ahlers GmbH & Co. KG",
      nameKey: "fischwerke ahlers",
      municipality: "BREMERHAVEN",
      betriebsnummer: "09912342",
      contactName: "Jette Ahlers",
      contactEmail: "jette@fischwerke.example",
      contactPhone: null,
      createdById: person.userId,
      stateSince: new Date("2026-11-21T09:00:00Z"),
    });
    expect(company.establishments.map(({ name }) => name)).toEqual(["Lager Nord", "Lager Süd"]);
    expect(company.memberships).toMatchObject([{ userId: person.userId, role: "HR_ADMIN", endedAt: null }]);

    const events = await world.prisma.outboxEvent.findMany({ where: { type: "company_registered" } });
    expect(events.map(({ payload }) => payload)).toContainEqual({
      companyId: input.id,
      centerId,
      again: false,
    });
    const audit = await world.prisma.auditEntry.findMany({ where: { companyId: input.id } });
    expect(audit.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(["Establishment", "Membership"]),
    );
    expect(audit.every(({ actorId }) => actorId === person.userId)).toBe(true);
  });

  it("makes one company of a double submit, also at the same time", async () => {
    const person = await aPerson(world);
    expect(await Promise.all([register(person), register(person)])).toEqual([STORED, STORED]);
    expect(await register(person)).toEqual(STORED);
    expect(await world.prisma.company.count({ where: { id: input.id } })).toBe(1);
    expect(await world.prisma.establishment.count({ where: { companyId: input.id } })).toBe(2);
    expect(await world.prisma.membership.count({ where: { companyId: input.id } })).toBe(1);
  });

  it("stores nothing where no center is competent", async () => {
    const person = await aPerson(world);
    input = { ...input, municipality: "Cuxhaven", land: "NI" };
    const before = await world.prisma.auditEntry.count();
    expect(await register(person)).toEqual({ ok: false, code: "no_center" });
    expect(await world.prisma.company.count({ where: { id: input.id } })).toBe(0);
    expect(await world.prisma.auditEntry.count()).toBe(before);
  });

  it("looks at the Land as well: the same name elsewhere is another place", async () => {
    const person = await aPerson(world);
    input = { ...input, land: "NI" };
    expect(await register(person)).toEqual({ ok: false, code: "no_center" });
  });

  it("lets one person act for one company", async () => {
    const person = await aPerson(world);
    expect(await register(person)).toEqual(STORED);
    const first = input.id;
    input = { ...input, id: newId() };
    expect(await register(person)).toEqual({ ok: false, code: "already_in_company" });
    const companies = await world.prisma.membership.findMany({ where: { userId: person.userId } });
    expect(companies.map(({ companyId }) => companyId)).toEqual([first]);
  });

  it("opens an account for somebody who has none", async () => {
    const founder = { name: "Wiebke Harms", email: "Wiebke@Fischwerke.example" };
    const result = await registerCompany(world.as(null), input, founder);
    const user = await world.prisma.user.findUniqueOrThrow({ where: { email: "wiebke@fischwerke.example" } });
    expect(result).toEqual({ ok: true, openedFor: user.id });
    expect(user.emailVerified).toBe(false);
    expect(await world.prisma.company.findUnique({ where: { id: input.id } })).toMatchObject({
      createdById: user.id,
      contactName: "Wiebke Harms",
    });
    expect(await world.prisma.membership.findMany({ where: { companyId: input.id } })).toMatchObject([
      { userId: user.id, role: "HR_ADMIN" },
    ]);
    expect(await registerCompany(world.as(null), input, founder)).toEqual(STORED);
    expect(await world.prisma.mailMessage.count({ where: { to: "wiebke@fischwerke.example" } })).toBe(0);
  });

  it("opens one account when two posts come at the same time", async () => {
    const founder = { name: "Ole Harms", email: "ole@fischwerke.example" };
    const post = () => registerCompany(world.as(null), input, founder);
    const results = await Promise.all([post(), post()]);
    expect(results.filter((result) => result.ok && result.openedFor !== null)).toHaveLength(1);
    expect(await world.prisma.membership.count({ where: { companyId: input.id } })).toBe(1);
  });

  it("stores nothing for an address that has an account, and tells only its owner", async () => {
    const owner = await aPerson(world, { email: "schon.da@test.example" });
    const result = await registerCompany(world.as(null), input, { name: "Fremd", email: owner.email });
    expect(result).toEqual({ ok: true, openedFor: null });
    expect(await world.prisma.company.count({ where: { id: input.id } })).toBe(0);
    expect(await world.prisma.mailMessage.count({ where: { to: owner.email } })).toBe(1);
  });
});
