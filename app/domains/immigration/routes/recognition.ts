import { asylumBarsWithoutClaim } from "../criteria/asylum.ts";
import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { germanAt } from "../criteria/language.ts";
import { licenceForMeanwhile } from "../criteria/licence.ts";
import { livelihood } from "../criteria/livelihood.ts";
import {
  compensationMeasure,
  conditionsOfMeasures,
  measuresNeeded,
  placedJob,
  placementAgreement,
  qualificationAnalysis,
  qualificationFromAbroad,
  qualifiedOrPlacedTowardsLicence,
  recognitionLeft,
  relatedWork,
} from "../criteria/recognition-measures.ts";
import { law, type Criterion } from "../criteria/types.ts";

/** German at A2, which these norms ask for as a rule. */
const germanAsRule = (norm: string): Criterion =>
  germanAt("A2", [law(norm), law("§ 2 Abs. 10 AufenthG")], norm);

/** § 16d Abs. 1 AufenthG: a measure that closes the gap found. A job beside it (Abs. 2) is no condition of the title. */
export const recognitionMeasure: readonly Criterion[] = [
  qualificationFromAbroad("§ 16d Abs. 1 S. 1 AufenthG"),
  measuresNeeded,
  compensationMeasure,
  germanAsRule("§ 16d Abs. 1 S. 2 Nr. 1 AufenthG"),
  ...conditionsOfMeasures,
  ...asylumBarsWithoutClaim,
];

/** § 16d Abs. 4 AufenthG with § 2 BeschV: placed under an agreement between labour administrations. */
export const recognitionByPlacement: readonly Criterion[] = [
  qualificationFromAbroad("§ 16d Abs. 4 S. 1 AufenthG"),
  recognitionLeft("§ 16d Abs. 4 S. 1 AufenthG"),
  placementAgreement,
  placedJob,
  germanAsRule("§ 16d Abs. 4 S. 2 AufenthG"),
  qualifiedOrPlacedTowardsLicence,
  relatedWork,
  { ...licenceForMeanwhile, basis: [law("§ 2 Abs. 1 S. 1 Nr. 1 BeschV")] },
  ...baConditions(consentRequired),
  ...asylumBarsWithoutClaim,
];

/** § 16d Abs. 6 AufenthG: the stay for a qualification analysis; no job is promised with it. */
export const qualificationAnalysisStay: readonly Criterion[] = [
  qualificationFromAbroad("§ 16d Abs. 6 S. 1 AufenthG"),
  recognitionLeft("§ 16d Abs. 6 S. 1 AufenthG"),
  qualificationAnalysis,
  germanAsRule("§ 16d Abs. 6 S. 2 Nr. 2 AufenthG"),
  livelihood([law("§ 5 Abs. 1 Nr. 1 AufenthG"), law("§ 2 Abs. 3 S. 6 AufenthG")]),
  ...asylumBarsWithoutClaim,
];
