import { toUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "../course.server.ts";
import type { CaseListQuery } from "../list-query.ts";
import type { Mover } from "../rules/state.ts";
import { isCaseRoute } from "../rules/plan.ts";
import { FORECAST, forecastOf, lyingWith, nameOf } from "./view.server.ts";

export const CASES_PER_PAGE = 25;

// what is due first comes first; what has no date comes last
const BY_URGENCY: { nextDueOn?: { sort: "asc"; nulls: "last" }; startedOn?: "desc"; id?: "desc" }[] = [
  { nextDueOn: { sort: "asc", nulls: "last" } },
  { startedOn: "desc" },
  { id: "desc" },
];

/** One page of the cases a side sees, with how many there are in each state. */
export async function listCases(
  ctx: UserCtx,
  side: Exclude<Mover, "CANDIDATE">,
  { state, mine, stalled, page }: CaseListQuery,
) {
  const own = { milestones: { some: lyingWith(side) } };
  const standing = { stallsOn: { lte: toUtcDate(ctx.today) } };
  const where = { state, ...(mine && own), ...(stalled && standing) };
  const [rows, groups, waiting, stalls] = await Promise.all([
    ctx.db.case.findMany({
      where,
      select: {
        ...{ id: true, reference: true, state: true, routeId: true, fastTrack: true, endReason: true },
        ...{ turn: true, turnKey: true, turnSince: true, nextDueOn: true, firstWorkingDay: true },
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
      skip: (page - 1) * CASES_PER_PAGE,
      take: CASES_PER_PAGE,
    }),
    ctx.db.case.groupBy({ by: ["state"], _count: { id: true } }),
    ctx.db.case.count({ where: { state: "RUNNING", ...own } }),
    ctx.db.case.count({ where: { state: "RUNNING", ...standing } }),
  ]);
  const counts = { RUNNING: 0, ARRIVED: 0, ENDED: 0 };
  for (const group of groups) counts[group.state] = group._count.id;
  const cases = rows.map(({ candidate, milestones, routeId, turnSince, nextDueOn, ...row }) => ({
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
    own: milestones[0] ? { ...milestones[0], dueOn: dayOf(milestones[0].dueOn) } : null,
  }));
  return { cases, counts, waiting, stalls, total: mine ? waiting : stalled ? stalls : counts[state] };
}
export type CaseListRow = Awaited<ReturnType<typeof listCases>>["cases"][number];

const OWN_BY_URGENCY: { dueOn?: { sort: "asc"; nulls: "last" }; position?: "asc" }[] = [
  { dueOn: { sort: "asc", nulls: "last" } },
  { position: "asc" },
];
