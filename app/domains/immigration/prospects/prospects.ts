import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { RouteId } from "../routes/types.ts";
import { FAMILIES } from "./family.ts";
import { LANGUAGES } from "./language.ts";
import { SETTLEMENTS } from "./settlement.ts";
import type { Prospects } from "./types.ts";

/**
 * The second stage of the reform wrote the rules on settlement and family as they stand today; of earlier days we hold
 * no text, so nothing is said about them.
 */
const FIRST_DAY = plainDate("2024-03-01");

/** Language, way to settlement and family of a way on a day; null for days before the rules of today. */
export function prospectsOf(id: RouteId, asOf: PlainDate): Prospects | null {
  if (asOf < FIRST_DAY) return null;
  return { language: LANGUAGES[id], settlement: SETTLEMENTS[id], family: FAMILIES[id] };
}
