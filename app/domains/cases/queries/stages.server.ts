import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "../case-now.server.ts";
import type { CaseListQuery } from "../list-query.ts";
import { CASE_STAGES } from "../rules/stage.ts";
import type { Mover } from "../rules/state.ts";
import { BY_URGENCY, countCases, deputyFor, listPlaces } from "./list.server.ts";
import { ownAdvisors } from "./own-cases.server.ts";
import { nameOf } from "./view.server.ts";
import { narrowed, ofTab } from "./where.server.ts";

/** Cards one column shows; the list shows the others. */
const CARDS_PER_STAGE = 15;
/** More cases than a center or company has under way at once. */
const MOST_CASES = 5000;

/** Cases by where they stand, the most urgent of each column first, with how many each column holds. */
export async function listStages(ctx: UserCtx, side: Exclude<Mover, "CANDIDATE">, query: CaseListQuery) {
  const advisors = side === "CENTER" ? await ownAdvisors(ctx) : [];
  const all = { ...query, stage: null };
  const [order, tabs, places] = await Promise.all([
    ctx.db.case.findMany({
      where: {
        AND: [
          { stage: { not: null } },
          ...ofTab(all, side, ctx.today),
          ...narrowed(all, advisors, ctx.today),
        ],
      },
      select: { id: true, stage: true },
      orderBy: BY_URGENCY,
      take: MOST_CASES,
    }),
    countCases(ctx, side, all, advisors),
    listPlaces(ctx),
  ]);
  const columns = CASE_STAGES.map((stage) => ({ stage, ids: order.filter((one) => one.stage === stage) }));
  const shown = columns.flatMap(({ ids }) => ids.slice(0, CARDS_PER_STAGE).map(({ id }) => id));
  const rows = await ctx.db.case.findMany({
    where: { id: { in: shown } },
    select: {
      ...{ id: true, reference: true, turn: true, turnKey: true, turnSince: true, nextDueOn: true },
      ...{ stallsOn: true, advisorId: true, advisorName: true },
      company: { select: { legalName: true } },
      vacancy: { select: { title: true } },
      candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
    },
  });
  const cards = new Map(
    rows.map(({ candidate, company, vacancy, stallsOn, ...row }) => {
      const stalls = dayOf(stallsOn);
      const card = {
        ...{ id: row.id, reference: row.reference, turn: row.turn, turnKey: row.turnKey },
        ...{ turnSince: dayOf(row.turnSince), nextDueOn: dayOf(row.nextDueOn) },
        stalled: stalls !== null && stalls <= ctx.today,
        deputyFor: deputyFor(row, ctx.user.userId, advisors),
        ...{ company: company.legalName, vacancy: vacancy.title },
        ...{ name: nameOf(candidate.identity), person: candidateReference(candidate.number) },
      };
      return [row.id, card] as const;
    }),
  );
  return {
    ...tabs,
    places,
    columns: columns.map(({ stage, ids }) => ({
      stage,
      count: ids.length,
      cards: ids.slice(0, CARDS_PER_STAGE).flatMap(({ id }) => cards.get(id) ?? []),
    })),
  };
}
export type StageColumn = Awaited<ReturnType<typeof listStages>>["columns"][number];
export type StageCard = StageColumn["cards"][number];
