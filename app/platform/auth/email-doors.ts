import { verifyPassword } from "better-auth/crypto";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { hashToken, newToken } from "#app/platform/secret-link.ts";
import type { AttemptLimiter } from "./attempts.ts";
import { VERIFICATION_SECONDS } from "./better-auth.ts";
import type { BetterAuth } from "./better-auth.ts";
import { EMAIL_CHANGE } from "./email-changes.ts";
import type { Auth } from "./types.ts";

type EmailDoors = Pick<Auth, "allowEmailChange" | "keepEmailChange" | "takeEmailChange">;

const changeSchema = z.object({ userId: z.uuid(), from: z.string(), to: z.string() });
const identifierOf = (token: string) => EMAIL_CHANGE + hashToken(token);

/**
 * What another address of an account needs of sign-in. better-auth's own `changeEmail` works by a signed token that is not
 * stored, tells nobody at the old address, and leaves the links to set a password alive that lie there.
 */
export function emailDoors(
  better: BetterAuth,
  limits: { password: AttemptLimiter; mail: AttemptLimiter },
  prisma: PrismaClient,
): EmailDoors {
  return {
    allowEmailChange: async (userId, { email, password }) => {
      const { internalAdapter } = await better.$context;
      const hash = (await internalAdapter.findCredentialAccount(userId))?.password;
      if (hash) {
        if (!limits.password.allowed(userId)) return "too_many_attempts";
        if (!(await verifyPassword({ hash, password: password ?? "" }))) {
          limits.password.failed(userId);
          return "wrong_password";
        }
        limits.password.succeeded(userId);
      }
      // who asks and the address that is named have their share of mails
      const keys = [userId, email];
      if (!keys.every((key) => limits.mail.allowed(key))) return "too_many_attempts";
      for (const key of keys) limits.mail.failed(key);
      return "allowed";
    },

    keepEmailChange: async (change) => {
      const token = newToken();
      const createdAt = systemClock.now();
      const expiresAt = new Date(createdAt.getTime() + VERIFICATION_SECONDS * 1000);
      await prisma.verification.create({
        data: {
          ...{ identifier: identifierOf(token), value: JSON.stringify(change) },
          ...{ expiresAt, createdAt, updatedAt: createdAt },
        },
      });
      return token;
    },

    takeEmailChange: async (token) => {
      const identifier = identifierOf(token);
      const found = await prisma.verification.findFirst({ where: { identifier } });
      if (!found) return null;
      const { count } = await prisma.verification.deleteMany({ where: { identifier } });
      if (count === 0 || found.expiresAt <= systemClock.now()) return null;
      const change = changeSchema.parse(JSON.parse(found.value));
      // links to set a password that lie in the old mailbox
      await prisma.verification.deleteMany({ where: { value: change.userId } });
      return change;
    },
  };
}
