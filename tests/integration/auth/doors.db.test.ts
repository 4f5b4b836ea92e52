import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openAccount, completeAccount, issueCode } from "#app/domains/accounts/index.server.ts";
import { hashPassword } from "#app/platform/auth/users.ts";
import { newId } from "#app/platform/ids.ts";
import type { Principal } from "#app/permissions/context.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { request } from "#tests/setup/remix.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { linkMailedTo, target, textOf, visitor } from "./visitor.ts";

const PASSWORD = "Lotse-Demo-2026!";
let world: World;
let basics: Awaited<ReturnType<typeof seedBasics>>;
let passwordHash: string;

beforeAll(async () => {
  world = await openWorld();
  basics = await seedBasics(world);
  passwordHash = await hashPassword(PASSWORD);
  const everybody = Object.values(basics.bremen.people);
  await Promise.all(everybody.map((person) => givePassword(person)));
});
afterAll(() => world.close());

let me: ReturnType<typeof visitor>;
beforeEach(() => {
  me = visitor(world);
});

async function givePassword({ userId }: Principal): Promise<void> {
  const now = world.clock.now();
  await world.prisma.account.create({
    data: {
      id: newId(),
      accountId: userId,
      providerId: "credential",
      userId,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    },
  });
}

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
});

describe("/invitation", () => {
  test("from the team page to the colleague's first page", async () => {
    await login(basics.bremen.people.hrAdmin.email);
    const email = "neue@werft.example";
    const invited = await me.post("/employer/team", { intent: "invite", email, role: "HR_MEMBER" });
    expect(target(invited)).toBe("/employer/team?done=invited");
    const teamPage = await me.read("/employer/team?done=invited");
    expect(teamPage).toContain("Die Einladung ist unterwegs.");
    expect(teamPage).toContain(email);

    const colleague = visitor(world);
    const link = await linkMailedTo(world, email);
    expect(await colleague.read(link)).toContain("Sie sind eingeladen, für Werft Nord GmbH mitzuarbeiten.");
    const withoutPassword = await colleague.post(link, { intent: "create", name: "Nele Neu" });
    expect(withoutPassword.status).toBe(400);
    const accepted = await colleague.post(link, { intent: "create", name: "Nele Neu", password: PASSWORD });
    expect(target(accepted)).toBe("/employer");
    expect(await colleague.read("/account")).toContain("Personalabteilung · Werft Nord GmbH");
    expect(await colleague.read(link)).toContain("Diese Einladung wurde schon angenommen");
    // the account has the password that was typed
    expect(target(await visitor(world).post("/login", { email, password: PASSWORD }))).toBe("/employer");
    expect(await me.read("/employer/team")).toContain("Nele Neu");
  });

  test("somebody with an account is led through the sign-in and back", async () => {
    const { people, company } = basics.bremen;
    await login(people.hrAdmin.email);
    const { email } = people.operator;
    await me.post("/employer/team", { intent: "invite", email, role: "HR_MEMBER" });
    const link = await linkMailedTo(world, email);

    const operator = visitor(world);
    expect(await operator.read(link)).toContain(`Zu ${email} gibt es schon einen Zugang.`);
    expect(target(await operator.post(link, { intent: "accept" }))).toBe(
      `/login?next=${encodeURIComponent(link)}`,
    );
    expect(target(await operator.post("/login", { email, password: PASSWORD, next: link }))).toBe(link);
    expect(target(await operator.post(link, { intent: "accept" }))).toBe("/employer");
    const where = { userId: people.operator.userId, companyId: company.id };
    expect(await world.prisma.membership.count({ where })).toBe(1);
    await world.prisma.membership.deleteMany({ where });
  });

  test("an unknown link is 404 with a sentence", async () => {
    const response = await me.get("/invitation/unbekannt");
    expect(response.status).toBe(404);
    expect(await textOf(response)).toContain("Diese Einladung kennen wir nicht");
  });
});

describe("/account", () => {
  test("name, language, password and sessions", async () => {
    const { email, userId } = basics.bremen.people.desk;
    await world.prisma.session.deleteMany({ where: { userId } });
    await login(email);
    const elsewhere = visitor(world);
    await elsewhere.post("/login", { email, password: PASSWORD });

    expect(target(await me.post("/account", { intent: "name", name: "Dana Desk" }))).toBe(
      "/account?done=saved",
    );
    expect(await me.read("/account?done=saved")).toContain("Gespeichert.");
    await me.post("/account", { intent: "locale", locale: "en" });
    expect(await me.read("/account")).toContain("Account and security");
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      name: "Dana Desk",
      locale: "en",
      email,
    });

    const wrong = await me.post("/account", {
      intent: "changePassword",
      currentPassword: "nicht das richtige",
      password: "ein anderes Passwort",
    });
    const html = await wrong.text();
    expect(html).toContain("The present password is not right.");
    expect(html).not.toContain("nicht das richtige");
    expect(html).not.toContain("ein anderes Passwort");
    const sessions = await world.prisma.session.findMany({ where: { userId }, orderBy: { id: "asc" } });
    expect(sessions).toHaveLength(2);
    await me.post("/account", { intent: "endSession", sessionId: sessions[1]?.id ?? "" });
    expect(target(await elsewhere.get("/account"))).toBe("/login?next=%2Faccount");
    expect((await me.get("/account")).status).toBe(200);
  });

  test("nobody ends other people's sessions", async () => {
    const victim = visitor(world);
    await victim.post("/login", { email: basics.bremen.people.advisor.email, password: PASSWORD });
    const { userId } = basics.bremen.people.advisor;
    const { id } = await world.prisma.session.findFirstOrThrow({ where: { userId } });
    await login(basics.bremen.people.hrMember.email);
    await me.post("/account", { intent: "endSession", sessionId: id });
    expect(await world.prisma.session.count({ where: { id } })).toBe(1);
  });

  test("giving up a task: a member may, the last administrator may not", async () => {
    const { people } = basics.bremen;
    const seat = async (userId: string) =>
      (await world.prisma.membership.findFirstOrThrow({ where: { userId, endedAt: null } })).id;
    await login(people.hrAdmin.email);
    const team = await world.prisma.membership.count({
      where: { companyId: basics.bremen.company.id, role: "HR_ADMIN", endedAt: null },
    });
    expect(team).toBe(1);
    const own = await seat(people.hrAdmin.userId);
    const refused = await me.post("/account", {
      intent: "leave",
      membershipId: own,
      _form: `do-leave-${own}`,
    });
    expect(refused.status).toBe(409);
    expect(await textOf(refused)).toContain("Jemand muss das Team verwalten können.");
    const foreign = await me.post("/account", {
      intent: "leave",
      membershipId: await seat(people.hrMember.userId),
    });
    expect(foreign.status).toBe(404);
  });
});

describe("/employer/team", () => {
  test("changes a role, removes, and refuses both for the last administrator", async () => {
    const { people, company } = basics.braunschweig;
    await givePassword(people.hrAdmin);
    await login(people.hrAdmin.email);
    const seatOf = async ({ userId }: Principal) =>
      (await world.prisma.membership.findFirstOrThrow({ where: { userId, companyId: company.id } })).id;
    const [admin, member] = [await seatOf(people.hrAdmin), await seatOf(people.hrMember)];

    expect(await me.read("/employer/team")).toContain("Verwaltet als einzige Person das Team.");
    const demoted = await me.post("/employer/team", {
      intent: "changeRole",
      membershipId: admin,
      role: "HR_MEMBER",
    });
    expect(demoted.status).toBe(409);
    const left = await me.post("/employer/team", { intent: "end", membershipId: admin });
    expect(left.status).toBe(409);
    const promoted = await me.post("/employer/team", {
      intent: "changeRole",
      membershipId: member,
      role: "HR_ADMIN",
    });
    expect(target(promoted)).toBe("/employer/team?done=changed");
    const removed = await me.post("/employer/team", { intent: "end", membershipId: member });
    expect(target(removed)).toBe("/employer/team?done=removed");
    expect(
      (await world.prisma.membership.findUniqueOrThrow({ where: { id: member } })).endedAt,
    ).not.toBeNull();
    const foreign = await world.prisma.membership.findFirstOrThrow({
      where: { userId: basics.bremen.people.hrMember.userId },
    });
    const stranger = await me.post("/employer/team", { intent: "end", membershipId: foreign.id });
    expect(stranger.status).toBe(409);
    expect(
      (await world.prisma.membership.findUniqueOrThrow({ where: { id: foreign.id } })).endedAt,
    ).toBeNull();
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
