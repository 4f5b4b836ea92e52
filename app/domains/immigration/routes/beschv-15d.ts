import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { baConditions, consentRequired } from "../criteria/ba-consent.ts";
import { licence } from "../criteria/licence.ts";
import { domesticEmployment } from "../criteria/offer.ts";
import { offerWithNote } from "../criteria/offer-notes.ts";
import {
  boundByAgreement,
  nearlyFullTime,
  paidByAgreement,
  shortTermContract,
} from "../criteria/short-term-work.ts";
import type { Criterion } from "../criteria/types.ts";

/**
 * § 15d BeschV: short-term work within the quota of the BA. The refusals of § 40 AufenthG hold for its consent and, by
 * § 39 Abs. 6 AufenthG, for its work permit.
 */
export const shortTermWork: readonly Criterion[] = [
  nearlyFullTime,
  shortTermContract,
  boundByAgreement,
  paidByAgreement,
  offerWithNote("quota", "§ 15d Abs. 1 S. 2, Abs. 2 Nr. 3, 4 BeschV"),
  domesticEmployment("§ 15d Abs. 1 S. 1 BeschV"),
  licence,
  ...baConditions(consentRequired),
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];
