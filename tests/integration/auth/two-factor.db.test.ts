import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { seedBasics } from "#tests/factories/basics.ts";
import { authenticatorCode } from "#tests/setup/totp.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { givePassword, PASSWORD, target, textOf, visitor } from "./visitor.ts";

let world: World;
let people: Awaited<ReturnType<typeof seedBasics>>["bremen"]["people"];
let me: ReturnType<typeof visitor>;

beforeAll(async () => {
  world = await openWorld({ demo: false });
  people = (await seedBasics(world)).bremen.people;
  for (const person of Object.values(people)) await givePassword(world, person);
});
afterAll(() => world.close());
beforeEach(() => {
  me = visitor(world);
});

const login = (email: string) => me.post("/login", { email, password: PASSWORD });

test.each(["advisor", "desk", "centerAdmin", "auditor"] as const)(
  "outside demo mode %s first sets up a second factor",
  async (role) => {
    await login(people[role].email);
    for (const path of ["/advisor/inbox", "/advisor/reports", "/account"]) {
      expect(target(await me.get(path))).toBe("/account/two-factor");
    }
    expect(await me.read("/account/two-factor")).toContain("Für Ihre Aufgabe ist der zweite Schritt Pflicht");
  },
);

test.each(["hrAdmin", "candidate", "partner", "operator"] as const)("%s may do without", async (role) => {
  await login(people[role].email);
  expect((await me.get("/account")).status).toBe(200);
});

test("from the first sign-in through the set-up to the next sign-in with a code", async () => {
  const { email } = people.advisor;
  const page = "/account/two-factor";
  await login(email);
  const wrong = await me.post(page, { intent: "start", currentPassword: "falsch falsch falsch" });
  expect(await textOf(wrong)).toContain("Das jetzige Passwort stimmt nicht.");
  expect(target(await me.post(page, { intent: "start", currentPassword: PASSWORD }))).toBe(page);
  const setUp = await me.read(page);
  const [, secret = ""] = /Oder geben Sie diesen Schlüssel ein ?: ((?:[A-Z2-7]{4} ?){13})/.exec(setUp) ?? [];
  const [backupCode = ""] = /\b[A-Za-z0-9]{5}-[A-Za-z0-9]{5}\b/.exec(setUp) ?? [];

  const refused = await me.post(page, { intent: "confirm", code: "000000" });
  expect(await textOf(refused)).toContain("Der Code stimmt nicht.");
  expect(target(await me.post(page, { intent: "confirm", code: authenticatorCode(secret) }))).toBe(page);
  expect(await me.read(page)).toContain("Der zweite Schritt ist eingeschaltet.");
  expect((await me.get("/account")).status).toBe(200);

  me = visitor(world);
  expect(target(await login(email))).toBe("/login/two-factor?next=%2F");
  expect(target(await me.get("/account"))).toBe("/login?next=%2Faccount");
  const mistyped = await me.post("/login/two-factor", { intent: "signIn", code: "000000" });
  expect(await textOf(mistyped)).toContain("Der Code stimmt nicht.");
  const done = await me.post("/login/two-factor", { intent: "signIn", code: authenticatorCode(secret) });
  expect(target(done)).toBe("/advisor/inbox");
  expect((await me.get("/account")).status).toBe(200);

  me = visitor(world);
  await login(email);
  expect(target(await me.post("/login/two-factor", { intent: "signIn", code: backupCode }))).toBe(
    "/advisor/inbox",
  );
  const off = await me.post(page, { intent: "off", currentPassword: PASSWORD });
  expect(target(off)).toBe(page);
  expect(target(await me.get("/account"))).toBe(page);
});

test("there is no outbox page", async () => {
  expect((await me.get("/dev/outbox")).status).toBe(404);
});
