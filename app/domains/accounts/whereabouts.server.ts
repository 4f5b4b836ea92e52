import type { UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";

/** What stands in the head of every page: where somebody is at home, and how much is new for them. */
export interface Whereabouts {
  /** the center */
  center: string | null;
  /** the company or body the person acts for */
  organisation: string | null;
  /** notices the person has not read */
  unread: number;
}

const CENTER = { center: { select: { name: true } } } as const;

/** The names behind the memberships with one of these roles, of the oldest one, and the unread notices; one statement. */
export async function whereabouts({ db, user }: UserCtx, roles: readonly Role[]): Promise<Whereabouts> {
  const own = await db.user.findUnique({
    where: { id: user.userId },
    select: {
      _count: { select: { notifications: { where: { readAt: null } } } },
      memberships: {
        where: { endedAt: null, role: { in: [...roles] } },
        orderBy: { id: "asc" },
        take: 1,
        select: {
          ...CENTER,
          company: { select: { legalName: true, ...CENTER } },
          partner: { select: { name: true, ...CENTER } },
          candidate: { select: CENTER },
        },
      },
    },
  });
  const [seat] = own?.memberships ?? [];
  const within = seat?.company ?? seat?.partner ?? seat?.candidate;
  return {
    center: seat?.center?.name ?? within?.center.name ?? null,
    organisation: seat?.company?.legalName ?? seat?.partner?.name ?? null,
    unread: own?._count.notifications ?? 0,
  };
}
