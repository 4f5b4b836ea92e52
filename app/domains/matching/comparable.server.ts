import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";

// What a comparison reads from the database, and nothing else of a person or a vacancy.

/** Columns of a vacancy that a comparison reads. */
export const VACANCY_INPUT = {
  isco08: true,
  skills: true,
  languageLevel: true,
  qualification: true,
  regulated: true,
  weeklyQuarterHours: true,
  startsOn: true,
  land: true,
} as const satisfies Record<keyof MatchingVacancy, true>;

/** Columns of a profile that a comparison reads; the number stands for the person. */
export const PROFILE_INPUT = {
  number: true,
  isco08: true,
  skills: true,
  germanLevel: true,
  qualification: true,
  recognition: true,
  experienceYears: true,
  wishedQuarterHoursMin: true,
  availableFrom: true,
  wishedLaender: true,
  wishedIsco08: true,
} as const satisfies Record<Exclude<keyof MatchingProfile, "reference"> | "number", true>;

type VacancyRow = Omit<MatchingVacancy, "startsOn"> & { startsOn: Date | null };
type ProfileRow = Omit<MatchingProfile, "reference" | "availableFrom"> & {
  number: number;
  availableFrom: Date | null;
};

export function toVacancy<Row extends VacancyRow>(row: Row): Row & MatchingVacancy {
  return { ...row, startsOn: row.startsOn && fromUtcDate(row.startsOn) };
}

export function toProfile<Row extends ProfileRow>(row: Row): Row & MatchingProfile {
  return {
    ...row,
    reference: candidateReference(row.number),
    availableFrom: row.availableFrom && fromUtcDate(row.availableFrom),
  };
}
