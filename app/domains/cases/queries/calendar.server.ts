import { fromUtcDate, holidaysOfYear, isLand, toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import type { CaseListQuery } from "../list-query.ts";
import { LAST_STEP } from "../rules/forecast.ts";
import { monthOf } from "../rules/month.ts";
import type { Mover } from "../rules/state.ts";
import { listPlaces } from "./list.server.ts";
import { ownAdvisors } from "./own-cases.server.ts";
import { nameOf } from "./view.server.ts";
import { narrowed, ofTab, UNDER_WAY } from "./where.server.ts";

/** What one day shows; the list shows the others. */
const SHOWN_PER_DAY = 4;
/** More dates than a month of a center has. */
const MOST_DATES = 5000;

/** Something that falls on a day: a step due, a first working day, the end of a residence title. */
interface Entry {
  day: PlainDate;
  kind: "due" | "start" | "likely_start" | "title_ends";
  caseId: string;
  key: string | null;
  party: Turn | null;
}

/** The days of a month with what falls on them, the Land's holidays, and how much more each day holds. */
export async function listMonth(ctx: UserCtx, side: Exclude<Mover, "CANDIDATE">, query: CaseListQuery) {
  const grid = monthOf(query.month ?? ctx.today);
  const advisors = side === "CENTER" ? await ownAdvisors(ctx) : [];
  const narrow = narrowed({ ...query, due: null }, advisors, ctx.today);
  const cases = { AND: [{ state: "RUNNING" as const }, ...ofTab(query, side, ctx.today), ...narrow] };
  const within = { gte: toUtcDate(grid.first), lte: toUtcDate(grid.last) };
  const [due, starts, ends, places] = await Promise.all([
    ctx.db.milestone.findMany({
      // the first working day stands there as it is expected, not as it was once planned
      where: { state: UNDER_WAY, dueOn: within, key: { not: LAST_STEP }, case: { is: cases } },
      select: { caseId: true, key: true, party: true, dueOn: true },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
      take: MOST_DATES,
    }),
    ctx.db.case.findMany({
      where: { AND: [cases, { forecastLikely: within }] },
      select: { id: true, forecastLikely: true, firstWorkingDay: true },
      orderBy: [{ forecastLikely: "asc" }, { id: "asc" }],
      take: MOST_DATES,
    }),
    titleEnds(ctx, cases, within),
    listPlaces(ctx),
  ]);
  const entries: Entry[] = [
    ...ends,
    ...starts.map((row) => ({
      day: fromUtcDate(row.forecastLikely ?? row.firstWorkingDay ?? toUtcDate(grid.first)),
      kind: row.firstWorkingDay === null ? ("likely_start" as const) : ("start" as const),
      ...{ caseId: row.id, key: null, party: null },
    })),
    ...due.map(({ dueOn, ...row }) => ({
      ...{ day: fromUtcDate(dueOn ?? toUtcDate(grid.first)), kind: "due" as const, ...row },
    })),
  ];
  const byDay = Map.groupBy(entries, ({ day }) => day);
  const names = await namesOf(
    ctx,
    [...byDay.values()].flatMap((all) => all.slice(0, SHOWN_PER_DAY).map(({ caseId }) => caseId)),
  );
  const holidays = await holidaysIn(ctx, side, yearOf(grid.first));
  const days = grid.weeks.flat().flatMap((day) => {
    if (day === null) return [];
    const all = byDay.get(day) ?? [];
    const shown = all.slice(0, SHOWN_PER_DAY).map((entry) => ({
      ...{ kind: entry.kind, caseId: entry.caseId, key: entry.key, party: entry.party },
      who: names.get(entry.caseId) ?? "",
    }));
    return [{ day, entries: shown, more: all.length - shown.length, holiday: holidays.get(day) ?? null }];
  });
  // figures of the tabs would be of all days, not of this month
  return { counts: null, waiting: null, stalls: null, places, ...grid, days };
}
export type CaseMonth = Awaited<ReturnType<typeof listMonth>>;
export type MonthDay = CaseMonth["days"][number];

/** Residence titles of people with such cases that end within the month; companies do not read them. */
async function titleEnds(
  { db }: UserCtx,
  cases: { AND: object[] },
  residenceUntil: { gte: Date; lte: Date },
): Promise<Entry[]> {
  const people = await db.candidateSituation.findMany({
    where: { residenceUntil },
    select: { candidateId: true, residenceUntil: true },
    take: MOST_DATES,
  });
  if (people.length === 0) return [];
  const rows = await db.case.findMany({
    where: { AND: [cases, { candidateId: { in: people.map(({ candidateId }) => candidateId) } }] },
    select: { id: true, candidateId: true },
  });
  return rows.flatMap(({ id, candidateId }) => {
    const until = people.find((one) => one.candidateId === candidateId)?.residenceUntil;
    return until
      ? [{ day: fromUtcDate(until), kind: "title_ends" as const, caseId: id, key: null, party: null }]
      : [];
  });
}

/** Who a case is about, as far as the reader may see the name. */
async function namesOf({ db }: UserCtx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.case.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, candidate }) => [id, nameOf(candidate.identity) ?? candidateReference(candidate.number)]),
  );
}

/** The public holidays where the reader works: at the center or at the company; none where they belong to several. */
async function holidaysIn(
  { db, user }: UserCtx,
  side: Mover,
  year: number,
): Promise<ReadonlyMap<PlainDate, string>> {
  const own = (tenant: "centerId" | "companyId") => user.memberships.flatMap((one) => one[tenant] ?? []);
  const place =
    side === "CENTER"
      ? await db.center.findFirst({ where: { id: { in: own("centerId") } }, select: { land: true } })
      : await db.company.findFirst({ where: { id: { in: own("companyId") } }, select: { land: true } });
  if (!place || !isLand(place.land)) return new Map();
  return new Map(holidaysOfYear(year, { land: place.land }).map(({ date, name }) => [date, name]));
}
