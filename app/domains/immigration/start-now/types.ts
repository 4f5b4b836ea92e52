import type { BaConsent } from "../criteria/ba-consent.ts";
import type { TextParams } from "../criteria/types.ts";
import type { FactPath } from "../facts/schema.ts";
import type { Confidence, LegalRef } from "../parameters/types.ts";
import type { Said } from "../result.ts";

/** Whether somebody may start: at once, at once within limits, after a permission, not, or it depends on an open fact. */
export type StartVerdict = "now" | "limited" | "permission" | "no" | "unclear";

/** Who gives the permission that is missing. */
export type Permitter = "immigration_office" | "licensing_body";

/** A sentence with the norm it rests on. */
export interface Line extends Said {
  id: string;
  norm: string;
  confidence: Confidence;
}

/** A time: one that the law sets, or the statement that it sets none. */
export interface StartTime extends Line {
  kind: "statutory" | "none";
}

/** The answer to "may this person start now?" for the facts on a day. */
export interface StartNow {
  verdict: StartVerdict;
  /** Stable name of the rule that decided. */
  rule: string;
  because: Said;
  basis: readonly LegalRef[];
  /** What must be asked for first; null where nothing can or need be asked for. */
  permission: { from: Permitter; baConsent: BaConsent } | null;
  times: readonly StartTime[];
  next: readonly Line[];
  notes: readonly Line[];
  missing: readonly FactPath[];
  /** The sentence is all there is to say: for people abroad and those who need no title. */
  brief: boolean;
}

/** What a rule decides, by the names of its sentences. */
export interface Ruling {
  verdict: StartVerdict;
  rule: string;
  basis: readonly LegalRef[];
  /** The sentence, where it is another criterion's; else that of the rule. */
  because?: Said;
  params?: TextParams;
  permission?: StartNow["permission"];
  times?: readonly string[];
  next?: readonly string[];
  notes?: readonly string[];
  missing?: readonly FactPath[];
  brief?: boolean;
}
