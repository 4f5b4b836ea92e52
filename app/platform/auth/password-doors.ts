import { callApi } from "./api-call.ts";
import type { AttemptLimiter } from "./attempts.ts";
import type { BetterAuth } from "./better-auth.ts";
import type { Auth } from "./types.ts";

type PasswordDoors = Pick<
  Auth,
  | "signIn"
  | "register"
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

    register: async (request, { name, password, locale, ...input }) => {
      const email = normalized(input.email);
      if (!mailAllowed(email)) return;
      await better.api.signUpEmail({ body: { name, email, password, locale }, headers: request.headers });
    },

    verifyEmail: async (request, token) => {
      const result = await callApi(() =>
        better.api.verifyEmail({ query: { token }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok ? { cookies: result.cookies } : null;
    },

    requestPasswordReset: async (request, address) => {
      const email = normalized(address);
      if (!mailAllowed(email)) return;
      await better.api.requestPasswordReset({ body: { email }, headers: request.headers });
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
      return result.ok ? { cookies: result.cookies } : { code: "wrong_password" };
    },

    sendMagicLink: async (request, address) => {
      const email = normalized(address);
      if (!mailAllowed(email)) return;
      await better.api.signInMagicLink({ body: { email }, headers: request.headers });
    },

    useMagicLink: async (request, token) => {
      const result = await callApi(() =>
        better.api.magicLinkVerify({ query: { token }, headers: request.headers, returnHeaders: true }),
      );
      return result.ok ? { userId: result.value.user.id, cookies: result.cookies } : null;
    },
  };
}
