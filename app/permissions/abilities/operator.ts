import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";
import { hasRole } from "./tenants.ts";

/** Runs the house: centers, their areas and first administrators. No case data. */
export function allowOperator(allow: Allow, user: Principal): void {
  if (!hasRole(user, "OPERATOR")) return;
  allow(["create", "update"], "Center");
  allow(["create", "update", "delete"], ["Site", "ServiceArea"]);
  allow(["read", "create", "update", "invite"], "Membership", { role: "CENTER_ADMIN" });
  allow(["read", "create", "update"], "Invitation", { role: "CENTER_ADMIN" });
  allow("read", "User", { memberships: { some: { role: "CENTER_ADMIN", endedAt: null } } });
  allow(["read", "update"], "Settings");
}
