import { parsePlainDate, plainDate, yearOf } from "#app/domains/calendar/index.ts";
import type { Period } from "#app/domains/reporting/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";

/** The period the address asks for; the present year when it asks for none; null when it is no period. */
export function periodOf(url: URL, ctx: UserCtx): Period | null {
  const typed = { from: url.searchParams.get("from"), to: url.searchParams.get("to") };
  if (!typed.from && !typed.to) return presentYear(ctx);
  const from = parsePlainDate(typed.from ?? "");
  const to = parsePlainDate(typed.to ?? "");
  return from && to && from <= to ? { from, to } : null;
}

export function presentYear(ctx: UserCtx): Period {
  return { from: plainDate(`${yearOf(ctx.today)}-01-01`), to: ctx.today };
}
