import type { Adaptation, Hint, OwnStep, StepSaid } from "../templates/laid.ts";

/** One thing in which two versions of an adaptation differ; `days` of the plan or of the reminder, null as built. */
export interface PlanChange {
  kind:
    | "own_added"
    | "own_changed"
    | "own_removed"
    | "off"
    | "on"
    | "days"
    | "remind"
    | "hint_set"
    | "hint_removed"
    | "words_set"
    | "words_removed";
  key: string;
  from: number | null;
  to: number | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const plain = (kind: PlanChange["kind"], key: string): PlanChange => ({ kind, key, from: null, to: null });

/** What a later version changes in an earlier one, own steps first. */
export function planChanges(before: Adaptation, after: Adaptation): PlanChange[] {
  const was = new Map(before.own.map((step) => [step.key, step]));
  const is = new Map(after.own.map((step) => [step.key, step]));
  const numbers = (kind: "days" | "remind"): PlanChange[] =>
    [...new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])])].flatMap((key) => {
      const [from = null, to = null] = [before[kind][key], after[kind][key]];
      return from === to ? [] : [{ kind, key, from, to }];
    });
  const said = (all: "hints" | "words", kind: "hint" | "words"): PlanChange[] =>
    [...new Set([...Object.keys(before[all]), ...Object.keys(after[all])])].flatMap((key) => {
      if (same(before[all][key], after[all][key])) return [];
      return [plain(`${kind}_${after[all][key] === undefined ? "removed" : "set"}`, key)];
    });
  return [
    ...after.own.filter(({ key }) => !was.has(key)).map(({ key }) => plain("own_added", key)),
    ...after.own
      .filter((step) => was.has(step.key) && !same(was.get(step.key), step))
      .map(({ key }) => plain("own_changed", key)),
    ...before.own.filter(({ key }) => !is.has(key)).map(({ key }) => plain("own_removed", key)),
    ...after.off.filter((key) => !before.off.includes(key)).map((key) => plain("off", key)),
    ...before.off.filter((key) => !after.off.includes(key)).map((key) => plain("on", key)),
    ...numbers("days"),
    ...numbers("remind"),
    ...said("hints", "hint"),
    ...said("words", "words"),
  ];
}

/** Adds an own step, or says one anew that is there: its place among the others stays. */
export function withOwn(plan: Adaptation, step: OwnStep): Adaptation {
  const known = plan.own.some(({ key }) => key === step.key);
  const own = known ? plan.own.map((one) => (one.key === step.key ? step : one)) : [...plan.own, step];
  return { ...plan, own };
}

/** Takes an own step out; what came after it comes after the one before it. */
export function withoutOwn(plan: Adaptation, key: string): Adaptation {
  const gone = plan.own.find((one) => one.key === key);
  if (gone === undefined) return plan;
  const own = plan.own
    .filter((one) => one.key !== key)
    .map((one) => (one.after === key ? { ...one, after: gone.after } : one));
  return { ...plan, own, remind: without(plan.remind, key), hints: without(plan.hints, key) };
}

/** Switches a built-in step off or on. */
export function withSwitched(plan: Adaptation, key: string, off: boolean): Adaptation {
  const others = plan.off.filter((one) => one !== key);
  return { ...plan, off: off ? [...others, key].sort() : others };
}

/** Says days, reminder and hint of one step; what is null is as built. */
export function withStep(
  plan: Adaptation,
  key: string,
  { days, remind, hint }: { days: number | null; remind: number | null; hint: Hint | null },
): Adaptation {
  return {
    ...plan,
    days: put(plan.days, key, days),
    remind: put(plan.remind, key, remind),
    hints: put(plan.hints, key, hint),
  };
}

/** Says a built-in step in other words; where none is left it is said as it is built. */
export function withWords(plan: Adaptation, key: string, words: StepSaid): Adaptation {
  const none = Object.values(words).every((one) => one === undefined);
  return { ...plan, words: put(plan.words, key, none ? null : words) };
}

const without = <Value>(all: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

const put = <Value>(all: Readonly<Record<string, Value>>, key: string, value: Value | null) =>
  sorted(value === null ? without(all, key) : { ...all, [key]: value });

// so that the same plan is the same text, however it was come by
const sorted = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
