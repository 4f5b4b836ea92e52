import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { completeAccount, issueCode, openAccount } from "#app/domains/accounts/index.server.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { request } from "#tests/setup/remix.ts";
import { givePassword, linkMailedTo, PASSWORD, target, textOf, visitor } from "./visitor.ts";

let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;
let me: ReturnType<typeof visitor>;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
  const everybody = Object.values(basics.bremen.people);
  await Promise.all(everybody.map((person) => givePassword(world, person)));
});
afterAll(() => world.close());
beforeEach(() => {
  me = visitor(world);
});

const login = (email: string, more: Record<string, string> = {}) =>
  me.post("/login", { email, password: PASSWORD, ...more });

describe("POST /login", () => {
  test.each([
    ["hrAdmin", "/employer"],
    ["hrMember", "/employer"],
    ["representative", "/employer/cases"],
    ["advisor", "/advisor/inbox"],
    ["desk", "/advisor/inbox"],
    ["centerAdmin", "/advisor/inbox"],
    ["auditor", "/advisor/reports"],
    ["partner", "/partner"],
    ["candidate", "/candidate/checklist"],
    ["operator", "/operator/centers"],
  ] as const)("%s begins at %s", async (role, page) => {
    const response = await login(basics.bremen.people[role].email);
    expect(target(response)).toBe(page);
    expect(me.cookies()).toEqual(["lotse.session_token"]);
    expect((await me.get("/account")).status).toBe(200);
  });

  test("goes on to the page that was asked for, if it is one of ours", async () => {
    const asked = await me.get("/account");
    expect(target(asked)).toBe("/login?next=%2Faccount");
    expect(target(await login(basics.bremen.people.hrAdmin.email, { next: "/account" }))).toBe("/account");
    me = visitor(world);
    const elsewhere = await login(basics.bremen.people.hrAdmin.email, { next: "//evil.example/x" });
    expect(target(elsewhere)).toBe("/employer");
  });

  test("a wrong password comes back with one neutral sentence and the e-mail address, never the password", async () => {
    const response = await me.post("/login", { email: "wer@auch.example", password: "geheim geheim 12" });
    expect(response.status).toBe(400);
    expect(me.cookies()).toEqual([]);
    const html = await response.text();
    expect(html).toContain("E-Mail-Adresse oder Passwort stimmt nicht.");
    expect(html).toContain('value="wer@auch.example"');
    expect(html).not.toContain("geheim geheim 12");
  });

  test("empty fields are named one by one", async () => {
    const text = await textOf(await me.post("/login", { email: "", password: "" }));
    expect(text).toContain("E-Mail-Adresse : Bitte ausfüllen.");
    expect(text).toContain("Passwort : Bitte ausfüllen.");
  });

  test("a form of a foreign page is refused", async () => {
    const response = await request(world, null, "POST", "/login", {
      form: { email: basics.bremen.people.hrAdmin.email, password: PASSWORD },
      headers: { Origin: "https://evil.example" },
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test("signing out ends the session", async () => {
    await login(basics.bremen.people.hrAdmin.email);
    expect(target(await me.post("/logout", {}))).toBe("/");
    expect(me.cookies()).toEqual([]);
    expect(target(await me.get("/account"))).toBe("/login?next=%2Faccount");
  });
});

describe("a mailed link", () => {
  test("opens a page in the reader's language; only its button signs a candidate in, once", async () => {
    const { email, userId } = basics.bremen.people.candidate;
    await world.prisma.user.update({ where: { id: userId }, data: { locale: "ar" } });
    const asked = await me.post("/login/link", { intent: "send", email });
    expect(await textOf(asked)).toContain(`Wenn es zu ${email} einen passenden Zugang gibt`);
    const link = await linkMailedTo(world, email);
    expect(link).toMatch(/^\/login\/link\/\w{32}$/);
    expect(await me.read(link)).toContain("Noch ein Schritt");
    expect(me.cookies()).toEqual([]);
    expect(target(await me.post(link, { intent: "use" }))).toBe("/candidate/checklist");
    expect(await me.read("/account")).toContain("الحساب والأمان");
    me = visitor(world);
    expect(await textOf(await me.post(link, { intent: "use" }))).toContain("Dieser Link gilt nicht mehr.");
  });

  test.each(["advisor", "hrAdmin", "operator"] as const)(
    "%s gets none, and sees the same page",
    async (role) => {
      const { email } = basics.bremen.people[role];
      const text = await textOf(await me.post("/login/link", { intent: "send", email }));
      const unknown = await textOf(
        await me.post("/login/link", { intent: "send", email: "x@unbekannt.example" }),
      );
      expect(text.replace(email, "")).toBe(unknown.replace("x@unbekannt.example", ""));
      expect(await linkMailedTo(world, email)).toBe("");
    },
  );

  test("is no way in for somebody who became staff since", async () => {
    const { candidate } = basics.braunschweig.people;
    await me.post("/login/link", { intent: "send", email: candidate.email });
    const link = await linkMailedTo(world, candidate.email);
    const { centerId } = basics.braunschweig;
    const { id } = await world.prisma.membership.create({
      data: { userId: candidate.userId, role: "ADVISOR", centerId, createdAt: world.clock.now() },
    });
    expect(await textOf(await me.post(link, { intent: "use" }))).toContain("Dieser Link gilt nicht mehr.");
    expect(await world.prisma.session.count({ where: { userId: candidate.userId } })).toBe(0);
    await world.prisma.membership.delete({ where: { id } });
  });

  test("sets a new password", async () => {
    const { email } = basics.bremen.people.partner;
    await me.post("/login/forgotten", { intent: "send", email });
    const link = await linkMailedTo(world, email);
    const tooShort = await me.post(link, { intent: "save", password: "kurz" });
    expect(await textOf(tooShort)).toContain("Bitte mindestens 12 Zeichen eingeben.");
    const tooSimple = await me.post(link, { intent: "save", password: "aaaaaaaaaaaa" });
    expect(await textOf(tooSimple)).toContain("Dieses Passwort ist zu einfach.");
    const done = await me.post(link, { intent: "save", password: "vier Worte sind besser" });
    expect(await textOf(done)).toContain("Ihr neues Passwort gilt");
    expect((await login(email)).status).toBe(400);
    expect(target(await me.post("/login", { email, password: "vier Worte sind besser" }))).toBe("/partner");
    expect(await textOf(await me.post(link, { intent: "save", password: "noch einmal anders" }))).toContain(
      "Dieser Link gilt nicht mehr.",
    );
  });

  test("confirms the address of a registration and signs in", async () => {
    const ctx = world.as(null);
    const email = "frisch@werft.example";
    const userId = await ctx.db.transaction((tx) => openAccount(tx, ctx, { name: "Frieda Frisch", email }));
    await completeAccount(world.services.auth, { userId: userId ?? "", email, password: PASSWORD });
    const refused = await login(email);
    expect(await textOf(refused)).toContain("Ihre E-Mail-Adresse ist noch nicht bestätigt.");
    const link = await linkMailedTo(world, email);
    expect((await me.get(link)).status).toBe(200);
    expect(target(await me.post(link, { intent: "confirm" }))).toBe("/login");
    // signed in without any task yet
    expect(target(await me.get("/login"))).toBe("/account");
    expect(await me.read("/account")).toContain("Sie haben noch keine Aufgabe.");
  });
});

describe("/login/code", () => {
  test("number and code sign a candidate in", async () => {
    const { candidate } = basics.bremen.others;
    const ctx = world.as(basics.bremen.people.advisor);
    const { code } = await ctx.db.transaction((tx) =>
      issueCode(tx, ctx, { centerId: candidate.centerId, candidateId: candidate.id }),
    );
    const reference = `k ${candidate.number}`;
    const wrong = await me.post("/login/code", { intent: "signIn", reference, code: "ZZZZ-ZZZZ" });
    expect(await textOf(wrong)).toContain("Nummer oder Code stimmt nicht");
    const right = await me.post("/login/code", { intent: "signIn", reference, code: code.toLowerCase() });
    expect(target(right)).toBe("/candidate/checklist");
    expect(await me.read("/account")).toContain("keine: Sie melden sich mit Codes aus der Beratung an");
  });

  test("somebody with a second step is asked for the password", async () => {
    const { people, candidate } = basics.bremen;
    const { userId } = people.candidate;
    await world.prisma.user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    const ctx = world.as(people.advisor);
    const { code } = await ctx.db.transaction((tx) =>
      issueCode(tx, ctx, { centerId: candidate.centerId, candidateId: candidate.id }),
    );
    const reference = `K-${candidate.number}`;
    const refused = await me.post("/login/code", { intent: "signIn", reference, code });
    expect(await textOf(refused)).toContain("Bitte melden Sie sich mit E-Mail-Adresse und Passwort an.");
    expect(me.cookies()).toEqual([]);
    await world.prisma.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
  });
});

test("pages of sign-in speak German, English and Arabic", async () => {
  for (const path of ["/login", "/login/link", "/login/code", "/login/forgotten", "/invitation/unbekannt"]) {
    const in_ = async (language: string) => {
      const response = await request(world, null, "GET", path, { headers: { "Accept-Language": language } });
      return /<html lang="(\w+)" dir="(\w+)"/.exec(await response.text())?.slice(1);
    };
    expect(await in_("de")).toEqual(["de", "ltr"]);
    expect(await in_("en")).toEqual(["en", "ltr"]);
    expect(await in_("ar")).toEqual(["ar", "rtl"]);
  }
});
