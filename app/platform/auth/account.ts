import type { Prisma } from "#app/platform/database/generated/client.ts";

/** What a request has to know of the person who asks: the account and its live memberships. */
export const ACCOUNT = {
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
} as const satisfies Prisma.UserSelect;

export type Account = Prisma.UserGetPayload<{ select: typeof ACCOUNT }>;
