import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPerson } from "#tests/factories/people.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { foundTeam, openAccount } from "./index.server.ts";

let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
});
afterAll(() => world.close());

async function rolesAndTenants(userId: string) {
  return world.prisma.membership.findMany({
    where: { userId, endedAt: null },
    select: { role: true, centerId: true, companyId: true, partnerId: true, candidateId: true },
  });
}

describe("registration", () => {
  test("opens an account that waits for its address and makes its owner the first administrator", async () => {
    const ctx = world.as(null);
    const { id: companyId } = await world.prisma.company.create({
      data: { ...withoutId(basics.bremen.company), legalName: "Neu GmbH" },
    });
    const userId = await ctx.db.transaction(async (tx) => {
      const id = await openAccount(tx, ctx, { name: "Nora Neu", email: "Nora@Neu.example" });
      if (id) await foundTeam(tx, { userId: id, companyId });
      return id;
    });
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: userId ?? "" } })).toMatchObject({
      email: "nora@neu.example",
      emailVerified: false,
    });
    expect(await rolesAndTenants(userId ?? "")).toEqual([
      { role: "HR_ADMIN", centerId: null, companyId, partnerId: null, candidateId: null },
    ]);
  });

  test("a known address gets a mail and no second account", async () => {
    const ctx = world.as(null);
    const known = await aPerson(world, { email: "bekannt@neu.example", name: "Berta" });
    const again = () =>
      ctx.db.transaction((tx) => openAccount(tx, ctx, { name: "Fremd", email: "Bekannt@neu.example" }));
    expect(await again()).toBeNull();
    expect(await again()).toBeNull();
    const mails = await world.prisma.mailMessage.findMany({ where: { to: known.email } });
    expect(mails.map(({ subject }) => subject)).toEqual(["Sie haben schon einen Zugang"]);
  });
});

function withoutId<T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, "id"> {
  return rest;
}
