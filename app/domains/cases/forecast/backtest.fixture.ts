import { coursesOf, onWorkingDay, STEPS } from "./generator.fixture.ts";
import type { Course, World } from "./generator.fixture.ts";
import { paceOf } from "./pace.ts";
import { simulate } from "./simulate.ts";
import type { PlannedStep, Simulation } from "./simulate.ts";

const GOAL = "first_day";
/** Any days, for the pace of a step that was observed often enough is not read from them. */
const NEVER_READ = { best: { amount: 1, unit: "days" }, usual: { amount: 2, unit: "days" } } as const;

type Durations = ReadonlyMap<string, readonly number[]>;

export interface BackTest {
  /** the share of cases whose end fell within the forecast range */
  covered: number;
  /** mean width of the range, and of the plain one from the sum of shortest to the sum of longest, in days */
  width: number;
  plainWidth: number;
}

/**
 * Foretells cases from those finished before them and holds the range against what happened: at the beginning of each
 * case, or after a share of its way.
 */
export function backTest(
  world: World,
  { finished, foretold, seed, passed }: { finished: number; foretold: number; seed: number; passed: number },
): BackTest {
  const courses = coursesOf(finished + foretold, seed, world);
  const results = courses.slice(finished).map((course, number) => {
    // the latest ones, as the center knows them at that time
    const durations = durationsOf(courses.slice(number, number + finished));
    const today = onWorkingDay(course.end * passed);
    const range = simulate(planOn(course, today, durations), GOAL, today, onWorkingDay);
    return { range, course, plain: plainRange(course, today, durations) };
  });
  const mean = (value: (result: (typeof results)[number]) => number) =>
    results.reduce((sum, result) => sum + value(result), 0) / results.length;
  return {
    covered: mean(({ range, course }) => (isWithin(range, course.end) ? 1 : 0)),
    width: mean(({ range }) => range.late - range.early),
    plainWidth: mean(({ plain }) => plain.longest - plain.shortest),
  };
}

const isWithin = ({ early, late }: Simulation, end: number): boolean => early <= end && end <= late;

function durationsOf(courses: readonly Course[]): Durations {
  return new Map(
    STEPS.map(({ key }) => [
      key,
      courses.flatMap(({ steps }) => {
        const step = steps.get(key);
        return step ? [step.finished - step.begun] : [];
      }),
    ]),
  );
}

/** What is known of a case on a day. */
function planOn(course: Course, today: number, durations: Durations): PlannedStep[] {
  return STEPS.map(({ key, after }) => {
    const step = course.steps.get(key);
    return {
      ...{ key, after, pace: paceOf(NEVER_READ, durations.get(key)) },
      finishedOn: step && step.finished <= today ? step.finished : null,
      begunOn: step && step.begun <= today && step.finished > today ? step.begun : null,
    };
  });
}

/** From the longest way of all shortest durations to that of all longest ones. */
function plainRange(
  course: Course,
  today: number,
  durations: Durations,
): { shortest: number; longest: number } {
  const endBy = (pick: (observed: readonly number[]) => number): number => {
    const ends = new Map<string, number>();
    for (const { key, after, finishedOn, begunOn } of planOn(course, today, durations)) {
      const ready = after.reduce((last, before) => Math.max(last, ends.get(before) ?? today), today);
      const end = (begunOn ?? ready) + pick(durations.get(key) ?? [0]);
      ends.set(key, finishedOn ?? Math.max(end, today));
    }
    return ends.get(GOAL) ?? today;
  };
  return {
    shortest: endBy((days) => Math.min(...days)),
    longest: endBy((days) => Math.max(...days)),
  };
}
