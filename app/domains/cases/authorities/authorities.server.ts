import { ownCenterId } from "#app/domains/accounts/index.server.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import type { AuthorityKind } from "#app/platform/database/generated/enums.ts";

/** More than a center works with, so that one page and one choice show all. */
const MOST_AUTHORITIES = 200;

/** An authority as its form says it. */
export interface AuthorityInput {
  name: string;
  kind: AuthorityKind;
  email?: string | undefined;
  phone?: string | undefined;
}

type Saved = { ok: true } | { ok: false; code: "name_taken" | "changed_meanwhile" };

/** Every authority of the reader's center, those in use first. */
export async function listAuthorities(ctx: UserCtx) {
  const rows = await ctx.db.authority.findMany({
    select: { id: true, name: true, kind: true, email: true, phone: true, archivedAt: true, version: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_AUTHORITIES,
  });
  const all = rows.map(({ archivedAt, ...row }) => ({ ...row, archived: archivedAt !== null }));
  return [...all.filter(({ archived }) => !archived), ...all.filter(({ archived }) => archived)];
}

export type AuthorityRow = Awaited<ReturnType<typeof listAuthorities>>[number];

/** Puts an authority on the center's list; `id` comes with the form, so that a double click makes one. */
export async function addAuthority(ctx: UserCtx, input: AuthorityInput & { id: string }): Promise<Saved> {
  const { id, ...rest } = input;
  const centerId = ownCenterId(ctx);
  return orNameTaken(async () => {
    await createOnce(ctx, "authority", id, (tx) =>
      tx.authority.create({
        data: { id, centerId, ...columnsOf(rest), createdById: ctx.user.userId },
      }),
    );
    return { ok: true };
  });
}

/** Changes how an authority is called and reached. */
export async function editAuthority(
  ctx: UserCtx,
  input: AuthorityInput & { authorityId: string; version: number },
): Promise<Saved> {
  const { authorityId, version, ...rest } = input;
  return orNameTaken(() => write(ctx, authorityId, version, columnsOf(rest)));
}

/** Takes an authority out of the choice, or back into it; the steps that name it keep it. */
export function archiveAuthority(
  ctx: UserCtx,
  { authorityId, version, archive }: { authorityId: string; version: number; archive: boolean },
): Promise<Saved> {
  return write(ctx, authorityId, version, { archivedAt: archive ? ctx.now : null });
}

const columnsOf = ({ name, kind, email, phone }: AuthorityInput) => ({
  ...{ name, kind },
  email: email?.toLowerCase() ?? null,
  phone: phone ?? null,
});

function write(
  ctx: UserCtx,
  id: string,
  version: number,
  data: Partial<ReturnType<typeof columnsOf>> | { archivedAt: Date | null },
): Promise<Saved> {
  return ctx.db.transaction(async (tx) => {
    if (!(await tx.authority.findFirst({ where: { id }, select: { id: true } }))) notFound("Authority");
    const written = await tx.authority.updateVersioned({ id, version, data });
    return written.ok ? { ok: true } : { ok: false, code: "changed_meanwhile" };
  });
}

async function orNameTaken(save: () => Promise<Saved>): Promise<Saved> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof UniqueConflictError) || error.key !== "Authority_centerId_name_key") throw error;
    return { ok: false, code: "name_taken" };
  }
}
