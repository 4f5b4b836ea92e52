import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Principal } from "#app/permissions/context.ts";
import {
  formError,
  publicAction,
  publicApi,
  publicLoader,
  secureAction,
  secureLoader,
} from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { sessionCookie } from "#tests/setup/remix.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

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

type Door = (args: { request: Request; params: object; context: never }) => Promise<unknown>;

interface Knock {
  in?: World;
  as?: Principal;
  path?: string;
  params?: Record<string, string>;
  method?: string;
  form?: Record<string, string>;
  headers?: Record<string, string>;
  body?: BodyInit;
}

function loadContext(inside: World): never {
  return { services: inside.services, cspNonce: "test", requestId: newId() } as never;
}

async function toRequest(wish: Knock, inside: World): Promise<Request> {
  const headers = new Headers(wish.headers);
  if (wish.as) headers.set("Cookie", await sessionCookie(inside, wish.as));
  const body = wish.form ? new URLSearchParams(wish.form) : wish.body;
  const method = wish.method ?? (body === undefined ? "GET" : "POST");
  const url = `http://localhost:3000${wish.path ?? "/door"}`;
  return new Request(url, {
    method,
    headers,
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
}

/** What the door answers: its value, or the status (and address) of a Response it throws. */
async function knock(door: unknown, wish: Knock = {}): Promise<unknown> {
  const inside = wish.in ?? world;
  const request = await toRequest(wish, inside);
  try {
    return await (door as Door)({ request, params: wish.params ?? {}, context: loadContext(inside) });
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    const location = thrown.headers.get("Location");
    return location ? `${thrown.status} ${location}` : thrown.status;
  }
}

describe("a secure loader", () => {
  const door = secureLoader({ can: ["publish", "Vacancy"] }, ({ ctx }) => ctx.user.name);

  test("sends the public to the sign-in, which leads back", async () => {
    expect(await knock(door, { path: "/employer/vacancies?state=DRAFT&page=2" })).toBe(
      "302 /login?next=%2Femployer%2Fvacancies%3Fstate%3DDRAFT%26page%3D2",
    );
  });

  test("lets in who has the right and nobody else", async () => {
    const { hrAdmin, hrMember } = bremen.people;
    expect(await knock(door, { as: hrAdmin })).toBe(hrAdmin.name);
    expect(await knock(door, { as: hrMember })).toBe(403);
  });

  test("knows neither an ended membership nor a disabled account", async () => {
    const { others } = bremen;
    expect(await knock(door, { as: others.hrAdmin })).toBe(others.hrAdmin.name);
    const { userId } = others.hrAdmin;
    await world.prisma.membership.updateMany({ where: { userId }, data: { endedAt: world.clock.now() } });
    expect(await knock(door, { as: others.hrAdmin })).toBe(403);
    await world.prisma.user.update({ where: { id: userId }, data: { disabledAt: world.clock.now() } });
    expect(await knock(door, { as: others.hrAdmin })).toBe("302 /login?next=%2Fdoor");
  });

  test("answers 404 to a parameter that names no record", async () => {
    const record = secureLoader(
      { params: z.object({ vacancyId: z.uuid() }), can: "signed-in" },
      ({ params }) => params.vacancyId,
    );
    const as = bremen.people.hrAdmin;
    expect(await knock(record, { as, params: { vacancyId: bremen.vacancy.id } })).toBe(bremen.vacancy.id);
    expect(await knock(record, { as, params: { vacancyId: "1; drop table" } })).toBe(404);
    expect(await knock(record, { as })).toBe(404);
  });

  test("turns the guard's errors into 404 and 403, and no others", async () => {
    const throwing = (error: Error) =>
      secureLoader({ can: "signed-in" }, () => {
        throw error;
      });
    const as = bremen.people.hrAdmin;
    expect(await knock(throwing(new NotFoundError("Vacancy")), { as })).toBe(404);
    expect(await knock(throwing(new ForbiddenError("update", "Vacancy")), { as })).toBe(403);
    await expect(knock(throwing(new Error("broken")), { as })).rejects.toThrow("broken");
  });
});

describe("outside demo mode", () => {
  const door = secureLoader({ can: "signed-in" }, () => "in");
  const setUp = secureLoader({ can: "signed-in", withoutSecondFactor: true }, () => "in");

  test.each(["advisor", "desk", "centerAdmin", "auditor"] as const)(
    "%s first sets up a second factor",
    async (role) => {
      const as = strictBremen.people[role];
      expect(await knock(door, { in: strict, as })).toBe("302 /account/two-factor");
      expect(await knock(setUp, { in: strict, as })).toBe("in");
    },
  );

  test("others need none, and who has one is in", async () => {
    const { hrAdmin, advisor } = strictBremen.people;
    expect(await knock(door, { in: strict, as: hrAdmin })).toBe("in");
    await strict.prisma.user.update({ where: { id: advisor.userId }, data: { twoFactorEnabled: true } });
    expect(await knock(door, { in: strict, as: advisor })).toBe("in");
  });
});

describe("the context of a request", () => {
  const door = publicLoader({}, ({ ctx }) => ctx.user?.userId ?? null);

  test("costs two statements, however many loaders ask for it", async () => {
    const request = await toRequest({ as: bremen.people.advisor }, world);
    const context = loadContext(world);
    const { statements } = await world.services.database.statements.during(() =>
      Promise.all([1, 2, 3].map(() => (door as unknown as Door)({ request, params: {}, context }))),
    );
    expect(statements).toHaveLength(2);
  });

  test("costs nothing without a session", async () => {
    const { result, statements } = await world.services.database.statements.during(() => knock(door));
    expect(result).toBeNull();
    expect(statements).toEqual([]);
  });

  test("is never used for another request", async () => {
    const context = loadContext(world);
    const ask = async (as: Principal) =>
      (door as unknown as Door)({ request: await toRequest({ as }, world), params: {}, context });
    await ask(bremen.people.advisor);
    await expect(ask(bremen.people.hrAdmin)).rejects.toThrow("two requests");
  });
});

describe("an action", () => {
  const door = secureAction(
    {
      intents: {
        save: {
          can: ["update", "Vacancy"],
          schema: z.object({ title: z.string().max(5), password: z.string() }),
        },
        publish: { can: ["publish", "Vacancy"] },
      },
    },
    {
      save: ({ data, formData }) =>
        data.title === "taken"
          ? formError(data, { title: "taken" }, 409)
          : `saved ${data.title} ${formData.get("more")}`,
      publish: () => "published",
    },
  );
  const save = { intent: "save", title: "Titel", password: "geheim", more: "x" };

  test("needs a session", async () => {
    expect(await knock(door, { form: save })).toBe("302 /login?next=%2Fdoor");
  });

  test("needs the right of its intent", async () => {
    const { hrAdmin, hrMember, candidate } = bremen.people;
    expect(await knock(door, { as: hrMember, form: save })).toBe("saved Titel x");
    expect(await knock(door, { as: hrMember, form: { intent: "publish" } })).toBe(403);
    expect(await knock(door, { as: hrAdmin, form: { intent: "publish" } })).toBe("published");
    expect(await knock(door, { as: candidate, form: save })).toBe(403);
  });

  test.each([
    ["unknown", { intent: "destroy" }],
    ["inherited", { intent: "constructor" }],
    ["missing where there are two", { title: "x" }],
  ])("refuses an intent that is %s", async (_name, form) => {
    expect(await knock(door, { as: bremen.people.hrAdmin, form })).toBe(400);
  });

  test("needs no word for its only intent", async () => {
    const single = publicAction(
      { intents: { choose: { schema: z.object({ lang: z.string() }) } } },
      {
        choose: ({ data }) => data.lang,
      },
    );
    expect(await knock(single, { form: { lang: "ar" } })).toBe("ar");
  });

  test("sends a refused form back with what was typed, passwords apart", async () => {
    const form = { ...save, title: "zu lang" };
    expect(await knock(door, { as: bremen.people.hrMember, form })).toMatchObject({
      data: {
        form: { intent: "save", values: { title: "zu lang", more: "x" }, errors: { title: "too_long:5" } },
      },
      init: { status: 400 },
    });
    const refused = (await knock(door, { as: bremen.people.hrMember, form })) as {
      data: { form: { values: object } };
    };
    expect(refused.data.form.values).not.toHaveProperty("password");
    expect(refused.data.form.values).not.toHaveProperty("intent");
  });

  test("lets its handler refuse, too", async () => {
    const form = { ...save, title: "taken" };
    expect(await knock(door, { as: bremen.people.hrMember, form })).toMatchObject({
      data: { form: { intent: "save", values: { title: "taken" }, errors: { title: "taken" } } },
      init: { status: 409 },
    });
  });

  test("answers POST alone", async () => {
    const as = bremen.people.hrAdmin;
    for (const method of ["PUT", "PATCH", "DELETE"])
      expect(await knock(door, { as, method, form: save })).toBe(405);
  });

  test("takes no form of a foreign page", async () => {
    const headers = { Origin: "https://evil.example" };
    expect(await knock(door, { as: bremen.people.hrAdmin, form: save, headers })).toBe(403);
  });

  test("takes no body that is too large, told or untold", async () => {
    const as = bremen.people.hrAdmin;
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = `intent=save&title=${"x".repeat(300_000)}`;
    expect(
      await knock(door, { as, body, headers: { ...headers, "Content-Length": String(body.length) } }),
    ).toBe(413);
    const untold = new Blob([body]).stream();
    expect(await knock(door, { as, body: untold, headers })).toBe(413);
  });

  test("takes no body that is no form, and no NUL", async () => {
    const as = bremen.people.hrAdmin;
    const headers = { "Content-Type": "application/json" };
    expect(await knock(door, { as, body: JSON.stringify(save), headers })).toBe(400);
    expect(await knock(door, { as, form: { ...save, title: "a\0b" } })).toBe(400);
  });
});

test("an action's changes to rights hold for the loaders that follow", async () => {
  const context = loadContext(world);
  const { userId } = bremen.people.partner;
  const roles = publicLoader({}, ({ ctx }) => ctx.user?.memberships.length);
  const leave = secureAction(
    { intents: { leave: { can: "signed-in" } } },
    {
      leave: () =>
        world.prisma.membership.updateMany({ where: { userId }, data: { endedAt: world.clock.now() } }),
    },
  );
  const ask = async (door: unknown, form?: Record<string, string>) =>
    (door as Door)({
      request: await toRequest({ as: bremen.people.partner, form }, world),
      params: {},
      context,
    });
  expect(await ask(roles)).toBe(1);
  await ask(leave, { intent: "leave" });
  expect(await ask(roles)).toBe(0);
});

test("a door for programs sees nobody's session", async () => {
  const door = publicApi({ maxBytes: 1000 }, ({ ctx }) => Promise.resolve(Response.json(ctx.user)));
  const response = (await knock(door, { as: bremen.people.centerAdmin, method: "POST" })) as Response;
  expect(await response.json()).toBeNull();
});
