import { VISA_FREE_FOR_ANY_STAY } from "../facts/countries.ts";
import { hasFreeMovementRight, hasNationality, isGermanNational } from "../criteria/nationality.ts";
import { fact, hasStatus, livesInGermany, type Situation } from "../logic/situation.ts";
import { remembered } from "../logic/memo.ts";
import { any } from "../logic/truth.ts";
import type { RouteRule } from "../routes/types.ts";

/** Whether the fast-track procedure covers a route's purpose for a person's situation. */
export type FastTrackState = "open" | "not_open" | "ask_authority";

/** The state and the reason for it, the key of a sentence. */
export interface FastTrackAnswer {
  state: FastTrackState;
  reason:
    | "no_title_needed"
    | "not_covered"
    | "already_here"
    | "visa_free_already_here"
    | "entry_not_known"
    | "job_not_qualified"
    | "qualified_not_known"
    | "other_qualified"
    | "named";
}

const answer = (state: FastTrackState, reason: FastTrackAnswer["reason"]): FastTrackAnswer => ({
  state,
  reason,
});

/** § 41 AufenthV nationals who came without a visa may ask for the title here; offices differ. */
function isHereVisaFree(situation: Situation): boolean {
  const mayStay = hasNationality(situation, (nationality) => VISA_FREE_FOR_ANY_STAY.has(nationality));
  const status = fact(situation, "worker.residence.germanStatus");
  return (
    mayStay.value === true && (status === undefined || hasStatus(situation, "visa_free_stay").value === true)
  );
}

/** Answers § 81a Abs. 1 and 5 AufenthG for one route, whatever the route's own status. */
export const fastTrackOf = remembered((rule: RouteRule, situation: Situation): FastTrackAnswer => {
  const needsNoTitle = any(isGermanNational(situation), hasFreeMovementRight(situation));
  if (needsNoTitle.value === true) return answer("not_open", "no_title_needed");
  if (rule.fastTrack === "none") return answer("not_open", "not_covered");
  const isHere = livesInGermany(situation);
  if (isHere.value === true) {
    return isHereVisaFree(situation)
      ? answer("ask_authority", "visa_free_already_here")
      : answer("not_open", "already_here");
  }
  if (rule.fastTrack === "if_qualified" && fact(situation, "job.qualified") === false) {
    return answer("not_open", "job_not_qualified");
  }
  if (isHere.value === null || needsNoTitle.value === null) return answer("ask_authority", "entry_not_known");
  if (rule.fastTrack === "named") return answer("open", "named");
  const isQualified = rule.fastTrack === "other_qualified" || fact(situation, "job.qualified") === true;
  return answer("ask_authority", isQualified ? "other_qualified" : "qualified_not_known");
});

const BEST_FIRST: readonly FastTrackState[] = ["open", "ask_authority", "not_open"];

/** The best of several states; not open if there are none. */
export function bestFastTrack(states: readonly FastTrackState[]): FastTrackState {
  return BEST_FIRST.find((state) => states.includes(state)) ?? "not_open";
}
