import { age45AtStart } from "../criteria/age-45.ts";
import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { recentExperience } from "../criteria/experience.ts";
import { experiencedWorkerQualification } from "../criteria/foreign-qualification.ts";
import { licence } from "../criteria/licence.ts";
import { concreteOffer, domesticEmployment, qualifiedJob } from "../criteria/offer.ts";
import { minimumSalaryOrAgreement } from "../criteria/salary.ts";
import type { Criterion } from "../criteria/types.ts";
import { EXPERIENCED_WORKER } from "../parameters/salary.ts";

/** § 19c Abs. 2 AufenthG with § 6 BeschV: marked practical experience. § 9 BeschV does not free from consent. */
export const experiencedWorkers: readonly Criterion[] = [
  recentExperience,
  experiencedWorkerQualification,
  qualifiedJob("§ 19c Abs. 2 AufenthG"),
  minimumSalaryOrAgreement(EXPERIENCED_WORKER),
  age45AtStart,
  concreteOffer,
  domesticEmployment("§ 6 Abs. 1 S. 1 BeschV"),
  licence,
  ...baConditions(consentRequired),
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 4 AufenthG"),
];
