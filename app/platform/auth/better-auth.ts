import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { magicLink, twoFactor } from "better-auth/plugins";
import type { Database } from "#app/platform/database/engine.ts";
import { newId } from "#app/platform/ids.ts";
import { PASSWORD_LENGTH } from "./password-length.ts";
import { signInPlugin } from "./sign-in-plugin.ts";
import { TOTP_ISSUER } from "./totp.ts";
import { forgetEmailChanges } from "./email-changes.ts";

/** Absolute end of a session; the idle end is in sessions.ts. */
export const SESSION_DAYS = 30;
const DAY = 24 * 60 * 60;
/** How long the link that confirms an address works. */
export const VERIFICATION_SECONDS = DAY;

/** The mails that sign-in sends; `user.locale` says in which language. */
export interface SignInMails {
  verifyEmail(user: MailUser, token: string): Promise<void>;
  resetPassword(user: MailUser, token: string): Promise<void>;
  magicLink(email: string, token: string): Promise<void>;
  passwordChanged(user: MailUser): Promise<void>;
}

export interface MailUser {
  email: string;
  name: string;
  locale?: string;
}

export interface BetterAuthParts {
  database: Database;
  env: { baseUrl: string; secret: string; production: boolean };
  mails: SignInMails;
  /** message of an unexpected failure inside better-auth; it holds no form data */
  onError(message: string): void;
}

/** better-auth, configured: the only place that knows its options. */
export function createBetterAuth({ database, env, mails, onError }: BetterAuthParts) {
  const secure = env.production || env.baseUrl.startsWith("https://");
  return betterAuth({
    appName: "Fachkräftelotse",
    baseURL: env.baseUrl,
    secret: env.secret,
    telemetry: { enabled: false },
    database: prismaAdapter(database.prisma, { provider: "postgresql", transaction: true }),
    // its messages may hold e-mail addresses: only failures pass, without their arguments
    logger: { level: "error", log: (_level, message) => onError(message) },
    user: {
      additionalFields: {
        locale: { type: "string", required: false, defaultValue: "de", input: false },
        disabledAt: { type: "date", required: false, input: false, returned: false },
      },
    },
    session: { expiresIn: SESSION_DAYS * DAY, disableSessionRefresh: true },
    verification: { storeIdentifier: "hashed" },
    emailAndPassword: {
      enabled: true,
      // accounts are made by invitations and registrations, with what belongs to them
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      requireEmailVerification: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => mails.resetPassword(user, token),
      onPasswordReset: async ({ user }) => {
        // the link came to this address
        await database.prisma.user.update({ where: { id: user.id }, data: { emailVerified: true } });
        await forgetEmailChanges(database.prisma, user.id);
        await mails.passwordChanged(user);
      },
    },
    emailVerification: {
      expiresIn: VERIFICATION_SECONDS,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, token }) => mails.verifyEmail(user, token),
    },
    databaseHooks: {
      session: {
        create: {
          // through better-auth's own adapter: it may be in the middle of a transaction
          before: async ({ userId }, endpoint) => {
            const user = await endpoint?.context.internalAdapter.findUserById(userId);
            return user !== null && user !== undefined && !("disabledAt" in user && user.disabledAt);
          },
        },
      },
    },
    advanced: {
      // better-auth would prefix __Secure-; __Host- also ties the cookie to this host and path
      useSecureCookies: false,
      cookiePrefix: secure ? "__Host-lotse" : "lotse",
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(), joins: true },
    },
    plugins: [
      twoFactor({ issuer: TOTP_ISSUER, allowPasswordless: true }),
      magicLink({
        expiresIn: 15 * 60,
        disableSignUp: true,
        storeToken: "hashed",
        sendMagicLink: ({ email, token }) => mails.magicLink(email, token),
      }),
      signInPlugin,
    ],
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;
