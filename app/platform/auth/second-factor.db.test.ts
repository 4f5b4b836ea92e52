import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aUser, browserRequest, PASSWORD, signedIn } from "#tests/setup/sign-in.ts";
import { authenticatorCode } from "#tests/setup/totp.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import type { Cookies } from "./types.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = () => world.services.auth;

describe("second factor", () => {
  async function withTotp() {
    const { email, userId } = await aUser(world);
    const cookies = await signedIn(world, email);
    expect(await auth().startTotp(browserRequest(cookies), PASSWORD)).toBe("started");
    const setUp = await auth().pendingTotp(userId);
    if (!setUp) throw new Error("no set-up");
    const confirmed = await auth().confirmTotp(browserRequest(cookies), authenticatorCode(setUp.secret));
    if (!confirmed) throw new Error("not confirmed");
    return { email, userId, setUp, before: cookies, cookies: confirmed.cookies };
  }

  async function challenge(email: string): Promise<Cookies> {
    const result = await auth().signIn(browserRequest(), { email, password: PASSWORD });
    if (result.state !== "second_factor") throw new Error(result.state);
    return result.cookies;
  }

  test("set-up needs the password and a first code, and renews the session", async () => {
    const { email, userId } = await aUser(world);
    const cookies = await signedIn(world, email);
    expect(await auth().startTotp(browserRequest(cookies), "falsch aber lang")).toBe("wrong_password");
    expect(await auth().pendingTotp(userId)).toBeNull();
    expect(await auth().startTotp(browserRequest(cookies), PASSWORD)).toBe("started");
    expect(await auth().confirmTotp(browserRequest(cookies), "000000")).toBeNull();
    // not confirmed: signing in needs no code yet
    expect(await signedIn(world, email)).toHaveLength(1);
    const done = await withTotp();
    expect(await auth().getSession(browserRequest(done.before))).toBeNull();
    expect(await auth().getSession(browserRequest(done.cookies))).toMatchObject({ userId: done.userId });
    expect(await auth().pendingTotp(done.userId)).toBeNull();
    expect(await auth().startTotp(browserRequest(done.cookies), PASSWORD)).toBe("already_on");
  });

  test("then the password alone is no session, the code completes it", async () => {
    const { email, userId, setUp } = await withTotp();
    const half = await challenge(email);
    expect(await auth().getSession(browserRequest(half))).toBeNull();
    expect(await auth().completeSecondFactor(browserRequest(half), "123456")).toMatchObject({
      state: "refused",
      code: "wrong_code",
    });
    const code = authenticatorCode(setUp.secret);
    const done = await auth().completeSecondFactor(
      browserRequest(half),
      `${code.slice(0, 3)} ${code.slice(3)}`,
    );
    expect(done).toMatchObject({ state: "signed_in", userId });
    expect(await auth().getSession(browserRequest(done.cookies))).toMatchObject({ userId });
  });

  test("no other door opens a session past it", async () => {
    const { userId, email } = await withTotp();
    expect(await auth().startSession(browserRequest(), userId)).toBeNull();
    const { userId: plain } = await aUser(world);
    expect(await auth().startSession(browserRequest(), plain)).not.toBeNull();
    expect((await challenge(email)).length).toBeGreaterThan(0);
  });

  test("a backup code works once", async () => {
    const { email, setUp } = await withTotp();
    const [backup = ""] = setUp.backupCodes;
    expect(await auth().completeSecondFactor(browserRequest(await challenge(email)), backup)).toMatchObject({
      state: "signed_in",
    });
    expect(await auth().completeSecondFactor(browserRequest(await challenge(email)), backup)).toMatchObject({
      code: "wrong_code",
    });
  });

  test("five wrong codes end the challenge; without challenge there is nothing to complete", async () => {
    const { email, setUp } = await withTotp();
    const half = await challenge(email);
    for (let attempt = 0; attempt < 5; attempt += 1)
      await auth().completeSecondFactor(browserRequest(half), "000000");
    expect(
      await auth().completeSecondFactor(browserRequest(half), authenticatorCode(setUp.secret)),
    ).toMatchObject({
      code: "too_many_attempts",
    });
    expect(
      await auth().completeSecondFactor(browserRequest(), authenticatorCode(setUp.secret)),
    ).toMatchObject({
      code: "challenge_over",
    });
  });

  test("turning it off needs the password", async () => {
    const { email, cookies } = await withTotp();
    expect(await auth().disableTotp(browserRequest(cookies), "falsch aber lang")).toBeNull();
    await challenge(email);
    expect(await auth().disableTotp(browserRequest(cookies), PASSWORD)).not.toBeNull();
    expect(await signedIn(world, email)).toHaveLength(1);
  });
});
