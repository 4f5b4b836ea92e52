import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import type { PriceKind } from "#app/platform/database/generated/enums.ts";
import type { BankInput } from "./schema.ts";

/** More than a center has prices, so that one page shows all. */
const MOST_PRICES = 300;

/** The center's account and its whole price list. */
export async function getPriceList(ctx: UserCtx) {
  const centerId = ownCenterId(ctx);
  const [bank, prices] = await Promise.all([
    ctx.db.centerBank.findFirst({
      where: { centerId },
      select: { holder: true, iban: true, bic: true, version: true },
    }),
    ctx.db.price.findMany({
      where: { centerId },
      select: { id: true, kind: true, title: true, amountCents: true, state: true, version: true },
      orderBy: [{ state: "asc" }, { kind: "asc" }, { title: "asc" }, { id: "asc" }],
      take: MOST_PRICES,
    }),
  ]);
  return { bank, prices };
}

type Saved = { ok: true } | { ok: false; code: "changed_meanwhile" };

/** Stores the center's account; `version` is the one that was read, 0 where there was none. */
export async function saveBank(ctx: UserCtx, { version, ...input }: BankInput): Promise<Saved> {
  const centerId = ownCenterId(ctx);
  const data = { ...input, bic: input.bic ?? null };
  try {
    return await ctx.db.transaction(async (tx) => {
      const found = await tx.centerBank.findFirst({ where: { centerId }, select: { id: true } });
      if (!found) {
        await tx.centerBank.create({ data: { centerId, ...data } });
        return { ok: true };
      }
      const written = await tx.centerBank.updateVersioned({ id: found.id, version, data });
      return written.ok ? written : { ok: false, code: "changed_meanwhile" };
    });
  } catch (error) {
    if (error instanceof UniqueConflictError) return { ok: false, code: "changed_meanwhile" };
    throw error;
  }
}

/** Puts something into the center's price list. `id` comes with the form, so that a double click makes one. */
export async function addPrice(
  ctx: UserCtx,
  input: { id: string; kind: PriceKind; title: string; amountCents: number },
): Promise<void> {
  const centerId = ownCenterId(ctx);
  await createOnce(ctx, "price", input.id, (tx) =>
    tx.price.create({ data: { ...input, centerId, createdById: ctx.user.userId } }),
  );
}

/** Takes a price out of the list, or back into it. Requests keep what they say. */
export function archivePrice(
  ctx: UserCtx,
  { priceId, version, archive }: { priceId: string; version: number; archive: boolean },
): Promise<Saved> {
  return ctx.db.transaction(async (tx) => {
    if (!(await tx.price.findFirst({ where: { id: priceId }, select: { id: true } }))) notFound("Price");
    const data = { state: archive ? ("ARCHIVED" as const) : ("OPEN" as const) };
    const written = await tx.price.updateVersioned({ id: priceId, version, data });
    return written.ok ? written : { ok: false, code: "changed_meanwhile" };
  });
}
