import { fact, livesInGermany, when, type Situation } from "../logic/situation.ts";
import { all, any, not, unknown, type Truth } from "../logic/truth.ts";
import { hasFreeMovementRight, hasNationality, isGermanNational } from "./nationality.ts";
import { law, type Criterion } from "./types.ts";

/** A situation that a route is made for: not met, the route is not blocked but not applicable. */
export interface ApplicabilityCondition {
  id: string;
  basis: Criterion["basis"];
  test(situation: Situation): Truth;
  /** Variant of the sentence that says why the route is not applicable. */
  reason?(situation: Situation): string | undefined;
}

const germanSentence = (situation: Situation) =>
  isGermanNational(situation).value === true ? "german" : undefined;

/** Everybody whose stay the Residence Act governs: neither German nor a free mover. */
export const thirdCountryNational: ApplicabilityCondition = {
  id: "third-country-national",
  basis: [law("§ 1 Abs. 2 Nr. 1, § 2 Abs. 1 AufenthG"), law("§ 28 AufenthV")],
  test: (situation) => not(any(isGermanNational(situation), hasFreeMovementRight(situation))),
  reason: germanSentence,
};

/** Nationals of the EU, the EEA and Switzerland. */
export const freeMover: ApplicabilityCondition = {
  id: "free-mover",
  basis: [law("§§ 1, 2, 12 FreizügG/EU"), law("§ 28 AufenthV")],
  test: (situation) => all(not(isGermanNational(situation)), hasFreeMovementRight(situation)),
  reason: germanSentence,
};

/** Routes for people who are already here. */
export const alreadyHere: ApplicabilityCondition = {
  id: "already-here",
  basis: [law("§ 4a AufenthG")],
  test: livesInGermany,
};

/** Routes to a job. */
export const jobIsWork: ApplicabilityCondition = {
  id: "job-is-work",
  basis: [law("§ 18 Abs. 1 AufenthG")],
  test: (situation) => when(situation, "job.kind", (kind) => kind !== "training"),
};

/** Routes to vocational training. */
export const jobIsTraining: ApplicabilityCondition = {
  id: "job-is-training",
  basis: [law("§ 16a AufenthG")],
  test: (situation) => when(situation, "job.kind", (kind) => kind === "training"),
};

/** Training in a company or at a school. */
export const trainingOfKind = (kind: "in_company" | "school", norm: string): ApplicabilityCondition => ({
  id: kind === "in_company" ? "in-company-training" : "school-training",
  basis: [law(norm)],
  test: (situation) =>
    fact(situation, "job.trainingKind") === undefined
      ? all(jobIsTraining.test(situation), unknown("job.trainingKind"))
      : when(situation, "job.trainingKind", (actual) => actual === kind),
});

/** Routes for nationals of certain states. */
export const nationalOf = (states: ReadonlySet<string>, norm: string): ApplicabilityCondition => ({
  id: "listed-nationality",
  basis: [law(norm)],
  test: (situation) => hasNationality(situation, (nationality) => states.has(nationality)),
});
