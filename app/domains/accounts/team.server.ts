import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import { subject } from "@casl/ability";
import { inviteByMail } from "./invite.server.ts";
import { endingRefusal, roleChangeRefusal } from "./rules.ts";
import type { TeamRefusal, TeamSeat } from "./rules.ts";
import type { CENTER_ROLES, COMPANY_ROLES } from "./schema.ts";

/** Whose team: a company's or a center's. */
export type Team = { companyId: string } | { centerId: string };

export interface TeamMember {
  membershipId: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  since: Date;
}

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
}

/** Everybody who works for the tenant, by name, and the invitations nobody has used yet. */
export async function getTeam(
  ctx: UserCtx,
  team: Team,
): Promise<{ members: TeamMember[]; invitations: OpenInvitation[] }> {
  const live = { ...team, endedAt: null };
  const [users, invitations] = await Promise.all([
    ctx.db.user.findMany({
      where: { memberships: { some: live } },
      select: {
        id: true,
        name: true,
        email: true,
        memberships: { where: live, select: { id: true, role: true, createdAt: true } },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    }),
    mayManage(ctx, team)
      ? ctx.db.invitation.findMany({
          where: { ...team, partnerId: null, candidateId: null, usedAt: null, expiresAt: { gt: ctx.now } },
          select: { id: true, email: true, role: true, expiresAt: true },
          orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        })
      : [],
  ]);
  const members = users.flatMap(({ id: userId, name, email, memberships }) =>
    memberships.map(({ id, role, createdAt }) => ({
      membershipId: id,
      userId,
      name,
      email,
      role,
      since: createdAt,
    })),
  );
  return { members, invitations: invitations.map((row) => ({ ...row, email: row.email ?? "" })) };
}

/** The company the person manages or works for; throws NotFoundError for people without one. */
export async function ownCompany(ctx: UserCtx): Promise<{ id: string; legalName: string }> {
  const id = ctx.user.memberships.find(({ companyId }) => companyId !== null)?.companyId;
  const company =
    id && (await ctx.db.company.findUnique({ where: { id }, select: { id: true, legalName: true } }));
  return company || notFound("Company");
}

/** Whether this person lets people into the team and out of it. */
export function mayManage(ctx: UserCtx, team: Team): boolean {
  return "companyId" in team
    ? ctx.ability.can("manage_team", subject("Company", { id: team.companyId }))
    : ctx.ability.can("manage_team", subject("Center", { id: team.centerId }));
}

export type TeamInvitation =
  | { companyId: string; role: (typeof COMPANY_ROLES)[number]; email: string }
  | { centerId: string; role: (typeof CENTER_ROLES)[number]; email: string };

/** Invites a colleague; somebody who is in the team already is not invited again. */
export async function inviteColleague(
  ctx: UserCtx,
  wish: TeamInvitation,
): Promise<{ ok: true } | { ok: false; code: "already_member" }> {
  const { email, ...target } = wish;
  return ctx.db.transaction(async (tx) => {
    const tenant = "companyId" in target ? { companyId: target.companyId } : { centerId: target.centerId };
    const already = await tx.user.count({
      where: { email: email.trim().toLowerCase(), memberships: { some: { ...tenant, endedAt: null } } },
    });
    if (already > 0) return { ok: false, code: "already_member" };
    await inviteByMail(tx, ctx, {
      email,
      target: "companyId" in target ? { for: "company", ...target } : { for: "center", ...target },
    });
    return { ok: true };
  });
}

/** Takes an open invitation back; its link stops working. */
export async function withdrawInvitation(ctx: UserCtx, invitationId: string): Promise<void> {
  await ctx.db.invitation.update({
    where: { id: invitationId },
    data: { expiresAt: ctx.now },
  });
}

type Changed = { ok: true } | { ok: false; code: TeamRefusal };

/** Gives a member another role of the same team. */
export async function changeRole(
  ctx: UserCtx,
  team: Team,
  wish: { membershipId: string; role: Role },
): Promise<Changed> {
  if (!mayManage(ctx, team)) throw new ForbiddenError("manage_team", "Membership");
  return inTeam(ctx, team, async (tx, seats) => {
    const code = roleChangeRefusal(seats, wish.membershipId, wish.role);
    if (code) return { ok: false, code };
    await tx.membership.update({ where: { id: wish.membershipId }, data: { role: wish.role } });
    return { ok: true };
  });
}

/** Ends a membership: an administrator ends anybody's, everybody their own. `own` says which it was. */
export async function endMembership(
  ctx: UserCtx,
  team: Team,
  membershipId: string,
): Promise<{ ok: true; own: boolean } | { ok: false; code: TeamRefusal }> {
  return inTeam(ctx, team, async (tx, seats) => {
    const own = seats.some((seat) => seat.membershipId === membershipId && seat.userId === ctx.user.userId);
    if (!own && !mayManage(ctx, team)) throw new ForbiddenError("manage_team", "Membership");
    const code = endingRefusal(seats, membershipId);
    if (code) return { ok: false, code };
    await tx.membership.update({ where: { id: membershipId }, data: { endedAt: ctx.now } });
    return { ok: true, own };
  });
}

/** Gives up one's own place in a company or center; other memberships end where they were given. */
export async function leaveTeam(
  ctx: UserCtx,
  membershipId: string,
): Promise<{ ok: true } | { ok: false; code: TeamRefusal }> {
  const { companyId, centerId } =
    (await ctx.db.membership.findFirst({
      where: { id: membershipId, userId: ctx.user.userId, endedAt: null },
      select: { companyId: true, centerId: true },
    })) ?? notFound("Membership");
  if (companyId) return endMembership(ctx, { companyId }, membershipId);
  if (centerId) return endMembership(ctx, { centerId }, membershipId);
  return notFound("Membership");
}

/**
 * Reads the team and changes it in one serializable transaction: of two administrators who leave in
 * the same moment, the second one is seen as the last.
 */
function inTeam<R>(
  ctx: UserCtx,
  team: Team,
  change: (tx: GuardedTx, seats: (TeamSeat & { userId: string })[]) => Promise<R>,
): Promise<R> {
  return ctx.db.transaction(
    async (person) => {
      const tx = person.asSystem("accounts");
      const rows = await tx.membership.findMany({
        where: { ...team, endedAt: null },
        select: { id: true, role: true, userId: true },
        orderBy: { id: "asc" },
      });
      const seats = rows.map(({ id, role, userId }) => ({ membershipId: id, role, userId }));
      return change(tx, seats);
    },
    { serializable: true },
  );
}
