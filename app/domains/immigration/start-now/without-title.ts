import { plainDate } from "#app/domains/calendar/index.ts";
import { wordCriterion } from "../answer/criterion.ts";
import { notFromSafeState } from "../criteria/safe-origin.ts";
import { law, type Criterion } from "../criteria/types.ts";
import { conditionsWithoutTitle, consentWithoutTitle, waitingPeriod } from "../criteria/work-permission.ts";
import { VISA_FREE_FOR_ANY_STAY } from "../facts/countries.ts";
import { hasNationality } from "../criteria/nationality.ts";
import { fact, type Situation } from "../logic/situation.ts";
import { officePermission } from "./by-title.ts";
import type { Ruling } from "./types.ts";
import { ASYLUM_REFORM, SECOND_STAGE } from "../parameters/stages.ts";

/** First day of § 60a Abs. 5b AufenthG ("soll"); the day is generally known, our text has no earlier version. */
const DULDUNG_SHOULD_FROM = plainDate("2024-02-27");

/** What has to be met before the office may permit work, the harder bars first. */
const CONDITIONS: readonly Criterion[] = [
  notFromSafeState("§ 61 Abs. 2 S. 4 AsylG"),
  waitingPeriod,
  ...conditionsWithoutTitle,
];

/** Notes that say something a permission depends on: what is open, and what the Union's list may change. */
function openConditions(situation: Situation) {
  const worded = CONDITIONS.map((condition) => wordCriterion(condition, situation));
  return {
    failing: worded.find(({ state }) => state === "not_met"),
    missing: [...new Set(worded.flatMap(({ state, missing }) => (state === "unknown" ? missing : [])))],
    isOnUnionList: worded.some(({ textKey }) => textKey === "safe-origin.met_union_list"),
  };
}

const DULDUNG_BASIS = [law("§ 4a Abs. 4 AufenthG"), law("§ 60a Abs. 5b, 6 AufenthG"), law("§ 32 BeschV")];
const GESTATTUNG_BASIS = [law("§ 4a Abs. 4 AufenthG"), law("§ 61 AsylG"), law("§ 32 Abs. 3 BeschV")];

/** People with a Duldung or Gestattung: never without the permission of the immigration office. */
export function byPermission(situation: Situation): Ruling {
  const isDuldung = fact(situation, "worker.residence.germanStatus") === "duldung";
  const { failing, missing, isOnUnionList } = openConditions(situation);
  if (failing !== undefined)
    return {
      verdict: "no",
      rule: failing.id,
      basis: failing.basis,
      because: { textKey: failing.textKey, params: failing.params, text: failing.text },
    };
  const { asOf } = situation;
  const notes = isDuldung
    ? [
        ...(isOnUnionList ? ["union_list"] : []),
        ...(asOf >= DULDUNG_SHOULD_FROM ? ["duldung_should"] : []),
        "unclear_identity",
        "own_fault",
      ]
    : asOf >= ASYLUM_REFORM
      ? ["gestattung_must", "reception"]
      : ["reception_before"];
  return {
    verdict: "permission",
    rule: isDuldung ? "duldung" : "gestattung",
    basis: isDuldung ? DULDUNG_BASIS : GESTATTUNG_BASIS,
    ...officePermission(consentWithoutTitle(situation)),
    missing,
    next: ["ask_permission_without_title", "copy"],
    notes,
  };
}

/** A short stay without a visa: nationals of § 41 AufenthV may ask for the title here, and wait for it. */
export function byVisaFreeStay(situation: Situation): Ruling {
  const mayApplyHere = hasNationality(situation, (nationality) => VISA_FREE_FOR_ANY_STAY.has(nationality));
  const isListed = mayApplyHere.value === true;
  return {
    verdict: "no",
    rule: isListed ? "visa_free_41" : "visa_free",
    basis: [
      law("§ 4a Abs. 4, 5 AufenthG"),
      law("§ 17 Abs. 1 AufenthV"),
      ...(isListed ? [law("§ 41 AufenthV")] : []),
    ],
    missing: mayApplyHere.value === null ? mayApplyHere.missing : [],
    times: isListed ? ["apply_within", "office"] : [],
    next: [isListed ? "apply_here" : "apply_by_claim"],
    notes: [
      ...(isListed ? ["card_ordered"] : []),
      ...(situation.asOf >= SECOND_STAGE ? ["short_term_permit"] : []),
    ],
  };
}
