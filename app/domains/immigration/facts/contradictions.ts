import type { FactPath, FactValue } from "./schema.ts";

/** Gives the fact at a path; undefined if not known. */
type Read = <Path extends FactPath>(path: Path) => FactValue<Path> | undefined;

const YEARS_IN_LAST_5 = "worker.experience.relevantYearsLast5";
const YEARS_IN_LAST_7 = "worker.experience.relevantYearsLast7";
const MONTHS_IN_5_YEARS = 60;

/** Rules that no true set of facts can break, each with the paths that are then refused. */
const CONTRADICTIONS: readonly { paths: readonly FactPath[]; holds: (fact: Read) => boolean }[] = [
  {
    paths: ["job.regulated", "job.licence"],
    holds: (fact) => fact("job.regulated") === false && fact("job.licence") !== undefined,
  },
  {
    paths: ["worker.residence.country", "worker.residence.germanStatus"],
    holds: (fact) =>
      isOther(fact("worker.residence.country"), "DE") && fact("worker.residence.germanStatus") !== undefined,
  },
  {
    paths: ["job.kind", "job.trainingKind"],
    holds: (fact) => isOther(fact("job.kind"), "training") && fact("job.trainingKind") !== undefined,
  },
  {
    // "comparable" is the word for degrees; vocational training is equivalent or not (§ 18 Abs. 3 AufenthG).
    paths: ["worker.qualification.kind", "worker.qualification.recognition"],
    holds: (fact) =>
      fact("worker.qualification.recognition") === "comparable" &&
      (fact("worker.qualification.kind") === "vocational" || fact("worker.qualification.kind") === "none"),
  },
  { paths: [YEARS_IN_LAST_5], holds: (fact) => (fact(YEARS_IN_LAST_5) ?? 0) > 5 },
  { paths: [YEARS_IN_LAST_7], holds: (fact) => (fact(YEARS_IN_LAST_7) ?? 0) > 7 },
  {
    paths: [YEARS_IN_LAST_5, YEARS_IN_LAST_7],
    holds: (fact) => (fact(YEARS_IN_LAST_5) ?? 0) > (fact(YEARS_IN_LAST_7) ?? Infinity),
  },
  {
    paths: ["worker.residence.monthsInGermanyLast5Years"],
    holds: (fact) => (fact("worker.residence.monthsInGermanyLast5Years") ?? 0) > MONTHS_IN_5_YEARS,
  },
];

function isOther(value: string | undefined, expected: string): boolean {
  return value !== undefined && value !== expected;
}

/** The paths that contradict each other, each once, in the order of the rules. */
export function contradictingPaths(fact: Read): FactPath[] {
  return [...new Set(CONTRADICTIONS.filter(({ holds }) => holds(fact)).flatMap(({ paths }) => paths))];
}
