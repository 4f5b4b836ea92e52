import { age45AtStart } from "../criteria/age-45.ts";
import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { careAssistantJob, careAssistantTraining } from "../criteria/care-assistant.ts";
import { licence } from "../criteria/licence.ts";
import { concreteOffer, domesticEmployment } from "../criteria/offer.ts";
import type { Criterion } from "../criteria/types.ts";

/** § 19c Abs. 1 AufenthG with § 22a BeschV: care assistants. § 9 BeschV does not free from consent. */
export const careAssistants: readonly Criterion[] = [
  careAssistantJob,
  careAssistantTraining,
  age45AtStart,
  concreteOffer,
  domesticEmployment("§ 22a S. 1 BeschV"),
  licence,
  ...baConditions(consentRequired),
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];
