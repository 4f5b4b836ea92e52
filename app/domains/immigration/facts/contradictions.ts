import type { FactPath, FlatFacts } from "./schema.ts";

const YEARS_IN_LAST_5 = "worker.experience.relevantYearsLast5";
const YEARS_IN_LAST_7 = "worker.experience.relevantYearsLast7";
const MONTHS_IN_5_YEARS = 60;

/** Rules that no true set of facts can break, each with the paths that are then refused. */
const CONTRADICTIONS: readonly { paths: readonly FactPath[]; holds: (facts: FlatFacts) => boolean }[] = [
  {
    paths: ["job.regulated", "job.licence"],
    holds: (facts) => facts["job.regulated"] === false && facts["job.licence"] !== undefined,
  },
  {
    paths: ["worker.residence.country", "worker.residence.germanStatus"],
    holds: (facts) =>
      isOther(facts["worker.residence.country"], "DE") &&
      facts["worker.residence.germanStatus"] !== undefined,
  },
  {
    paths: ["job.kind", "job.trainingKind"],
    holds: (facts) => isOther(facts["job.kind"], "training") && facts["job.trainingKind"] !== undefined,
  },
  {
    // "comparable" is the word for degrees; vocational training is equivalent or not (§ 18 Abs. 3 AufenthG).
    paths: ["worker.qualification.kind", "worker.qualification.recognition"],
    holds: (facts) =>
      facts["worker.qualification.recognition"] === "comparable" &&
      (facts["worker.qualification.kind"] === "vocational" || facts["worker.qualification.kind"] === "none"),
  },
  { paths: [YEARS_IN_LAST_5], holds: (facts) => (facts[YEARS_IN_LAST_5] ?? 0) > 5 },
  { paths: [YEARS_IN_LAST_7], holds: (facts) => (facts[YEARS_IN_LAST_7] ?? 0) > 7 },
  {
    paths: [YEARS_IN_LAST_5, YEARS_IN_LAST_7],
    holds: (facts) => (facts[YEARS_IN_LAST_5] ?? 0) > (facts[YEARS_IN_LAST_7] ?? Infinity),
  },
  {
    paths: ["worker.residence.monthsInGermanyLast5Years"],
    holds: (facts) => (facts["worker.residence.monthsInGermanyLast5Years"] ?? 0) > MONTHS_IN_5_YEARS,
  },
];

function isOther(value: string | undefined, expected: string): boolean {
  return value !== undefined && value !== expected;
}

/** The paths that contradict each other, each once, in the order of the rules. */
export function contradictingPaths(facts: FlatFacts): FactPath[] {
  return [...new Set(CONTRADICTIONS.filter(({ holds }) => holds(facts)).flatMap(({ paths }) => paths))];
}
