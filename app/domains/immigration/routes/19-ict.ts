import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { ictApplication, transferDuration, transferWithinGroup } from "../criteria/intra-corporate.ts";
import { licence } from "../criteria/licence.ts";
import { qualifiedJob } from "../criteria/offer.ts";
import { offerWithNote } from "../criteria/offer-notes.ts";
import type { Criterion } from "../criteria/types.ts";

/**
 * § 19 AufenthG: ICT card for managers, specialists and trainees. Helpers are none of these. As an entitlement it is
 * not barred by § 10; applicants live abroad anyway.
 */
export const intraCorporateTransfer: readonly Criterion[] = [
  transferWithinGroup,
  qualifiedJob("§ 19 Abs. 2 S. 1 Nr. 1, Abs. 3 S. 1 Nr. 1 AufenthG, § 10a Nr. 1 BeschV"),
  transferDuration,
  offerWithNote("secondment", "§ 19 Abs. 2 S. 1 Nr. 4 AufenthG"),
  licence,
  ictApplication,
  ...baConditions(consentRequired),
];
