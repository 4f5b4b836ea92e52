import { fact, isTrue, toCents, toEuros, when, type Situation } from "../logic/situation.ts";
import { all, any, type Truth } from "../logic/truth.ts";
import type { SalaryThreshold } from "../parameters/salary.ts";
import { thresholdOn } from "../parameters/threshold.ts";
import { law, type Change, type Criterion, type Finding } from "./types.ts";

/** Whether the yearly salary reaches a threshold; not decidable while the year's figure is not published. */
export function reaches(situation: Situation, threshold: SalaryThreshold): Truth {
  const required = thresholdOn(threshold, situation.asOf);
  if (!required.published) return { value: null, missing: [] };
  return when(situation, "job.grossAnnualSalary", (euros) => toCents(euros) >= required.cents);
}

/** What the sentence about a salary says: EUR a year. */
export function findSalary(situation: Situation, threshold: SalaryThreshold): Finding {
  const actual = fact(situation, "job.grossAnnualSalary");
  const required = thresholdOn(threshold, situation.asOf);
  const year = situation.asOf.slice(0, 4);
  if (!required.published) {
    if (required.draftCents === null)
      return { sentence: "not_published", params: { year }, actual, unit: "EUR/year" };
    const draft = toEuros(required.draftCents);
    return { sentence: "draft_only", params: { year, draft }, actual, unit: "EUR/year", draft };
  }
  const floor = toEuros(required.cents);
  return {
    params: { actual: actual ?? "", required: floor, year },
    actual,
    required: floor,
    unit: "EUR/year",
    basis: [{ norm: threshold.share.norm, source: required.source, confidence: "law" }],
  };
}

/** The raise that reaches the threshold to the cent. */
export function raiseTo(situation: Situation, threshold: SalaryThreshold): readonly Change[] {
  const required = thresholdOn(threshold, situation.asOf);
  const actual = fact(situation, "job.grossAnnualSalary");
  if (!required.published || actual === undefined) return [];
  const by = toEuros(required.cents - toCents(actual));
  return [{ change: "increase", fact: "job.grossAnnualSalary", to: toEuros(required.cents), by }];
}

/** A minimum salary: the contractually fixed gross pay of the year, never prorated for part-time. */
export const minimumSalary = (threshold: SalaryThreshold): Criterion => ({
  id: "salary",
  basis: [law(threshold.share.norm)],
  test: (situation) => reaches(situation, threshold),
  find: (situation) => findSalary(situation, threshold),
  changes: (situation) => raiseTo(situation, threshold),
});

/** Whether the employer is bound by a collective agreement and pays it to this person. */
const paysByAgreement = (situation: Situation): Truth =>
  all(
    isTrue(situation, "employer.collectiveAgreement"),
    isTrue(situation, "employer.paysCollectiveAgreement"),
  );

/** The minimum salary of experienced workers; a paid collective agreement takes its place. */
export const minimumSalaryOrAgreement = (threshold: SalaryThreshold): Criterion => ({
  id: "salary",
  basis: [law("§ 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV")],
  test: (situation) =>
    paysByAgreement(situation).value === true
      ? "not_applicable"
      : any(paysByAgreement(situation), reaches(situation, threshold)),
  find: (situation, state) => {
    if (state === "not_applicable") return { sentence: "collective_agreement" };
    const salary = findSalary(situation, threshold);
    // Too little pay decides nothing while the collective agreement is not known.
    const waitsForAgreement = state === "unknown" && reaches(situation, threshold).value === false;
    return waitsForAgreement ? { ...salary, sentence: "unless_agreement" } : salary;
  },
  changes: (situation) => [
    ...raiseTo(situation, threshold),
    { change: "set", fact: "employer.paysCollectiveAgreement", to: true },
    { change: "set", fact: "employer.collectiveAgreement", to: true },
  ],
});
