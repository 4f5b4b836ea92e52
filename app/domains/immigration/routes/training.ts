import { asylumBarsWithoutClaim } from "../criteria/asylum.ts";
import { baConditions, consentUnlessLongStay } from "../criteria/ba-consent.ts";
import { germanAt } from "../criteria/language.ts";
import { livelihood } from "../criteria/livelihood.ts";
import { schoolDiploma, trainingLanguage, trainingPlace, youngEnoughToSearch } from "../criteria/training.ts";
import { law, type Criterion } from "../criteria/types.ts";

/** § 16a Abs. 1 AufenthG: training in a company, with the BA's consent (§ 8 Abs. 1 BeschV); pay secures the livelihood. */
export const trainingInCompany: readonly Criterion[] = [
  trainingPlace("§ 16a Abs. 1 S. 1 AufenthG"),
  trainingLanguage,
  ...baConditions(consentUnlessLongStay),
  ...asylumBarsWithoutClaim,
];

/** § 16a Abs. 2 AufenthG: training at a school. Whether it leads to a recognised qualification, no fact says. */
export const trainingAtSchool: readonly Criterion[] = [
  trainingPlace("§ 16a Abs. 2 S. 1 AufenthG"),
  trainingLanguage,
  livelihood([law("§ 5 Abs. 1 Nr. 1 AufenthG"), law("§ 2 Abs. 3 S. 5 AufenthG")]),
  ...asylumBarsWithoutClaim,
];

/** § 17 Abs. 1 AufenthG: the search for a training place. */
export const trainingSearch: readonly Criterion[] = [
  youngEnoughToSearch,
  livelihood([law("§ 17 Abs. 1 S. 1 Nr. 2 AufenthG"), law("§ 2 Abs. 3 S. 6 AufenthG")]),
  schoolDiploma,
  germanAt("B1", [law("§ 17 Abs. 1 S. 1 Nr. 4 AufenthG"), law("§ 2 Abs. 11 AufenthG")]),
  ...asylumBarsWithoutClaim,
];
