import { addDays, fromUtcDate } from "#app/domains/calendar/index.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { courseColumns, forecastEntry, loadCourse, saveCourse, writeEntries } from "./course.server.ts";
import { tellSide } from "./mails.server.ts";
import { forecast } from "./rules/forecast.ts";
import { settle } from "./rules/move.ts";
import type { Mover } from "./rules/state.ts";
import { readLaid } from "./templates/laid.ts";
import { planForecast, reminderAt } from "./schedule.server.ts";

// Due work of cases, done in one transaction with the mark; `tx` carries the rights "case".

/** Days between two looks at a case that is late: the history tells of a delay once a week, not every day. */
const LATE_DAYS = 7;

/** Reminds whoever has to act some days before a due date; a date that has moved since reminds at its own time. */
export async function remindOfMilestone({ tx, now }: HandlerCtx, milestoneId: string): Promise<void> {
  const milestone = await tx.milestone.findUnique({
    where: { id: milestoneId },
    select: { key: true, laid: true, party: true, recorder: true, state: true, dueOn: true, caseId: true },
  });
  if (!milestone || milestone.state !== "RUNNING" || milestone.dueOn === null) return;
  const dueOn = fromUtcDate(milestone.dueOn);
  if (reminderAt(dueOn, readLaid(milestone.laid)?.remind) > now) return;
  const found = await tx.case.findUnique({
    where: { id: milestone.caseId },
    select: { id: true, centerId: true, companyId: true, candidateId: true, reference: true, state: true },
  });
  if (!found || found.state === "ENDED") return;
  const side = reminded(milestone);
  await tellSide(
    tx,
    side,
    found,
    { kind: "reminder", step: milestone, dueOn },
    `milestone-due:${milestoneId}:${dueOn}`,
  );
}

/** An authority is not reminded by mail: who waits for its letter is. */
function reminded({ party, recorder }: { party: string; recorder: string | null }): Mover {
  const side = party === "AUTHORITY" ? recorder : party;
  return side === "COMPANY" || side === "CANDIDATE" ? side : "CENTER";
}

/** Nobody's step: time has passed. */
const AUTOMATIC = { party: "CENTER", name: "" } as const;

/**
 * Looks at a case anew, for time has passed. One that runs: tells its forecast anew and says by what it moved. One that has
 * arrived: starts what begins shortly before it is due.
 */
export async function retellForecast({ tx, now, today }: HandlerCtx, caseId: string): Promise<void> {
  const course = await loadCourse(tx, caseId);
  if (course.now.state === "ARRIVED") {
    await saveCourse(tx, course, settle(course.now, today), { actor: AUTOMATIC, at: now, own: null });
  }
  if (course.now.state !== "RUNNING") return;
  const told = forecast(course.now, today);
  await tx.case.update({
    where: { id: caseId },
    data: { ...courseColumns(course.now, told), version: { increment: 1 } },
  });
  await writeEntries(tx, course.row, AUTOMATIC, now, forecastEntry(course, told, null));
  if (told.driftsFrom === null) return;
  const weekLater = addDays(today, LATE_DAYS);
  const isLate = told.driftsFrom <= addDays(today, 1);
  await planForecast(tx, caseId, isLate ? weekLater : told.driftsFrom);
}
