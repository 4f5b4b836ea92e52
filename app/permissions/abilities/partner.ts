import type { Allow } from "../ability.ts";
import type { Principal } from "../context.ts";
import { tenantsOf } from "./tenants.ts";

/** A member of a partner body: the referrals sent to it, nothing of the matter behind them. */
export function allowPartner(allow: Allow, user: Principal): void {
  const partnerId = tenantsOf(user, "partnerId", ["PARTNER_MEMBER"]);
  if (!partnerId) return;
  allow("read", "PartnerBody", { id: partnerId });
  allow(["read", "update"], "Referral", { partnerId });
}
