import { drawsOf } from "./draws.ts";
import type { Pace } from "./pace.ts";

/** A step of a plan, in day numbers of one calendar (whole days since any fixed day). */
export interface PlannedStep {
  key: string;
  /** keys of the steps before it; those that are not in the plan count as finished */
  after: readonly string[];
  pace: Pace;
  /** the day it was finished */
  finishedOn: number | null;
  /** the day it began, where it runs */
  begunOn: number | null;
}

export interface Simulation {
  /** when a tenth, half, and nine tenths of the courses have reached the goal, as day numbers */
  early: number;
  middle: number;
  late: number;
  /** the open steps whose duration moves the end most, with their share of its variance, the largest first */
  drivers: readonly { key: string; share: number }[];
}

/** So many courses are played through; with evenly spread draws the days move by less than one from there on. */
const COURSES = 400;
const TENTH = 0.1;
const MOST_DRIVERS = 3;
/** A step that explains less than this of the variance is none that moves the end. */
const LEAST_SHARE = 0.05;

/**
 * Plays the way to the goal many times, each open step lasting as its pace draws, and tells when the goal is reached. What
 * should have begun or ended before today does so today at the earliest.
 *
 * @param steps the plan, in any order; a circle in it is an error of the template and throws
 * @param onDay moves a day to one on which the goal can fall
 */
export function simulate(
  steps: readonly PlannedStep[],
  goal: string,
  today: number,
  onDay: (day: number) => number,
): Simulation {
  const ordered = inOrder(steps, goal);
  const lengths = new Map(ordered.map((step) => [step.key, lengthsOf(step, today)]));
  const ends = new Map<string, Float64Array>();
  for (const step of ordered) ends.set(step.key, endsOf(step, ends, lengths, today));
  const reached = Float64Array.from(ends.get(goal) ?? [], onDay);
  const sorted = Float64Array.from(reached).sort();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? today;
  return {
    ...{ early: at(TENTH), middle: at(0.5), late: at(1 - TENTH) },
    drivers: driversOf(ordered, lengths, reached),
  };
}

/** The goal and all that stands before it, each after what it waits for. */
function inOrder(steps: readonly PlannedStep[], goal: string): PlannedStep[] {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const ordered: PlannedStep[] = [];
  const begun = new Set<string>();
  const done = new Set<string>();
  const visit = (key: string) => {
    const step = byKey.get(key);
    if (step === undefined || done.has(key)) return;
    if (begun.has(key)) throw new RangeError(`${key} waits for itself`);
    begun.add(key);
    step.after.forEach(visit);
    done.add(key);
    ordered.push(step);
  };
  visit(goal);
  return ordered;
}

/** How long an open step lasts in each course: of one that runs, the whole time from its beginning on. */
function lengthsOf({ key, pace, finishedOn, begunOn }: PlannedStep, today: number): Float64Array | null {
  if (finishedOn !== null) return null;
  const elapsed = begunOn === null ? 0 : Math.max(today - begunOn, 0);
  const lasting = pace.after(elapsed);
  return drawsOf(key, COURSES).map((share) => Math.max(Math.round(lasting(share)), 0));
}

function endsOf(
  step: PlannedStep,
  ends: ReadonlyMap<string, Float64Array>,
  lengths: ReadonlyMap<string, Float64Array | null>,
  today: number,
): Float64Array {
  const own = lengths.get(step.key);
  if (!own) return new Float64Array(COURSES).fill(step.finishedOn ?? today);
  const before = step.after.flatMap((key) => ends.get(key) ?? []);
  return own.map((length, course) => {
    if (step.begunOn !== null) return Math.max(step.begunOn + length, today);
    const ready = before.reduce((last, one) => Math.max(last, one[course] ?? today), today);
    return ready + length;
  });
}

/** Squared correlation of a step's duration with the end: the share of the variance that goes with it. */
function driversOf(
  steps: readonly PlannedStep[],
  lengths: ReadonlyMap<string, Float64Array | null>,
  reached: Float64Array,
): { key: string; share: number }[] {
  return steps
    .flatMap(({ key }) => {
      const own = lengths.get(key);
      return own ? [{ key, share: correlation(own, reached) ** 2 }] : [];
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => other.share - one.share || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_DRIVERS);
}

function correlation(xs: Float64Array, ys: Float64Array): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, ofX, ofY] = [0, 0, 0];
  xs.forEach((x, index) => {
    const [dx, dy] = [x - meanX, (ys[index] ?? 0) - meanY];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  });
  return ofX === 0 || ofY === 0 ? 0 : both / Math.sqrt(ofX * ofY);
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
