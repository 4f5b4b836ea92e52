import { berlinDay } from "#app/domains/calendar/index.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Services } from "#app/platform/services.ts";
import { personAbility } from "./abilities/index.ts";
import type { Ctx, Principal } from "./context.ts";
import { guardedDb } from "./guard/db.server.ts";
import { seeAs } from "./see-as.server.ts";

interface Asker {
  user: Principal | null;
  locale: Locale;
  requestId: string;
}

/** The context of one request of a person or of the public. */
export function makeContext(services: Services, { user, locale, requestId }: Asker): Ctx {
  const now = services.clock.now();
  const ability = personAbility(user, now);
  const actor = { id: user?.userId ?? null, role: actorRole(user) };
  const ctx: Ctx = {
    user,
    ability,
    db: guardedDb(services, { ability, actor, requestId }),
    locale,
    now,
    today: berlinDay(now),
    clock: services.clock,
    requestId,
    files: services.files,
    seeAs: (eyes, at) => seeAs(services, { ...ctx, actor }, eyes, at),
  };
  return ctx;
}

/** How the audit log names who acted: all roles of the person, for rights add up. */
function actorRole(user: Principal | null): string {
  if (!user) return "public";
  const roles = [...new Set(user.memberships.map(({ role }) => role))];
  return roles.join("+") || "none";
}
