// Courses of made-up cases to hold the forecast against. Written apart from the forecast: other random numbers, other
// distributions (gamma and mixtures, where the forecast knows log-normal ones and what it has observed), days that fall on
// working days alone.

interface Step {
  key: string;
  after: readonly string[];
  /** days it takes in one case */
  days: (random: Random) => number;
}

export interface Course {
  /** first day of each step and the day it was finished, as day numbers; day 0 is a Monday */
  steps: ReadonlyMap<string, { begun: number; finished: number }>;
  end: number;
}

/** What the world of the generator is like. */
export interface World {
  /** by how much everything an authority does slows down from one case to the next, as a share */
  drift: number;
  /** from this case on the mission abroad stands still for so many days */
  outage: { from: number; days: number } | null;
}

export const STEADY: World = { drift: 0, outage: null };
export const DRIFTING: World = { drift: 0.001, outage: { from: 300, days: 35 } };

class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }
  /** xorshift32 */
  share(): number {
    this.#state ^= this.#state << 13;
    this.#state >>>= 0;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    this.#state >>>= 0;
    return (this.#state + 0.5) / 4_294_967_296;
  }
  /** the sum of `shape` exponential times with this mean in all */
  gamma(shape: number, mean: number): number {
    let sum = 0;
    for (let index = 0; index < shape; index += 1) sum -= Math.log(this.share());
    return (sum * mean) / shape;
  }
}

const office = (shape: number, mean: number) => (random: Random) => 2 + random.gamma(shape, mean);
/** Quick where somebody is at the desk, three weeks later where not. */
const person = (usual: number, away: number) => (random: Random) =>
  1 + random.gamma(2, usual) + (random.share() < away ? 21 : 0);

/** A procedure with three strands that meet, in the shape of the fast-track procedure with recognition. */
export const STEPS: readonly Step[] = [
  { key: "authority_given", after: [], days: person(5, 0.1) },
  { key: "papers", after: [], days: person(14, 0.2) },
  { key: "declaration", after: [], days: person(6, 0.15) },
  { key: "agreement", after: ["authority_given", "papers", "declaration"], days: office(4, 9) },
  { key: "receipt", after: ["agreement"], days: office(3, 11) },
  { key: "recognition", after: ["receipt"], days: office(5, 58) },
  { key: "agency", after: ["recognition"], days: (random) => Math.min(3 + random.gamma(2, 5), 7) },
  { key: "approval", after: ["agency"], days: office(3, 16) },
  { key: "flat", after: ["agreement"], days: person(45, 0.1) },
  { key: "visa_appointment", after: ["approval"], days: office(2, 17) },
  { key: "visa", after: ["visa_appointment"], days: office(4, 22) },
  { key: "first_day", after: ["visa", "flat"], days: person(18, 0) },
];

const OFFICES = new Set(["agreement", "receipt", "recognition", "approval", "visa_appointment", "visa"]);

/** Monday to Friday. */
export const onWorkingDay = (day: number): number => {
  const weekday = ((Math.ceil(day) % 7) + 7) % 7;
  return Math.ceil(day) + (weekday === 5 ? 2 : weekday === 6 ? 1 : 0);
};

/** The courses of so many cases, one after the other. */
export function coursesOf(count: number, seed: number, world: World): Course[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, number) => {
    const steps = new Map<string, { begun: number; finished: number }>();
    for (const { key, after, days } of STEPS) {
      const begun = after.reduce((last, before) => Math.max(last, steps.get(before)?.finished ?? 0), 0);
      const slower = OFFICES.has(key) ? (1 + world.drift) ** number : 1;
      const { outage } = world;
      const closed = key === "visa_appointment" && outage && number >= outage.from ? outage.days : 0;
      steps.set(key, { begun, finished: onWorkingDay(begun + days(random) * slower + closed) });
    }
    return { steps, end: steps.get("first_day")?.finished ?? 0 };
  });
}
