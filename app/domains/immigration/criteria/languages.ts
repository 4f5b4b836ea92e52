import { CEFR_LEVELS, type FactPath, type FactValue } from "../facts/schema.ts";
import { fact, when, type Situation } from "../logic/situation.ts";
import { any, type Truth } from "../logic/truth.ts";
import { law, type Criterion } from "./types.ts";

type Cefr = FactValue<"worker.languages.de">;
type LanguagePath = Extract<FactPath, `worker.languages.${string}`>;

const reaches = (situation: Situation, path: LanguagePath, required: Cefr): Truth =>
  when(situation, path, (level) => CEFR_LEVELS.indexOf(level) >= CEFR_LEVELS.indexOf(required));

/** German in all skills. */
export const germanFrom = (required: Cefr, norm: string, definition: string): Criterion => ({
  id: "german",
  basis: [law(norm), law(definition)],
  test: (situation) => reaches(situation, "worker.languages.de", required),
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
  changes: () => [{ change: "increase", fact: "worker.languages.de", to: required }],
});

/** Spoken German; a level in all skills proves the spoken one, too. */
export const spokenGermanFrom = (required: Cefr, norm: string): Criterion => ({
  id: "german-oral",
  basis: [law(norm), law("§ 2 Abs. 10 AufenthG")],
  test: (situation) =>
    any(
      reaches(situation, "worker.languages.deOral", required),
      reaches(situation, "worker.languages.de", required),
    ),
  find: (situation) => ({
    params: { required },
    actual: fact(situation, "worker.languages.deOral") ?? fact(situation, "worker.languages.de"),
    required,
    unit: "CEFR",
  }),
  changes: () => [{ change: "increase", fact: "worker.languages.deOral", to: required }],
});
