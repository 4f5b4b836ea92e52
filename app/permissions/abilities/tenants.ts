import type { Role } from "#app/platform/database/generated/enums.ts";
import type { Principal } from "../context.ts";

type Tenant = "centerId" | "companyId" | "partnerId" | "candidateId";

/** The tenants for which the person holds one of the roles, as a condition on their id. */
export function tenantsOf(user: Principal, tenant: Tenant, roles: readonly Role[]): { in: string[] } | null {
  const ids = user.memberships.flatMap((membership) => {
    const id = membership[tenant];
    return roles.includes(membership.role) && id !== null ? [id] : [];
  });
  return ids.length > 0 ? { in: ids } : null;
}

export function hasRole(user: Principal, role: Role): boolean {
  return user.memberships.some((membership) => membership.role === role);
}
