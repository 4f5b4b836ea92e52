import type { PlainDate } from "#app/domains/calendar/index.ts";
import { checkFastTrack, isRefused } from "#app/domains/immigration/index.ts";

/** Answers as JSON, in the order of the facts, and whether one of them is a refusal. */
export interface Answers {
  json: string;
  isAnyRefused: boolean;
}

/** Separates the answers of an array. */
export const SEPARATOR = ",\n";

/** Checks one set of facts after the other. `today` is the day for those that name none. */
export function answerEach(facts: readonly unknown[], today: PlainDate): Answers {
  const answers = facts.map((entry) => checkFastTrack(entry, { today }));
  return {
    json: answers.map((answer) => JSON.stringify(answer)).join(SEPARATOR),
    isAnyRefused: answers.some(isRefused),
  };
}
