import type { Span } from "../templates/types.ts";
import { normalPoint, normalShare } from "./normal.ts";

/** From so many finished ones on, a center's own durations say more than the usual times. */
export const ENOUGH_OBSERVED = 20;

/** How long a step takes. */
export interface Pace {
  /**
   * Of those that take longer than `elapsed` days: the duration in calendar days below which a share of (0, 1) of them
   * lies. A step that has run for a while is no more among the quick ones.
   */
  after(elapsed: number): (share: number) => number;
}

/** One of ten is done at the best time: the point of a standard normal distribution below which a tenth lies. */
const TENTH = -1.2815515655446004;
/** However close the best and the usual time are, people are ill and letters late. */
const LEAST_SPREAD = 0.12;
/** Where the tail is so thin that its shape says nothing. */
const FAR = 0.999;

/** Calendar days of a span. */
export function calendarDays({ amount, unit }: Span): number {
  if (unit === "working_days") return (amount * 7) / 5;
  if (unit === "weeks") return amount * 7;
  return unit === "months" ? (amount * 365.25) / 12 : amount;
}

/**
 * The pace that the usual times say: on average as long as usual, one in ten no longer than at best, and a few far longer
 * (log-normal: durations of procedures are never below nothing and have a long tail). Averages add up along a way, so the
 * middle of a forecast lies near the sum of the usual times.
 */
export function usualPace(takes: { best: Span; usual: Span }): Pace {
  const usual = calendarDays(takes.usual);
  if (usual <= 0) return { after: () => () => 0 };
  const ratio = Math.log(usual / Math.max(calendarDays(takes.best), usual / 50));
  // from exp(m + s²/2) = usual and exp(m + TENTH · s) = best
  const spread = Math.max(TENTH + Math.sqrt(TENTH ** 2 + 2 * ratio), LEAST_SPREAD);
  const middle = usual * Math.exp(-(spread ** 2) / 2);
  const below = (days: number) => (days <= 0 ? 0 : normalShare(Math.log(days / middle) / spread));
  return {
    after(elapsed) {
      const passed = below(elapsed);
      // far beyond the tail: as much again as one tenth of what has passed, on average
      if (passed > FAR) return (share) => elapsed - Math.log(1 - share) * (elapsed / 10);
      return (share) =>
        Math.max(middle * Math.exp(spread * normalPoint(passed + share * (1 - passed))), elapsed);
    },
  };
}

/** What is left of the longest ones, where hardly any took longer: a share of the middle duration. */
const BEYOND = 0.25;
const FEW = 4;

/** The pace of finished ones, in calendar days each; at least one. Between two of them the line is straight. */
export function observedPace(durations: readonly number[]): Pace {
  const sorted = [...durations].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return {
    after(elapsed) {
      const longer = elapsed <= 0 ? sorted : sorted.filter((days) => days > elapsed);
      if (longer.length >= FEW) return (share) => atShare(longer, share);
      return (share) => elapsed - Math.log(1 - share) * Math.max(middle * BEYOND, 1);
    },
  };
}

/** The value at a share, the k-th of n standing for the share k / (n + 1); beyond both ends the slope there goes on. */
function atShare(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length + 1) - 1;
  const lower = Math.min(Math.max(Math.floor(place), 0), sorted.length - 2);
  const [from = 0, to = 0] = [sorted[lower], sorted[lower + 1]];
  return Math.max(from + (to - from) * (place - lower), 0);
}

/** The observed pace where there is enough of it, else the usual one. */
export function paceOf(takes: { best: Span; usual: Span }, durations: readonly number[] = []): Pace {
  return durations.length >= ENOUGH_OBSERVED ? observedPace(durations) : usualPace(takes);
}
