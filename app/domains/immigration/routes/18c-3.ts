import { noAsylumProcedure, noRejectedAsylum } from "../criteria/asylum.ts";
import { highlyQualified, livelihoodWithoutAid } from "../criteria/highly-qualified.ts";
import { licence } from "../criteria/licence.ts";
import { concreteOffer } from "../criteria/offer.ts";
import { skilledWorkerAcademic } from "../criteria/qualification.ts";
import type { Criterion } from "../criteria/types.ts";

/**
 * § 18c Abs. 3 AufenthG: settlement permit for highly qualified skilled workers in special cases. "Soll" is no
 * entitlement in the sense of § 10, so both of its bars hold.
 */
export const highlyQualifiedWorkers: readonly Criterion[] = [
  skilledWorkerAcademic,
  highlyQualified,
  concreteOffer,
  licence,
  livelihoodWithoutAid,
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];
