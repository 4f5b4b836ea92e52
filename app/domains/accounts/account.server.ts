import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { mailTranslator } from "#app/i18n/mails.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { newId } from "#app/platform/ids.ts";
import { cookieHeader } from "#app/platform/auth/cookies.ts";
import type { Auth, Cookies } from "#app/platform/auth/types.ts";
import { takingAtLeast } from "#app/platform/auth/padded.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";
import { maySignInByLink } from "./rules.ts";

/**
 * Opens an account inside the caller's transaction; it waits for its address to be confirmed. When
 * the address has an account already, its owner gets a mail that says so and the answer is null:
 * the page must then look as if all went well, or it would tell strangers who has an account.
 *
 * After the commit call `completeAccount`.
 */
export async function openAccount(
  person: GuardedTx,
  ctx: Ctx,
  input: { name: string; email: string },
): Promise<string | null> {
  const tx = person.asSystem("accounts");
  const email = input.email.trim().toLowerCase();
  const known = await tx.user.findUnique({
    where: { email },
    select: { id: true, name: true, locale: true },
  });
  if (known) {
    const t = mailTranslator(known.locale);
    await tx.mail({
      dedupeKey: `already-registered:${known.id}:${ctx.today}`,
      to: email,
      subject: t("alreadyRegistered.subject"),
      text: t("alreadyRegistered.text", { name: known.name }),
      locale: known.locale,
      path: "/login",
    });
    return null;
  }
  const userId = newId();
  await tx.user.create({
    data: { id: userId, name: input.name, email, emailVerified: false, locale: ctx.locale },
  });
  return userId;
}

/** Sets the password of a fresh account and mails the link that confirms its address. */
export async function completeAccount(
  auth: Auth,
  account: { userId: string; email: string; password: string },
): Promise<void> {
  await auth.setFirstPassword(account.userId, account.password);
  await auth.sendVerification(account.email);
}

/** Makes the person who registered a company its first administrator. */
export async function foundTeam(
  person: GuardedTx,
  founder: { userId: string; companyId: string },
): Promise<void> {
  const tx = person.asSystem("accounts");
  await tx.membership.create({ data: { id: newId(), role: "HR_ADMIN", ...founder } });
}

/** Makes an operator the first administrator of a center, for installations run by one person. */
export async function foundCenterTeam(
  person: GuardedTx,
  founder: { userId: string; centerId: string },
): Promise<void> {
  const tx = person.asSystem("accounts");
  await tx.membership.create({ data: { id: newId(), role: "CENTER_ADMIN", ...founder } });
}

/**
 * Mails a sign-in link to a candidate. Staff, unknown and closed accounts get none; the answer and
 * its time are the same for all.
 */
export async function requestLoginLink(ctx: Ctx, auth: Auth, address: string): Promise<void> {
  const email = address.trim().toLowerCase();
  await takingAtLeast(300, async () => {
    if (await mayUseLink(ctx, { email })) await auth.sendMagicLink(email);
  });
}

/**
 * Uses a sign-in link up. Between the mail and this moment the person may have become staff or set
 * up a second factor; then the session ends at once.
 */
export async function signInByLink(
  ctx: Ctx,
  auth: Auth,
  request: Request,
  token: string,
): Promise<{ userId: string; cookies: Cookies } | null> {
  const used = await auth.useMagicLink(request, token);
  if (!used || (await mayUseLink(ctx, { id: used.userId }))) return used;
  await auth.signOut(new Request(request.url, { headers: { cookie: cookieHeader(used.cookies) } }));
  return null;
}

/** Whether this account signs in by link: candidates without a second factor. */
async function mayUseLink(ctx: Ctx, where: { email: string } | { id: string }): Promise<boolean> {
  if ("email" in where && isPlaceholderAddress(where.email)) return false;
  const user = await ctx.db.transaction((person) =>
    person.asSystem("accounts").user.findUnique({
      where,
      select: {
        disabledAt: true,
        twoFactorEnabled: true,
        memberships: { where: { endedAt: null }, select: { role: true } },
      },
    }),
  );
  return user !== null && !user.disabledAt && !user.twoFactorEnabled && maySignInByLink(user.memberships);
}

/** Mails a link to set a new password; answer and time are the same for every address. */
export async function requestPasswordReset(auth: Auth, email: string): Promise<void> {
  await takingAtLeast(300, () => auth.requestPasswordReset(email));
}

/** Mails the confirmation of an address once more; answer and time are the same for every address. */
export async function requestVerification(auth: Auth, email: string): Promise<void> {
  await takingAtLeast(300, () => auth.sendVerification(email));
}

/** The roles of a user by id, to know where work starts after sign-in. */
export async function rolesOf(ctx: Ctx, userId: string) {
  return ctx.db.transaction((person) =>
    person.asSystem("accounts").membership.findMany({
      where: { userId, endedAt: null },
      select: { role: true },
    }),
  );
}

/** Changes the own name or language, and nothing else of the account. */
export async function updateOwnAccount(
  ctx: UserCtx,
  change: { name: string } | { locale: Locale },
): Promise<void> {
  const data = "name" in change ? { name: change.name } : { locale: change.locale };
  await ctx.db.transaction((person) =>
    person.asSystem("accounts").user.update({ where: { id: ctx.user.userId }, data }),
  );
}
