import { fromUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { MEMBER, OF_CASE, plannedMember } from "../family/read.server.ts";
import type { Mover } from "../rules/state.ts";
import type { FamilyKey } from "../templates/family.ts";
import { ownAdvisors } from "./own-cases.server.ts";
import { lyingWith } from "./view.server.ts";

/** A step that waits for the reader's side, with the day it is due. */
export interface DueStep {
  id: string;
  side: Mover;
  key: string;
  laid: string | null;
  reference: string;
  dueOn: PlainDate;
  version: number;
  updatedAt: Date;
}

/** What the law wants done for somebody who comes along, by its last day; nobody is named. */
export interface FamilyDate {
  id: string;
  side: Mover;
  key: FamilyKey;
  reference: string;
  dueOn: PlainDate;
  version: number;
  updatedAt: Date;
}

/** When the first working day is: agreed for one day, or foretold as a range. */
export interface FirstDay {
  caseId: string;
  reference: string;
  vacancy: string;
  from: PlainDate;
  to: PlainDate;
  /** foretold, not agreed */
  expected: boolean;
  version: number;
  updatedAt: Date;
}

const SIDES: readonly Mover[] = ["CANDIDATE", "COMPANY", "CENTER"];

/** More than this many of a kind no calendar shows. */
const MOST = 500;

/**
 * The dates of the signed-in person's cases that have not ended: steps due on their side, for the person and the advisor
 * those of the family, and the first working days to come. An advisor has those of the own cases, and of the cases of
 * colleagues they stand in for. What they may not see (any more) is not there; nobody is named.
 */
export async function ownCaseDates(
  ctx: UserCtx,
): Promise<{ steps: DueStep[]; family: FamilyDate[]; firstDays: FirstDay[] }> {
  const steps: DueStep[] = [];
  const family: FamilyDate[] = [];
  const firstDays = new Map<string, FirstDay>();
  for (const side of SIDES) {
    const ofSide = await casesOf(ctx, side);
    if (ofSide === null) continue;
    const cases = await readCases(ctx, ofSide);
    for (const found of cases) {
      const first = firstDayOf(found);
      if (first) firstDays.set(found.id, first);
    }
    steps.push(...(await stepsOf(ctx, side, new Map(cases.map(({ id, reference }) => [id, reference])))));
    if (side !== "COMPANY") family.push(...(await familyOf(ctx, side, cases)));
  }
  return { steps, family, firstDays: [...firstDays.values()] };
}

/** The cases the reader works on from one side; null when they stand on another. */
async function casesOf(ctx: UserCtx, side: Mover): Promise<Where<"Case"> | null> {
  const { db, user } = ctx;
  const { memberships, userId } = user;
  const held = (...roles: string[]) => memberships.filter(({ role }) => roles.includes(role));
  if (side === "CANDIDATE") {
    const ids = held("CANDIDATE").flatMap(({ candidateId }) => candidateId ?? []);
    return ids.length > 0 ? { candidateId: { in: ids } } : null;
  }
  if (side === "COMPANY") {
    const ids = held("HR_ADMIN", "HR_MEMBER").flatMap(({ companyId }) => companyId ?? []);
    if (held("REPRESENTATIVE").length === 0) return ids.length > 0 ? { companyId: { in: ids } } : null;
    const mandates = await db.mandate.findMany({
      where: { userId, endedAt: null },
      select: { caseId: true },
    });
    return { OR: [{ companyId: { in: ids } }, { id: { in: mandates.map(({ caseId }) => caseId) } }] };
  }
  if (held("ADVISOR", "CENTER_ADMIN").length === 0) return null;
  // a center's people share its cases; a calendar shows the own ones
  return { advisorId: { in: await ownAdvisors(ctx) } };
}

function readCases({ db }: UserCtx, where: Where<"Case">) {
  return db.case.findMany({
    where: { ...where, state: { not: "ENDED" } },
    select: {
      ...{ id: true, reference: true, version: true, updatedAt: true },
      ...{ state: true, plannedFirstDay: true, forecastEarliest: true, forecastLatest: true },
      ...OF_CASE,
      vacancy: { select: { title: true } },
    },
    orderBy: { id: "asc" },
    take: MOST,
  });
}

async function stepsOf(
  { db }: UserCtx,
  side: Mover,
  references: ReadonlyMap<string, string>,
): Promise<DueStep[]> {
  const rows = await db.milestone.findMany({
    where: {
      caseId: { in: [...references.keys()] },
      dueOn: { not: null },
      ...lyingWith(side),
    },
    select: {
      ...{ id: true, caseId: true, key: true, laid: true, dueOn: true, version: true, updatedAt: true },
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.flatMap(({ id, caseId, key, laid, dueOn, version, updatedAt }) => {
    const reference = references.get(caseId);
    if (dueOn === null || reference === undefined) return [];
    return [{ id, version, updatedAt, reference, side, key, laid, dueOn: fromUtcDate(dueOn) }];
  });
}

/** The family's times; a change of the case, of the member or of one of their steps raises the version. */
async function familyOf(
  { db, today }: UserCtx,
  side: Mover,
  cases: Awaited<ReturnType<typeof readCases>>,
): Promise<FamilyDate[]> {
  const rows = await db.familyMember.findMany({
    where: { caseId: { in: cases.map(({ id }) => id) } },
    select: { ...MEMBER, caseId: true },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return rows.flatMap((row) => {
    const found = cases.find(({ id }) => id === row.caseId);
    if (!found) return [];
    const { id, version, records, plan } = plannedMember(row, found, today);
    const said = records.reduce((sum, record) => sum + record.version, found.version + version);
    const { reference, updatedAt } = found;
    return plan.flatMap(({ key, dueOn }) =>
      dueOn === null ? [] : [{ id: `${id}-${key}`, side, key, dueOn, reference, version: said, updatedAt }],
    );
  });
}

function firstDayOf(found: Awaited<ReturnType<typeof readCases>>[number]): FirstDay | null {
  const { id: caseId, state, reference, version, updatedAt, vacancy, ...days } = found;
  if (state !== "RUNNING") return null;
  const from = days.forecastEarliest ?? days.plannedFirstDay;
  const to = days.forecastLatest ?? from;
  if (from === null || to === null) return null;
  return {
    ...{ caseId, reference, version, updatedAt, vacancy: vacancy.title },
    ...{ from: fromUtcDate(from), to: fromUtcDate(to), expected: days.forecastEarliest !== null },
  };
}
