import { useMatches } from "@remix-run/react";
import { useMemo } from "react";
import type { OwnStepWords } from "../templates/own-words.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wordsIn = (data: unknown): OwnStepWords =>
  isRecord(data) && isRecord(data["ownSteps"]) ? (data["ownSteps"] as OwnStepWords) : {};

/**
 * The words of the centers' own steps that stand on this page. Loaders give them as `ownSteps`, on top or in one of their
 * parts, beside the lists that name such steps by their keys.
 */
export function useOwnSteps(): OwnStepWords {
  const matches = useMatches();
  return useMemo(() => {
    const found = matches.flatMap(({ data }) => [
      wordsIn(data),
      ...(isRecord(data) ? Object.values(data).map(wordsIn) : []),
    ]);
    return Object.assign({}, ...found) as OwnStepWords;
  }, [matches]);
}
