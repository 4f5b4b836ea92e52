import { isIctOccupation } from "../criteria/occupation.ts";
import { hasGapFound } from "../criteria/opportunity-card-points.ts";
import { isSkilledWorker } from "../criteria/qualification.ts";
import { fact, hasStatus, isco08Of, livesInGermany, type Situation } from "../logic/situation.ts";
import { not } from "../logic/truth.ts";
import type { RouteId, RouteRule } from "../routes/types.ts";

/** What must be found out about the qualification on the way to a title, and by whom. */
export interface ProcedureNeeds {
  /** Equivalence or a licence, by the body of the profession. */
  recognition: boolean;
  /** Comparison of a degree, by the Zentralstelle für ausländisches Bildungswesen (ZAB). */
  degreeEvaluation: boolean;
  /** Confirmation that the qualification is state-recognised, by the ZAB. */
  qualificationConfirmation: boolean;
  baConsent: boolean;
  visa: boolean;
  /** Somebody with a title changes its purpose instead of getting a first one. */
  changeOfPurpose: boolean;
  /** A settlement permit for the highly qualified, which has a fee of its own. */
  settlementPermit: boolean;
}

const DEGREE_ROUTES: readonly RouteId[] = [
  "18b",
  "18c-3",
  "18g-1-standard",
  "18g-1-shortage",
  "18g-1-entrant",
];
/** Titles on the way to a qualification, its recognition or a job: a licence for that comes later, if at all. */
const BEFORE_THE_LICENCE: readonly RouteId[] = [
  "16a-1",
  "16a-2",
  "16d-1",
  "16d-3",
  "16d-4",
  "16d-6",
  "17-1",
  "20a",
];
const SETTLED = ["equivalent", "comparable"];

/** § 20a Abs. 4 S. 4 AufenthG: not for skilled workers, certificates of a chamber, or where a gap was found (§ 20b Abs. 1 S. 2). */
function pointsNeedConfirmation(situation: Situation): boolean {
  const isCertificate = fact(situation, "worker.qualification.ahkCertificate") === true;
  return isSkilledWorker(situation).value !== true && hasGapFound(situation).value !== true && !isCertificate;
}

/** What the procedure for a route still needs in a situation. What is not known is provided for. */
export function procedureNeeds(rule: RouteRule, situation: Situation): ProcedureNeeds {
  const recognition = fact(situation, "worker.qualification.recognition") ?? "";
  const isGerman = fact(situation, "worker.qualification.obtainedIn") === "DE";
  const isOpen = !isGerman && !SETTLED.includes(recognition);
  const needsLicence = fact(situation, "job.regulated") === true && fact(situation, "job.licence") !== "held";
  const isEqualToCareTraining = fact(situation, "worker.qualification.careAssistantEquivalent") === true;
  const isIct = isIctOccupation(isco08Of(situation) ?? "");
  return {
    recognition:
      (rule.id === "18a" && isOpen) ||
      (rule.id === "19c-1-beschv-22a" && !isGerman && !isEqualToCareTraining) ||
      (needsLicence && !BEFORE_THE_LICENCE.includes(rule.id)),
    degreeEvaluation: DEGREE_ROUTES.includes(rule.id) && isOpen,
    qualificationConfirmation:
      rule.id === "16d-3" ||
      (rule.id === "19c-2-beschv-6" && !isIct) ||
      (rule.id === "20a" && pointsNeedConfirmation(situation)),
    baConsent: rule.consent(situation) !== "not_required",
    visa: livesInGermany(situation).value !== true,
    changeOfPurpose:
      not(hasStatus(situation, "visa_free_stay", "duldung", "gestattung", "none")).value === true &&
      livesInGermany(situation).value === true,
    settlementPermit: rule.id === "18c-3",
  };
}
