import { UniqueConflictError } from "#app/platform/errors.ts";
import type { GuardedTx, UserCtx } from "./context.ts";
import { metaOf } from "./models.ts";
import type { TableName } from "./models.ts";

const AUTHOR_FIELDS = ["createdById", "authorId", "uploadedById"];

interface Finder {
  findFirst(args: object): Promise<Record<string, unknown> | null>;
}

/**
 * Makes a double submit one record: the form carries the id of the record to be. `create` runs in a
 * transaction and writes the record under that id; when the id is already taken by a record this
 * person made and may see, that one counts and everything else of the second attempt is rolled back.
 * `serializable` where the record depends on what others may change in the same moment.
 */
export async function createOnce(
  ctx: UserCtx,
  table: TableName,
  id: string,
  create: (tx: GuardedTx) => Promise<unknown>,
  options?: { serializable: boolean },
): Promise<{ id: string; created: boolean }> {
  try {
    await ctx.db.transaction(create, options);
    return { id, created: true };
  } catch (error) {
    const model = table.charAt(0).toUpperCase() + table.slice(1);
    if (!(error instanceof UniqueConflictError) || error.key !== `${model}_pkey`) throw error;
    const author = AUTHOR_FIELDS.find((field) => field in metaOf(model).scalars);
    const own = author ? { id, [author]: ctx.user.userId } : { id };
    const found = await (ctx.db[table] as unknown as Finder).findFirst({ where: own, select: { id: true } });
    if (!found) throw error;
    return { id, created: false };
  }
}
