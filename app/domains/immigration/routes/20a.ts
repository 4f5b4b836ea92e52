import { asylumBarsWithoutClaim } from "../criteria/asylum.ts";
import { livelihood } from "../criteria/livelihood.ts";
import {
  enoughPoints,
  pointsLanguage,
  pointsQualification,
  titleHeld,
} from "../criteria/opportunity-card.ts";
import { law, type Criterion } from "../criteria/types.ts";

/** §§ 20a, 20b AufenthG: the Chancenkarte, for skilled workers at once, for others by points. */
export const opportunityCard: readonly Criterion[] = [
  enoughPoints,
  pointsQualification,
  pointsLanguage,
  livelihood([law("§ 20a Abs. 4 S. 1 AufenthG"), law("§ 2 Abs. 3 S. 1 AufenthG")]),
  titleHeld,
  ...asylumBarsWithoutClaim,
];
