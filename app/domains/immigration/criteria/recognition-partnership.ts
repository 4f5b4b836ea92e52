import { fact, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, type Truth } from "../logic/truth.ts";
import { germanAt } from "./language.ts";
import { law, type Criterion } from "./types.ts";

/** Whether the profession to be recognised needs a licence. */
export const isRegulatedTarget = (situation: Situation): Truth =>
  isTrue(situation, "job.targetProfessionRegulated");

/**
 * There must be a recognition left to be had: not for a qualification found equivalent, and for a comparable degree
 * only on the way to a licence.
 */
export const recognitionPurpose: Criterion = {
  id: "recognition-purpose",
  basis: [law("§ 16d Abs. 3 S. 1 AufenthG")],
  test: (situation) =>
    any(
      when(
        situation,
        "worker.qualification.recognition",
        (outcome) => outcome !== "equivalent" && outcome !== "comparable",
      ),
      all(
        when(situation, "worker.qualification.recognition", (outcome) => outcome === "comparable"),
        isRegulatedTarget(situation),
      ),
    ),
  find: (situation) => ({ actual: fact(situation, "worker.qualification.recognition") }),
};

/** The agreement of both sides, with an employer fit to train. */
export const recognitionAgreement: Criterion = {
  id: "recognition-agreement",
  basis: [law("§ 16d Abs. 3 S. 1 Nr. 3, 4 AufenthG")],
  test: (situation) => isTrue(situation, "employer.enablesRecognition"),
  changes: () => [{ change: "set", fact: "employer.enablesRecognition", to: true }],
};

/** German at A2 or better. */
export const germanForPartnership: Criterion = germanAt("A2", [
  law("§ 16d Abs. 3 S. 1 Nr. 5 AufenthG"),
  law("§ 2 Abs. 10 AufenthG"),
]);

/** The work done meanwhile belongs to the occupational group of the profession aimed at. */
export const occupationalGroup: Criterion = {
  id: "occupational-group",
  basis: [law("§ 2a Abs. 1 S. 1 BeschV")],
  test: (situation) => isTrue(situation, "job.sameOccupationalGroup"),
  changes: () => [{ change: "set", fact: "job.sameOccupationalGroup", to: true }],
};

/** Whether a helper's job may be done on the way to a licensed profession: collective pay or a licensed care home. */
const mayStartAsHelper = (situation: Situation): Truth =>
  all(
    isRegulatedTarget(situation),
    any(
      all(
        isTrue(situation, "employer.collectiveAgreement"),
        isTrue(situation, "employer.paysCollectiveAgreement"),
      ),
      isTrue(situation, "employer.careHome"),
    ),
  );

/** Qualified work, or a helper's job towards a licensed profession. */
export const qualifiedOrTowardsLicence: Criterion = {
  id: "qualified-job",
  basis: [law("§ 16d Abs. 3 S. 1–3 AufenthG")],
  test: (situation) => any(isTrue(situation, "job.qualified"), mayStartAsHelper(situation)),
  find: (situation, state) =>
    state === "met" && fact(situation, "job.qualified") !== true ? { sentence: "towards_licence" } : {},
  changes: () => [
    { change: "set", fact: "job.qualified", to: true },
    { change: "set", fact: "employer.paysCollectiveAgreement", to: true },
    { change: "set", fact: "employer.careHome", to: true },
  ],
};
