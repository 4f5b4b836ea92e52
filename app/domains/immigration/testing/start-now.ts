import { plainDate } from "#app/domains/calendar/index.ts";
import { mayStartNow } from "../start-now/start-now.ts";
import type { StartNow } from "../start-now/types.ts";
import { ANY_JOB, nested, TODAY, type Changes } from "./cases.ts";

/** Somebody from India who lives in Germany and is to work full-time without end. */
export const HERE: Changes = {
  ...ANY_JOB,
  "worker.nationalities": ["IN"],
  "worker.residence.country": "DE",
};

/** Holds a title of section 3 or 4. */
export const title = (norm: string, rest: Changes = {}): Changes => ({
  "worker.residence.germanStatus": /^\D*1[67]/.test(norm) ? "title_section_3" : "title_section_4",
  "worker.residence.titleNorm": norm,
  ...rest,
});

/** Has a status in Germany. */
export const status = (germanStatus: string, rest: Changes = {}): Changes => ({
  "worker.residence.germanStatus": germanStatus,
  ...rest,
});

/** The answer to facts that have one. */
export function start(changes: Changes, day = TODAY): StartNow {
  const found = mayStartNow(nested({ ...HERE, ...changes }), plainDate(day));
  if (found === null) throw new Error("No answer");
  return found;
}

/** Names of what is said. */
export const idsOf = (lines: readonly { id: string }[]): string[] => lines.map(({ id }) => id);
