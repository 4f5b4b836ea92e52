import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { FactPath } from "../facts/schema.ts";
import { listen } from "./reading.ts";
import { fact, type Situation } from "./situation.ts";

/** What was said once these facts had these values, named one by one in the order they were read. */
interface Said<Result> {
  paths: readonly FactPath[];
  names: readonly unknown[];
  says: Result;
}

/** What was read next in all situations that agreed so far, and where the answers lead. */
interface Fork<Result> {
  asks: FactPath;
  answers: Map<unknown, Step<Result>>;
}

type Step<Result> = Said<Result> | Fork<Result>;

/** By day and by what is computed. */
type Memory = Map<PlainDate, Map<unknown, Map<unknown, Step<unknown>>>>;

let memory: Memory | null = null;

/**
 * Does something for which all that is `remembered` has one memory, and forgets it then: a check, or many in a row.
 * Inside another such call it has that one's memory.
 */
export function inOneMemory<Result>(work: () => Result): Result {
  if (memory !== null) return work();
  memory = new Map();
  try {
    return work();
  } finally {
    memory = null;
  }
}

function within<Key, Value>(map: Map<Key, Map<unknown, Value>>, key: Key): Map<unknown, Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<unknown, Value>();
  map.set(key, made);
  return made;
}

/** Equal facts have equal names. */
function nameOf(path: FactPath, situation: Situation): unknown {
  const value = fact(situation, path);
  return Array.isArray(value) ? value.join() : value;
}

function recall<Result>(first: Step<Result> | undefined, situation: Situation): Said<Result> | undefined {
  let step = first;
  let depth = 0;
  for (; step !== undefined && "asks" in step; depth += 1)
    step = step.answers.get(nameOf(step.asks, situation));
  for (; step !== undefined && depth < step.paths.length; depth += 1) {
    if (nameOf(step.paths[depth] as FactPath, situation) !== step.names[depth]) return undefined;
  }
  return step;
}

/** Puts what was said behind the forks that lead to it; makes forks down to where it parts from what was there. */
function learn<Result>(step: Step<Result> | undefined, said: Said<Result>, depth = 0): Step<Result> {
  const path = said.paths[depth];
  if (step === undefined) return said;
  const asks = "asks" in step ? step.asks : step.paths[depth];
  if (path === undefined || asks !== path) throw new Error(`A rule reads ${path ?? "nothing"} by chance`);
  const answers = "asks" in step ? step.answers : new Map([[step.names[depth], step as Step<Result>]]);
  const name = said.names[depth];
  answers.set(name, learn(answers.get(name), said, depth + 1));
  return "asks" in step ? step : { asks: path, answers };
}

/**
 * Remembers what a pure function said of a subject for all situations that agree in the day and the facts it read. The
 * routes share conditions, a check supposes one fact after the other, and people have much in common. Subjects are
 * compared by identity. Outside `inOneMemory` nothing is remembered.
 */
export function remembered<Subject, Result>(
  compute: (subject: Subject, situation: Situation) => Result,
): (subject: Subject, situation: Situation) => Result {
  return (subject, situation) => {
    if (memory === null) return compute(subject, situation);
    // What is remembered of a function is what that function said.
    const steps = within(within(memory, situation.asOf), compute) as Map<Subject, Step<Result>>;
    const first = steps.get(subject);
    const known = recall(first, situation);
    if (known !== undefined) return known.says;
    const { result, paths } = listen(() => compute(subject, situation));
    const said = { paths, names: paths.map((path) => nameOf(path, situation)), says: result };
    steps.set(subject, learn(first, said));
    return result;
  };
}
