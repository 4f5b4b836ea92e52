import type { Field } from "../facts/fields.ts";
import { FACT_PATHS, fieldOf, type FactPath } from "../facts/schema.ts";
import type { LocalText } from "../texts/format.ts";
import { isTextKey, say } from "../texts/say.ts";

/** A fact as a page asks for it. */
export interface FactQuestion {
  fact: FactPath;
  field: Field;
  question: LocalText;
  /** Why it is asked. */
  because: LocalText;
  /** Answers to choose from, in order; empty for other kinds of fields. */
  options: readonly { value: string; label: LocalText }[];
}

/** Why a fact is asked. */
export function reasonToAsk(fact: FactPath): LocalText {
  return say(`reason.${fact}`);
}

function labelOf(fact: FactPath, value: string): LocalText {
  const key = `option.${fact}.${value}`;
  // Levels such as B1 are the same in both languages.
  return isTextKey(key) ? say(key) : { de: value, en: value };
}

/** The facts that the written routes read, in the order in which they are asked. */
export const FACT_QUESTIONS: readonly FactQuestion[] = FACT_PATHS.map((fact) => {
  const field = fieldOf(fact);
  const values = field.kind === "choice" ? field.values : [];
  const options = values.map((value) => ({ value, label: labelOf(fact, value) }));
  return { fact, field, question: say(`question.${fact}`), because: reasonToAsk(fact), options };
});
