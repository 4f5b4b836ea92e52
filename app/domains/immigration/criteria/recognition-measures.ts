import { fact, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, unknown } from "../logic/truth.ts";
import type { LegalRef } from "../parameters/types.ts";
import { baConditions, consentUnlessLongStay, type ConsentRule } from "./ba-consent.ts";
import { isForeign } from "./foreign-qualification.ts";
import { concreteOffer } from "./offer.ts";
import { isRegulatedTarget, occupationalGroup, recognitionPurpose } from "./recognition-partnership.ts";
import { law, type Criterion, type Finding } from "./types.ts";

function findRecognition(situation: Situation): Finding {
  return { actual: fact(situation, "worker.qualification.recognition") };
}

/** A professional qualification obtained abroad; how long it took and who recognises it there does not matter. */
export const qualificationFromAbroad = (norm: string): Criterion => ({
  id: "qualification-from-abroad",
  basis: [law(norm)],
  test: (situation) =>
    all(
      when(situation, "worker.qualification.kind", (kind) => kind !== "none"),
      isForeign(situation),
    ),
  find: (situation) => ({ actual: fact(situation, "worker.qualification.kind") }),
});

/** A recognition that is still to be had, as in the recognition partnership. */
export const recognitionLeft = (norm: string): Criterion => ({
  ...recognitionPurpose,
  basis: [law(norm)],
  find: (situation, state) => ({
    ...findRecognition(situation),
    ...(state === "not_met" ? { sentence: "nothing_left" } : {}),
  }),
});

/** The finding of the competent body that measures are needed: what a notice of partial equivalence says. */
export const measuresNeeded: Criterion = {
  id: "measures-needed",
  basis: [law("§ 16d Abs. 1 S. 1 AufenthG")],
  test: (situation) =>
    when(situation, "worker.qualification.recognition", (outcome) => outcome === "partial"),
  find: (situation, state) => {
    const found = findRecognition(situation);
    const isSettled = found.actual === "equivalent" || found.actual === "comparable";
    return { ...found, ...(state === "not_met" && isSettled ? { sentence: "settled" } : {}) };
  },
  changes: (situation) => {
    const outcome = fact(situation, "worker.qualification.recognition");
    // A procedure that is not decided can still end in such a finding; a decision does not change by asking again.
    return outcome === "pending" || outcome === "not_applied"
      ? [{ change: "set", fact: "worker.qualification.recognition", to: "partial" }]
      : [];
  },
};

/** A place on a measure that can lead to the recognition. */
export const compensationMeasure: Criterion = {
  id: "compensation-measure",
  basis: [law("§ 16d Abs. 1 S. 2 Nr. 2 AufenthG")],
  test: (situation) => isTrue(situation, "worker.qualification.measurePromised"),
  changes: () => [{ change: "set", fact: "worker.qualification.measurePromised", to: true }],
};

/** Consent is needed for measures that take place mainly in a company; whether this one does, the facts do not say. */
export const consentForMeasures: ConsentRule = (situation) =>
  consentUnlessLongStay(situation) === "not_required" ? "not_required" : "unknown";

/** What makes the BA refuse a measure, as far as it must be asked. */
export const conditionsOfMeasures: readonly Criterion[] = baConditions(consentForMeasures).map(
  (condition) => ({
    ...condition,
    find: (situation, state) => {
      const found = { ...condition.find?.(situation, state) };
      return found.sentence === "unless_no_consent" ? { ...found, sentence: "unless_at_school" } : found;
    },
  }),
);

/** The competent body has promised a qualification analysis. */
export const qualificationAnalysis: Criterion = {
  id: "qualification-analysis",
  basis: [law("§ 16d Abs. 6 S. 2 Nr. 1 AufenthG"), law("§ 14 BQFG")],
  test: (situation) => isTrue(situation, "worker.qualification.analysisPromised"),
  changes: () => [{ change: "set", fact: "worker.qualification.analysisPromised", to: true }],
};

/** Placed by the BA under an agreement with the labour administration of the country of origin. */
export const placementAgreement: Criterion = {
  id: "placement-agreement",
  basis: [law("§ 16d Abs. 4 S. 1 AufenthG")],
  test: (situation) => when(situation, "employer.recruiter", (recruiter) => recruiter === "federal_agency"),
  find: (situation) => ({ actual: fact(situation, "employer.recruiter") }),
  changes: () => [{ change: "set", fact: "employer.recruiter", to: "federal_agency" }],
};

/** The job into which the person was placed. */
export const placedJob: Criterion = { ...concreteOffer, basis: [law("§ 16d Abs. 4 S. 1 AufenthG")] };

/** Qualified work meanwhile; towards a licensed profession a helper's job is enough. */
export const qualifiedOrPlacedTowardsLicence: Criterion = {
  id: "qualified-job",
  basis: [law("§ 2 Abs. 1 S. 1, Abs. 2 BeschV")],
  test: (situation) => any(isTrue(situation, "job.qualified"), isRegulatedTarget(situation)),
  find: (situation, state) =>
    state === "met" && fact(situation, "job.qualified") !== true ? { sentence: "placed" } : {},
  changes: () => [{ change: "set", fact: "job.qualified", to: true }],
};

const RELATED_WORK: readonly LegalRef[] = [law("§ 2 Abs. 1 S. 1, Abs. 2 BeschV")];

/**
 * The work belongs to the profession to be recognised. Towards a licensed profession it need only have to do with it:
 * another occupational group is no refusal then, but no proof either.
 */
export const relatedWork: Criterion = {
  ...occupationalGroup,
  basis: RELATED_WORK,
  test: (situation) => {
    const group = isTrue(situation, "job.sameOccupationalGroup");
    if (group.value !== false) return group;
    const isLicensed = isRegulatedTarget(situation);
    return isLicensed.value === true ? unknown() : isLicensed;
  },
  find: (situation, state) =>
    state === "unknown" && fact(situation, "job.sameOccupationalGroup") === false
      ? { sentence: "other_group" }
      : {},
};
