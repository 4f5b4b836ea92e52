import { plainDate } from "#app/domains/calendar/index.ts";
import {
  alreadyHere,
  freeMover,
  jobIsTraining,
  jobIsWork,
  nationalOf,
  thirdCountryNational,
  trainingOfKind,
  type ApplicabilityCondition,
} from "../criteria/applicability.ts";
import {
  consentForSkilledWorkers,
  consentNotRequired,
  consentRequired,
  consentUnlessLongStay,
  type ConsentRule,
} from "../criteria/ba-consent.ts";
import { consentForDrivers } from "../criteria/professional-drivers.ts";
import { currentTitle } from "../criteria/current-title.ts";
import { freeMovementRight } from "../criteria/free-movement.ts";
import { consentForMeasures } from "../criteria/recognition-measures.ts";
import { searchMonths } from "../criteria/job-search.ts";
import { consentWithoutTitle } from "../criteria/work-permission.ts";
import { BESCHV_26_1_STATES, WESTERN_BALKANS } from "../facts/countries.ts";
import { recognitionPartnership } from "./16d-3.ts";
import { highlyQualifiedWorkers } from "./18c-3.ts";
import { researchers } from "./18d.ts";
import { intraCorporateTransfer } from "./19-ict.ts";
import { careAssistants } from "./19c-1-beschv-22a.ts";
import { professionalDrivers } from "./19c-1-beschv-24a.ts";
import { listedStates, westernBalkans } from "./19c-1-beschv-26.ts";
import { experiencedWorkers } from "./19c-2-beschv-6.ts";
import { opportunityCard } from "./20a.ts";
import { blueCardEntrant, blueCardIt, blueCardShortage, blueCardStandard } from "./blue-card.ts";
import { shortTermWork } from "./beschv-15d.ts";
import { qualificationAnalysisStay, recognitionByPlacement, recognitionMeasure } from "./recognition.ts";
import {
  integratedYouth,
  jobSearch,
  lastingIntegration,
  opportunity,
  qualifiedTolerated,
  titleForTraining,
  toleratedForTraining,
  toleratedForWork,
  workWithoutTitle,
} from "./here.ts";
import { skilledWorkersWithDegree, skilledWorkersWithTraining } from "./skilled-workers.ts";
import { trainingAtSchool, trainingInCompany, trainingSearch } from "./training.ts";
import type { Grade, RouteId, RouteRule, TitleMonths } from "./types.ts";
import { FIRST_STAGE, SECOND_STAGE, THIRD_STAGE } from "../parameters/stages.ts";

// First and last days as the contract's route table has them.
const RESIDENCE_OPPORTUNITY = plainDate("2022-12-31");
const RESIDENCE_OPPORTUNITY_END = plainDate("2025-12-31");

const thirdCountry = [thirdCountryNational];
const toWork = [...thirdCountry, jobIsWork];
const toTraining = [...thirdCountry, jobIsTraining];

/** Conditions of people who are already here, before those that any route has. */
const here = (conditions: readonly ApplicabilityCondition[]) => [...conditions, alreadyHere];

function route(
  id: RouteId,
  norm: string,
  grade: Grade,
  consent: ConsentRule,
  titleMonths: TitleMonths,
  appliesTo: readonly ApplicabilityCondition[],
  rest: Pick<RouteRule, "criteria"> & Partial<RouteRule>,
): RouteRule {
  return {
    id,
    norm,
    grade,
    consent,
    titleMonths,
    appliesTo,
    firstDay: null,
    lastDay: null,
    fastTrack: "none",
    ...rest,
  };
}

/** All routes in their stable order: id, norm, grade, consent, months of the title, whom it is made for. */
export const ROUTES: readonly RouteRule[] = [
  route(
    "free-movement",
    "§§ 2, 12 FreizügG/EU, § 28 AufenthV",
    "none_needed",
    consentNotRequired,
    "unlimited",
    [freeMover],
    { criteria: [freeMovementRight] },
  ),
  route(
    "16a-1",
    "§ 16a Abs. 1 AufenthG",
    "soll",
    consentUnlessLongStay,
    null,
    [...toTraining, trainingOfKind("in_company", "§ 16a Abs. 1 AufenthG")],
    { fastTrack: "named", criteria: trainingInCompany },
  ),
  route(
    "16a-2",
    "§ 16a Abs. 2 AufenthG",
    "soll",
    consentNotRequired,
    null,
    [...toTraining, trainingOfKind("school", "§ 16a Abs. 2 AufenthG")],
    { fastTrack: "named", criteria: trainingAtSchool },
  ),
  route("16d-1", "§ 16d Abs. 1 AufenthG", "soll", consentForMeasures, 24, toWork, {
    fastTrack: "named",
    criteria: recognitionMeasure,
  }),
  route("16d-3", "§ 16d Abs. 3 AufenthG, § 2a BeschV", "soll", consentRequired, 12, toWork, {
    firstDay: SECOND_STAGE,
    fastTrack: "named",
    criteria: recognitionPartnership,
  }),
  route("16d-4", "§ 16d Abs. 4 AufenthG, § 2 BeschV", "soll", consentRequired, 12, toWork, {
    fastTrack: "named",
    criteria: recognitionByPlacement,
  }),
  route("16d-6", "§ 16d Abs. 6 AufenthG", "soll", consentNotRequired, 6, toWork, {
    firstDay: SECOND_STAGE,
    fastTrack: "named",
    criteria: qualificationAnalysisStay,
  }),
  route("17-1", "§ 17 Abs. 1 AufenthG", "kann", consentNotRequired, 9, thirdCountry, {
    isSearch: true,
    criteria: trainingSearch,
  }),
  route("18a", "§ 18a AufenthG", "wird", consentForSkilledWorkers, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: skilledWorkersWithTraining,
  }),
  route("18b", "§ 18b AufenthG", "wird", consentForSkilledWorkers, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: skilledWorkersWithDegree,
  }),
  route("18c-3", "§ 18c Abs. 3 AufenthG", "soll", consentNotRequired, "unlimited", toWork, {
    fastTrack: "named",
    criteria: highlyQualifiedWorkers,
  }),
  route("18d", "§ 18d AufenthG", "wird", consentNotRequired, 12, toWork, {
    fastTrack: "other_qualified",
    criteria: researchers,
  }),
  route("18g-1-standard", "§ 18g Abs. 1 S. 1 AufenthG", "wird", consentNotRequired, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: blueCardStandard,
  }),
  route("18g-1-shortage", "§ 18g Abs. 1 S. 2 Nr. 1 AufenthG", "wird", consentUnlessLongStay, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: blueCardShortage,
  }),
  route("18g-1-entrant", "§ 18g Abs. 1 S. 2 Nr. 2 AufenthG", "wird", consentUnlessLongStay, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: blueCardEntrant,
  }),
  route("18g-2-it", "§ 18g Abs. 2 AufenthG", "wird", consentUnlessLongStay, 48, toWork, {
    firstDay: FIRST_STAGE,
    fastTrack: "named",
    criteria: blueCardIt,
    subsidiaryTo: ["18g-1-standard", "18g-1-shortage", "18g-1-entrant"],
  }),
  route("19-ict", "§ 19 AufenthG", "wird", consentRequired, 36, toWork, {
    criteria: intraCorporateTransfer,
  }),
  route("19c-1-beschv-22a", "§ 19c Abs. 1 AufenthG, § 22a BeschV", "kann", consentRequired, 48, toWork, {
    firstDay: SECOND_STAGE,
    fastTrack: "other_qualified",
    criteria: careAssistants,
  }),
  route("19c-1-beschv-24a", "§ 19c Abs. 1 AufenthG, § 24a BeschV", "kann", consentForDrivers, 48, toWork, {
    fastTrack: "other_qualified",
    criteria: professionalDrivers,
  }),
  route(
    "19c-1-beschv-26-1",
    "§ 19c Abs. 1 AufenthG, § 26 Abs. 1 BeschV",
    "kann",
    consentUnlessLongStay,
    48,
    [...toWork, nationalOf(BESCHV_26_1_STATES, "§ 26 Abs. 1 BeschV")],
    { fastTrack: "if_qualified", criteria: listedStates },
  ),
  route(
    "19c-1-beschv-26-2",
    "§ 19c Abs. 1 AufenthG, § 26 Abs. 2 BeschV",
    "kann",
    consentRequired,
    48,
    [...toWork, nationalOf(WESTERN_BALKANS, "§ 26 Abs. 2 BeschV")],
    { fastTrack: "if_qualified", criteria: westernBalkans },
  ),
  route("19c-2-beschv-6", "§ 19c Abs. 2 AufenthG, § 6 BeschV", "kann", consentRequired, 48, toWork, {
    firstDay: SECOND_STAGE,
    fastTrack: "other_qualified",
    criteria: experiencedWorkers,
  }),
  route("beschv-15d", "§ 15d BeschV", "kann", consentRequired, 8, toWork, {
    firstDay: SECOND_STAGE,
    criteria: shortTermWork,
  }),
  route("20a", "§ 20a AufenthG", "kann", consentNotRequired, 12, thirdCountry, {
    firstDay: THIRD_STAGE,
    isSearch: true,
    criteria: opportunityCard,
  }),
  route("16g", "§ 16g AufenthG", "ist_zu_erteilen", consentNotRequired, null, here(toTraining), {
    firstDay: SECOND_STAGE,
    criteria: titleForTraining,
  }),
  route("19d", "§ 19d AufenthG", "soll", consentNotRequired, 24, here(toWork), {
    criteria: qualifiedTolerated,
  }),
  route("60c", "§ 60c AufenthG", "ist_zu_erteilen", consentNotRequired, null, here(toTraining), {
    criteria: toleratedForTraining,
  }),
  route("60d", "§ 60d AufenthG", "regel", consentNotRequired, 30, here(toWork), {
    criteria: toleratedForWork,
  }),
  route("104c", "§ 104c AufenthG", "soll", consentNotRequired, 18, here(thirdCountry), {
    firstDay: RESIDENCE_OPPORTUNITY,
    lastDay: RESIDENCE_OPPORTUNITY_END,
    criteria: opportunity,
  }),
  route("4a-current", "§ 4a AufenthG", "none_needed", consentNotRequired, null, here(thirdCountry), {
    criteria: [currentTitle],
  }),
  route("20", "§ 20 AufenthG", "wird", consentNotRequired, 18, here(thirdCountry), {
    criteria: jobSearch,
    monthsIn: searchMonths,
    isSearch: true,
  }),
  route("25a", "§ 25a AufenthG", "soll", consentNotRequired, 36, here(thirdCountry), {
    criteria: integratedYouth,
  }),
  route("25b", "§ 25b AufenthG", "soll", consentNotRequired, 24, here(thirdCountry), {
    criteria: lastingIntegration,
  }),
  route(
    "32-beschv",
    "§ 4a Abs. 4 AufenthG, § 32 BeschV, § 61 AsylG",
    "kann",
    consentWithoutTitle,
    null,
    here(thirdCountry),
    { criteria: workWithoutTitle },
  ),
];
