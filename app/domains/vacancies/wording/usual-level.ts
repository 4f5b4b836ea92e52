import type { CefrLevel } from "#app/platform/database/generated/enums.ts";

/** Kinds of work that usually ask for one level of German; the words stand in the texts under `wording.work`. */
export const WORK_FAMILIES = [
  "helpers",
  "it",
  "nursing",
  "medicine",
  "teaching",
  "care",
  "office",
  "service",
  "trades",
  "engineering",
] as const;
export type WorkFamily = (typeof WORK_FAMILIES)[number];

/** What work of a kind usually asks for. */
export interface UsualLevel {
  family: WorkFamily;
  level: CefrLevel;
}

/**
 * The first that fits counts. ISCO-08 has four digits, KldB 2010 five, of which the last is the level of requirement
 * (1: helpers). Nursing: B2 is what the Länder ask for the licence (§ 2 no. 4 PflBG); medicine: B2 and a test at C1
 * (resolution of the health ministers' conference of 2014). The others are what language courses for work and
 * employers' practice name: experience, no law.
 */
const USUAL: readonly (UsualLevel & { codes: RegExp })[] = [
  { family: "nursing", level: "B2", codes: /^(?:2221|2222|3221|3222|813[0-9][2-4]|821[0-9][2-4])$/ },
  { family: "medicine", level: "C1", codes: /^(?:221\d|226[12]|814\d4|818\d4)$/ },
  { family: "helpers", level: "A2", codes: /^(?:9\d{3}|532\d|\d{4}1)$/ },
  { family: "teaching", level: "C1", codes: /^(?:23\d\d|84\d{3})$/ },
  { family: "care", level: "B2", codes: /^(?:2635|2634|3412|531\d|83[1-3]\d\d)$/ },
  { family: "it", level: "B1", codes: /^(?:1330|25\d\d|351\d|43\d{3})$/ },
  { family: "office", level: "C1", codes: /^(?:24\d\d|26[1-4]\d|33\d\d|4[1-4]\d\d|7[1-3]\d{3})$/ },
  { family: "engineering", level: "B2", codes: /^(?:21\d\d|31\d\d|[1-3]\d{3}[34]|4[12]\d{3})$/ },
  { family: "service", level: "B1", codes: /^(?:5[12]\d\d|6[1-3]\d{3})$/ },
  { family: "trades", level: "B1", codes: /^(?:[678]\d{3}|[1-3]\d{4}|5[1-4]\d{3})$/ },
];

/** The level of German that work of this occupation usually asks for, or null where none can be named. */
export function usualLevel(code: string | null): UsualLevel | null {
  const found = code === null ? undefined : USUAL.find(({ codes }) => codes.test(code));
  return found === undefined ? null : { family: found.family, level: found.level };
}
