import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "../case-now.server.ts";
import { asEnded } from "../list-query.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { Mover } from "../rules/state.ts";
import { isCaseRoute } from "../rules/plan.ts";
import { findOwnStepWords } from "./own-steps.server.ts";
import { ownAdvisors } from "./own-cases.server.ts";
import { FORECAST, forecastOf, lyingWith, nameOf } from "./view.server.ts";
import { narrowed, ofTab, standing, turnOf } from "./where.server.ts";

export const CASES_PER_PAGE = 25;
/** As many places as a choice bears. */
const MOST_PLACES = 100;

/** What is due first comes first; what has no date comes last. */
export const BY_URGENCY: { nextDueOn?: { sort: "asc"; nulls: "last" }; startedOn?: "desc"; id?: "desc" }[] = [
  { nextDueOn: { sort: "asc", nulls: "last" } },
  { startedOn: "desc" },
  { id: "desc" },
];

type Side = Exclude<Mover, "CANDIDATE">;

/** One page of the cases a side sees, with how many there are in each state. */
export async function listCases(ctx: UserCtx, side: Side, query: CaseListQuery) {
  const advisors = side === "CENTER" ? await ownAdvisors(ctx) : [];
  const [cases, { counts, waiting, stalls }, places] = await Promise.all([
    readCases(ctx, side, query, advisors),
    countCases(ctx, side, query, advisors),
    listPlaces(ctx),
  ]);
  const total = query.mine ? waiting : query.stalled ? stalls : counts[query.state];
  return { cases, counts, waiting, stalls, total, places };
}
export type CaseListRow = Awaited<ReturnType<typeof readCases>>[number];

/** The steps rows of a list name. */
export const namedIn = (cases: readonly Pick<CaseListRow, "id" | "turnKey" | "own">[]) =>
  cases.flatMap(({ id: caseId, turnKey, own }) => [
    { caseId, key: turnKey },
    { caseId, key: own?.key ?? null },
  ]);

/** The most urgent running cases of a company, and how many run: for its start page. */
export async function listUrgentCases(ctx: UserCtx, query: CaseListQuery) {
  const [cases, running] = await Promise.all([
    readCases(ctx, "COMPANY", query, []),
    ctx.db.case.count({ where: { state: "RUNNING" } }),
  ]);
  return { cases, running, ownSteps: await findOwnStepWords(ctx, "COMPANY", namedIn(cases)) };
}

async function readCases(ctx: UserCtx, side: Side, query: CaseListQuery, advisors: readonly string[]) {
  const rows = await ctx.db.case.findMany({
    where: await ofPage(ctx, side, query, advisors),
    select: {
      ...{ id: true, reference: true, state: true, routeId: true, fastTrack: true, endReason: true },
      ...{ turn: true, turnKey: true, turnSince: true, nextDueOn: true, firstWorkingDay: true },
      ...{ advisorId: true, advisorName: true },
      ...FORECAST,
      company: { select: { legalName: true } },
      vacancy: { select: { title: true } },
      candidate: {
        select: { number: true, identity: { select: { givenName: true, familyName: true } } },
      },
      milestones: {
        where: lyingWith(side),
        select: { id: true, key: true, dueOn: true },
        orderBy: OWN_BY_URGENCY,
        take: 1,
      },
    },
    orderBy: BY_URGENCY,
    take: CASES_PER_PAGE,
  });
  return rows.map(({ candidate, milestones, routeId, turnSince, nextDueOn, ...row }) => ({
    ...{ id: row.id, reference: row.reference, state: row.state, fastTrack: row.fastTrack },
    ...{ endReason: row.endReason, turn: row.turn, turnKey: row.turnKey },
    routeId: isCaseRoute(routeId) ? routeId : null,
    turnSince: dayOf(turnSince),
    nextDueOn: dayOf(nextDueOn),
    firstWorkingDay: dayOf(row.firstWorkingDay),
    forecast: forecastOf(row, ctx.today),
    company: row.company.legalName,
    vacancy: row.vacancy.title,
    name: nameOf(candidate.identity),
    person: candidateReference(candidate.number),
    deputyFor: deputyFor(row, ctx.user.userId, advisors),
    own: milestones[0] ? { ...milestones[0], dueOn: dayOf(milestones[0].dueOn) } : null,
  }));
}

/**
 * Which cases the page shows, counted from the first that match. Those of a later page are found by themselves: together
 * with what is read of them, the database would look all of that up for the skipped ones too.
 */
async function ofPage(ctx: UserCtx, side: Side, query: CaseListQuery, advisors: readonly string[]) {
  const { state, page } = query;
  const matching = {
    AND: [{ state }, ...ofTab(query, side, ctx.today), ...narrowed(query, advisors, ctx.today)],
  };
  if (page === 1) return matching;
  const found = await ctx.db.case.findMany({
    ...{ where: matching, orderBy: BY_URGENCY, select: { id: true } },
    skip: (page - 1) * CASES_PER_PAGE,
    take: CASES_PER_PAGE,
  });
  return { id: { in: found.map(({ id }) => id) } };
}

/** How many cases each tab holds of what the list is narrowed to. */
export async function countCases(
  ctx: UserCtx,
  side: Side,
  query: CaseListQuery,
  advisors: readonly string[],
) {
  const narrow = narrowed(query, advisors, ctx.today);
  const ended = narrowed(asEnded(query), advisors, ctx.today);
  const [groups, waiting, stalls] = await Promise.all([
    ctx.db.case.groupBy({
      by: ["state"],
      where: {
        OR: [{ AND: [{ state: { not: "ENDED" } }, ...narrow] }, { AND: [{ state: "ENDED" }, ...ended] }],
      },
      _count: { id: true },
    }),
    ctx.db.case.count({ where: { AND: [{ state: "RUNNING" }, turnOf(side), ...narrow] } }),
    ctx.db.case.count({ where: { AND: [{ state: "RUNNING" }, standing(ctx.today), ...narrow] } }),
  ]);
  const counts = { RUNNING: 0, ARRIVED: 0, ENDED: 0 };
  for (const group of groups) counts[group.state] = group._count.id;
  return { counts, waiting, stalls };
}

/** The municipalities with jobs, by which a list can be narrowed. */
export async function listPlaces({ db }: UserCtx): Promise<string[]> {
  const places = await db.vacancy.groupBy({
    by: ["municipality"],
    where: { state: { not: "DRAFT" } },
    orderBy: { municipality: "asc" },
    take: MOST_PLACES,
  });
  return places.map(({ municipality }) => municipality);
}

/** The colleague whose case it is, where the reader stands in for them; else null. */
export function deputyFor(
  row: { advisorId: string | null; advisorName: string | null },
  userId: string,
  advisors: readonly string[],
): string | null {
  const { advisorId } = row;
  return advisorId !== null && advisorId !== userId && advisors.includes(advisorId) ? row.advisorName : null;
}

const OWN_BY_URGENCY: { dueOn?: { sort: "asc"; nulls: "last" }; position?: "asc" }[] = [
  { dueOn: { sort: "asc", nulls: "last" } },
  { position: "asc" },
];
