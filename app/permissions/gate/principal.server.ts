import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import type { Principal } from "../context.ts";

/** The person with the live memberships, in one statement; null when the account is gone or disabled. */
export async function loadPrincipal(prisma: PrismaClient, userId: string): Promise<Principal | null> {
  const user = await prisma.user.findFirst({
    where: { id: userId, disabledAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      twoFactorEnabled: true,
      memberships: {
        where: { endedAt: null },
        select: { role: true, centerId: true, companyId: true, partnerId: true, candidateId: true },
        orderBy: { id: "asc" },
      },
    },
  });
  if (!user) return null;
  const { id, twoFactorEnabled, ...person } = user;
  return { ...person, userId: id, twoFactor: twoFactorEnabled };
}
