import { age45AtStart } from "../criteria/age-45.ts";
import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions } from "../criteria/ba-consent.ts";
import { concreteOffer, domesticEmployment } from "../criteria/offer.ts";
import { consentForDrivers, driverJob, driverLicence } from "../criteria/professional-drivers.ts";
import type { Criterion } from "../criteria/types.ts";

/** § 19c Abs. 1 AufenthG with § 24a BeschV: professional drivers. */
export const professionalDrivers: readonly Criterion[] = [
  driverJob,
  driverLicence,
  age45AtStart,
  concreteOffer,
  domesticEmployment("§ 24a Abs. 1 BeschV"),
  ...baConditions(consentForDrivers),
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];
