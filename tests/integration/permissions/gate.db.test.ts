import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Principal } from "#app/permissions/context.ts";
import { publicLoader, secureLoader } from "#app/permissions/gate.server.ts";
import { loadPrincipal } from "#app/permissions/gate/principal.server.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { knock, loadContext, toRequest } from "./knock.ts";
import type { Door } from "./knock.ts";

let world: World;
let strict: World;
let bremen: Tenant;
let strictBremen: Tenant;
beforeAll(async () => {
  world = await openWorld();
  ({ bremen } = await seedBasics(world));
  strict = await openWorld({ demo: false });
  ({ bremen: strictBremen } = await seedBasics(strict));
});
afterAll(async () => {
  await world.close();
  await strict.close();
});

describe("a secure loader", () => {
  const door = secureLoader({ can: ["publish", "Vacancy"] }, ({ ctx }) => ctx.user.name);

  test("sends the public to the sign-in, which leads back", async () => {
    expect(await knock(world, door, { path: "/employer/vacancies?state=DRAFT&page=2" })).toBe(
      "302 /login?next=%2Femployer%2Fvacancies%3Fstate%3DDRAFT%26page%3D2",
    );
  });

  test("lets in who has the right and nobody else", async () => {
    const { hrAdmin, hrMember } = bremen.people;
    expect(await knock(world, door, { as: hrAdmin })).toBe(hrAdmin.name);
    expect(await knock(world, door, { as: hrMember })).toBe(403);
  });

  test("knows neither an ended membership nor a disabled account", async () => {
    const { others } = bremen;
    expect(await knock(world, door, { as: others.hrAdmin })).toBe(others.hrAdmin.name);
    const { userId } = others.hrAdmin;
    await world.prisma.membership.updateMany({ where: { userId }, data: { endedAt: world.clock.now() } });
    expect(await knock(world, door, { as: others.hrAdmin })).toBe(403);
    await world.prisma.user.update({ where: { id: userId }, data: { disabledAt: world.clock.now() } });
    expect(await knock(world, door, { as: others.hrAdmin })).toBe("302 /login?next=%2Fdoor");
    // a session that is still known opens nothing, either
    expect(await loadPrincipal(world.prisma, userId)).toBeNull();
  });

  test("answers 404 to a parameter that names no record", async () => {
    const record = secureLoader(
      { params: z.object({ vacancyId: z.uuid() }), can: "signed-in" },
      ({ params }) => params.vacancyId,
    );
    const as = bremen.people.hrAdmin;
    expect(await knock(world, record, { as, params: { vacancyId: bremen.vacancy.id } })).toBe(
      bremen.vacancy.id,
    );
    expect(await knock(world, record, { as, params: { vacancyId: "1; drop table" } })).toBe(404);
    expect(await knock(world, record, { as })).toBe(404);
  });

  test("turns the guard's errors into 404 and 403, and no others", async () => {
    const throwing = (error: Error) =>
      secureLoader({ can: "signed-in" }, () => {
        throw error;
      });
    const as = bremen.people.hrAdmin;
    expect(await knock(world, throwing(new NotFoundError("Vacancy")), { as })).toBe(404);
    expect(await knock(world, throwing(new ForbiddenError("update", "Vacancy")), { as })).toBe(403);
    await expect(knock(world, throwing(new Error("broken")), { as })).rejects.toThrow("broken");
  });
});

describe("outside demo mode", () => {
  const door = secureLoader({ can: "signed-in" }, () => "in");
  const setUp = secureLoader({ can: "signed-in", withoutSecondFactor: true }, () => "in");

  test.each(["advisor", "desk", "centerAdmin", "auditor"] as const)(
    "%s first sets up a second factor",
    async (role) => {
      const as = strictBremen.people[role];
      expect(await knock(strict, door, { as })).toBe("302 /account/two-factor");
      expect(await knock(strict, setUp, { as })).toBe("in");
    },
  );

  test("others need none, and who has one is in", async () => {
    const { hrAdmin, advisor } = strictBremen.people;
    expect(await knock(strict, door, { as: hrAdmin })).toBe("in");
    await strict.prisma.user.update({ where: { id: advisor.userId }, data: { twoFactorEnabled: true } });
    expect(await knock(strict, door, { as: advisor })).toBe("in");
  });
});

describe("the context of a request", () => {
  const door = publicLoader({}, ({ ctx }) => ctx.user?.userId ?? null);

  test("costs one statement, however many loaders ask for it", async () => {
    const request = await toRequest(world, { as: bremen.people.advisor });
    const context = loadContext(world);
    const { statements } = await world.services.database.statements.during(() =>
      Promise.all([1, 2, 3].map(() => (door as unknown as Door)({ request, params: {}, context }))),
    );
    expect(statements).toHaveLength(1);
  });

  test("costs nothing without a session", async () => {
    const { result, statements } = await world.services.database.statements.during(() => knock(world, door));
    expect(result).toBeNull();
    expect(statements).toEqual([]);
  });

  test("is never used for another request", async () => {
    const context = loadContext(world);
    const ask = async (as: Principal) =>
      (door as unknown as Door)({ request: await toRequest(world, { as }), params: {}, context });
    await ask(bremen.people.advisor);
    await expect(ask(bremen.people.hrAdmin)).rejects.toThrow("two requests");
  });
});
