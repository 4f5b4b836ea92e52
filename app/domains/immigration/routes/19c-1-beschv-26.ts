import { age45WesternBalkans } from "../criteria/age-45.ts";
import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentRequired, consentUnlessLongStay } from "../criteria/ba-consent.ts";
import { licence } from "../criteria/licence.ts";
import { offerWithNote } from "../criteria/offer-notes.ts";
import type { Criterion } from "../criteria/types.ts";
import { applicationInWesternBalkans, noAsylumBenefits } from "../criteria/western-balkans.ts";

const asylumBars: readonly Criterion[] = [
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];

/** § 26 Abs. 1 BeschV: any job, wherever the employer has its seat. There is no rule for people of 45 and older. */
export const listedStates: readonly Criterion[] = [
  offerWithNote("priority_check", "§ 26 Abs. 1 BeschV, § 39 Abs. 3 Nr. 3 AufenthG"),
  licence,
  ...baConditions(consentUnlessLongStay),
  ...asylumBars,
];

/** § 26 Abs. 2 BeschV: any job, within the yearly quota. § 9 BeschV does not free from consent. */
export const westernBalkans: readonly Criterion[] = [
  applicationInWesternBalkans,
  noAsylumBenefits,
  age45WesternBalkans,
  offerWithNote("priority_check_and_quota", "§ 26 Abs. 2 S. 1, 3 BeschV, § 39 Abs. 3 Nr. 3 AufenthG"),
  licence,
  ...baConditions(consentRequired),
  ...asylumBars,
];
