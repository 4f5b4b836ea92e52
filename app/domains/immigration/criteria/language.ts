import { CEFR_LEVELS, type FactValue } from "../facts/schema.ts";
import { fact, when, type Situation } from "../logic/situation.ts";
import { any, type Truth } from "../logic/truth.ts";
import type { LegalRef } from "../parameters/types.ts";
import { law, type Criterion } from "./types.ts";

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

const speaksGermanAloud = (situation: Situation, required: Cefr): Truth =>
  when(situation, "worker.languages.deOral", (level) => isAtLeast(level, required));

/** Spoken German; a level in all skills proves the spoken one, too. */
export const spokenGermanAt = (required: Cefr, norm: string): Criterion => ({
  id: "german-oral",
  basis: [law(norm), law("§ 2 Abs. 10 AufenthG")],
  test: (situation) => any(speaksGermanAloud(situation, required), speaksGerman(situation, required)),
  find: (situation) => ({
    params: { required },
    actual: fact(situation, "worker.languages.deOral") ?? fact(situation, "worker.languages.de"),
    required,
    unit: "CEFR",
  }),
  changes: () => [{ change: "increase", fact: "worker.languages.deOral", to: required }],
});
