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
  registerCompany(world.as(person), input, { ...person }, "membership");

describe("registering a company", () => {
  it("stores it with establishments, contact and first HR admin at the competent center, and tells the center", async () => {
    const person = await aPerson(world, { name: "Jette Ahlers", email: "jette@fischwerke.example" });
    expect(await register(person)).toEqual({ ok: true });

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
    expect(await Promise.all([register(person), register(person)])).toEqual([{ ok: true }, { ok: true }]);
    expect(await register(person)).toEqual({ ok: true });
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

  it("lets somebody in by a step of their own instead, in the same transaction", async () => {
    const person = await aPerson(world);
    const failing = registerCompany(world.as(null), input, person, () =>
      Promise.reject(new Error("no mail")),
    );
    await expect(failing).rejects.toThrow("no mail");
    expect(await world.prisma.company.count({ where: { id: input.id } })).toBe(0);

    const told: string[] = [];
    await registerCompany(world.as(null), input, person, async (_tx, { id }) => void told.push(id));
    expect(told).toEqual([input.id]);
    expect(await world.prisma.membership.count({ where: { companyId: input.id } })).toBe(0);
  });
});
