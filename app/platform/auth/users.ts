import { hashPassword } from "better-auth/crypto";
import type { Clock } from "#app/platform/clock.ts";
import type { Database } from "#app/platform/database/engine.ts";
import { newId } from "#app/platform/ids.ts";

export { hashPassword };

export interface NewUser {
  /** UUIDv7; made when left out */
  id?: string;
  name: string;
  email: string;
  password: string;
  /** result of `hashPassword(password)`, when many accounts share one password (seed, tests) */
  passwordHash?: string;
  locale?: string;
  /** true unless said otherwise: whoever calls this vouches for the address */
  emailVerified?: boolean;
}

/**
 * Creates an account with a password, without any membership; for the seed, tests and
 * `npm run admin:create`. Throws when the e-mail address is taken (Prisma P2002).
 *
 * @returns the id of the user
 */
export async function createUserWithPassword(
  services: { database: Database; clock: Clock },
  input: NewUser,
): Promise<string> {
  const id = input.id ?? newId();
  const now = services.clock.now();
  const password = input.passwordHash ?? (await hashPassword(input.password));
  const { prisma } = services.database;
  await prisma.$transaction([
    prisma.user.create({
      data: {
        id,
        name: input.name,
        email: input.email.trim().toLowerCase(),
        emailVerified: input.emailVerified ?? true,
        locale: input.locale ?? "de",
        createdAt: now,
        updatedAt: now,
      },
    }),
    prisma.account.create({
      data: {
        id: newId(),
        accountId: id,
        providerId: "credential",
        userId: id,
        password,
        createdAt: now,
        updatedAt: now,
      },
    }),
  ]);
  return id;
}
