import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aUser, browserRequest, PASSWORD, signedIn } from "#tests/setup/sign-in.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = () => world.services.auth;

describe("password", () => {
  test("the right one starts a session, which one SQL statement finds again", async () => {
    const { userId, email } = await aUser(world);
    const result = await auth().signIn(browserRequest(), {
      email: ` ${email.toUpperCase()} `,
      password: PASSWORD,
    });
    expect(result).toMatchObject({ state: "signed_in", userId });
    const cookies = "cookies" in result ? result.cookies : [];
    const found = await world.services.database.statements.during(() =>
      auth().getSession(browserRequest(cookies)),
    );
    expect(found.result).toMatchObject({ userId });
    expect(found.statements).toHaveLength(1);
  });

  test("a request without cookie asks the database nothing", async () => {
    const found = await world.services.database.statements.during(() => auth().getSession(browserRequest()));
    expect(found).toEqual({ result: null, statements: [] });
  });

  test("wrong password and unknown address are refused alike", async () => {
    const { email } = await aUser(world);
    const refused = { state: "refused", code: "wrong_credentials" };
    expect(await auth().signIn(browserRequest(), { email, password: "falsch aber lang" })).toEqual(refused);
    expect(
      await auth().signIn(browserRequest(), { email: "niemand@auth.example", password: PASSWORD }),
    ).toEqual(refused);
    expect(await auth().signIn(browserRequest(), { email, password: "x".repeat(500) })).toEqual(refused);
  });

  test("an address that is not confirmed is told so only with the right password", async () => {
    const { email } = await aUser(world, { emailVerified: false });
    expect(await auth().signIn(browserRequest(), { email, password: "falsch aber lang" })).toEqual({
      state: "refused",
      code: "wrong_credentials",
    });
    expect(await auth().signIn(browserRequest(), { email, password: PASSWORD })).toEqual({
      state: "refused",
      code: "email_not_verified",
    });
  });

  test("after ten failures the address waits, others do not; successes do not count", async () => {
    const { email } = await aUser(world);
    for (let attempt = 0; attempt < 3; attempt += 1) await signedIn(world, email);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await auth().signIn(browserRequest(), { email, password: "falsch aber lang" })).toMatchObject({
        code: "wrong_credentials",
      });
    }
    expect(await auth().signIn(browserRequest(), { email, password: PASSWORD })).toEqual({
      state: "refused",
      code: "too_many_attempts",
    });
    const other = await aUser(world);
    expect(await signedIn(world, other.email)).toHaveLength(1);
  });

  test("is kept as a salted scrypt hash", async () => {
    const [first, second] = [await aUser(world), await aUser(world)];
    const hashOf = async (userId: string) =>
      (await world.prisma.account.findFirstOrThrow({ where: { userId } })).password;
    expect(await hashOf(first.userId)).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(await hashOf(first.userId)).not.toBe(await hashOf(second.userId));
  });

  test("changing it needs the present one, ends the other sessions and is told by mail", async () => {
    const { email, userId } = await aUser(world);
    const [here, elsewhere] = [await signedIn(world, email), await signedIn(world, email)];
    const wrong = await auth().changePassword(browserRequest(here), {
      current: "falsch aber lang",
      next: "neu neu neu neu",
    });
    expect(wrong).toEqual({ code: "wrong_password" });
    const done = await auth().changePassword(browserRequest(here), {
      current: PASSWORD,
      next: "neu neu neu neu",
    });
    if (!("cookies" in done)) throw new Error(done.code);
    expect(await auth().getSession(browserRequest(elsewhere))).toBeNull();
    expect(await auth().getSession(browserRequest(here))).toBeNull();
    expect(await auth().getSession(browserRequest(done.cookies))).toMatchObject({ userId });
    expect((await world.prisma.mailMessage.findFirstOrThrow({ where: { to: email } })).subject).toBe(
      "Ihr Passwort wurde geändert",
    );
  });
});
