import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { createAuth } from "./create-auth.ts";
import { cookieHeader } from "./cookies.ts";
import type { Cookies } from "./types.ts";
import { createUserWithPassword } from "./users.ts";

const PASSWORD = "ein langes Passwort";
const DAY = 24 * 60 * 60 * 1000;

let world: World;
let counter = 0;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = () => world.services.auth;

function request(cookies: Cookies = []): Request {
  const headers = {
    "user-agent": "Testbrowser",
    ...(cookies.length > 0 && { cookie: cookieHeader(cookies) }),
  };
  return new Request("http://localhost:3000/login", { headers });
}

async function aUser(overrides: { emailVerified?: boolean; locale?: string } = {}) {
  counter += 1;
  const email = `user${counter}@auth.example`;
  const userId = await createUserWithPassword(world.services, {
    name: `User ${counter}`,
    email,
    password: PASSWORD,
    ...overrides,
  });
  return { userId, email };
}

async function signedIn(email: string): Promise<Cookies> {
  const result = await auth().signIn(request(), { email, password: PASSWORD });
  if (result.state !== "signed_in") throw new Error(result.state);
  return result.cookies;
}

/** The secret at the end of the link in the latest mail to an address. */
async function mailedSecret(to: string): Promise<string> {
  const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  return /http:\/\/localhost:3000\S*\/([\w.-]+)/.exec(mail.text)?.[1] ?? "";
}

describe("password", () => {
  test("the right one starts a session, which one SQL statement finds again", async () => {
    const { userId, email } = await aUser();
    const result = await auth().signIn(request(), { email: ` ${email.toUpperCase()} `, password: PASSWORD });
    expect(result).toMatchObject({ state: "signed_in", userId });
    const cookies = "cookies" in result ? result.cookies : [];
    const found = await world.services.database.statements.during(() => auth().getSession(request(cookies)));
    expect(found.result).toMatchObject({ userId });
    expect(found.statements).toHaveLength(1);
  });

  test("a request without cookie asks the database nothing", async () => {
    const found = await world.services.database.statements.during(() => auth().getSession(request()));
    expect(found).toEqual({ result: null, statements: [] });
  });

  test("wrong password and unknown address are refused alike", async () => {
    const { email } = await aUser();
    const refused = { state: "refused", code: "wrong_credentials" };
    expect(await auth().signIn(request(), { email, password: "falsch aber lang" })).toEqual(refused);
    expect(await auth().signIn(request(), { email: "niemand@auth.example", password: PASSWORD })).toEqual(
      refused,
    );
    expect(await auth().signIn(request(), { email, password: "x".repeat(500) })).toEqual(refused);
  });

  test("an address that is not confirmed is told so only with the right password", async () => {
    const { email } = await aUser({ emailVerified: false });
    expect(await auth().signIn(request(), { email, password: "falsch aber lang" })).toEqual({
      state: "refused",
      code: "wrong_credentials",
    });
    expect(await auth().signIn(request(), { email, password: PASSWORD })).toEqual({
      state: "refused",
      code: "email_not_verified",
    });
  });

  test("after ten failures the address waits, others do not; successes do not count", async () => {
    const { email } = await aUser();
    for (let attempt = 0; attempt < 3; attempt += 1) await signedIn(email);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await auth().signIn(request(), { email, password: "falsch aber lang" })).toMatchObject({
        code: "wrong_credentials",
      });
    }
    expect(await auth().signIn(request(), { email, password: PASSWORD })).toEqual({
      state: "refused",
      code: "too_many_attempts",
    });
    const other = await aUser();
    expect(await signedIn(other.email)).toHaveLength(1);
  });

  test("is kept as a salted scrypt hash", async () => {
    const [first, second] = [await aUser(), await aUser()];
    const hashOf = async (userId: string) =>
      (await world.prisma.account.findFirstOrThrow({ where: { userId } })).password;
    expect(await hashOf(first.userId)).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(await hashOf(first.userId)).not.toBe(await hashOf(second.userId));
  });

  test("changing it needs the present one, ends the other sessions and is told by mail", async () => {
    const { email, userId } = await aUser();
    const [here, elsewhere] = [await signedIn(email), await signedIn(email)];
    const wrong = await auth().changePassword(request(here), {
      current: "falsch aber lang",
      next: "neu neu neu neu",
    });
    expect(wrong).toEqual({ code: "wrong_password" });
    const done = await auth().changePassword(request(here), { current: PASSWORD, next: "neu neu neu neu" });
    if (!("cookies" in done)) throw new Error(done.code);
    expect(await auth().getSession(request(elsewhere))).toBeNull();
    expect(await auth().getSession(request(here))).toBeNull();
    expect(await auth().getSession(request(done.cookies))).toMatchObject({ userId });
    expect((await world.prisma.mailMessage.findFirstOrThrow({ where: { to: email } })).subject).toBe(
      "Ihr Passwort wurde geändert",
    );
  });
});

describe("session", () => {
  test("a forged or foreign cookie is no session", async () => {
    const { email } = await aUser();
    const [cookie = ""] = await signedIn(email);
    const [pair = ""] = cookie.split(";");
    const token = decodeURIComponent(pair.slice(pair.indexOf("=") + 1)).split(".")[0] ?? "";
    const forged = createHmac("sha256", "another secret of some length").update(token).digest("base64");
    for (const value of [token, `${token}.`, `${token}.${encodeURIComponent(forged)}`, "", "%", "a.b"]) {
      expect(await auth().getSession(request([`lotse.session_token=${value}`]))).toBeNull();
    }
  });

  test("ends after 30 days, after 7 days without use, and with the account", async () => {
    const { userId, email } = await aUser();
    const cookies = await signedIn(email);
    const session = await world.prisma.session.findFirstOrThrow({ where: { userId } });
    const now = systemClock.now().getTime();
    expect(session.expiresAt.getTime() - now).toBeGreaterThan(30 * DAY - 60_000);
    expect(session.expiresAt.getTime() - now).toBeLessThanOrEqual(30 * DAY);

    const found = () => auth().getSession(request(cookies));
    const set = (data: { expiresAt?: Date; updatedAt?: Date }) =>
      world.prisma.session.update({ where: { id: session.id }, data });
    await set({ expiresAt: new Date(now - 1000) });
    expect(await found()).toBeNull();
    await set({ expiresAt: new Date(now + DAY), updatedAt: new Date(now - 7 * DAY - 1000) });
    expect(await found()).toBeNull();
    await set({ updatedAt: new Date(now - 7 * DAY + 60_000) });
    expect(await found()).toMatchObject({ userId });
    const touched = await world.prisma.session.findFirstOrThrow({ where: { userId } });
    expect(touched.updatedAt.getTime()).toBeGreaterThan(now - 60_000);

    await world.prisma.user.update({ where: { id: userId }, data: { disabledAt: new Date(now) } });
    expect(await found()).toBeNull();
    expect(await auth().startSession(request(), userId)).toBeNull();
  });

  test("the list shows the own ones and ends them", async () => {
    const [user, stranger] = [await aUser(), await aUser()];
    const [here, elsewhere] = [await signedIn(user.email), await signedIn(user.email)];
    const foreign = await auth().getSession(request(await signedIn(stranger.email)));
    const present = await auth().getSession(request(here));
    const list = await auth().listSessions(user.userId);
    expect(list.map(({ userAgent }) => userAgent)).toEqual(["Testbrowser", "Testbrowser"]);
    expect(await auth().endSession(user.userId, foreign?.sessionId ?? "")).toBe(false);
    const other = list.find(({ id }) => id !== present?.sessionId);
    expect(await auth().endSession(user.userId, other?.id ?? "")).toBe(true);
    expect(await auth().getSession(request(elsewhere))).toBeNull();
    expect(await auth().getSession(request(here))).toEqual(present);
  });

  test("signing out ends it in the database and in the browser", async () => {
    const { email, userId } = await aUser();
    const cookies = await signedIn(email);
    const cleared = await auth().signOut(request(cookies));
    expect(cleared.some((cookie) => /^lotse\.session_token=;.*Max-Age=0/.test(cookie))).toBe(true);
    expect(await world.prisma.session.count({ where: { userId } })).toBe(0);
  });

  test.each([
    [
      "http://localhost:3000",
      false,
      /^lotse\.session_token=\S+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    ],
    [
      "https://lotse.example",
      true,
      /^__Host-lotse\.session_token=\S+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ],
  ])("the cookie of %s is bound to host and path", async (baseUrl, production, expected) => {
    const { userId } = await aUser();
    const env = { ...world.services.env, baseUrl, production };
    const cookies = await createAuth({ ...world.services, env }).startSession(request(), userId);
    expect(cookies).toHaveLength(1);
    expect(cookies?.[0]).toMatch(expected);
  });
});

describe("mail", () => {
  test("confirming the address signs in, once", async () => {
    const { email, userId } = await aUser({ emailVerified: false, locale: "en" });
    await auth().sendVerification(email);
    const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to: email } });
    expect(mail.subject).toBe("Please confirm your e-mail address");
    expect(mail.text).toContain("Nobody reads replies to this e-mail.");
    const token = await mailedSecret(email);
    expect(await auth().verifyEmail(request(), `${token}x`)).toBeNull();
    const verified = await auth().verifyEmail(request(), token);
    expect(await auth().getSession(request(verified?.cookies))).toMatchObject({ userId });
    // used again it is no way in
    const again = await auth().verifyEmail(request(), token);
    expect(again?.cookies).toEqual([]);
    await auth().sendVerification(email);
    expect(await world.prisma.mailMessage.count({ where: { to: email } })).toBe(1);
  });

  test("a reset link works once, ends all sessions and confirms the address", async () => {
    const { email, userId } = await aUser({ emailVerified: false });
    await auth().requestPasswordReset(email.toUpperCase());
    const token = await mailedSecret(email);
    const stored = await world.prisma.verification.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
    const cookies = await auth().startSession(request(), userId);
    expect(await auth().resetPassword("unbekannt", "ganz neues Passwort")).toBe(false);
    expect(await auth().resetPassword(token, "kurz")).toBe(false);
    expect(await auth().resetPassword(token, "ganz neues Passwort")).toBe(true);
    expect(await auth().resetPassword(token, "noch ein Passwort")).toBe(false);
    expect(await auth().getSession(request(cookies ?? []))).toBeNull();
    expect(await auth().signIn(request(), { email, password: "ganz neues Passwort" })).toMatchObject({
      state: "signed_in",
    });
  });

  test("a magic link works once; only its hash is kept", async () => {
    const { email, userId } = await aUser();
    await auth().sendMagicLink(email);
    const token = await mailedSecret(email);
    expect(JSON.stringify(await world.prisma.verification.findMany())).not.toContain(token);
    expect(await auth().useMagicLink(request(), "falsch")).toBeNull();
    const used = await auth().useMagicLink(request(), token);
    expect(used).toMatchObject({ userId });
    expect(await auth().getSession(request(used?.cookies))).toMatchObject({ userId });
    expect(await auth().useMagicLink(request(), token)).toBeNull();
  });

  test("unknown addresses get no mail and make no account", async () => {
    const [users, mails] = [await world.prisma.user.count(), await world.prisma.mailMessage.count()];
    await auth().requestPasswordReset("niemand@auth.example");
    await auth().sendMagicLink("niemand@auth.example");
    await auth().sendVerification("niemand@auth.example");
    expect(await world.prisma.user.count()).toBe(users);
    expect(await world.prisma.mailMessage.count()).toBe(mails);
  });

  test("an address gets five mails an hour and no more", async () => {
    const { email } = await aUser();
    for (let count = 0; count < 8; count += 1) await auth().requestPasswordReset(email);
    expect(await world.prisma.mailMessage.count({ where: { to: email } })).toBe(5);
  });
});

describe("second factor", () => {
  /** Six digits of an authenticator app at this moment (RFC 6238), from the Base32 secret it was given. */
  function codeOf(secret: string, step = 0): string {
    const bits = [...secret].map((sign) =>
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0"),
    );
    const bytes =
      bits
        .join("")
        .match(/.{8}/g)
        ?.map((byte) => Number.parseInt(byte, 2)) ?? [];
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(systemClock.now().getTime() / 30_000) + step));
    const mac = createHmac("sha1", Buffer.from(bytes)).update(counter).digest();
    const offset = (mac.at(-1) ?? 0) & 15;
    return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
  }

  async function withTotp() {
    const { email, userId } = await aUser();
    const cookies = await signedIn(email);
    expect(await auth().startTotp(request(cookies), PASSWORD)).toBe("started");
    const setUp = await auth().pendingTotp(userId);
    if (!setUp) throw new Error("no set-up");
    const confirmed = await auth().confirmTotp(request(cookies), codeOf(setUp.secret));
    if (!confirmed) throw new Error("not confirmed");
    return { email, userId, setUp, before: cookies, cookies: confirmed.cookies };
  }

  async function challenge(email: string): Promise<Cookies> {
    const result = await auth().signIn(request(), { email, password: PASSWORD });
    if (result.state !== "second_factor") throw new Error(result.state);
    return result.cookies;
  }

  test("set-up needs the password and a first code, and renews the session", async () => {
    const { email, userId } = await aUser();
    const cookies = await signedIn(email);
    expect(await auth().startTotp(request(cookies), "falsch aber lang")).toBe("wrong_password");
    expect(await auth().pendingTotp(userId)).toBeNull();
    expect(await auth().startTotp(request(cookies), PASSWORD)).toBe("started");
    expect(await auth().confirmTotp(request(cookies), "000000")).toBeNull();
    // not confirmed: signing in needs no code yet
    expect(await signedIn(email)).toHaveLength(1);
    const done = await withTotp();
    expect(await auth().getSession(request(done.before))).toBeNull();
    expect(await auth().getSession(request(done.cookies))).toMatchObject({ userId: done.userId });
    expect(await auth().pendingTotp(done.userId)).toBeNull();
    expect(await auth().startTotp(request(done.cookies), PASSWORD)).toBe("already_on");
  });

  test("then the password alone is no session, the code completes it", async () => {
    const { email, userId, setUp } = await withTotp();
    const half = await challenge(email);
    expect(await auth().getSession(request(half))).toBeNull();
    expect(await auth().completeSecondFactor(request(half), "123456")).toMatchObject({
      state: "refused",
      code: "wrong_code",
    });
    const code = codeOf(setUp.secret);
    const done = await auth().completeSecondFactor(request(half), `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(done).toMatchObject({ state: "signed_in", userId });
    expect(await auth().getSession(request(done.cookies))).toMatchObject({ userId });
  });

  test("a backup code works once", async () => {
    const { email, setUp } = await withTotp();
    const [backup = ""] = setUp.backupCodes;
    expect(await auth().completeSecondFactor(request(await challenge(email)), backup)).toMatchObject({
      state: "signed_in",
    });
    expect(await auth().completeSecondFactor(request(await challenge(email)), backup)).toMatchObject({
      code: "wrong_code",
    });
  });

  test("five wrong codes end the challenge; without challenge there is nothing to complete", async () => {
    const { email, setUp } = await withTotp();
    const half = await challenge(email);
    for (let attempt = 0; attempt < 5; attempt += 1)
      await auth().completeSecondFactor(request(half), "000000");
    expect(await auth().completeSecondFactor(request(half), codeOf(setUp.secret))).toMatchObject({
      code: "too_many_attempts",
    });
    expect(await auth().completeSecondFactor(request(), codeOf(setUp.secret))).toMatchObject({
      code: "challenge_over",
    });
  });

  test("turning it off needs the password", async () => {
    const { email, cookies } = await withTotp();
    expect(await auth().disableTotp(request(cookies), "falsch aber lang")).toBeNull();
    await challenge(email);
    expect(await auth().disableTotp(request(cookies), PASSWORD)).not.toBeNull();
    expect(await signedIn(email)).toHaveLength(1);
  });
});
