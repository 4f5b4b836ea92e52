import type { FactPath, FactValue } from "../facts/schema.ts";
import { EU_MEMBER_STATES } from "../facts/countries.ts";
import { fact, hasStatus, isTrue, livesInGermany, residenceOf, type Situation } from "../logic/situation.ts";
import { any, not, type Truth } from "../logic/truth.ts";
import { hasFreeMovementRight } from "./nationality.ts";
import { law, type Criterion } from "./types.ts";

type YesNoPath = { [Path in FactPath]: FactValue<Path> extends boolean ? Path : never }[FactPath];

const isToleratedOrSeekingAsylum = (situation: Situation) => hasStatus(situation, "duldung", "gestattung");

/**
 * Whether a bar out of the asylum procedure stands in the way. What is said counts; what is not said is open only for
 * people with a Duldung or Gestattung, for nobody else has reason to speak of it.
 */
function isBarred(situation: Situation, path: YesNoPath): Truth | "not_applicable" {
  if (fact(situation, path) !== undefined) return isTrue(situation, path);
  const mayConcern = isToleratedOrSeekingAsylum(situation);
  if (mayConcern.value === null) return mayConcern;
  return mayConcern.value ? isTrue(situation, path) : "not_applicable";
}

function opposite(result: Truth | "not_applicable"): Truth | "not_applicable" {
  return result === "not_applicable" ? result : not(result);
}

/** No title while an asylum procedure runs in Germany, unless the Land's supreme authority consents. */
export const noAsylumProcedure = (norm: string): Criterion => ({
  id: "asylum-procedure",
  basis: [law(norm)],
  test: (situation) =>
    livesInGermany(situation).value === false
      ? "not_applicable"
      : opposite(isBarred(situation, "worker.residence.asylumPending")),
  changes: () => [{ change: "discretion", norm }],
});

/** No title before departure after a final rejection. */
export const noRejectedAsylum = (norm: string): Criterion => ({
  id: "asylum-rejected",
  basis: [law(norm)],
  test: (situation) =>
    livesInGermany(situation).value === false
      ? "not_applicable"
      : opposite(isBarred(situation, "worker.residence.asylumRejectedFinally")),
});

/** § 10 AufenthG for titles without a claim to them: neither during an asylum procedure nor after its rejection. */
export const asylumBarsWithoutClaim: readonly Criterion[] = [
  noAsylumProcedure("§ 10 Abs. 1 S. 1 AufenthG"),
  noRejectedAsylum("§ 10 Abs. 3 S. 1 AufenthG"),
];

function refusal(
  id: string,
  norm: string,
  isRefused: (situation: Situation) => Truth | "not_applicable",
): Criterion {
  return { id, basis: [law(norm)], test: (situation) => opposite(isRefused(situation)) };
}

/** One of two reasons: true if either holds; a reason that is not asked for counts for nothing. */
function either(first: Truth, second: Truth | "not_applicable"): Truth | "not_applicable" {
  if (second !== "not_applicable") return any(first, second);
  return first.value === false ? "not_applicable" : first;
}

/** EU long-term residence can be held by people who live in another member state or are settled in Germany. */
function holdsEuLongTermResidence(situation: Situation): Truth | "not_applicable" {
  const path = "worker.residence.euLongTermResidence";
  if (fact(situation, path) !== undefined) return isTrue(situation, path);
  const country = residenceOf(situation);
  if (country !== undefined && country !== "DE" && !EU_MEMBER_STATES.has(country)) return "not_applicable";
  if (country !== undefined && country !== "DE") return isTrue(situation, path);
  const settled = hasStatus(situation, "settlement");
  if (settled.value === null) return settled;
  return settled.value ? isTrue(situation, path) : "not_applicable";
}

/** Refusal grounds of § 19f Abs. 1, for the Blue Card and for research, each number for itself. */
const commonRefusals: readonly Criterion[] = [
  refusal("refusal-temporary-protection", "§ 19f Abs. 1 Nr. 1 AufenthG", (situation) =>
    either(
      hasStatus(situation, "temporary_protection_24"),
      isBarred(situation, "worker.residence.temporaryProtectionOtherMemberState"),
    ),
  ),
  refusal("refusal-suspended-deportation", "§ 19f Abs. 1 Nr. 2 AufenthG", (situation) =>
    hasStatus(situation, "duldung"),
  ),
  refusal("refusal-eu-long-term-residence", "§ 19f Abs. 1 Nr. 3 AufenthG", holdsEuLongTermResidence),
  refusal("refusal-equal-free-movement", "§ 19f Abs. 1 Nr. 4 AufenthG", hasFreeMovementRight),
];

/** Refusal grounds of § 19f for the Blue Card, each number for itself. */
export const blueCardRefusals: readonly Criterion[] = [
  ...commonRefusals,
  refusal("refusal-pending-protection", "§ 19f Abs. 2 Nr. 1 AufenthG", (situation) =>
    isBarred(situation, "worker.residence.asylumPending"),
  ),
  refusal("refusal-humanitarian-title", "§ 19f Abs. 2 Nr. 2 AufenthG", (situation) =>
    hasStatus(situation, "humanitarian_other", "temporary_protection_24"),
  ),
  refusal("refusal-pending-humanitarian-title", "§ 19f Abs. 2 Nr. 3 AufenthG", (situation) =>
    isBarred(situation, "worker.residence.humanitarianTitlePending"),
  ),
];

const enjoysProtection: Criterion = {
  ...refusal("refusal-protected", "§ 19f Abs. 3 Nr. 1 AufenthG", (situation) =>
    either(
      hasStatus(situation, "protected_25_1_2"),
      isBarred(situation, "worker.residence.protectionInOtherMemberState"),
    ),
  ),
  // After two years in the member state that protects them, the authority may admit researchers all the same.
  changes: (situation) =>
    fact(situation, "worker.residence.protectionInOtherMemberState") === true
      ? [{ change: "discretion", norm: "§ 18d Abs. 6 AufenthG" }]
      : [],
};

const saidOfResearch = (criterion: Criterion): Criterion => ({
  ...criterion,
  find: (_situation, state) => (state === "not_met" ? { sentence: "research" } : {}),
});

/** Refusal grounds of § 19f for research: international protection bars it while it is pending and when it is enjoyed. */
export const researchRefusals: readonly Criterion[] = [
  ...commonRefusals.map(saidOfResearch),
  saidOfResearch(
    refusal("refusal-pending-protection", "§ 19f Abs. 3 Nr. 1 AufenthG", (situation) =>
      isBarred(situation, "worker.residence.asylumPending"),
    ),
  ),
  enjoysProtection,
];
