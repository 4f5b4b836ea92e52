import { foldText } from "#app/domains/centers/index.ts";
import { addDays, type PlainDate } from "#app/domains/calendar/index.ts";

/** Days a job stands on the public pages before somebody has to say that it is still open. */
export const AD_DAYS = 90;

/** The last day of a job that is shown from today on. */
export function adUntil(today: PlainDate): PlainDate {
  return addDays(today, AD_DAYS);
}

const CODE_LENGTH = 10;
const LONGEST_SLUG = 60;

/** What ends the address of a job's page for good: from the random end of its id. */
export function adCode(id: string): string {
  return id.replaceAll("-", "").slice(-CODE_LENGTH);
}

/** The address of a job's page: its title for people, its code for us. */
export function adPath({ title, code }: { title: string; code: string }): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  const slug = words.reduce((long, word) => {
    const longer = long === "" ? word : `${long}-${word}`;
    return longer.length > LONGEST_SLUG ? long : longer;
  }, "");
  return `/jobs/${[slug, code].filter(Boolean).join("-")}`;
}

/** The code at the end of an address, whatever title stands before it; null where there is none. */
export function codeInSlug(slug: string): string | null {
  return /(?:^|-)([0-9a-f]{10})$/.exec(slug)?.[1] ?? null;
}

/**
 * Areas of work as people look for them, by the beginnings of ISCO-08 codes. Every unit group belongs to exactly one (a
 * test reads them all); the armed forces (0) offer no such jobs and stand with "other".
 */
const AREAS = {
  care: ["22", "32", "53"],
  it: ["25", "35"],
  engineering: ["21", "31"],
  building: ["71"],
  metal: ["72", "74"],
  craft: ["73", "75"],
  service: ["51", "52", "94"],
  transport: ["83", "93"],
  production: ["81", "82"],
  office: ["1", "24", "33", "4"],
  education: ["23", "26", "34"],
  farming: ["6", "92"],
  other: ["0", "54", "91", "95", "96"],
} as const;

export type WorkArea = keyof typeof AREAS;
export const WORK_AREAS = Object.keys(AREAS) as WorkArea[];

/** The beginnings of the ISCO-08 codes of an area. */
export function codesOfArea(area: WorkArea): readonly string[] {
  return AREAS[area];
}

const LEVELS = ["NONE", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type Level = (typeof LEVELS)[number];

/** Levels of German somebody can say they have. */
export const GERMAN_LEVELS = LEVELS.slice(0, 5) as readonly Level[];

/** The levels a job may ask for so that this German is enough. */
export function levelsWithin(level: Level): readonly Level[] {
  return LEVELS.slice(0, LEVELS.indexOf(level) + 1);
}
