import { blueCardRefusals } from "../criteria/asylum.ts";
import { baConditions, consentUnlessLongStay } from "../criteria/ba-consent.ts";
import { itExperience, itExperienceLevel } from "../criteria/experience.ts";
import { licence } from "../criteria/licence.ts";
import { itOccupation, shortageOccupation } from "../criteria/occupation.ts";
import { adequateJob, concreteOffer, contractDuration, domesticEmployment } from "../criteria/offer.ts";
import { degreeOrTertiary, recentDegree } from "../criteria/qualification.ts";
import { minimumSalary } from "../criteria/salary.ts";
import type { Criterion } from "../criteria/types.ts";
import { BLUE_CARD_REDUCED, BLUE_CARD_STANDARD } from "../parameters/salary.ts";

const adequate = adequateJob("§ 18g Abs. 1 S. 1, 2 AufenthG");
const reducedSalary = minimumSalary(BLUE_CARD_REDUCED);
const domestic = domesticEmployment("§ 18g Abs. 1 S. 1 AufenthG");
const conditionsOfConsent = baConditions(consentUnlessLongStay);

const everyBlueCard: readonly Criterion[] = [
  concreteOffer,
  contractDuration,
  domestic,
  licence,
  ...blueCardRefusals,
];

/** § 18g Abs. 1 S. 1 AufenthG: at the full salary, without consent of the BA. */
export const blueCardStandard: readonly Criterion[] = [
  degreeOrTertiary,
  adequate,
  minimumSalary(BLUE_CARD_STANDARD),
  ...everyBlueCard,
];

/** § 18g Abs. 1 S. 2 Nr. 1 AufenthG: shortage occupations. */
export const blueCardShortage: readonly Criterion[] = [
  degreeOrTertiary,
  adequate,
  shortageOccupation,
  reducedSalary,
  ...everyBlueCard,
  ...conditionsOfConsent,
];

/** § 18g Abs. 1 S. 2 Nr. 2 AufenthG: degrees not older than three years. */
export const blueCardEntrant: readonly Criterion[] = [
  degreeOrTertiary,
  adequate,
  recentDegree,
  reducedSalary,
  ...everyBlueCard,
  ...conditionsOfConsent,
];

/** § 18g Abs. 2 AufenthG: IT specialists by experience. */
export const blueCardIt: readonly Criterion[] = [
  itOccupation,
  itExperience,
  itExperienceLevel,
  adequateJob("§ 18g Abs. 2 S. 1 AufenthG"),
  reducedSalary,
  ...everyBlueCard,
  ...conditionsOfConsent,
];
