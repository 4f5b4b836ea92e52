import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { ForbiddenError } from "#app/platform/errors.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { issueCode, redeemCode } from "./index.server.ts";

let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
});
afterAll(() => world.close());

const DAY = 24 * 60 * 60 * 1000;

async function rolesAndTenants(userId: string) {
  return world.prisma.membership.findMany({
    where: { userId, endedAt: null },
    select: { role: true, centerId: true, companyId: true, partnerId: true, candidateId: true },
  });
}

describe("one-time codes", () => {
  async function codeFor(advisor: Principal, candidate: { centerId: string; id: string }): Promise<string> {
    const ctx = world.as(advisor);
    const { code } = await ctx.db.transaction((tx) =>
      issueCode(tx, ctx, { centerId: candidate.centerId, candidateId: candidate.id }),
    );
    return code;
  }
  const reference = ({ number }: { number: number }) => `K-${number}`;

  test("the first code makes an account without mail address, a later one finds it again", async () => {
    const { candidate } = basics.braunschweig.others;
    const { advisor } = basics.braunschweig.people;
    const code = await codeFor(advisor, candidate);
    expect(code).toMatch(/^[2-9B-DF-HJKMNP-TV-XZ]{4}-[2-9B-DF-HJKMNP-TV-XZ]{4}$/);
    const visitor = world.as(null);
    const first = await redeemCode(visitor, { reference: reference(candidate), code: code.toLowerCase() });
    if (first === null || first === "needs_password") throw new Error("not let in");
    expect(await rolesAndTenants(first.userId)).toEqual([
      { role: "CANDIDATE", centerId: null, companyId: null, partnerId: null, candidateId: candidate.id },
    ]);
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: first.userId } })).toMatchObject({
      name: reference(candidate),
      email: `${candidate.id}@no-mail.invalid`,
    });
    expect(await redeemCode(visitor, { reference: reference(candidate), code })).toBeNull();
    const again = await codeFor(advisor, candidate);
    expect(await redeemCode(visitor, { reference: reference(candidate), code: again })).toEqual(first);
  });

  test("a code bears five wrong tries, and the right one after them is refused", async () => {
    const { candidate, people } = basics.braunschweig;
    const code = await codeFor(people.advisor, candidate);
    const visitor = world.as(null);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await redeemCode(visitor, { reference: reference(candidate), code: "2222-2222" })).toBeNull();
    }
    expect(await redeemCode(visitor, { reference: reference(candidate), code })).toBeNull();
  });

  test("a code is over after seven days, and as soon as a newer one exists", async () => {
    const { candidate, people } = basics.braunschweig;
    const visitor = () => world.as(null);
    const old = await codeFor(people.advisor, candidate);
    const code = await codeFor(people.advisor, candidate);
    expect(await redeemCode(visitor(), { reference: reference(candidate), code: old })).toBeNull();
    const start = world.clock.now();
    try {
      world.clock.moveTo(new Date(start.getTime() + 7 * DAY));
      expect(await redeemCode(visitor(), { reference: reference(candidate), code })).toBeNull();
      world.clock.moveTo(new Date(start.getTime() + 7 * DAY - 1));
      expect(await redeemCode(visitor(), { reference: reference(candidate), code })).toEqual({
        userId: people.candidate.userId,
      });
    } finally {
      world.clock.moveTo(start);
    }
  });

  test.each([
    ["works for a company, too", "HR_ADMIN"],
    ["has set up a second step", null],
  ] as const)(
    "a code opens no account of somebody who %s, and is not used up by trying",
    async (_who, role) => {
      const { company, candidate, people } = basics.braunschweig;
      const { userId } = people.candidate;
      const seat = role && { role, companyId: company.id, userId, createdAt: world.clock.now() };
      if (seat) await world.prisma.membership.create({ data: seat });
      else await world.prisma.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
      const typed = { reference: reference(candidate), code: await codeFor(people.advisor, candidate) };
      expect(await redeemCode(world.as(null), typed)).toBe("needs_password");
      expect(await redeemCode(world.as(null), { ...typed, code: "2222-2222" })).toBeNull();
      if (seat) await world.prisma.membership.deleteMany({ where: { userId, role: seat.role } });
      else await world.prisma.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
      expect(await redeemCode(world.as(null), typed)).toEqual({ userId });
    },
  );

  test("the same code used twice at once signs in once", async () => {
    const { candidate, people } = basics.braunschweig;
    const typed = { reference: reference(candidate), code: await codeFor(people.advisor, candidate) };
    const results = await Promise.allSettled([
      redeemCode(world.as(null), typed),
      redeemCode(world.as(null), typed),
    ]);
    const signedIn = results.filter((result) => result.status === "fulfilled" && result.value !== null);
    expect(signedIn).toHaveLength(1);
  });

  test.each(["hrAdmin", "desk", "auditor", "partner", "candidate", "operator"] as const)(
    "%s makes no codes",
    async (role) => {
      const { people, candidate } = basics.bremen;
      await expect(codeFor(people[role], candidate)).rejects.toThrow(ForbiddenError);
    },
  );

  test("an advisor makes no code for a candidate of another center", async () => {
    await expect(codeFor(basics.bremen.people.advisor, basics.braunschweig.candidate)).rejects.toThrow(
      ForbiddenError,
    );
  });
});
