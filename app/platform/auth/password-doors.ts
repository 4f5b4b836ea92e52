import { createEmailVerificationToken } from "better-auth/api";
import { hashPassword } from "better-auth/crypto";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { callApi } from "./api-call.ts";
import type { AttemptLimiter } from "./attempts.ts";
import { VERIFICATION_SECONDS } from "./better-auth.ts";
import type { BetterAuth, SignInMails } from "./better-auth.ts";
import { forgetEmailChanges } from "./email-changes.ts";
import type { Auth } from "./types.ts";

type PasswordDoors = Pick<
  Auth,
  | "signIn"
  | "hasPassword"
  | "setFirstPassword"
  | "sendVerification"
  | "verifyEmail"
  | "requestPasswordReset"
  | "resetPassword"
  | "changePassword"
  | "sendMagicLink"
  | "useMagicLink"
>;

const normalized = (email: string): string => email.trim().toLowerCase();

/** Sign-in by password or by mail, and what belongs to passwords. */
export function passwordDoors(
  better: BetterAuth,
  limits: { password: AttemptLimiter; mail: AttemptLimiter },
  mails: SignInMails,
  prisma: PrismaClient,
): PasswordDoors {
  /** Runs `send` unless the address has had its share of mails; silent either way. */
  const mailAllowed = (email: string): boolean => {
    const allowed = limits.mail.allowed(email);
    if (allowed) limits.mail.failed(email);
    return allowed;
  };
  return {
    signIn: async (request, input) => {
      const email = normalized(input.email);
      if (!limits.password.allowed(email)) return { state: "refused", code: "too_many_attempts" };
      const result = await callApi(() =>
        better.api.signInEmail({
          body: { email, password: input.password },
          headers: request.headers,
          returnHeaders: true,
        }),
      );
      if (!result.ok) {
        if (result.code === "EMAIL_NOT_VERIFIED") return { state: "refused", code: "email_not_verified" };
        limits.password.failed(email);
        return { state: "refused", code: "wrong_credentials" };
      }
      limits.password.succeeded(email);
      if ("twoFactorRedirect" in result.value) return { state: "second_factor", cookies: result.cookies };
      return { state: "signed_in", userId: result.value.user.id, cookies: result.cookies };
    },

    hasPassword: async (userId) => {
      const { internalAdapter } = await better.$context;
      return Boolean((await internalAdapter.findCredentialAccount(userId))?.password);
    },

    setFirstPassword: async (userId, password) => {
      const { internalAdapter } = await better.$context;
      if (await internalAdapter.findCredentialAccount(userId)) return false;
      const hash = await hashPassword(password);
      await internalAdapter.createAccount({
        userId,
        providerId: "credential",
        accountId: userId,
        password: hash,
      });
      return true;
    },

    sendVerification: async (address) => {
      const email = normalized(address);
      if (!mailAllowed(email)) return;
      const { internalAdapter, secret } = await better.$context;
      const known = await internalAdapter.findUserByEmail(email);
      if (!known || known.user.emailVerified) return;
      const { user } = known;
      const token = await createEmailVerificationToken(secret, email, undefined, VERIFICATION_SECONDS, {
        userId: user.id,
      });
      await mails.verifyEmail(user, token);
    },

    verifyEmail: async (request, token) => {
      const result = await callApi(() =>
        better.api.verifyEmail({ query: { token }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok ? { cookies: result.cookies } : null;
    },

    requestPasswordReset: async (address) => {
      const email = normalized(address);
      if (!mailAllowed(email)) return;
      await better.api.requestPasswordReset({ body: { email } });
    },

    resetPassword: async (token, newPassword) => {
      const result = await callApi(() =>
        better.api.resetPassword({ body: { token, newPassword }, returnHeaders: true }),
      );
      return result.ok;
    },

    changePassword: async (request, { current, next }) => {
      const result = await callApi(() =>
        better.api.changePassword({
          body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
          headers: request.headers,
          returnHeaders: true,
        }),
      );
      if (!result.ok) return { code: "wrong_password" };
      await forgetEmailChanges(prisma, result.value.user.id);
      await mails.passwordChanged(result.value.user);
      return { cookies: result.cookies };
    },

    sendMagicLink: async (address) => {
      const email = normalized(address);
      if (!mailAllowed(email)) return;
      await better.api.signInMagicLink({ body: { email }, headers: new Headers() });
    },

    useMagicLink: async (request, token) => {
      const result = await callApi(() =>
        better.api.magicLinkVerify({ query: { token }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok ? { userId: result.value.user.id, cookies: result.cookies } : null;
    },
  };
}
