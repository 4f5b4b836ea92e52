import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { recognisableQualification } from "../criteria/foreign-qualification.ts";
import { licenceForMeanwhile } from "../criteria/licence.ts";
import { concreteOffer } from "../criteria/offer.ts";
import {
  germanForPartnership,
  occupationalGroup,
  qualifiedOrTowardsLicence,
  recognitionAgreement,
  recognitionPurpose,
} from "../criteria/recognition-partnership.ts";
import { law, type Criterion } from "../criteria/types.ts";

/** Recognition partnership, § 16d Abs. 3 AufenthG with § 2a BeschV. There is no rule for people of 45 and older. */
export const recognitionPartnership: readonly Criterion[] = [
  recognisableQualification,
  recognitionPurpose,
  { ...concreteOffer, basis: [law("§ 16d Abs. 3 S. 1 Nr. 2 AufenthG")] },
  recognitionAgreement,
  germanForPartnership,
  qualifiedOrTowardsLicence,
  occupationalGroup,
  licenceForMeanwhile,
  ...baConditions(consentRequired),
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];
