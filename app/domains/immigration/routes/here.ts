import { noAsylumProcedure } from "../criteria/asylum.ts";
import {
  employmentDeadline,
  identityAfterOpportunity,
  identityInTime,
  trainingDeadline,
} from "../criteria/identity.ts";
import {
  germanSchool,
  livelihoodToExpect,
  longStay,
  noConvictions,
  OPPORTUNITY_CONVICTIONS,
  stayOnCutOffDay,
  youngEnough,
  youthStay,
} from "../criteria/integration.ts";
import { livelihoodShown } from "../criteria/livelihood.ts";
import { reachedHere } from "../criteria/job-search.ts";
import { germanAt, spokenGermanAt } from "../criteria/language.ts";
import { licence } from "../criteria/licence.ts";
import { adequateJob, concreteOffer } from "../criteria/offer.ts";
import { notFromSafeState } from "../criteria/safe-origin.ts";
import {
  tolerated,
  toleratedFor,
  toleratedOrHumanitarian,
  toleratedOrOpportunity,
  toleratedOrRejected,
  withoutTitle,
} from "../criteria/tolerated.ts";
import { trainingWindow } from "../criteria/training-window.ts";
import { law, type Criterion } from "../criteria/types.ts";
import { conditionsWithoutTitle, waitingPeriod } from "../criteria/work-permission.ts";
import { enteredInTime, insuredHours, insuredWork, qualificationOrWork } from "../criteria/work-so-far.ts";
import { FIXED } from "../parameters/fixed.ts";

// All these titles but those with an entitlement are limited while an asylum procedure runs.
const asylumProcedure = noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG");

/** The title of § 16g and the Duldung of § 60c ask the same; only the waiver stands in another Absatz. */
const forTraining = (norm: "§ 16g" | "§ 60c", waiver: string): readonly Criterion[] => [
  toleratedOrRejected(`${norm} Abs. 1 S. 1 AufenthG`),
  toleratedFor(FIXED.toleratedBeforeTraining, `${norm} Abs. 2 Nr. 2 AufenthG`),
  {
    ...concreteOffer,
    basis: [law(`${norm} Abs. 3 S. 3 AufenthG`)],
    find: (_situation, state) => ({ sentence: `registered_${state}` }),
  },
  trainingWindow(`${norm} Abs. 3 S. 1, 2 AufenthG`),
  identityInTime({ norm: `${norm} Abs. 2 Nr. 3 AufenthG`, waiver, deadlineOf: trainingDeadline }),
  noConvictions(law(`${norm} Abs. 2 Nr. 4, § 19d Abs. 1 Nr. 7 AufenthG`)),
  notFromSafeState(`${norm} Abs. 2 Nr. 1 AufenthG`),
];

/** § 16g AufenthG: a title for vocational training of people who have to leave. */
export const titleForTraining = forTraining("§ 16g", "§ 16g Abs. 6 AufenthG");

/** § 60c AufenthG: a Duldung for vocational training. */
export const toleratedForTraining = forTraining("§ 60c", "§ 60c Abs. 7 AufenthG");

/** § 60d AufenthG: a Duldung for people who work. */
export const toleratedForWork: readonly Criterion[] = [
  tolerated("§ 60d Abs. 1 AufenthG"),
  toleratedFor(FIXED.toleratedBeforeWork, "§ 60d Abs. 1 Nr. 2 AufenthG"),
  enteredInTime,
  identityInTime({
    norm: "§ 60d Abs. 1 Nr. 1 AufenthG",
    waiver: "§ 60d Abs. 4 AufenthG",
    deadlineOf: employmentDeadline,
  }),
  insuredWork,
  insuredHours,
  livelihoodShown("§ 60d Abs. 1 Nr. 4, 5 AufenthG"),
  spokenGermanAt("A2", "§ 60d Abs. 1 Nr. 6 AufenthG"),
  noConvictions(law("§ 60d Abs. 1 Nr. 7 AufenthG")),
];

/** § 19d AufenthG: a title for qualified people with a Duldung. */
export const qualifiedTolerated: readonly Criterion[] = [
  toleratedOrHumanitarian,
  qualificationOrWork,
  adequateJob("§ 19d Abs. 1 AufenthG"),
  { ...concreteOffer, basis: [law("§ 18 Abs. 2 Nr. 1 AufenthG")] },
  licence,
  germanAt("B1", [law("§ 19d Abs. 1 Nr. 3 AufenthG"), law("§ 2 Abs. 11 AufenthG")]),
  noConvictions(law("§ 19d Abs. 1 Nr. 7 AufenthG")),
  asylumProcedure,
];

/** § 104c AufenthG as it stood until the end of 2025. */
export const opportunity: readonly Criterion[] = [
  tolerated("§ 104c Abs. 1 S. 1 AufenthG in der Fassung vom 31.12.2022"),
  stayOnCutOffDay,
  noConvictions(OPPORTUNITY_CONVICTIONS),
  asylumProcedure,
];

/** § 20 AufenthG: time to search for a job after a stay in Germany. */
export const jobSearch: readonly Criterion[] = [reachedHere, livelihoodShown("§ 20 Abs. 2 S. 1 AufenthG")];

/** § 25a AufenthG: well integrated young people. */
export const integratedYouth: readonly Criterion[] = [
  toleratedOrOpportunity("§ 25a Abs. 1 S. 1 AufenthG"),
  toleratedFor(FIXED.toleratedBeforeTitle, "§ 25a Abs. 1 S. 1 AufenthG"),
  youthStay,
  germanSchool,
  youngEnough,
  identityAfterOpportunity("§ 25a Abs. 6 S. 1 AufenthG", "§ 25a Abs. 6 S. 2 AufenthG"),
  asylumProcedure,
];

/** § 25b AufenthG: lasting integration. */
export const lastingIntegration: readonly Criterion[] = [
  toleratedOrOpportunity("§ 25b Abs. 1 S. 1 AufenthG"),
  longStay,
  livelihoodToExpect,
  spokenGermanAt("A2", "§ 25b Abs. 1 S. 2 Nr. 4 AufenthG"),
  noConvictions(law("§ 25b Abs. 2 Nr. 2 AufenthG")),
  identityAfterOpportunity("§ 25b Abs. 8 S. 1 AufenthG", "§ 25b Abs. 8 S. 2 AufenthG"),
  asylumProcedure,
];

/** § 4a Abs. 4 AufenthG with § 32 BeschV and § 61 AsylG: permission to work without a title. */
export const workWithoutTitle: readonly Criterion[] = [
  withoutTitle,
  waitingPeriod,
  { ...concreteOffer, basis: [law("§ 4a Abs. 4 AufenthG")] },
  notFromSafeState("§ 61 Abs. 2 S. 4 AsylG"),
  ...conditionsWithoutTitle,
];
