import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  formError,
  publicAction,
  publicApi,
  publicLoader,
  secureAction,
} from "#app/permissions/gate.server.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { knock, loadContext, toRequest } from "./knock.ts";
import type { Door } from "./knock.ts";

let world: World;
let bremen: Tenant;
beforeAll(async () => {
  world = await openWorld();
  ({ bremen } = await seedBasics(world));
});
afterAll(() => world.close());

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
          : `saved ${data.title} ${formData.getAll("more").length}`,
      publish: () => "published",
    },
  );
  const save = { intent: "save", title: "Titel", password: "geheim", more: "x" };

  test("needs a session", async () => {
    expect(await knock(world, door, { form: save })).toBe("302 /login?next=%2Fdoor");
  });

  test("needs the right of its intent", async () => {
    const { hrAdmin, hrMember, candidate } = bremen.people;
    expect(await knock(world, door, { as: hrMember, form: save })).toBe("saved Titel 1");
    expect(await knock(world, door, { as: hrMember, form: { intent: "publish" } })).toBe(403);
    expect(await knock(world, door, { as: hrAdmin, form: { intent: "publish" } })).toBe("published");
    expect(await knock(world, door, { as: candidate, form: save })).toBe(403);
  });

  test.each([
    ["unknown", { intent: "destroy" }],
    ["inherited", { intent: "constructor" }],
    ["missing where there are two", { title: "x" }],
  ])("refuses an intent that is %s", async (_name, form) => {
    expect(await knock(world, door, { as: bremen.people.hrAdmin, form })).toBe(400);
  });

  test("needs no word for its only intent", async () => {
    const single = publicAction(
      { intents: { choose: { schema: z.object({ lang: z.string() }) } } },
      {
        choose: ({ data }) => data.lang,
      },
    );
    expect(await knock(world, single, { form: { lang: "ar" } })).toBe("ar");
  });

  test("sends a refused form back with what was typed, passwords apart", async () => {
    const form = { ...save, title: "zu lang" };
    expect(await knock(world, door, { as: bremen.people.hrMember, form })).toMatchObject({
      data: {
        form: { intent: "save", values: { title: "zu lang", more: "x" }, errors: { title: "too_long:5" } },
      },
      init: { status: 400 },
    });
    const refused = (await knock(world, door, { as: bremen.people.hrMember, form })) as {
      data: { form: { values: object } };
    };
    expect(refused.data.form.values).not.toHaveProperty("password");
    expect(refused.data.form.values).not.toHaveProperty("intent");
  });

  test("lets its handler refuse, too", async () => {
    const form = { ...save, title: "taken" };
    expect(await knock(world, door, { as: bremen.people.hrMember, form })).toMatchObject({
      data: { form: { intent: "save", values: { title: "taken" }, errors: { title: "taken" } } },
      init: { status: 409 },
    });
  });

  test("answers POST alone", async () => {
    const as = bremen.people.hrAdmin;
    for (const method of ["PUT", "PATCH", "DELETE"])
      expect(await knock(world, door, { as, method, form: save })).toBe(405);
  });

  test("takes no form of a foreign page", async () => {
    const headers = { Origin: "https://evil.example" };
    expect(await knock(world, door, { as: bremen.people.hrAdmin, form: save, headers })).toBe(403);
  });

  test("takes no body that is too large, told or untold", async () => {
    const as = bremen.people.hrAdmin;
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    const body = `intent=save&title=${"x".repeat(300_000)}`;
    expect(
      await knock(world, door, { as, body, headers: { ...headers, "Content-Length": String(body.length) } }),
    ).toBe(413);
    const untold = new Blob([body]).stream();
    expect(await knock(world, door, { as, body: untold, headers })).toBe(413);
  });

  test("takes no body that is no form, and no NUL", async () => {
    const as = bremen.people.hrAdmin;
    const headers = { "Content-Type": "application/json" };
    expect(await knock(world, door, { as, body: JSON.stringify(save), headers })).toBe(400);
    expect(await knock(world, door, { as, form: { ...save, title: "a\0b" } })).toBe(400);
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
      request: await toRequest(world, { as: bremen.people.partner, form }),
      params: {},
      context,
    });
  expect(await ask(roles)).toBe(1);
  await ask(leave, { intent: "leave" });
  expect(await ask(roles)).toBe(0);
});

test("a door for programs sees nobody's session", async () => {
  const door = publicApi({ maxBytes: 1000 }, ({ ctx }) => Promise.resolve(Response.json(ctx.user)));
  const response = (await knock(world, door, { as: bremen.people.centerAdmin, method: "POST" })) as Response;
  expect(await response.json()).toBeNull();
});
