import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { aMember } from "#tests/factories/people.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { changeRole, endMembership, getTeam, inviteColleague, leaveTeam } from "./index.server.ts";

let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
});
afterAll(() => world.close());

describe("the team", () => {
  async function aTeam() {
    const { id: companyId } = await world.prisma.company.create({
      data: { ...withoutId(basics.bremen.company), legalName: "Team GmbH" },
    });
    return {
      companyId,
      anna: await aMember(world, "HR_ADMIN", { companyId }, { name: "Anna" }),
      bert: await aMember(world, "HR_ADMIN", { companyId }, { name: "Bert" }),
      cora: await aMember(world, "HR_MEMBER", { companyId }, { name: "Cora" }),
    };
  }
  async function seatOf(user: Principal): Promise<string> {
    const { id } = await world.prisma.membership.findFirstOrThrow({ where: { userId: user.userId } });
    return id;
  }
  async function adminsOf(companyId: string): Promise<number> {
    return world.prisma.membership.count({ where: { companyId, role: "HR_ADMIN", endedAt: null } });
  }

  test("everybody in it sees names and roles, administrators also open invitations", async () => {
    const { companyId, anna, cora } = await aTeam();
    await inviteColleague(world.as(anna), { companyId, role: "HR_MEMBER", email: "offen@team.example" });
    const seen = await getTeam(world.as(cora), { companyId });
    expect(seen.members.map(({ name, role }) => [name, role])).toEqual([
      ["Anna", "HR_ADMIN"],
      ["Bert", "HR_ADMIN"],
      ["Cora", "HR_MEMBER"],
    ]);
    expect(seen.invitations).toEqual([]);
    const managed = await getTeam(world.as(anna), { companyId });
    expect(managed.invitations.map(({ email }) => email)).toEqual(["offen@team.example"]);
    expect((await getTeam(world.as(basics.braunschweig.people.hrAdmin), { companyId })).members).toEqual([]);
  });

  test("the last administrator can neither leave nor be demoted", async () => {
    const { companyId, anna, bert } = await aTeam();
    const team = { companyId };
    expect(await endMembership(world.as(bert), team, await seatOf(bert))).toEqual({ ok: true, own: true });
    const seat = await seatOf(anna);
    expect(await endMembership(world.as(anna), team, seat)).toEqual({ ok: false, code: "last_admin" });
    expect(await changeRole(world.as(anna), team, { membershipId: seat, role: "HR_MEMBER" })).toEqual({
      ok: false,
      code: "last_admin",
    });
    expect(await adminsOf(companyId)).toBe(1);
  });

  test("two administrators who leave at the same moment: one stays", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { companyId, anna, bert } = await aTeam();
      const [seatA, seatB] = [await seatOf(anna), await seatOf(bert)];
      const results = await Promise.all([
        endMembership(world.as(anna), { companyId }, seatA),
        endMembership(world.as(bert), { companyId }, seatB),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await adminsOf(companyId)).toBe(1);
    }
  });

  test("two administrators who demote each other at the same moment: one stays", async () => {
    const { companyId, anna, bert } = await aTeam();
    const [seatA, seatB] = [await seatOf(anna), await seatOf(bert)];
    const results = await Promise.all([
      changeRole(world.as(anna), { companyId }, { membershipId: seatB, role: "HR_MEMBER" }),
      changeRole(world.as(bert), { companyId }, { membershipId: seatA, role: "HR_MEMBER" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await adminsOf(companyId)).toBe(1);
  });

  test("members leave on their own, but end nobody else and change no roles", async () => {
    const { companyId, anna, cora } = await aTeam();
    const team = { companyId };
    const ctx = world.as(cora);
    await expect(endMembership(ctx, team, await seatOf(anna))).rejects.toThrow(ForbiddenError);
    const promotion = { membershipId: await seatOf(cora), role: "HR_ADMIN" as const };
    await expect(changeRole(ctx, team, promotion)).rejects.toThrow(ForbiddenError);
    expect(await endMembership(ctx, team, await seatOf(cora))).toEqual({ ok: true, own: true });
  });

  test("giving up the own place; somebody else's is not found", async () => {
    const { companyId, anna, bert, cora } = await aTeam();
    expect(await leaveTeam(world.as(bert), await seatOf(bert))).toMatchObject({ ok: true });
    expect(await leaveTeam(world.as(anna), await seatOf(anna))).toEqual({ ok: false, code: "last_admin" });
    await expect(leaveTeam(world.as(anna), await seatOf(cora))).rejects.toThrow(NotFoundError);
    const candidate = basics.bremen.people.candidate;
    await expect(leaveTeam(world.as(candidate), await seatOf(candidate))).rejects.toThrow(NotFoundError);
    expect(await adminsOf(companyId)).toBe(1);
  });

  test("an administrator of another company changes nothing", async () => {
    const { companyId, cora } = await aTeam();
    const stranger = world.as(basics.bremen.people.hrAdmin);
    const wish = { membershipId: await seatOf(cora), role: "HR_ADMIN" as const };
    await expect(changeRole(stranger, { companyId }, wish)).rejects.toThrow(ForbiddenError);
    const own = { companyId: basics.bremen.company.id };
    expect(await changeRole(stranger, own, wish)).toEqual({ ok: false, code: "not_in_team" });
  });

  test("the last center administrator stays, too", async () => {
    const { centerId, people } = basics.braunschweig;
    const seat = await seatOf(people.centerAdmin);
    expect(await endMembership(world.as(people.centerAdmin), { centerId }, seat)).toEqual({
      ok: false,
      code: "last_admin",
    });
  });
});

function withoutId<T extends { id: string }>({ id: _id, ...rest }: T): Omit<T, "id"> {
  return rest;
}
