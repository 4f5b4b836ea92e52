import type { UserCtx } from "#app/permissions/context.ts";
import type { Role } from "#app/platform/database/generated/enums.ts";

/** Where somebody is at home: the names that stand in the head of every page. */
export interface Whereabouts {
  /** the center */
  center: string | null;
  /** the company or body the person acts for */
  organisation: string | null;
}

const NOWHERE: Whereabouts = { center: null, organisation: null };
const CENTER = { center: { select: { name: true } } } as const;

/** The names behind the memberships with one of these roles, of the oldest one; one statement. */
export async function whereabouts({ db, user }: UserCtx, roles: readonly Role[]): Promise<Whereabouts> {
  const own = user.memberships.find(({ role }) => roles.includes(role));
  if (own?.centerId) {
    const center = await db.center.findFirst({ where: { id: own.centerId }, select: { name: true } });
    return { center: center?.name ?? null, organisation: null };
  }
  if (own?.companyId) {
    const select = { legalName: true, ...CENTER };
    const company = await db.company.findFirst({ where: { id: own.companyId }, select });
    return company ? { center: company.center.name, organisation: company.legalName } : NOWHERE;
  }
  if (own?.partnerId) {
    const select = { name: true, ...CENTER };
    const partner = await db.partnerBody.findFirst({ where: { id: own.partnerId }, select });
    return partner ? { center: partner.center.name, organisation: partner.name } : NOWHERE;
  }
  if (!own?.candidateId) return NOWHERE;
  const person = await db.candidateProfile.findFirst({ where: { id: own.candidateId }, select: CENTER });
  return { center: person?.center.name ?? null, organisation: null };
}
