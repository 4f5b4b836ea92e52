import type { UserCtx } from "#app/permissions/context.ts";
import { listAuthorities } from "../authorities/authorities.server.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { Mover } from "../rules/state.ts";
import { listMonth } from "./calendar.server.ts";
import { CASES_PER_PAGE, listCases } from "./list.server.ts";
import { listStages } from "./stages.server.ts";

/** The cases of a side in the view the address asks for. */
export async function getBoard(ctx: UserCtx, side: Exclude<Mover, "CANDIDATE">, query: CaseListQuery) {
  // the list of authorities is the center's own
  const authorities = side === "CENTER" ? await listAuthorities(ctx) : [];
  const common = { query, authorities, today: ctx.today, pageSize: CASES_PER_PAGE };
  switch (query.view) {
    case "stages":
      return { view: query.view, ...common, ...(await listStages(ctx, side, query)) };
    case "calendar":
      return { view: query.view, ...common, ...(await listMonth(ctx, side, query)) };
    default:
      return { view: "list" as const, ...common, ...(await listCases(ctx, side, query)) };
  }
}
export type CaseBoardData = Awaited<ReturnType<typeof getBoard>>;
