import type { PlainDate } from "#app/domains/calendar/index.ts";
import {
  SAFE_STATES_OF_ORIGIN,
  SAFE_STATES_SINCE_2023,
  UNION_SAFE_STATES_NAMED,
} from "../facts/countries.ts";
import { fact, hasStatus, isTrue, when, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, not, TRUE, unknown, type Truth } from "../logic/truth.ts";
import { hasNationality } from "./nationality.ts";
import { law, type Criterion } from "./types.ts";
import { FIXED_DAYS } from "../parameters/fixed.ts";
import { ASYLUM_REFORM } from "../parameters/stages.ts";

const isNationalOf = (situation: Situation, states: ReadonlySet<string>): Truth =>
  hasNationality(situation, (nationality) => states.has(nationality));

/** Somebody who came after the day cannot have applied before it; of the others the facts do not say it. */
function appliedAfter(situation: Situation, day: PlainDate): Truth {
  const enteredOn = fact(situation, "worker.residence.enteredGermanyOn");
  if (enteredOn === undefined) return unknown("worker.residence.enteredGermanyOn");
  return enteredOn > day ? TRUE : unknown();
}

function wasToleratedOn(situation: Situation, day: PlainDate): Truth {
  const isTolerated = hasStatus(situation, "duldung");
  if (isTolerated.value !== true) return FALSE;
  return when(situation, "worker.residence.toleratedSince", (since) => since <= day);
}

/** Whether the application came too late, or there was none. */
function isTooLate(situation: Situation): Truth {
  const isSince2023 = isNationalOf(situation, SAFE_STATES_SINCE_2023);
  if (isSince2023.value !== true) return appliedAfter(situation, FIXED_DAYS.safeOriginApplied);
  const wasTolerated = wasToleratedOn(situation, FIXED_DAYS.safeOriginAppliedLater);
  if (wasTolerated.value === true) return FALSE;
  const applied = appliedAfter(situation, FIXED_DAYS.safeOriginAppliedLater);
  // who came later was not tolerated before
  return applied.value === true ? TRUE : all(not(wasTolerated), applied);
}

/** With a Duldung only a rejected or withdrawn application, or none at all, bars; not one that is still open. */
const isNotPending = (situation: Situation): Truth =>
  any(
    isTrue(situation, "worker.residence.asylumRejectedFinally"),
    not(isTrue(situation, "worker.residence.asylumPending")),
  );

function isBarred(situation: Situation): Truth {
  const fromSafeState = isNationalOf(situation, SAFE_STATES_OF_ORIGIN);
  if (fromSafeState.value !== true) return fromSafeState;
  const applied = isTooLate(situation);
  return hasStatus(situation, "duldung").value === true ? all(isNotPending(situation), applied) : applied;
}

/**
 * No work for nationals of a safe state of origin: Annex II of the AsylG. Other states can be named by ordinance or by
 * the Union; those lists are not in the text we have, so the sentence says so and nothing is barred by them.
 */
export const notFromSafeState = (norm: string): Criterion => ({
  id: "safe-origin",
  basis: [law(norm), law("§ 60a Abs. 6 S. 1 Nr. 3 AufenthG"), law("§ 29a Abs. 2 AsylG mit Anlage II")],
  test: (situation) => {
    const concerns = hasStatus(situation, "duldung", "gestattung");
    if (concerns.value === false) return "not_applicable";
    return concerns.value ? not(isBarred(situation)) : unknown(...concerns.missing);
  },
  find: (situation, state) => {
    if (state === "not_applicable" || state === "not_met") return {};
    if (isNationalOf(situation, SAFE_STATES_OF_ORIGIN).value === true)
      return { sentence: `${state}_safe_state` };
    // § 61 Abs. 2 S. 4 AsylG does not name the Union's list, so it matters with a Duldung alone.
    const mayBeListed =
      isNationalOf(situation, UNION_SAFE_STATES_NAMED).value === true &&
      hasStatus(situation, "duldung").value === true;
    return mayBeListed && state === "met" && situation.asOf >= ASYLUM_REFORM
      ? { sentence: "met_union_list" }
      : {};
  },
});
