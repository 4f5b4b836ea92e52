import { berlinDay } from "#app/domains/calendar/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Services } from "#app/platform/services.ts";
import { personAbility } from "./abilities/index.ts";
import type { Ctx, Principal } from "./context.ts";
import { guardedDb } from "./guard/db.server.ts";

interface Asker {
  user: Principal | null;
  locale: Locale;
  requestId: string;
}

/** The context of one request of a person or of the public. */
export function makeContext(services: Services, { user, locale, requestId }: Asker): Ctx {
  const now = services.clock.now();
  const ability = personAbility(user, now);
  return {
    user,
    ability,
    db: guardedDb(services, {
      ability,
      actor: { id: user?.userId ?? null, role: actorRole(user) },
      requestId,
    }),
    locale,
    now,
    today: berlinDay(now),
    clock: services.clock,
    requestId,
    files: services.files,
  };
}

/** How the audit log names who acted: all roles of the person, for rights add up. */
function actorRole(user: Principal | null): string {
  if (!user) return "public";
  const roles = [...new Set(user.memberships.map(({ role }) => role))];
  return roles.join("+") || "none";
}
