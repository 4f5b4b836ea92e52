import { plainDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";

/** §§ 45b, 45c AufenthG are in force from this day (§ 45b Abs. 1 Satz 1: "ab dem 1. Januar 2026"). */
export const ADVICE_FROM: PlainDate = plainDate("2026-01-01");

/**
 * § 81a Abs. 2 Nr. 2 AufenthG changed between two readings of the law's text, 30 July and 3 August 2026 (the immigration
 * register, domains/immigration/register). On the days between, a letter says what both wordings ask for.
 */
const LAST_OLD_READING = plainDate("2026-07-30");
const FIRST_NEW_READING = plainDate("2026-08-03");

/** Which wording of no. 2 an agreement of this day needs. */
export function agreementEdition(day: PlainDate): "power" | "between" | "assurance" {
  if (day < LAST_OLD_READING) return "power";
  return day < FIRST_NEW_READING ? "between" : "assurance";
}
