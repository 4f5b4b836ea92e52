import type { PlainDate } from "#app/domains/calendar/index.ts";
import { SECOND_STAGE } from "../parameters/stages.ts";
import type { RouteId } from "../routes/types.ts";
import { FAMILIES } from "./family.ts";
import { LANGUAGES } from "./language.ts";
import { SETTLEMENTS } from "./settlement.ts";
import type { Prospects } from "./types.ts";

/** Language, way to settlement and family of a way, as our text of the law has them. */
export function prospectsInText(id: RouteId): Prospects {
  return { language: LANGUAGES[id], settlement: SETTLEMENTS[id], family: FAMILIES[id] };
}

/** The same on a day; null for days before the rules of today, of which we hold no text. */
export function prospectsOf(id: RouteId, asOf: PlainDate): Prospects | null {
  return asOf < SECOND_STAGE ? null : prospectsInText(id);
}
