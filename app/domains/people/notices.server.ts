import { listDuplicates } from "#app/domains/candidates/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { listMerges } from "./merge/page.server.ts";

/** What concerns a person's record as a whole, for the person's page. */
export async function getNotices(ctx: UserCtx, candidateId: string) {
  const [duplicates, merges] = await Promise.all([
    listDuplicates(ctx, candidateId),
    listMerges(ctx, candidateId),
  ]);
  return { duplicates, merges };
}
