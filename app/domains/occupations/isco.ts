import { ISCO_0_TO_2 } from "./data/isco-0-2.ts";
import { ISCO_3_TO_4 } from "./data/isco-3-4.ts";
import { ISCO_5_TO_9 } from "./data/isco-5-9.ts";

/** A title by which people know an occupation, in one form of gender; `kldb2010` where the title means one KldB code. */
export type JobTitle = { text: string; kldb2010?: string };

/** An ISCO-08 unit group with its titles. */
export type IscoUnitGroup = { code: string; de: string; en: string; jobTitles: readonly JobTitle[] };

const unitGroups: ReadonlyMap<string, IscoUnitGroup> = new Map(
  [...ISCO_0_TO_2, ...ISCO_3_TO_4, ...ISCO_5_TO_9].map(([code, de, en, jobTitles]) => [
    code,
    { code, de, en, jobTitles: jobTitles.split(";").map(readJobTitle) },
  ]),
);

/** All 436 unit groups in the order of their codes. */
export function allIscoUnitGroups(): readonly IscoUnitGroup[] {
  return [...unitGroups.values()];
}

/** The unit group of a four-digit code, or undefined. */
export function iscoUnitGroup(code: string): IscoUnitGroup | undefined {
  return unitGroups.get(code);
}

/** Whether a text is the four-digit code of one of the 436 ISCO-08 unit groups. */
export function isIsco08UnitGroup(code: string): boolean {
  return unitGroups.has(code);
}

function readJobTitle(entry: string): JobTitle {
  const [text = "", kldb2010] = entry.split("@");
  return kldb2010 === undefined ? { text } : { text, kldb2010 };
}
