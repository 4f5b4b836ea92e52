import { escoNames } from "#app/domains/esco/index.server.ts";
import type { Ctx } from "#app/permissions/context.ts";

/** Further names of occupations for a check: only where an occupation was typed as a word and not chosen with its code. */
export async function namesForCheck(ctx: Ctx, url: URL) {
  const typed = url.searchParams.get("job.isco08");
  return typed === null || /\d{4}/.test(typed) ? null : escoNames(ctx);
}
