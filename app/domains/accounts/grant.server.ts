import type { GuardedTx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";
import { newId } from "#app/platform/ids.ts";
import { accountEvent } from "./events.ts";
import { seatOutcome } from "./rules.ts";

/** The columns an invitation carries over into a membership. */
export interface Grant {
  id: string;
  role: Role;
  centerId: string | null;
  companyId: string | null;
  partnerId: string | null;
  candidateId: string | null;
  matterId: string | null;
}

export const GRANT = {
  id: true,
  role: true,
  centerId: true,
  companyId: true,
  partnerId: true,
  candidateId: true,
  matterId: true,
} as const;

const CENTER_STAFF: readonly Role[] = ["ADVISOR", "DESK", "CENTER_ADMIN", "AUDITOR"];
const COMPANY_STAFF: readonly Role[] = ["HR_ADMIN", "HR_MEMBER"];

/** The one tenant of a role: an invitation also names who invites, a membership only whom it is for. */
export function tenantOf(grant: Omit<Grant, "id" | "matterId">) {
  const { role, centerId, companyId, partnerId, candidateId } = grant;
  return {
    centerId: CENTER_STAFF.includes(role) ? centerId : null,
    companyId: COMPANY_STAFF.includes(role) ? companyId : null,
    partnerId: role === "PARTNER_MEMBER" ? partnerId : null,
    candidateId: role === "CANDIDATE" ? candidateId : null,
  };
}

/** Why somebody cannot have what an invitation promises. */
export type GrantRefusal = "other_company" | "taken";

/**
 * Gives a person what the invitation promises, unless they have it already, and tells the others.
 * `tx` carries the rights "accounts".
 */
export async function grantMembership(
  tx: GuardedTx,
  userId: string,
  grant: Grant,
): Promise<GrantRefusal | null> {
  const seat = { role: grant.role, ...tenantOf(grant) };
  const own = await tx.membership.findMany({
    where: { userId, endedAt: null },
    select: { role: true, centerId: true, companyId: true, partnerId: true, candidateId: true },
  });
  const outcome = seatOutcome(own, seat);
  if (outcome === "other_company") return outcome;
  if (outcome === "new") {
    // a candidate's place is one person's
    const { candidateId } = seat;
    if (candidateId && (await tx.membership.count({ where: { candidateId, endedAt: null } })) > 0)
      return "taken";
    await tx.membership.create({ data: { id: newId(), userId, ...seat } });
  }
  const { role, centerId, companyId, candidateId, matterId } = grant;
  await tx.emit(
    accountEvent("invitation_accepted", {
      invitationId: grant.id,
      userId,
      role,
      centerId,
      companyId,
      candidateId,
      matterId,
    }),
  );
  return null;
}
