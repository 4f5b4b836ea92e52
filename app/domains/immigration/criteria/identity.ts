import { addMonths, type PlainDate } from "#app/domains/calendar/index.ts";
import { fact, isTrue, type Situation } from "../logic/situation.ts";
import { unknown } from "../logic/truth.ts";
import { holdsOpportunityTitle } from "./tolerated.ts";
import { law, type Change, type Criterion } from "./types.ts";
import { FIXED, FIXED_DAYS } from "../parameters/fixed.ts";

const CLARIFIED = "worker.residence.identityClarified";

/** The last day for clarifying the identity by the day of entry; null: until the application. */
type DeadlineRule = (enteredOn: PlainDate) => PlainDate | null;

/** §§ 16g, 60c. */
export const trainingDeadline: DeadlineRule = (enteredOn) => {
  if (enteredOn <= FIXED_DAYS.earlyEntry) return null;
  return enteredOn <= FIXED_DAYS.entryBefore2020
    ? FIXED_DAYS.identityBefore2020
    : addMonths(enteredOn, FIXED.identityAfterEntry);
};

/** § 60d. */
export const employmentDeadline: DeadlineRule = (enteredOn) =>
  enteredOn <= FIXED_DAYS.earlyEntry ? null : FIXED_DAYS.identityForEmployment;

interface IdentityRule {
  norm: string;
  /** Norm of the authority's power to waive it for people who did all that could be asked of them. */
  waiver: string;
  deadlineOf: DeadlineRule;
}

/**
 * The identity must be clarified within a time. That it is clarified is enough here: the facts do not say when it was,
 * so a deadline that has passed is named beside.
 */
export function identityInTime({ norm, waiver, deadlineOf }: IdentityRule): Criterion {
  const passedDeadline = (situation: Situation): PlainDate | null => {
    const enteredOn = fact(situation, "worker.residence.enteredGermanyOn");
    const deadline = enteredOn === undefined ? null : deadlineOf(enteredOn);
    return deadline !== null && deadline < situation.asOf ? deadline : null;
  };
  const discretion: Change = { change: "discretion", norm: waiver };
  return {
    id: "identity",
    basis: [law(norm)],
    test: (situation) => isTrue(situation, CLARIFIED),
    find: (situation, state) => {
      const deadline = passedDeadline(situation);
      if (deadline === null || state === "unknown") return {};
      return { sentence: `${state}_deadline`, params: { deadline }, required: deadline, unit: "day" };
    },
    // Once the time is over, clarifying the identity alone does not mend it.
    changes: (situation) =>
      passedDeadline(situation) === null
        ? [{ change: "set", fact: CLARIFIED, to: true }, discretion]
        : [discretion],
  };
}

/** §§ 25a, 25b: holders of the title of § 104c must have clarified their identity (§ 5 Abs. 1 Nr. 1a). */
export const identityAfterOpportunity = (norm: string, waiver: string): Criterion => ({
  id: "identity",
  basis: [law(norm), law("§ 5 Abs. 1 Nr. 1a AufenthG")],
  test: (situation) => {
    const holdsTitle = holdsOpportunityTitle(situation);
    if (holdsTitle.value === false) return "not_applicable";
    return holdsTitle.value ? isTrue(situation, CLARIFIED) : unknown(...holdsTitle.missing);
  },
  changes: () => [
    { change: "set", fact: CLARIFIED, to: true },
    { change: "discretion", norm: waiver },
  ],
});
