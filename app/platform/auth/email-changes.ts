import type { PrismaClient } from "#app/platform/database/generated/client.ts";

/** How the link to another address of an account is kept, before the hash of its secret. */
export const EMAIL_CHANGE = "change-email:";

/** Whoever sets a new password wants nothing to come about that somebody with the old one has asked for. */
export async function forgetEmailChanges(prisma: PrismaClient, userId: string): Promise<void> {
  await prisma.verification.deleteMany({
    where: { identifier: { startsWith: EMAIL_CHANGE }, value: { contains: userId } },
  });
}
