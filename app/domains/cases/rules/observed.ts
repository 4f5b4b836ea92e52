import { ENOUGH_OBSERVED } from "../forecast/pace.ts";
import type { MilestoneNow, Observed } from "./state.ts";

/** Under which name the durations of a step stand: all of the center's, or those at one authority. */
export function paceKey(key: string, authorityId: string | null): string {
  return authorityId === null ? key : `${key} ${authorityId}`;
}

/** The durations a step is measured by; none where there are too few. */
export interface ObservedDays {
  /** calendar days each */
  days: readonly number[];
  /** whether all of them were at the authority that has the step now */
  atAuthority: boolean;
}

/** Those at the step's own authority where there are enough, else the center's for the step, else none. */
export function observedFor(
  observed: Observed,
  { key, authorityId }: Pick<MilestoneNow, "key" | "authorityId">,
): ObservedDays {
  const enough = (at: string | null): readonly number[] => {
    const days = observed.get(paceKey(key, at)) ?? [];
    return days.length >= ENOUGH_OBSERVED ? days : [];
  };
  const there = authorityId === null ? [] : enough(authorityId);
  return there.length > 0 ? { days: there, atAuthority: true } : { days: enough(null), atAuthority: false };
}
