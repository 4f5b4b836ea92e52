import { age45AtGrant } from "../criteria/age-45.ts";
import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentForSkilledWorkers } from "../criteria/ba-consent.ts";
import { licence } from "../criteria/licence.ts";
import { concreteOffer, domesticEmployment, qualifiedJob } from "../criteria/offer.ts";
import { skilledWorkerAcademic, skilledWorkerVocational } from "../criteria/qualification.ts";
import type { Criterion } from "../criteria/types.ts";

const domestic = domesticEmployment("§ 39 Abs. 2 S. 1 Nr. 3 AufenthG");
const conditionsOfConsent = baConditions(consentForSkilledWorkers);
const asylumProcedure = noAsylumProcedure("§ 10 Abs. 1 S. 2 AufenthG");
const asylumRejected = noRejectedAsylum("§ 10 Abs. 3 S. 4 AufenthG");

function skilledWorker(qualification: Criterion, norm: string): readonly Criterion[] {
  return [
    qualification,
    qualifiedJob(norm),
    concreteOffer,
    domestic,
    licence,
    age45AtGrant,
    ...conditionsOfConsent,
    asylumProcedure,
    asylumRejected,
  ];
}

/** § 18a AufenthG: any qualified job for a skilled worker with vocational training. */
export const skilledWorkersWithTraining = skilledWorker(skilledWorkerVocational, "§ 18a AufenthG");

/** § 18b AufenthG: any qualified job for a skilled worker with a degree. */
export const skilledWorkersWithDegree = skilledWorker(skilledWorkerAcademic, "§ 18b AufenthG");
