import { addDays, morningOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { Forecast } from "./rules/forecast.ts";
import { nextOpening } from "./rules/move.ts";
import type { CaseNow } from "./rules/state.ts";

/** Due work about a milestone: a reminder some days before its due date. */
export const MILESTONE_DUE = "milestone_due";
/**
 * Due work about a case that runs: something has taken longer than usual, so the forecast is told anew. About one that has
 * arrived: the time of a step has come that lay far off.
 */
export const CASE_FORECAST = "case_forecast";
/** Days between a reminder and the due date. */
const REMINDER_DAYS = 3;

/** When the reminder of a due date goes out; `days` before it where the center has laid that down. */
export function reminderAt(dueOn: PlainDate, days: number = REMINDER_DAYS): Date {
  return morningOf(addDays(dueOn, -days));
}

interface Work {
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** Plans reminders for what runs and the next look at the forecast; what is planned already stays. */
export async function scheduleWork(
  tx: GuardedTx,
  input: {
    caseId: string;
    after: CaseNow;
    rows: readonly { id: string; key: string }[];
    forecast: Forecast;
    at: Date;
  },
): Promise<void> {
  const ids = new Map(input.rows.map((row) => [row.key, row.id]));
  const wanted: Work[] = input.after.milestones.flatMap(({ key, state, dueOn }) => {
    const subjectId = ids.get(key);
    if (state !== "RUNNING" || dueOn === null || subjectId === undefined) return [];
    return [{ kind: MILESTONE_DUE, subjectId, dueAt: reminderAt(dueOn, input.after.laid.get(key)?.remind) }];
  });
  const { driftsFrom } = input.forecast;
  if (driftsFrom !== null && input.after.state === "RUNNING") {
    wanted.push({ kind: CASE_FORECAST, subjectId: input.caseId, dueAt: morningOf(driftsFrom) });
  }
  const opening = nextOpening(input.after);
  if (opening !== null) {
    wanted.push({ kind: CASE_FORECAST, subjectId: input.caseId, dueAt: morningOf(opening) });
  }
  await planWork(
    tx,
    // a reminder whose time is past would come with the step that set it
    wanted.filter(({ dueAt }) => dueAt > input.at),
  );
}

/** Plans the next look at a forecast that has just been told. */
export function planForecast(tx: GuardedTx, caseId: string, day: PlainDate): Promise<void> {
  return planWork(tx, [{ kind: CASE_FORECAST, subjectId: caseId, dueAt: morningOf(day) }]);
}

/** Plans due work that is not planned yet. */
export async function planWork(tx: GuardedTx, wanted: readonly Work[]): Promise<void> {
  if (wanted.length === 0) return;
  const known = await tx.dueWork.findMany({
    where: { subjectId: { in: [...new Set(wanted.map(({ subjectId }) => subjectId))] } },
    select: { kind: true, subjectId: true, dueAt: true },
  });
  const text = ({ kind, subjectId, dueAt }: Work) => `${kind} ${subjectId} ${dueAt.toISOString()}`;
  const planned = new Set(known.map(text));
  const missing = wanted.filter((work) => !planned.has(text(work)));
  if (missing.length > 0) await tx.dueWork.createMany({ data: missing });
}
