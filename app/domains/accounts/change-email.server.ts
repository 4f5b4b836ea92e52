import { mailTranslator } from "#app/i18n/mails.server.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { takingAtLeast } from "#app/platform/auth/padded.ts";
import type { Auth, Cookies } from "#app/platform/auth/types.ts";
import { newId } from "#app/platform/ids.ts";

/**
 * Mails a link to the new address of the signed-in person. Whether the address has an account already is told nobody: the
 * answer and its time are the same, and it gets no mail then. Who has a password gives it, so that an open screen is not enough.
 */
export async function requestEmailChange(
  ctx: UserCtx,
  auth: Auth,
  input: { email: string; currentPassword?: string | undefined },
): Promise<{ ok: true } | { ok: false; code: "wrong_password" | "too_many_attempts" }> {
  const { userId, email: from, name } = ctx.user;
  const to = input.email.trim().toLowerCase();
  return takingAtLeast(300, async () => {
    const allowed = await auth.allowEmailChange(userId, { email: to, password: input.currentPassword });
    if (allowed !== "allowed") return { ok: false, code: allowed };
    const taken = await ctx.db.transaction((person) =>
      person.asSystem("accounts").user.count({ where: { email: to } }),
    );
    if (taken > 0) return { ok: true };
    const token = await auth.keepEmailChange({ userId, from, to });
    const t = mailTranslator(ctx.locale);
    const mail = { subject: t("changeEmail.subject"), text: t("changeEmail.text", { name }) };
    const path = `/verify-email/${token}`;
    await ctx.db.transaction((tx) =>
      tx.mail({ dedupeKey: `change-email:${newId()}`, to, ...mail, locale: ctx.locale, path }),
    );
    return { ok: true };
  });
}

/**
 * The link of a mail: confirms the address of a new account and signs in, or puts another address in the place of the old
 * one, which is told. Null where the link is spent or over, or the address has become somebody's.
 */
export async function confirmAddress(
  ctx: Ctx,
  auth: Auth,
  request: Request,
  token: string,
): Promise<{ cookies: Cookies } | null> {
  const change = await auth.takeEmailChange(token);
  if (!change) return auth.verifyEmail(request, token);
  const { userId: id, from, to } = change;
  try {
    return await ctx.db.transaction(async (person) => {
      const tx = person.asSystem("accounts");
      const { count } = await tx.user.updateMany({
        where: { id, email: from, disabledAt: null },
        data: { email: to, emailVerified: true },
      });
      const user = await tx.user.findUnique({ where: { id }, select: { name: true, locale: true } });
      if (count === 0 || !user) return null;
      const t = mailTranslator(user.locale);
      const mail = { subject: t("emailChanged.subject"), text: t("emailChanged.text", { name: user.name }) };
      const dedupeKey = `email-changed:${newId()}`;
      await tx.mail({ dedupeKey, to: from, ...mail, locale: user.locale, path: "/login" });
      return { cookies: [] };
    });
  } catch (error) {
    if (error instanceof UniqueConflictError) return null;
    throw error;
  }
}
