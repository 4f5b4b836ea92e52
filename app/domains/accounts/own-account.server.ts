import type { UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";

/** One task of a person: the role and whom it is for. */
export interface OwnTask {
  membershipId: string;
  role: Role;
  /** the company, center or partner body; null for tasks without one */
  tenant: string | null;
}

/** The signed-in person's own live memberships, oldest first. */
export async function ownTasks(ctx: UserCtx): Promise<OwnTask[]> {
  const rows = await ctx.db.membership.findMany({
    where: { userId: ctx.user.userId, endedAt: null },
    select: {
      id: true,
      role: true,
      center: { select: { name: true } },
      company: { select: { legalName: true } },
      partner: { select: { name: true } },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, role, center, company, partner }) => ({
    membershipId: id,
    role,
    tenant: company?.legalName ?? center?.name ?? partner?.name ?? null,
  }));
}

/** The address mails go to; null for people who sign in with codes. */
export function mailAddress({ user }: UserCtx): string | null {
  return isPlaceholderAddress(user.email) ? null : user.email;
}
