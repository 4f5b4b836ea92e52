import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aUser, browserRequest } from "#tests/setup/sign-in.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const auth = () => world.services.auth;

/** The secret at the end of the link in the latest mail to an address. */
async function mailedSecret(to: string): Promise<string> {
  const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  return /http:\/\/localhost:3000\S*\/([\w.-]+)/.exec(mail.text)?.[1] ?? "";
}

describe("mail", () => {
  test("confirming the address signs in, once", async () => {
    const { email, userId } = await aUser(world, { emailVerified: false, locale: "en" });
    await auth().sendVerification(email);
    const mail = await world.prisma.mailMessage.findFirstOrThrow({ where: { to: email } });
    expect(mail.subject).toBe("Please confirm your e-mail address");
    expect(mail.text).toContain("Nobody reads replies to this e-mail.");
    const token = await mailedSecret(email);
    expect(await auth().verifyEmail(browserRequest(), `${token}x`)).toBeNull();
    const verified = await auth().verifyEmail(browserRequest(), token);
    expect(await auth().getSession(browserRequest(verified?.cookies))).toMatchObject({ userId });
    // used again it is no way in
    const again = await auth().verifyEmail(browserRequest(), token);
    expect(again?.cookies).toEqual([]);
    await auth().sendVerification(email);
    expect(await world.prisma.mailMessage.count({ where: { to: email } })).toBe(1);
  });

  test("a reset link works once, ends all sessions and confirms the address", async () => {
    const { email, userId } = await aUser(world, { emailVerified: false });
    await auth().requestPasswordReset(email.toUpperCase());
    const token = await mailedSecret(email);
    const stored = await world.prisma.verification.findMany();
    expect(JSON.stringify(stored)).not.toContain(token);
    const cookies = await auth().startSession(browserRequest(), userId);
    expect(await auth().resetPassword("unbekannt", "ganz neues Passwort")).toBe(false);
    expect(await auth().resetPassword(token, "kurz")).toBe(false);
    expect(await auth().resetPassword(token, "ganz neues Passwort")).toBe(true);
    expect(await auth().resetPassword(token, "noch ein Passwort")).toBe(false);
    expect(await auth().getSession(browserRequest(cookies ?? []))).toBeNull();
    expect(await auth().signIn(browserRequest(), { email, password: "ganz neues Passwort" })).toMatchObject({
      state: "signed_in",
    });
  });

  test("a magic link works once; only its hash is kept", async () => {
    const { email, userId } = await aUser(world);
    await auth().sendMagicLink(email);
    const token = await mailedSecret(email);
    expect(JSON.stringify(await world.prisma.verification.findMany())).not.toContain(token);
    expect(await auth().useMagicLink(browserRequest(), "falsch")).toBeNull();
    const used = await auth().useMagicLink(browserRequest(), token);
    expect(used).toMatchObject({ userId });
    expect(await auth().getSession(browserRequest(used?.cookies))).toMatchObject({ userId });
    expect(await auth().useMagicLink(browserRequest(), token)).toBeNull();
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
    const { email } = await aUser(world);
    for (let count = 0; count < 8; count += 1) await auth().requestPasswordReset(email);
    expect(await world.prisma.mailMessage.count({ where: { to: email } })).toBe(5);
  });
});
