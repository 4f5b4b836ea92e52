import type { Adaptation, Laid, OwnStep } from "./laid.ts";
import { isOwnKey } from "./own-key.ts";
import { planned, row, workingDays } from "./row.ts";
import type { DueRule, MilestoneTemplate, StepKey } from "./types.ts";

/** The step every way leads to; the same as in rules/forecast.ts, which this is below. */
const GOAL = "first_working_day";
/** More own steps than one way bears. */
export const MOST_OWN = 20;
/** Days a plan may name, and a reminder may come before the due date. */
export const MOST_DAYS = 365;
export const MOST_REMIND = 30;
/** Own steps stand between two built-in ones, in the order in which the center names them. */
export const STRIDE = 100;

/** Why a part of an adaptation cannot be. */
export type AdaptRefusal =
  | "unknown_step"
  | "key_taken"
  | "too_many"
  | "comes_after_unknown"
  | "set_by_law"
  | "others_wait"
  | "days_out_of_range";

/** A part that cannot be, and the step it is about. */
export interface Refused {
  key: string;
  code: AdaptRefusal;
}

/** Why a center may not switch a step off; null where it may. */
export function whyNotOff(
  { key, due, norm, brings, opens }: MilestoneTemplate,
  rows: readonly MilestoneTemplate[],
): "set_by_law" | "others_wait" | null {
  if (norm !== null || due?.statutory || brings !== null || opens !== null) return "set_by_law";
  if (rows.some(({ after }) => after.includes(key))) return "others_wait";
  return key === GOAL ? "others_wait" : null;
}

const OF_THE_PLAN: readonly DueRule["from"][] = ["ready", "before_first_day", "after_first_day"];

/** Whether the days of a step are the center's own plan: no norm stands behind it, and nothing else hangs on the day. */
export function mayPace({ key, due, norm, opens }: MilestoneTemplate): boolean {
  return (
    due !== null &&
    !due.statutory &&
    norm === null &&
    opens === null &&
    key !== GOAL &&
    !isOwnKey(key) &&
    OF_THE_PLAN.includes(due.from)
  );
}

const within = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;

/**
 * A way as a center has adapted it: its rows with what is laid down for them, its own steps among them. What cannot be is
 * left as it is built and named in `refused`: the law and what others wait for win over every wish. Own steps come only
 * after built-in ones or own ones named before them, so there is no circle; nothing built in ever waits for an own step.
 * Pure; `rows` are all rows of the way, in order.
 */
export function adapt(
  rows: readonly MilestoneTemplate[],
  { own, off, days, remind, hints, words }: Adaptation,
  positionOf: (key: StepKey) => number,
): { rows: MilestoneTemplate[]; refused: Refused[] } {
  const refused: Refused[] = [];
  const refuse = (key: string, code: AdaptRefusal) => void refused.push({ key, code });
  const builtIn = new Map<string, MilestoneTemplate>(rows.map((one) => [one.key, one]));
  const added = new Map<string, MilestoneTemplate>();
  for (const step of own) {
    const before = builtIn.get(step.after) ?? added.get(step.after);
    if (!isOwnKey(step.key) || added.has(step.key)) refuse(step.key, "key_taken");
    else if (added.size >= MOST_OWN) refuse(step.key, "too_many");
    else if (before === undefined || before.when.includes("job_ended"))
      refuse(step.key, "comes_after_unknown");
    else if (!within(step.days, MOST_DAYS)) refuse(step.key, "days_out_of_range");
    else {
      // on from the built-in step behind it all, so that what comes after one step stands together
      const root = rootOf(before, added);
      const position = positionOf(root) + 1 + added.size;
      added.set(step.key, ownRow({ ...step, track: before.track, position }, before.when));
    }
  }
  const all = [...rows, ...added.values()];
  const kept = rows.filter((one) => {
    if (!off.includes(one.key)) return true;
    const why = whyNotOff(one, all);
    if (why !== null) refuse(one.key, why);
    return why !== null;
  });
  for (const key of off) if (!builtIn.has(key)) refuse(key, "unknown_step");
  const laid = new Map<string, Laid>();
  const lay = (key: string, what: Laid) => laid.set(key, { ...laid.get(key), ...what });
  for (const [key, value] of Object.entries(days)) {
    const one = builtIn.get(key);
    if (one === undefined) refuse(key, "unknown_step");
    else if (!mayPace(one)) refuse(key, "set_by_law");
    else if (!within(value, MOST_DAYS)) refuse(key, "days_out_of_range");
    else lay(key, { days: value });
  }
  for (const [key, value] of Object.entries(remind)) {
    const one = builtIn.get(key) ?? added.get(key);
    if (one === undefined || one.due === null) refuse(key, "unknown_step");
    else if (!within(value, MOST_REMIND)) refuse(key, "days_out_of_range");
    else lay(key, { remind: value });
  }
  for (const [key, hint] of Object.entries(hints)) {
    if (builtIn.has(key) || added.has(key)) lay(key, { hint });
    else refuse(key, "unknown_step");
  }
  for (const [key, said] of Object.entries(words)) {
    // an own step has its words in itself
    if (builtIn.has(key)) lay(key, { words: said });
    else refuse(key, "unknown_step");
  }
  const place = (one: MilestoneTemplate) => one.laid?.own?.position ?? positionOf(one.key);
  const adapted = [...kept, ...added.values()]
    .map((one) => overlay(one, { ...one.laid, ...laid.get(one.key) }))
    .sort((a, b) => place(a) - place(b));
  return { rows: adapted, refused };
}

function rootOf(row: MilestoneTemplate, added: ReadonlyMap<string, MilestoneTemplate>): StepKey {
  const [before] = row.after;
  const next = isOwnKey(row.key) && before !== undefined ? added.get(before) : undefined;
  if (next !== undefined) return rootOf(next, added);
  return isOwnKey(row.key) && before !== undefined ? before : row.key;
}

/** The row of an own step; `when` are the conditions of the step it comes after. */
export function ownRow(
  step: OwnStep & { track: MilestoneTemplate["track"]; position: number },
  when: MilestoneTemplate["when"] = [],
): MilestoneTemplate {
  const { key, track, party, after, days, forEmployer, forCandidate } = step;
  return row({
    ...{ key, track, party, after: [after], when },
    due: planned(workingDays(days)),
    takes: { best: workingDays(1), usual: workingDays(days) },
    // whose step it is sees it in any case
    forEmployer: forEmployer || party === "COMPANY",
    forCandidate: forCandidate || party === "CANDIDATE",
    laid: { own: step },
  });
}

/** A row with what is laid down for it; unchanged where nothing is. Days the law sets meanwhile are the law's. */
export function overlay(built: MilestoneTemplate, laid: Laid): MilestoneTemplate {
  if (Object.keys(laid).length === 0) return built;
  const { due } = built;
  const { days } = laid;
  return {
    ...built,
    laid,
    ...(days !== undefined &&
      due !== null &&
      mayPace(built) && {
        due: {
          ...due,
          // what was counted in working days still is; weeks and months become days
          span: { amount: days, unit: due.span.unit === "working_days" ? "working_days" : "days" },
        },
      }),
  };
}
