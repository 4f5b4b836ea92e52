import type { Where } from "#app/permissions/guard/types.ts";
import { LEVELS, QUALIFICATION_ORDER } from "./lines.ts";
import { HARD_REQUIREMENTS } from "./requirements.ts";
import type { HardRequirement } from "./requirements.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";

// The hard requirements as conditions of the database, so that only those are fetched and scored who fit or nearly
// fit. The borders are those of howMet() in requirements.ts.

type Person = Where<"CandidateProfile">;
type Job = Where<"Vacancy">;
interface Borders<W> {
  met: W;
  near: W;
}

/** Codes that begin with the digits, as a range: an index serves it under any collation. */
const startsWith = (digits: string) => ({
  gte: digits.padEnd(4, "0"),
  lte: digits.padEnd(4, "9"),
});

const occupations = (isco08: string) => ({
  met: { isco08: startsWith(isco08.slice(0, 3)) },
  near: { isco08: startsWith(isco08.slice(0, 2)) },
});

function peopleBorders(vacancy: MatchingVacancy): Record<HardRequirement, Borders<Person>> {
  const level = LEVELS.indexOf(vacancy.languageLevel);
  const kind = QUALIFICATION_ORDER.indexOf(vacancy.qualification);
  return {
    occupation: occupations(vacancy.isco08),
    language: {
      met: { germanLevel: { in: LEVELS.slice(level) } },
      near: { germanLevel: { in: LEVELS.slice(Math.max(0, level - 1)) } },
    },
    qualification: {
      met: { qualification: { in: QUALIFICATION_ORDER.slice(kind) } },
      near: { qualification: { in: QUALIFICATION_ORDER.slice(Math.max(0, kind - 1)) } },
    },
    hours: {
      met: {
        OR: [{ wishedQuarterHoursMin: null }, { wishedQuarterHoursMin: { lte: vacancy.weeklyQuarterHours } }],
      },
      near: {},
    },
  };
}

function jobBorders(profile: MatchingProfile): Record<HardRequirement, Borders<Job>> {
  const level = LEVELS.indexOf(profile.germanLevel);
  const kind = QUALIFICATION_ORDER.indexOf(profile.qualification);
  const hours = profile.wishedQuarterHoursMin;
  return {
    occupation: occupations(profile.isco08),
    language: {
      met: { languageLevel: { in: LEVELS.slice(0, level + 1) } },
      near: { languageLevel: { in: LEVELS.slice(0, level + 2) } },
    },
    qualification: {
      met: { qualification: { in: QUALIFICATION_ORDER.slice(0, kind + 1) } },
      near: { qualification: { in: QUALIFICATION_ORDER.slice(0, kind + 2) } },
    },
    hours: { met: hours === null ? {} : { weeklyQuarterHours: { gte: hours } }, near: {} },
  };
}

/** Meets all requirements that count, or all but one, and that one nearly. */
function fittingOrNear<W extends object>(
  borders: Record<HardRequirement, Borders<W>>,
  setAside: readonly HardRequirement[],
): { AND: ({ OR: { AND: W[] }[] } | W)[] } {
  const counting = HARD_REQUIREMENTS.filter((requirement) => !setAside.includes(requirement));
  // what all branches have in common stands outside, where an index can serve it
  const common = counting.map((requirement) => borders[requirement].near);
  // a single requirement released leaves no condition, and the client takes an empty branch for never
  if (counting.length < 2) return { AND: common };
  const branches = counting.map((released) => ({
    AND: counting.flatMap((requirement) => (requirement === released ? [] : [borders[requirement].met])),
  }));
  return { AND: [...common, { OR: branches }] };
}

/** People who fit a vacancy or miss one requirement by one step. */
export function peopleFor(vacancy: MatchingVacancy, setAside: readonly HardRequirement[]): Person {
  return fittingOrNear(peopleBorders(vacancy), setAside);
}

/** Vacancies that fit a person or miss one requirement by one step. */
export function jobsFor(profile: MatchingProfile, setAside: readonly HardRequirement[]): Job {
  return fittingOrNear(jobBorders(profile), setAside);
}
