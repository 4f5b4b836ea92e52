import type { Services } from "#app/platform/services.ts";
import { systemAbility, systemRole } from "./abilities/system.ts";
import type { SystemPurpose } from "./abilities/system.ts";
import type { GuardedDb } from "./context.ts";
import { guardedDb } from "./guard/db.server.ts";

/** The guarded database for what the house does by itself: jobs, event handlers, figures. */
export function systemDb(services: Services, purpose: SystemPurpose, requestId: string): GuardedDb {
  return guardedDb(services, {
    ability: systemAbility(purpose),
    actor: { id: null, role: systemRole(purpose) },
    requestId,
  });
}
