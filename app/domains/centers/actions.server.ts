import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import type { AreaInput, CenterInput, NewCenterInput, SiteInput } from "./schema.ts";
import { municipalityKey } from "./search-key.ts";

type Taken<Code extends string> = { ok: true } | { ok: false; code: Code };

/** Creates a center; the short name stands in references and must be free. */
export async function createCenter(ctx: UserCtx, input: NewCenterInput): Promise<Taken<"slug_taken">> {
  return unlessTaken("slug_taken", () =>
    createOnce(ctx, "center", input.id, (tx) => tx.center.create({ data: input })),
  );
}

/** Changes how a center is called and reached. */
export function updateCenter(
  ctx: UserCtx,
  centerId: string,
  { version, ...data }: CenterInput,
): Promise<Taken<"conflict">> {
  return ctx.db.center.updateVersioned({ id: centerId, version, data });
}

/** Adds a site to a center; the id makes a double submit harmless. */
export async function addSite(
  ctx: UserCtx,
  centerId: string,
  input: SiteInput & { id: string },
): Promise<void> {
  await createOnce(ctx, "site", input.id, (tx) => tx.site.create({ data: { ...input, centerId } }));
}

/** Changes a site. */
export function updateSite(
  ctx: UserCtx,
  { siteId, version, ...data }: SiteInput & { siteId: string; version: number },
): Promise<Taken<"conflict">> {
  return ctx.db.site.updateVersioned({ id: siteId, version, data });
}

/** Removes a site; nothing else refers to it. */
export async function removeSite(ctx: UserCtx, siteId: string): Promise<void> {
  await ctx.db.site.delete({ where: { id: siteId } });
}

/** Makes a center competent for a municipality, unless one is already. */
export async function addArea(
  ctx: UserCtx,
  centerId: string,
  input: AreaInput,
): Promise<Taken<"area_taken">> {
  const searchKey = municipalityKey(input.municipality);
  return unlessTaken("area_taken", () =>
    ctx.db.serviceArea.create({ data: { ...input, centerId, searchKey } }),
  );
}

/** Ends a center's competence for a municipality; companies already with the center stay there. */
export async function removeArea(ctx: UserCtx, areaId: string): Promise<void> {
  await ctx.db.serviceArea.delete({ where: { id: areaId } });
}

async function unlessTaken<Code extends string>(
  code: Code,
  write: () => Promise<unknown>,
): Promise<Taken<Code>> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    if (error instanceof UniqueConflictError) return { ok: false, code };
    throw error;
  }
}
