import type { UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";

/** Where somebody is at home: the names that stand in the head of every page. */
export interface Whereabouts {
  /** the center */
  center: string | null;
  /** the company or body the person acts for */
  organisation: string | null;
}

/** The names behind the memberships with one of these roles, of the oldest one; one statement. */
export async function whereabouts({ db, user }: UserCtx, roles: readonly Role[]): Promise<Whereabouts> {
  const center = { select: { name: true } } as const;
  const membership = await db.membership.findFirst({
    where: { userId: user.userId, role: { in: [...roles] }, endedAt: null },
    orderBy: { id: "asc" },
    select: {
      center,
      company: { select: { legalName: true, center } },
      partner: { select: { name: true, center } },
      candidate: { select: { center } },
    },
  });
  const { company, partner, candidate } = membership ?? {};
  const home = membership?.center ?? company?.center ?? partner?.center ?? candidate?.center;
  return { center: home?.name ?? null, organisation: company?.legalName ?? partner?.name ?? null };
}
