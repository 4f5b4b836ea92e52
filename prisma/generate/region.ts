import type { PlainDate } from "#app/domains/calendar/index.ts";
import { LAND_POSTCODES, POSTCODES, STREETS } from "./data/companies.ts";
import type { OccupationTables } from "./occupation.ts";
import type { Random } from "./random.ts";

/** A center with the places it serves. */
export interface Region {
  centerId: string;
  land: string;
  municipalities: readonly string[];
}

/** What every record is made from, beside its own number. */
export interface Setting {
  seed: string;
  regions: readonly Region[];
  occupations: OccupationTables;
  now: Date;
  today: PlainDate;
}

const DAY = 24 * 60 * 60 * 1000;

/** The instant so many days and minutes before now, as the database takes it. */
export function before({ now }: Pick<Setting, "now">, days: number, minutes = 0): string {
  return new Date(now.getTime() - days * DAY - minutes * 60_000).toISOString();
}

/** An address in one of the places of a region; its first places are the larger ones. */
export function addressIn({ land, municipalities }: Region, random: Random) {
  const municipality = municipalities[Math.floor(random.next() ** 1.5 * municipalities.length)] ?? land;
  const [first, last] = POSTCODES[municipality] ?? LAND_POSTCODES[land] ?? [10115, 14199];
  return {
    street: `${random.pick(STREETS)} ${random.int(1, 180)}`,
    postcode: String(random.int(first, last)).padStart(5, "0"),
    municipality,
    land,
  };
}

/** A number that the Bundesnetzagentur keeps free for stories: nobody is called. */
export const storyPhone = (random: Random): string => `+49 40 66969 ${random.int(500, 999)}`;
