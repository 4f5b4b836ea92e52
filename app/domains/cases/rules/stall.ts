import { addDays, daysBetween } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { calendarDays, observedPace } from "../forecast/pace.ts";
import { isDeemed } from "../templates/deemed.ts";
import { rowOf } from "../templates/index.ts";
import type { Span } from "../templates/types.ts";
import { observedFor } from "./observed.ts";
import { dueOn } from "./schedule.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** What an open milestone is measured by. */
export interface Patience {
  /** the day after which it takes longer than the law foresees; null where no norm sets a time */
  byLaw: PlainDate | null;
  /** the day after which it takes longer than usual */
  byUse: PlainDate;
}

/** Eight of ten are done by then: what takes longer is asked after. */
const USUALLY_DONE = 0.8;
/** The template's usual time is an average; a third more than that is usual, too. */
const SLACK = 4 / 3;

/** How long a running or waiting milestone may take by law and by use, counted from its beginning; null for others. */
export function patienceWith(state: CaseNow, milestone: MilestoneNow): Patience | null {
  if (milestone.state !== "RUNNING" && milestone.state !== "WAITING") return null;
  const { due, takes } = rowOf(state, milestone.key);
  const began = milestone.startedOn ?? milestone.since;
  const { days } = observedFor(state.observed, milestone);
  const usual = days.length > 0 ? observedPace(days).after(0)(USUALLY_DONE) : longerThanUsual(takes.usual);
  return {
    byLaw: due?.statutory && due.from === "ready" ? dueOn(state, milestone, began) : null,
    byUse: addDays(began, Math.ceil(usual)),
  };
}

const longerThanUsual = (span: Span): number => calendarDays(span) * SLACK;

/** The first day on which something in a running case has passed its legal or usual time; null while nothing can. */
export function stallsOn(state: CaseNow): PlainDate | null {
  if (state.state !== "RUNNING") return null;
  const days = state.milestones.flatMap((milestone) => {
    // where silence is consent nobody has to ask
    const patience = isDeemed(milestone.key) ? null : patienceWith(state, milestone);
    if (patience === null) return [];
    const { byLaw, byUse } = patience;
    return addDays(byLaw !== null && byLaw < byUse ? byLaw : byUse, 1);
  });
  return days.sort()[0] ?? null;
}

/** How an open milestone stands on a day: its days so far, and which time it has passed. */
export function stallOf(
  state: CaseNow,
  milestone: MilestoneNow,
  today: PlainDate,
): { days: number; past: "law" | "use" | null } | null {
  const patience = patienceWith(state, milestone);
  if (patience === null) return null;
  const days = Math.max(daysBetween(milestone.startedOn ?? milestone.since, today), 0);
  if (isDeemed(milestone.key)) return { days, past: null };
  const isPast = (day: PlainDate | null) => day !== null && today > day;
  return { days, past: isPast(patience.byLaw) ? "law" : isPast(patience.byUse) ? "use" : null };
}
