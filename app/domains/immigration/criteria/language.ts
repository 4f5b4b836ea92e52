import { CEFR_LEVELS, type FactValue } from "../facts/schema.ts";
import { fact, when, type Situation } from "../logic/situation.ts";
import type { Truth } from "../logic/truth.ts";
import type { LegalRef } from "../parameters/types.ts";
import type { Criterion } from "./types.ts";

/** A level of the Common European Framework. */
export type Cefr = FactValue<"worker.languages.de">;

function isAtLeast(level: Cefr, required: Cefr): boolean {
  return CEFR_LEVELS.indexOf(level) >= CEFR_LEVELS.indexOf(required);
}

/** Whether the person's German is at a level or better. */
export function speaksGerman(situation: Situation, required: Cefr): Truth {
  return when(situation, "worker.languages.de", (level) => isAtLeast(level, required));
}

/** Whether the person's English is at a level or better. */
export function speaksEnglish(situation: Situation, required: Cefr): Truth {
  return when(situation, "worker.languages.en", (level) => isAtLeast(level, required));
}

/** German at a level or better. A waiver is named where the norm asks for the level only as a rule. */
export const germanAt = (required: Cefr, basis: readonly LegalRef[], waiver?: string): Criterion => ({
  id: "german",
  basis,
  test: (situation) => speaksGerman(situation, required),
  find: (situation) => {
    const actual = fact(situation, "worker.languages.de");
    return {
      ...(actual === "none" ? { sentence: "no_german" } : {}),
      params: { actual: actual ?? "", required },
      actual,
      required,
      unit: "CEFR",
    };
  },
  changes: () => [
    { change: "increase", fact: "worker.languages.de", to: required },
    ...(waiver === undefined ? [] : [{ change: "discretion", norm: waiver } as const]),
  ],
});
