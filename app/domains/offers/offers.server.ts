import { toUtcDate } from "#app/domains/calendar/index.ts";
import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { OfferInput } from "./schema.ts";

/** The columns of an offer as the form says; levels only where it is about German. */
function offerData({ kind, ...input }: OfferInput) {
  const german = kind === "GERMAN" || kind === "EXAM";
  return {
    ...{ kind, title: input.title, provider: input.provider, partnerId: input.partnerId ?? null },
    fromLevel: (german && input.fromLevel) || null,
    toLevel: (german && input.toLevel) || null,
    online: input.online,
    municipality: input.municipality ?? null,
    land: input.municipality === undefined ? null : (input.land ?? null),
    startsOn: input.startsOn ? toUtcDate(input.startsOn) : null,
    endsOn: input.endsOn ? toUtcDate(input.endsOn) : null,
    schedule: input.schedule ?? null,
    seats: input.seats ?? null,
    costCents: input.costCents ?? null,
    funding: input.funding ?? null,
    link: input.link ?? null,
  };
}

/** The center keeps an offer of somebody. `id` comes with the form, so that a double click makes one. */
export async function createOffer(ctx: UserCtx, input: OfferInput & { id: string }): Promise<void> {
  const centerId = ownCenterId(ctx);
  await createOnce(ctx, "offer", input.id, (tx) =>
    tx.offer.create({
      data: { id: input.id, centerId, ...offerData(input), createdById: ctx.user.userId },
    }),
  );
}

export type OfferResult = { ok: true } | { ok: false; code: "changed_meanwhile" };

/** Changes an offer; `version` is the one the writer saw. */
export function updateOffer(
  ctx: UserCtx,
  offerId: string,
  { version, ...input }: OfferInput & { version: number },
): Promise<OfferResult> {
  return write(ctx, offerId, version, offerData(input));
}

/** Takes an offer out of the usual list, or brings it back. Plans keep what stands on them. */
export function archiveOffer(
  ctx: UserCtx,
  offerId: string,
  { version, archive }: { version: number; archive: boolean },
): Promise<OfferResult> {
  return write(ctx, offerId, version, { state: archive ? "ARCHIVED" : "OPEN" });
}

async function write(
  ctx: UserCtx,
  id: string,
  version: number,
  data: Partial<ReturnType<typeof offerData>> & { state?: "OPEN" | "ARCHIVED" },
): Promise<OfferResult> {
  return ctx.db.transaction(async (tx) => {
    if (!(await tx.offer.findFirst({ where: { id }, select: { id: true } })))
      throw new NotFoundError("Offer");
    const written = await tx.offer.updateVersioned({ id, version, data });
    return written.ok ? written : { ok: false, code: "changed_meanwhile" };
  });
}
