import { ForbiddenError } from "#app/platform/errors.ts";
import type { Services } from "#app/platform/services.ts";
import { personAbility } from "./abilities/index.ts";
import type { Ctx, Eyes, Principal, UserCtx } from "./context.ts";
import { guardedDb, recordLookAt } from "./guard/db.server.ts";
import type { Actor } from "./guard/scope.server.ts";
import type { ModelName } from "./models.ts";

/** Nobody has this id, so that nothing which is a single person's own is shown. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * A context that sees what both the asker and a synthetic member on the other side may see: never more than either. It is
 * for looking only; the database refuses every write.
 */
export async function seeAs(
  services: Services,
  { actor, ...ctx }: Ctx & { actor: Actor },
  eyes: Eyes,
  at: { model: ModelName; row: Readonly<Record<string, unknown>> },
): Promise<UserCtx> {
  if (!ctx.user) throw new ForbiddenError("see as", at.model);
  const user = principalOf(eyes, ctx.locale);
  const within = personAbility(user, ctx.now);
  const seen = { id: actor.id, role: `${actor.role} as ${eyes.role}` };
  const rights = { ability: ctx.ability, actor: seen, requestId: ctx.requestId };
  await recordLookAt(services, rights, at, eyes.role);
  return { ...ctx, user, ability: within, db: guardedDb(services, { ...rights, within }) };
}

function principalOf(eyes: Eyes, locale: string): Principal {
  const none = { centerId: null, companyId: null, partnerId: null, candidateId: null };
  return {
    ...{ userId: NOBODY, name: "", email: "", locale, twoFactor: true },
    memberships: [{ ...none, ...eyes }],
  };
}
