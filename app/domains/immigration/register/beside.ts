import { FIXED_DATES, FIXED_NUMBERS, type FixedValue } from "../parameters/fixed.ts";
import type { LegalRef } from "../parameters/types.ts";
import { prospectsInText } from "../prospects/prospects.ts";
import type { Prospects } from "../prospects/types.ts";
import { ROUTES } from "../routes/table.ts";
import type { RouteId } from "../routes/types.ts";
import { TITLE_RULES, type TitleRule } from "../start-now/title-rules.ts";

/** A number or day that a norm fixes. */
export interface RegisteredFixed extends FixedValue {
  id: keyof typeof FIXED_NUMBERS | keyof typeof FIXED_DATES;
}

/** Numbers and days that change only with their norm. */
export function registeredFixed(): readonly RegisteredFixed[] {
  const values: Readonly<Record<string, FixedValue>> = { ...FIXED_NUMBERS, ...FIXED_DATES };
  return Object.entries(values).map(([id, value]) => ({ ...value, id: id as RegisteredFixed["id"] }));
}

/** Where a way leads. */
export interface RegisteredProspects extends Prospects {
  id: RouteId;
}

/** German asked, way to settlement and rights of the family, by way. */
export function registeredProspects(): readonly RegisteredProspects[] {
  return ROUTES.map(({ id }) => ({ id, ...prospectsInText(id) }));
}

/** What a title allows before anything is asked for. */
export interface RegisteredTitle extends Pick<TitleRule, "name" | "from"> {
  /** Paragraph of the title, some with Absatz: "16b", "16d-3". */
  title: string;
  basis: readonly LegalRef[];
}

/** Whether people with a title may start at once, in the order of the law. */
export function registeredTitles(): readonly RegisteredTitle[] {
  return Object.entries(TITLE_RULES)
    .map(([title, { name, basis, from }]) => ({ title, name, basis, from }))
    .toSorted((one, other) => one.title.localeCompare(other.title, "de", { numeric: true }));
}
