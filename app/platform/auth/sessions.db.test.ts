import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemClock } from "#app/platform/clock.ts";
import { aUser, browserRequest, signedIn } from "#tests/setup/sign-in.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { createAuth } from "./create-auth.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = () => world.services.auth;

const DAY = 24 * 60 * 60 * 1000;

describe("session", () => {
  test("a forged or foreign cookie is no session", async () => {
    const { email } = await aUser(world);
    const [cookie = ""] = await signedIn(world, email);
    const [pair = ""] = cookie.split(";");
    const token = decodeURIComponent(pair.slice(pair.indexOf("=") + 1)).split(".")[0] ?? "";
    const forged = createHmac("sha256", "another secret of some length").update(token).digest("base64");
    for (const value of [token, `${token}.`, `${token}.${encodeURIComponent(forged)}`, "", "%", "a.b"]) {
      expect(await auth().getSession(browserRequest([`lotse.session_token=${value}`]))).toBeNull();
    }
  });

  test("ends after 30 days, after 7 days without use, and with the account", async () => {
    const { userId, email } = await aUser(world);
    const cookies = await signedIn(world, email);
    const session = await world.prisma.session.findFirstOrThrow({ where: { userId } });
    const now = systemClock.now().getTime();
    expect(session.expiresAt.getTime() - now).toBeGreaterThan(30 * DAY - 60_000);
    expect(session.expiresAt.getTime() - now).toBeLessThanOrEqual(30 * DAY);

    const found = () => auth().getSession(browserRequest(cookies));
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
    expect(await auth().startSession(browserRequest(), userId)).toBeNull();
  });

  test("those that ended by themselves are forgotten, the others stay", async () => {
    const { userId, email } = await aUser(world);
    const cookies = await signedIn(world, email);
    await Promise.all([signedIn(world, email), signedIn(world, email)]);
    const now = systemClock.now().getTime();
    const [over, unused] = await world.prisma.session.findMany({
      where: { userId },
      orderBy: { id: "desc" },
    });
    const end = (id: string | undefined, data: object) =>
      world.prisma.session.update({ where: { id: id ?? "" }, data });
    await end(over?.id, { expiresAt: new Date(now - 1000) });
    await end(unused?.id, { updatedAt: new Date(now - 7 * DAY - 1000) });
    expect(await auth().forgetEndedSessions()).toBe(2);
    expect(await world.prisma.session.count({ where: { userId } })).toBe(1);
    expect(await auth().getSession(browserRequest(cookies))).toMatchObject({ userId });
  });

  test("the list shows the own ones and ends them", async () => {
    const [user, stranger] = [await aUser(world), await aUser(world)];
    const [here, elsewhere] = [await signedIn(world, user.email), await signedIn(world, user.email)];
    const foreign = await auth().getSession(browserRequest(await signedIn(world, stranger.email)));
    const present = await auth().getSession(browserRequest(here));
    const list = await auth().listSessions(user.userId);
    expect(list.map(({ userAgent }) => userAgent)).toEqual(["Testbrowser", "Testbrowser"]);
    expect(await auth().endSession(user.userId, foreign?.sessionId ?? "")).toBe(false);
    const other = list.find(({ id }) => id !== present?.sessionId);
    expect(await auth().endSession(user.userId, other?.id ?? "")).toBe(true);
    expect(await auth().getSession(browserRequest(elsewhere))).toBeNull();
    expect(await auth().getSession(browserRequest(here))).toEqual(present);
  });

  test("signing out ends it in the database and in the browser", async () => {
    const { email, userId } = await aUser(world);
    const cookies = await signedIn(world, email);
    const cleared = await auth().signOut(browserRequest(cookies));
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
    const { userId } = await aUser(world);
    const env = { ...world.services.env, baseUrl, production };
    const cookies = await createAuth({ ...world.services, env }).startSession(browserRequest(), userId);
    expect(cookies).toHaveLength(1);
    expect(cookies?.[0]).toMatch(expected);
  });
});
