import { buildAbility } from "../ability.ts";
import type { AppAbility } from "../ability.ts";
import type { Principal } from "../context.ts";
import { allowCandidate } from "./candidate.ts";
import { allowCenter } from "./center.ts";
import { allowCompany } from "./company.ts";
import { allowOperator } from "./operator.ts";
import { allowPartner } from "./partner.ts";
import { allowPublic, allowSignedIn } from "./public.ts";

/** All rights of a person at an instant: what each of their roles gives, added up. */
export function personAbility(user: Principal | null, now: Date): AppAbility {
  return buildAbility((allow) => {
    allowPublic(allow, now);
    if (!user) return;
    allowSignedIn(allow, user);
    allowCompany(allow, user, now);
    allowCenter(allow, user);
    allowPartner(allow, user);
    allowCandidate(allow, user);
    allowOperator(allow, user);
  });
}
