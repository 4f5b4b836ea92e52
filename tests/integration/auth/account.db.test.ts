import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { seedBasics } from "#tests/factories/basics.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
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
    await givePassword(world, people.hrAdmin);
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

describe("another e-mail address", () => {
  const wish = (email: string, currentPassword = PASSWORD) =>
    me.post("/account", { intent: "changeEmail", email, currentPassword });

  test("counts once its link was used, tells the old one, and keeps the session", async () => {
    const { email: old } = basics.bremen.people.hrMember;
    await login(old);
    expect((await wish("hm@neu.example", "falsch")).status).toBe(409);
    expect(target(await wish("HM@neu.example"))).toBe("/account?done=mailed");
    const link = await linkMailedTo(world, "hm@neu.example");
    expect(await me.read("/account")).toContain(old);
    expect(JSON.stringify(await world.prisma.verification.findMany())).not.toContain(link.split("/").at(-1));
    // confirmed from another browser: nobody is signed in by it
    const other = visitor(world);
    expect(target(await other.post(link, { intent: "confirm" }))).toBe("/login");
    expect(other.cookies()).toEqual([]);
    expect(await me.read("/account")).toContain("hm@neu.example");
    await linkMailedTo(world, old);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: "email-changed" } },
    });
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [old, "Ihre E-Mail-Adresse wurde geändert"],
    ]);
    expect((await other.post(link, { intent: "confirm" })).status).toBe(400);
    expect(target(await other.post("/login", { email: "hm@neu.example", password: PASSWORD }))).toBe(
      "/employer",
    );
  });

  test("is no way to learn who has an account, nor to take theirs", async () => {
    const { hrAdmin, desk } = basics.bremen.people;
    await login(hrAdmin.email);
    const before = await world.prisma.mailMessage.count();
    expect(target(await wish(desk.email))).toBe("/account?done=mailed");
    expect(await world.prisma.mailMessage.count()).toBe(before);
    // free when it was asked for, somebody's when the link is used
    await wish("spaeter@neu.example");
    const link = await linkMailedTo(world, "spaeter@neu.example");
    await world.prisma.user.update({ where: { id: desk.userId }, data: { email: "spaeter@neu.example" } });
    expect((await me.post(link, { intent: "confirm" })).status).toBe(400);
    expect(await me.read("/account")).toContain(hrAdmin.email);
  });

  test("takes the links of the old mailbox their power, and its own after a day", async () => {
    const { email: old, userId } = basics.bremen.people.advisor;
    await world.services.auth.requestPasswordReset(old);
    const reset = await linkMailedTo(world, old);
    const change = { userId, from: old, to: "berät@neu.example" };
    const stale = await world.services.auth.keepEmailChange(change);
    await world.prisma.verification.updateMany({
      where: { identifier: { startsWith: "change-email:" } },
      data: { expiresAt: new Date("2020-01-01T00:00:00Z") },
    });
    expect(await world.services.auth.takeEmailChange(stale)).toBeNull();
    const token = await world.services.auth.keepEmailChange(change);
    const both = [token, token].map((one) =>
      visitor(world).post(`/verify-email/${one}`, { intent: "confirm" }),
    );
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([302, 400]);
    const tried = await visitor(world).post(reset, { intent: "save", password: "ein ganz neues Passwort" });
    expect(await textOf(tried)).toContain("Dieser Link gilt nicht mehr.");
  });

  test("comes about no more once a new password was set", async () => {
    const { email, userId } = basics.bremen.people.representative;
    const { auth } = world.services;
    const change = { userId, from: email, to: "fremd@neu.example" };
    const asked = await auth.keepEmailChange(change);
    await auth.requestPasswordReset(email);
    const reset = await linkMailedTo(world, email);
    const next = "ein ganz neues Passwort";
    await visitor(world).post(reset, { intent: "save", password: next });
    expect(await auth.takeEmailChange(asked)).toBeNull();
    await me.post("/login", { email, password: next });
    const again = await auth.keepEmailChange(change);
    const other = await auth.keepEmailChange({ ...change, userId: basics.bremen.people.desk.userId });
    await me.post("/account", {
      intent: "changePassword",
      currentPassword: next,
      password: "noch ein neues Passwort",
    });
    expect(await auth.takeEmailChange(again)).toBeNull();
    expect(await auth.takeEmailChange(other)).not.toBeNull();
  });
});
