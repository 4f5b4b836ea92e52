import { addMonths } from "#app/domains/calendar/index.ts";
import type { Industry } from "#app/platform/database/generated/enums.ts";
import type { Origin } from "./data/names.ts";
import type { GeneratedOccupation } from "./data/occupations.ts";
import { generatedId } from "./ids.ts";
import type { Random } from "./random.ts";
import type { Setting } from "./region.ts";

const MOST = 3;

/** What employers abroad call themselves after a family's name. */
const EMPLOYERS: Readonly<Record<Industry, readonly string[]>> = {
  MANUFACTURING: ["Industries", "Engineering", "Manufacturing", "Steel Works"],
  CONSTRUCTION: ["Construction", "Builders", "Contracting"],
  CARE_HEALTH: ["Hospital", "Medical Center", "Clinic"],
  IT: ["Technologies", "Software", "Systems"],
  HOSPITALITY: ["Hotel", "Restaurant", "Resort"],
  TRANSPORT: ["Transport", "Logistics", "Freight"],
  CRAFTS: ["Workshop", "Services", "Installations"],
  EDUCATION: ["School", "Kindergarten", "Academy"],
  TRADE: ["Trading", "Market", "Stores"],
  AGRICULTURE: ["Farms", "Gardens"],
  PUBLIC_SERVICE: ["Municipal Services", "Foundation"],
  OTHER: ["Consulting", "Group"],
};

interface Person {
  centerId: string;
  candidateId: string;
  ordinal: number;
  origin: Origin;
  occupation: GeneratedOccupation;
  experienceYears: number;
  /** when the profile was written */
  madeAt: string;
}

/**
 * One to three periods of work one after the other, no longer in all than the person's years of experience, each with its
 * employer.
 */
export function formerEmployers({ seed, today }: Setting, person: Person, random: Random) {
  const { ordinal, origin, occupation, experienceYears, centerId, candidateId, madeAt } = person;
  const count = Math.min(experienceYears, random.int(1, MOST));
  const months = Math.floor((experienceYears * 12) / Math.max(1, count));
  const idle = random.chance(0.7) ? 0 : random.int(1, 8);
  const periods = Array.from({ length: count }, (_, place) => {
    const ended = idle + place * months;
    const industry = random.pick(
      occupation.industries.length > 0 ? occupation.industries : (["OTHER"] as const),
    );
    const experience = {
      ...{ id: generatedId(seed, "experience", ordinal * MOST + place), centerId, candidateId },
      isco08: occupation.isco08,
      startedOn: `${addMonths(today, -(ended + months)).slice(0, 8)}01`,
      endedOn: ended === 0 ? null : `${addMonths(today, -ended).slice(0, 8)}01`,
      ...{ workload: "FULL_TIME", skills: [], madeByParty: "CENTER", madeAt, version: 1 },
    };
    const history = {
      ...{ id: generatedId(seed, "history", ordinal * MOST + place), centerId, candidateId },
      experienceId: experience.id,
      employer: `${random.pick(origin.families)} ${random.pick(EMPLOYERS[industry])}`,
      title: occupation.title,
    };
    return { experience, history };
  });
  return {
    experiences: periods.map(({ experience }) => experience),
    histories: periods.map(({ history }) => history),
  };
}
