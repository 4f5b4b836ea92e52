import type { UserCtx } from "#app/permissions/context.ts";
import { listAuthorities } from "../authorities/authorities.server.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { Mover } from "../rules/state.ts";
import { listMonth } from "./calendar.server.ts";
import { CASES_PER_PAGE, listCases, namedIn } from "./list.server.ts";
import { findOwnStepWords } from "./own-steps.server.ts";
import { listStages } from "./stages.server.ts";

/** The cases of a side in the view the address asks for. */
export async function getBoard(ctx: UserCtx, side: Exclude<Mover, "CANDIDATE">, query: CaseListQuery) {
  // the list of authorities is the center's own
  const authorities = side === "CENTER" ? await listAuthorities(ctx) : [];
  const common = { query, authorities, today: ctx.today, pageSize: CASES_PER_PAGE };
  const words = (named: readonly { caseId: string; key: string | null }[]) =>
    findOwnStepWords(ctx, side, named);
  switch (query.view) {
    case "stages": {
      const found = await listStages(ctx, side, query);
      const cards = found.columns.flatMap((column) => column.cards);
      const ownSteps = await words(cards.map(({ id, turnKey }) => ({ caseId: id, key: turnKey })));
      return { view: query.view, ...common, ...found, ownSteps };
    }
    case "calendar": {
      const found = await listMonth(ctx, side, query);
      const ownSteps = await words(found.days.flatMap(({ entries }) => entries));
      return { view: query.view, ...common, ...found, ownSteps };
    }
    default: {
      const found = await listCases(ctx, side, query);
      return { view: "list" as const, ...common, ...found, ownSteps: await words(namedIn(found.cases)) };
    }
  }
}
export type CaseBoardData = Awaited<ReturnType<typeof getBoard>>;
