import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { inviteByMail } from "./invite.server.ts";
import type { OpenInvitation, TeamMember } from "./team.server.ts";

/** A partner body and the center it works with, whose head lets its people in. */
export interface PartnerPlace {
  centerId: string;
  partnerId: string;
}

/** Who answers for a partner body, by name, and the invitations nobody has used yet. */
export async function getPartnerTeam(
  ctx: UserCtx,
  { centerId, partnerId }: PartnerPlace,
): Promise<{ members: TeamMember[]; invitations: OpenInvitation[] }> {
  const live = { partnerId, endedAt: null };
  const [users, invitations] = await Promise.all([
    ctx.db.user.findMany({
      where: { memberships: { some: live } },
      select: {
        ...{ id: true, name: true, email: true },
        memberships: { where: live, select: { id: true, role: true, createdAt: true } },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    ctx.db.invitation.findMany({
      where: { centerId, partnerId, usedAt: null, expiresAt: { gt: ctx.now } },
      select: { id: true, email: true, role: true, expiresAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
  ]);
  const members = users.flatMap(({ id: userId, name, email, memberships }) =>
    memberships.map(({ id, role, createdAt }) => ({
      ...{ membershipId: id, userId, name, email, role },
      since: createdAt,
    })),
  );
  return { members, invitations: invitations.map((row) => ({ ...row, email: row.email ?? "" })) };
}

/** Invites somebody to answer for a partner body; who does already is not invited again. Throws NotFoundError for another center's. */
export async function invitePartnerMember(
  ctx: UserCtx,
  { centerId, partnerId }: PartnerPlace,
  email: string,
): Promise<{ ok: true } | { ok: false; code: "already_member" }> {
  return ctx.db.transaction(async (tx) => {
    if ((await tx.partnerBody.count({ where: { id: partnerId, centerId } })) === 0) notFound("PartnerBody");
    const already = await tx.user.count({
      where: {
        email: email.trim().toLowerCase(),
        memberships: { some: { partnerId, endedAt: null } },
      },
    });
    if (already > 0) return { ok: false, code: "already_member" };
    await inviteByMail(tx, ctx, { email, target: { for: "partner", centerId, partnerId } });
    return { ok: true };
  });
}

/** Ends somebody's access to a partner body; it may be left without people, for its center can invite again. */
export async function endPartnerMembership(
  ctx: UserCtx,
  { partnerId }: PartnerPlace,
  membershipId: string,
): Promise<void> {
  const { count } = await ctx.db.membership.updateMany({
    where: { id: membershipId, partnerId, endedAt: null },
    data: { endedAt: ctx.now },
  });
  if (count === 0) notFound("Membership");
}
