import type { Account } from "#app/platform/auth/account.ts";
import { ACCOUNT } from "#app/platform/auth/account.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import type { Principal } from "../context.ts";

/** The person with the live memberships, in one statement; null when the account is gone or disabled. */
export async function loadPrincipal(prisma: PrismaClient, userId: string): Promise<Principal | null> {
  const account = await prisma.user.findFirst({ where: { id: userId, disabledAt: null }, select: ACCOUNT });
  return account && principalOf(account);
}

/** The account as the one who asks. */
export function principalOf({ id, twoFactorEnabled, ...person }: Account): Principal {
  return { ...person, userId: id, twoFactor: twoFactorEnabled };
}
