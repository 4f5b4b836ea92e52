import { addYears } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { JobEndReason } from "#app/platform/database/generated/enums.ts";
import { positionOf, rowOf } from "../templates/index.ts";
import type { MilestoneKey } from "../templates/types.ts";
import { settle } from "./move.ts";
import type { Moved, StateChange } from "./move.ts";
import { isFinished, UNTOUCHED } from "./state.ts";
import type { CaseNow, MilestoneNow } from "./state.ts";

/** A job that has ended after arrival: its last day, and how. */
export interface JobEnd {
  endedOn: PlainDate;
  reason: JobEndReason;
}

/** Why the end of a job cannot be entered; words in i18n. */
export type JobEndRefusal = "not_arrived" | "before_first_day" | "too_far_ahead";

/** Titles of chapter 2 section 4 AufenthG, of which § 4a Abs. 5 Satz 3 Nr. 3 speaks. */
const FOR_WORK: readonly string[] = [
  ...["18a", "18b", "18g-1-standard", "18g-1-shortage", "18g-1-entrant", "18g-2-it", "19c-2-beschv-6", "19d"],
];
/** Titles of section 3; § 82 Abs. 6 binds the person, no norm the employer. */
const FOR_EDUCATION: readonly string[] = ["16a-1", "16a-2", "16d-1", "16d-3", "16g"];
/** what leads from a title of section 3 to one of section 4 */
const TO_WORK: readonly string[] = ["title_after_recognition", "title_after_training"];
/** talks about a job that is over */
const POINTLESS: readonly string[] = ["probation_talk", "six_months_talk"];

/** Whether the end can be entered: after the first working day, at most a year ahead. */
export function refuseJobEnd(state: CaseNow, { endedOn }: JobEnd, today: PlainDate): JobEndRefusal | null {
  if (state.state !== "ARRIVED" || state.firstWorkingDay === null) return "not_arrived";
  if (endedOn < state.firstWorkingDay) return "before_first_day";
  return endedOn > addYears(today, 1) ? "too_far_ahead" : null;
}

/**
 * The duties an end brings. The notices are owed for an early end; a fixed term that runs out as agreed is none, but the
 * Beschäftigungsduldung asks for a notice of every end (§ 60d Abs. 3 Satz 3).
 */
export function dutiesOfEnd(state: CaseNow, routeId: string, { reason }: JobEnd): MilestoneKey[] {
  const isEarly = reason !== "FIXED_TERM";
  const hasChanged = state.milestones.some((one) => TO_WORK.includes(one.key) && one.state === "DONE");
  const duties: MilestoneKey[] = [];
  if (isEarly && (FOR_WORK.includes(routeId) || hasChanged)) duties.push("end_notice_employer");
  else if (routeId === "60d" || (isEarly && (routeId === "60c" || routeId === "16g")))
    duties.push("end_notice_short");
  const tellsOffice = [...FOR_WORK, ...FOR_EDUCATION, "60d"].includes(routeId) || hasChanged;
  if (isEarly && tellsOffice) duties.push("end_notice_person");
  return [...duties, "end_advice"];
}

/**
 * Starts the duties of an end at once; their time counts from the last day of the job, on which everybody knows of it at
 * the latest, the center's advice from today.
 */
export function endJob(state: CaseNow, routeId: string, end: JobEnd, today: PlainDate): Omit<Moved, "ok"> {
  const there = state.milestones.map((milestone): MilestoneNow => {
    if (!POINTLESS.includes(milestone.key) || isFinished(milestone.state)) return milestone;
    return { ...milestone, state: "NOT_NEEDED", since: today, waitsFor: null, touched: false };
  });
  const duties = dutiesOfEnd(state, routeId, end).map((key): MilestoneNow => {
    const { party } = rowOf(state, key);
    const restartedOn = key === "end_advice" ? today : end.endedOn;
    const running = { state: "RUNNING", since: today, startedOn: today } as const;
    return { key, party, position: positionOf(key), ...UNTOUCHED, ...running, restartedOn };
  });
  const settled = settle({ ...state, milestones: [...there, ...duties] }, today);
  const changes: StateChange[] = [
    ...there.flatMap(({ key, state: to }, index) => {
      const from = state.milestones[index]?.state ?? to;
      return from === to ? [] : [{ key, from, to }];
    }),
    ...duties.map(({ key }) => ({ key, from: "NOT_STARTED" as const, to: "RUNNING" as const })),
  ];
  return { ...settled, changes: [...changes, ...settled.changes] };
}
