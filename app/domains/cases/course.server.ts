import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { caseNowOf, dateOf, dayOf, NOW, STEP } from "./case-now.server.ts";
import { caseEvent } from "./events.ts";
import type { Forecast } from "./rules/forecast.ts";
import type { Moved } from "./rules/move.ts";
import { observedOf } from "./pace.server.ts";
import { stageOf } from "./rules/stage.ts";
import type { CaseNow, MilestoneNow } from "./rules/state.ts";
import { stallsOn } from "./rules/stall.ts";
import { whoseTurn } from "./rules/turn.ts";
import { CASE_KEYS } from "./side.server.ts";
import type { Actor, CaseKeys } from "./side.server.ts";
import { scheduleWork } from "./schedule.server.ts";
import { rowOf } from "./templates/index.ts";

// The course of a case as the rules see it, read and written with the house's own rights: a step of one side starts
// milestones of others and moves due dates this side may not see.

const ROW = {
  ...CASE_KEYS,
  ...{ reference: true, version: true, routeId: true, fastTrack: true, planNumber: true, jobEndedOn: true },
  ...NOW,
  forecastEarliest: true,
  forecastLikely: true,
  forecastLatest: true,
  candidate: { select: { number: true } },
  milestones: {
    select: {
      ...{ id: true, ...STEP, evidenceNote: true, reason: true },
      ...{ forEmployer: true, forCandidate: true, version: true },
    },
    orderBy: { position: "asc" },
  },
} as const;

/** Reads a case with all its milestones; `tx` carries the rights "case". */
export async function loadCourse(tx: GuardedTx, caseId: string) {
  const row = await tx.case.findUnique({ where: { id: caseId }, select: ROW });
  if (!row) throw new NotFoundError("Case");
  const authorityIds = row.milestones.map(({ authorityId }) => authorityId);
  const now = { ...caseNowOf(row), observed: await observedOf(tx, row.centerId, { authorityIds }) };
  return { row, now, reference: candidateReference(row.candidate.number) };
}
export type Course = Awaited<ReturnType<typeof loadCourse>>;

/** The keys of a case as events carry them. */
export function eventKeys({ id, centerId, companyId, candidateId, vacancyId }: CaseKeys) {
  return { caseId: id, centerId, companyId, candidateId, vacancyId };
}

/** Whose turn it is and the forecast, as the case's row keeps them. */
export function courseColumns(after: CaseNow, forecast: Forecast) {
  const turn = after.state === "ENDED" ? undefined : whoseTurn(after.milestones)[0];
  return {
    turn: turn?.party ?? null,
    turnKey: turn?.key ?? null,
    turnSince: dateOf(turn?.since ?? null),
    nextDueOn: dateOf(turn?.until ?? null),
    forecastEarliest: toUtcDate(forecast.earliest),
    forecastLikely: toUtcDate(forecast.likely),
    forecastLatest: toUtcDate(forecast.latest),
    forecastDrivers: [...forecast.drivers],
    pacedFirstDay: toUtcDate(forecast.paced),
    stallsOn: dateOf(stallsOn(after)),
    stage: stageOf(after),
  };
}

/** An entry of the history; who may read it follows from what it is about. */
export interface Entry {
  kind: string;
  milestoneKey?: string | null;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  forEmployer: boolean;
  forCandidate: boolean;
}

/** Writes history entries of one case at one instant. */
export async function writeEntries(
  tx: GuardedTx,
  keys: CaseKeys,
  actor: { party: Turn; name: string },
  at: Date,
  entries: readonly Entry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { id: caseId, centerId, companyId, candidateId } = keys;
  await tx.caseHistory.createMany({
    data: entries.map((entry) => ({
      ...{ centerId, companyId, candidateId, caseId, at },
      actorName: actor.name,
      actorParty: actor.party,
      milestoneKey: null,
      from: null,
      to: null,
      reason: null,
      ...entry,
    })),
  });
}

/** The forecast as an entry keeps it: "earliest/likely/latest". */
const forecastText = (...days: readonly PlainDate[]): string => days.join("/");

/** The entry that says how the likely day moved, and by what; empty when it did not. */
export function forecastEntry({ row }: Course, forecast: Forecast, cause: string | null): Entry[] {
  const before = [row.forecastEarliest, row.forecastLikely, row.forecastLatest].flatMap(
    (day) => dayOf(day) ?? [],
  );
  const { earliest, likely, latest } = forecast;
  if (before.length < 3 || before[1] === likely) return [];
  return [
    {
      ...{ kind: "forecast_moved", milestoneKey: forecast.decidedBy ?? cause },
      ...{ from: forecastText(...before), to: forecastText(earliest, likely, latest) },
      ...{ forEmployer: true, forCandidate: true },
    },
  ];
}

/**
 * Writes what a step made of a case: the case itself, milestones that changed, their reminders, history and events.
 * `own` is the milestone the person has written themselves under their own right, `reason` why, for the history; `newWay`
 * says that the template is another one now. `tx` carries the rights "case".
 */
export async function saveCourse(
  tx: GuardedTx,
  course: Course,
  moved: Omit<Moved, "ok">,
  by: { actor: Actor; at: Date; own: string | null; reason?: string | null; newWay?: boolean },
): Promise<void> {
  const { row, now } = course;
  const { after, changes, forecast } = moved;
  await tx.case.update({
    where: { id: row.id },
    data: {
      ...courseColumns(after, forecast),
      state: after.state,
      firstWorkingDay: dateOf(after.firstWorkingDay),
      visaValidUntil: dateOf(after.dates.visaValidUntil),
      titleValidUntil: dateOf(after.dates.titleValidUntil),
      probationEndsOn: dateOf(after.dates.probationEndsOn),
      version: { increment: 1 },
    },
  });
  const isNew = ({ key }: MilestoneNow) => now.milestones.every((before) => before.key !== key);
  for (const milestone of after.milestones) {
    const before = now.milestones.find(({ key }) => key === milestone.key);
    const stored = row.milestones.find(({ key }) => key === milestone.key);
    if (!before || !stored || milestone.key === by.own) continue;
    const data = {
      ...(milestone.dueOn !== before.dueOn && { dueOn: dateOf(milestone.dueOn) }),
      // a new due date alone is nobody's edit: whoever has the page open may still save
      ...(milestone.state !== before.state && {
        ...{ state: milestone.state, stateSince: by.at, version: { increment: 1 } },
        ...{ startedOn: dateOf(milestone.startedOn), waitsFor: milestone.waitsFor },
        ...{ pausedDays: milestone.pausedDays, restartedOn: dateOf(milestone.restartedOn) },
        // what the house has begun anew or set aside is no person's last step any more
        ...(!milestone.touched && { lastMove: null, reason: null }),
      }),
      ...(by.newWay && attributesOf(after, milestone)),
    };
    if (Object.keys(data).length > 0) await tx.milestone.update({ where: { id: stored.id }, data });
  }
  const created = await createMilestones(tx, row, after, after.milestones.filter(isNew), by.at);
  const rows = [...row.milestones, ...created];
  await scheduleWork(tx, { caseId: row.id, after, rows, forecast, at: by.at });
  await writeEntries(tx, row, by.actor, by.at, [
    ...changes.map(({ key, from, to }) => ({
      ...audienceOf(rows, key),
      kind: "milestone_changed",
      milestoneKey: key,
      from,
      to,
      reason: key === by.own ? (by.reason ?? null) : null,
    })),
    ...forecastEntry(course, forecast, changes[0]?.key ?? null),
  ]);
  await tellChanges(tx, course, rows, moved, by.actor);
}

function audienceOf(
  rows: readonly { key: string; forEmployer: boolean; forCandidate: boolean }[],
  key: string,
) {
  const found = rows.find((milestone) => milestone.key === key);
  return { forEmployer: found?.forEmployer ?? false, forCandidate: found?.forCandidate ?? false };
}

/** What the template says of a milestone and its row keeps. */
function attributesOf(now: CaseNow, { key, position }: MilestoneNow) {
  const { track, party, recorder, forEmployer, forCandidate, laid } = rowOf(now, key);
  const kept = laid === undefined ? null : JSON.stringify(laid);
  return { position, track, party, recorder: recorder ?? null, forEmployer, forCandidate, laid: kept };
}

/** Writes milestones a case has not had before; `tx` carries the rights "case". */
export async function createMilestones(
  tx: GuardedTx,
  keys: { id: string; centerId: string; companyId: string; candidateId: string },
  after: CaseNow,
  milestones: readonly MilestoneNow[],
  at: Date,
) {
  const { id: caseId, centerId, companyId, candidateId } = keys;
  const rows = milestones.map((milestone) => ({
    ...{ id: newId(), centerId, companyId, candidateId, caseId },
    ...{ key: milestone.key, state: milestone.state, stateSince: at },
    ...attributesOf(after, milestone),
    ...{ startedOn: dateOf(milestone.startedOn), dueOn: dateOf(milestone.dueOn) },
    restartedOn: dateOf(milestone.restartedOn),
  }));
  if (rows.length > 0) await tx.milestone.createMany({ data: rows });
  return rows;
}

async function tellChanges(
  tx: GuardedTx,
  { row, now }: Course,
  rows: readonly { id: string; key: string }[],
  { after, changes }: Omit<Moved, "ok">,
  actor: Actor,
): Promise<void> {
  const keys = eventKeys(row);
  for (const { key, from, to } of changes) {
    const milestoneId = rows.find((milestone) => milestone.key === key)?.id;
    if (milestoneId === undefined) continue;
    await tx.emit(caseEvent("milestone_changed", { ...keys, milestoneId, key, from, to, by: actor.party }));
  }
  if (after.state === "ARRIVED" && now.state === "RUNNING" && after.firstWorkingDay !== null) {
    await tx.emit(caseEvent("case_arrived", { ...keys, firstWorkingDay: after.firstWorkingDay }));
  }
}
