import type { PlainDate } from "#app/domains/calendar/index.ts";
import { PENSION_CEILING, type SalaryThreshold } from "./salary.ts";
import { lookUp } from "./types.ts";

/** A minimum salary in cents a year on a day, or the draft of one that is not published. */
type ThresholdOnDay =
  | { published: true; cents: number; source: string }
  | { published: false; draftCents: number | null; draftSource: string | null };

const PERMILLE = 1000;

// Shares of a ceiling are rounded up: a salary one cent below the exact share would not reach it.
function shareOf(ceilingCents: number, permille: number): number {
  return Math.ceil((ceilingCents * permille) / PERMILLE);
}

/**
 * The minimum salary on a day: the law's share of that year's contribution ceiling. A year whose ceiling is not
 * officially published has no threshold; a draft is given beside, never last year's figure.
 */
export function thresholdOn(threshold: SalaryThreshold, day: PlainDate): ThresholdOnDay {
  const share = lookUp(threshold.share, day);
  if (!share.published) return { published: false, draftCents: null, draftSource: null };
  const permille = share.entry.value;
  const ceiling = lookUp(PENSION_CEILING, day);
  if (ceiling.published) {
    return { published: true, cents: shareOf(ceiling.entry.value, permille), source: ceiling.entry.source };
  }
  return {
    published: false,
    draftCents: ceiling.draft === null ? null : shareOf(ceiling.draft.value, permille),
    draftSource: ceiling.draft?.source ?? null,
  };
}

/** Whether the salary thresholds of a day are not published: at most a draft of them is known. */
export function isUnpublished(day: PlainDate): boolean {
  return !lookUp(PENSION_CEILING, day).published;
}
