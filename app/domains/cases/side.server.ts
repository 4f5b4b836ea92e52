import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import type { Mover } from "./rules/state.ts";

/** The tenants of a case. */
export interface CaseKeys {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
  vacancyId: string;
}

/** The same as columns. */
export const CASE_KEYS = {
  ...{ id: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
} as const;

/** Who acts, for the history; an authority by a link without an account. A candidate stands there by reference, for companies read it after a consent has ended, too. */
export interface Actor {
  party: Turn;
  name: string;
}

/** A case this person does not see looks like none; `tx` carries the person's own rights. */
export async function requireVisible(tx: GuardedTx, caseId: string): Promise<void> {
  const found = await tx.case.findFirst({ where: { id: caseId }, select: { id: true } });
  if (!found) throw new NotFoundError("Case");
}

/**
 * Makes sure that the person acts for this side of this case. Representatives reach only mandated cases (the guarded
 * read has shown it), so for them the role is enough.
 */
export function requireSide(ctx: UserCtx, side: Mover, keys: CaseKeys): void {
  const acts = ctx.user.memberships.some((membership) => {
    switch (membership.role) {
      case "ADVISOR":
      case "CENTER_ADMIN":
        return side === "CENTER" && membership.centerId === keys.centerId;
      case "HR_ADMIN":
      case "HR_MEMBER":
        return side === "COMPANY" && membership.companyId === keys.companyId;
      case "REPRESENTATIVE":
        return side === "COMPANY";
      case "CANDIDATE":
        return side === "CANDIDATE" && membership.candidateId === keys.candidateId;
      default:
        return false;
    }
  });
  if (!acts) throw new ForbiddenError("act for this side", "Case");
}

/** The person as the history names them. */
export function actorOf(ctx: UserCtx, side: Mover, candidateReference: string): Actor {
  return { party: side, name: side === "CANDIDATE" ? candidateReference : ctx.user.name };
}
