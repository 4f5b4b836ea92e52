import { BESCHV_38_STATES } from "../facts/countries.ts";
import {
  fact,
  hasStatus,
  isTrue,
  residenceOf,
  when,
  whenIsco08,
  type Situation,
} from "../logic/situation.ts";
import { all, any, not, truth, unknown, type Truth } from "../logic/truth.ts";
import { isHealthOccupation, isSchoolTeacher } from "./occupation.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED } from "../parameters/fixed.ts";

/** Whether a title needs the consent of the Bundesagentur für Arbeit (BA). */
export type BaConsent = "required" | "not_required" | "unknown";
export type ConsentRule = (situation: Situation) => BaConsent;

export const consentRequired: ConsentRule = () => "required";
export const consentNotRequired: ConsentRule = () => "not_required";

/**
 * § 9 BeschV: people who hold a residence permit need no consent after two years of insured work or three years' stay.
 * Only what is known frees from consent. Studies count half and at most two years (Abs. 3): never three alone.
 */
function isFreeByStay(situation: Situation): boolean {
  const holdsPermit = hasStatus(
    situation,
    "title_section_3",
    "title_section_4",
    "temporary_protection_24",
    "protected_25_1_2",
    "humanitarian_other",
    "family",
  );
  if (holdsPermit.value !== true) return false;
  const isStudent = fact(situation, "worker.residence.titleNorm") === "16b";
  const stay = isStudent ? 0 : (fact(situation, "worker.residence.uninterruptedStayMonths") ?? 0);
  return (
    (fact(situation, "worker.insuredWorkMonths") ?? 0) >= FIXED.consentFreeWork ||
    stay >= FIXED.consentFreeStay
  );
}

/** Consent with the freedom of § 9 BeschV. */
export const consentUnlessLongStay: ConsentRule = (situation) =>
  isFreeByStay(situation) ? "not_required" : "required";

/** Besides, teachers at public schools need none (§ 5 Nr. 4 BeschV); the facts do not say whose school it is. */
export const consentForSkilledWorkers: ConsentRule = (situation) => {
  if (isFreeByStay(situation)) return "not_required";
  return whenIsco08(situation, isSchoolTeacher).value === true ? "unknown" : "required";
};

/** § 38 BeschV: in the listed states the BA alone may recruit for health and care; own initiative is no recruitment. */
function isLawfullyRecruited(situation: Situation): Truth {
  const country = residenceOf(situation);
  const livesInListedState =
    country === undefined ? unknown("worker.residence.country") : truth(BESCHV_38_STATES.has(country));
  return any(
    not(all(livesInListedState, whenIsco08(situation, isHealthOccupation))),
    when(
      situation,
      "employer.recruiter",
      (recruiter) => recruiter === "federal_agency" || recruiter === "own_initiative",
    ),
  );
}

const CONDITIONS: readonly Criterion[] = [
  {
    id: "comparable-pay",
    basis: [law("§ 39 Abs. 2 S. 1 Nr. 1, Abs. 3 Nr. 1 AufenthG")],
    test: (situation) => isTrue(situation, "job.comparablePay"),
    changes: () => [{ change: "set", fact: "job.comparablePay", to: true }],
  },
  {
    id: "temporary-agency-work",
    basis: [law("§ 40 Abs. 1 Nr. 2 AufenthG")],
    test: (situation) => not(isTrue(situation, "job.temporaryAgencyWork")),
    changes: () => [{ change: "set", fact: "job.temporaryAgencyWork", to: false }],
  },
  {
    id: "recruitment",
    basis: [law("§ 40 Abs. 1 Nr. 1 AufenthG"), law("§ 38 BeschV mit Anlage")],
    test: isLawfullyRecruited,
    find: (situation) => ({ actual: fact(situation, "employer.recruiter") }),
    changes: () => [{ change: "set", fact: "employer.recruiter", to: "federal_agency" }],
  },
  {
    id: "employer-exclusion",
    basis: [law("§ 40 Abs. 1 AufenthG"), law("§ 36 Abs. 4 BeschV")],
    test: (situation) => not(isTrue(situation, "employer.excludedFromConsent")),
  },
];

/** What makes the BA refuse: not asked where no consent is needed, and not decisive while that is open. */
export function baConditions(rule: ConsentRule): readonly Criterion[] {
  return CONDITIONS.map((condition) => ({
    ...condition,
    test: (situation) => {
      const consent = rule(situation);
      if (consent === "not_required") return "not_applicable";
      const result = condition.test(situation);
      if (consent === "required" || result === "not_applicable" || result.value !== false) return result;
      return unknown();
    },
    find: (situation, state) => ({
      ...condition.find?.(situation, state),
      ...(state === "unknown" && rule(situation) === "unknown" ? { sentence: "unless_no_consent" } : {}),
    }),
  }));
}
