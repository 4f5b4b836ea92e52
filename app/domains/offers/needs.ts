import type { CefrLevel } from "#app/platform/database/generated/enums.ts";
import { isBelow, isNextStep, LEVELS } from "./rules.ts";
import type { OfferFacts } from "./rules.ts";

/** Fewer people than this are told as "fewer than", never as a number. */
export const SMALLEST_NEED = 3;

/** People of the center alike in occupation, German and wished Laender. */
export interface PeopleGroup {
  isco08: string;
  has: CefrLevel;
  /** codes of Laender; empty: anywhere */
  laender: readonly string[];
  count: number;
}

/** Published vacancies alike in occupation and the level they ask. */
export interface VacancyGroup {
  isco08: string;
  level: CefrLevel;
  openings: number;
}

/** Open courses alike in levels and place, with the seats that are told. */
export interface SeatGroup extends Pick<OfferFacts, "fromLevel" | "toLevel" | "land" | "online"> {
  offers: number;
  /** of those offers that tell a number */
  seats: number;
  /** offers that tell a number of seats */
  told: number;
}

/** One line of the report: so many people with one level need another, in one Land. */
export interface Need {
  /** null: the person would go anywhere */
  land: string | null;
  has: CefrLevel;
  needed: CefrLevel;
  /** null: some, but fewer than SMALLEST_NEED */
  people: number | null;
  offers: number;
  seats: number;
  /** offers that do not tell how many seats they have */
  untold: number;
}

/** Same minor group of ISCO-08 (three digits): what matching takes as the same occupation. */
const groupOf = (isco08: string): string => isco08.slice(0, 3);

/** The level that most openings of each occupation ask for; of two asked for equally often the lower one, which comes first. */
export function levelsAsked(vacancies: readonly VacancyGroup[]): ReadonlyMap<string, CefrLevel> {
  const openings = new Map<string, Map<CefrLevel, number>>();
  for (const { isco08, level, openings: more } of vacancies) {
    const levels = openings.get(groupOf(isco08)) ?? new Map<CefrLevel, number>();
    openings.set(groupOf(isco08), levels.set(level, (levels.get(level) ?? 0) + more));
  }
  return new Map(
    [...openings].map(([group, levels]) => {
      const most = Math.max(...levels.values());
      return [group, LEVELS.find((level) => levels.get(level) === most) ?? "NONE"] as const;
    }),
  );
}

/**
 * How many people need which German, and how many places the open courses have for their next step. Who names several
 * Laender counts in each of them: the lines do not add up, and no sum is made of them from which a hidden number followed.
 */
export function needsOf(
  people: readonly PeopleGroup[],
  vacancies: readonly VacancyGroup[],
  courses: readonly SeatGroup[],
): Need[] {
  const asked = levelsAsked(vacancies);
  const counts = new Map<string, { land: string | null; has: CefrLevel; needed: CefrLevel; count: number }>();
  for (const { isco08, has, laender, count } of people) {
    const needed = asked.get(groupOf(isco08));
    if (needed === undefined || !isBelow(has, needed)) continue;
    for (const land of laender.length === 0 ? [null] : new Set(laender)) {
      const key = `${land} ${has} ${needed}`;
      const sum = counts.get(key)?.count ?? 0;
      counts.set(key, { land, has, needed, count: sum + count });
    }
  }
  const rank = (level: CefrLevel) => LEVELS.indexOf(level);
  return [...counts.values()]
    .sort(
      (a, b) =>
        Number(a.land === null) - Number(b.land === null) ||
        ((a.land ?? "") < (b.land ?? "") ? -1 : (a.land ?? "") > (b.land ?? "") ? 1 : 0) ||
        rank(a.has) - rank(b.has) ||
        rank(a.needed) - rank(b.needed),
    )
    .map(({ count, ...need }) => ({
      ...need,
      people: count < SMALLEST_NEED ? null : count,
      ...placesFor(need, courses),
    }));
}

/** Courses for the next step within reach: in the Land or online, and anywhere for whoever goes anywhere. */
function placesFor(
  { land, ...levels }: Pick<Need, "land" | "has" | "needed">,
  courses: readonly SeatGroup[],
): Pick<Need, "offers" | "seats" | "untold"> {
  const there = courses.filter(
    (course) =>
      (land === null || course.online || course.land === land) &&
      isNextStep({ kind: "GERMAN", ...course }, levels),
  );
  const sum = (of: (course: SeatGroup) => number) => there.reduce((all, course) => all + of(course), 0);
  return {
    offers: sum(({ offers }) => offers),
    seats: sum(({ seats }) => seats),
    untold: sum(({ offers, told }) => offers - told),
  };
}
