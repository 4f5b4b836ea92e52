import { useT } from "#app/i18n/index.ts";
import type { FactPath } from "../facts/schema.ts";
import { factNames } from "./wording.ts";

/** Names of facts as part of a sentence: "Jahresgehalt, Geburtsdatum". */
export function useFactNames(): (facts: readonly FactPath[]) => string {
  const t = useT("check");
  return (facts) => factNames(facts, t);
}
