import type { Cefr } from "../criteria/language.ts";
import type { LegalRef } from "../parameters/types.ts";

/**
 * What a way offers or asks beyond its own conditions: where it stands, and the names of two sentences about it,
 * `prospect.<id>.short` for a comparison and `prospect.<id>.text` as a whole.
 */
export interface Aspect extends LegalRef {
  id: string;
}

/** German that the way asks for. */
export interface LanguageAsked extends Aspect {
  /** Level in German; null where the norm names none. */
  level: Cefr | null;
  /** Whether the level is fixed, the rule with exceptions, or asked of some only; null without a level. */
  binds: "always" | "usually" | "sometimes" | null;
}

/**
 * How the way leads to a permanent right: it is one, gives one by law, by entitlement or at discretion, only by way of
 * another title, as the title held says, or not at all.
 */
export type SettlementKind =
  "at_once" | "by_law" | "entitlement" | "discretion" | "next_title" | "as_held" | "none";

/** The way to a settlement permit. */
export interface Settlement extends Aspect {
  kind: SettlementKind;
  /** Months until then; null where none can be said. After the next title where the kind is `next_title`. */
  months: number | null;
  german: Cefr | null;
  /** The shorter time, where the norm has one, and the German for it. */
  sooner: { months: number; german: Cefr } | null;
}

/**
 * What the title means for spouse and children who join: the eased rules for skilled workers, the general ones, a
 * title too short or too weak for most, none at all, a right of their own, or as the title held says.
 */
export type FamilyKind = "eased" | "general" | "limited" | "none" | "own_right" | "as_held";

/** Family members who join. */
export interface FamilyRights extends Aspect {
  kind: FamilyKind;
  /** German that the spouse shows before entry; null where none is asked or nobody may join. */
  spouseGerman: Cefr | null;
  /** Whether living space is looked at; null where nobody may join or other rules decide. */
  livingSpace: boolean | null;
  /** Whether the spouse may work at once (§ 4a Abs. 1 AufenthG); null as before. */
  spouseMayWork: boolean | null;
  /** Whether parents may be allowed to join (§ 36 Abs. 3 AufenthG). */
  parents: boolean;
  /** Whether the marriage must exist when the title is issued and the stay be expected to last over a year. */
  needsLongStay: boolean;
}

/** The prospects of a way. */
export interface Prospects {
  language: LanguageAsked;
  settlement: Settlement;
  family: FamilyRights;
}
