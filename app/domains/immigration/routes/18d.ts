import { researchRefusals } from "../criteria/asylum.ts";
import { licence } from "../criteria/licence.ts";
import { offerWithNote } from "../criteria/offer-notes.ts";
import { researchDegree, researchProject } from "../criteria/research.ts";
import type { Criterion } from "../criteria/types.ts";

/** § 18d AufenthG: research. It is an entitlement, so § 19f bars it, not § 10; there is no consent of the BA. */
export const researchers: readonly Criterion[] = [
  researchProject,
  offerWithNote("host_agreement", "§ 18d Abs. 1 S. 1 Nr. 1 AufenthG"),
  researchDegree,
  licence,
  ...researchRefusals,
];
