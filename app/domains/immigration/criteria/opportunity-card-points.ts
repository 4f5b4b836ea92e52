import { isShortageOccupation } from "#app/domains/occupations/index.ts";
import { addYears } from "#app/domains/calendar/index.ts";
import type { FactPath } from "../facts/schema.ts";
import { fact, isTrue, isYoungerThan, when, whenIsco08, type Situation } from "../logic/situation.ts";
import { all, any, FALSE, truth, unknown, type Truth } from "../logic/truth.ts";
import { OPPORTUNITY_CARD_POINTS, type PointsRow } from "../parameters/opportunity-card.ts";
import { lookUp } from "../parameters/types.ts";
import { isForeign } from "./foreign-qualification.ts";
import { speaksEnglish, speaksGerman } from "./language.ts";
import { FIXED } from "../parameters/fixed.ts";

const YEARS_IN_LAST_5 = "worker.experience.relevantYearsLast5";
const YEARS_IN_LAST_7 = "worker.experience.relevantYearsLast7";

/** Whether there is a qualification at all; a chamber's certificate is one, too. */
const hasQualification = (situation: Situation): Truth =>
  any(
    when(situation, "worker.qualification.kind", (kind) => kind !== "none"),
    isTrue(situation, "worker.qualification.ahkCertificate"),
  );

/** No. 1: a foreign qualification of which the competent body found that something is missing. */
export const hasGapFound = (situation: Situation): Truth =>
  all(
    isForeign(situation),
    when(situation, "worker.qualification.kind", (kind) => kind !== "none"),
    when(situation, "worker.qualification.recognition", (outcome) => outcome === "partial"),
  );

/** Whether there was time for so much experience after the qualification; taken to be if its day is not known. */
function hadTimeSince(situation: Situation, years: number): Truth {
  const completedOn = fact(situation, "worker.qualification.completedOn");
  return truth(completedOn === undefined || addYears(completedOn, years) <= situation.asOf);
}

/** No. 6. Years within the last five lie within the last seven, too. */
function hasLongExperience(situation: Situation): Truth {
  const inLonger = fact(situation, YEARS_IN_LAST_7);
  return all(
    hasQualification(situation),
    hadTimeSince(situation, FIXED.cardLongExperience),
    truth(inLonger === undefined || inLonger >= FIXED.cardLongExperience),
    any(
      truth((fact(situation, YEARS_IN_LAST_5) ?? 0) >= FIXED.cardLongExperience),
      when(situation, YEARS_IN_LAST_7, (years) => years >= FIXED.cardLongExperience),
    ),
  );
}

/** No. 7. Fewer years within the last seven leave fewer within the last five. */
function hasShortExperience(situation: Situation): Truth {
  return all(
    hasQualification(situation),
    hadTimeSince(situation, FIXED.cardShortExperience),
    truth((fact(situation, YEARS_IN_LAST_7) ?? FIXED.cardShortExperience) >= FIXED.cardShortExperience),
    when(situation, YEARS_IN_LAST_5, (years) => years >= FIXED.cardShortExperience),
  );
}

/** No. 8: the occupation learnt is a shortage occupation; the job's counts if that of the qualification is not given. */
function learntShortageOccupation(situation: Situation): Truth {
  const learnt = fact(situation, "worker.qualification.isco08");
  return all(
    hasQualification(situation),
    learnt === undefined ? whenIsco08(situation, isShortageOccupation) : truth(isShortageOccupation(learnt)),
  );
}

const isNotOlderThan = (years: number) => (situation: Situation) =>
  isYoungerThan(situation, years + 1, situation.asOf);

interface Feature {
  number: number;
  holds(situation: Situation): Truth;
}

/** The features in order; of those in one list only the first that holds gives points. */
const FEATURES: readonly (readonly Feature[])[] = [
  [{ number: 1, holds: hasGapFound }],
  [
    { number: 2, holds: (situation) => speaksGerman(situation, "B2") },
    { number: 3, holds: (situation) => speaksGerman(situation, "B1") },
    { number: 4, holds: (situation) => speaksGerman(situation, "A2") },
  ],
  [{ number: 5, holds: (situation) => speaksEnglish(situation, "C1") }],
  [
    { number: 6, holds: hasLongExperience },
    { number: 7, holds: hasShortExperience },
  ],
  [{ number: 8, holds: learntShortageOccupation }],
  [
    { number: 9, holds: isNotOlderThan(FIXED.cardYoung) },
    { number: 10, holds: isNotOlderThan(FIXED.cardMiddle) },
  ],
  [
    {
      number: 11,
      holds: (situation) =>
        when(situation, "worker.residence.monthsInGermanyLast5Years", (months) => months >= FIXED.cardStay),
    },
  ],
  [{ number: 12, holds: (situation) => isTrue(situation, "worker.spouseAlsoQualifies") }],
];

/** Points of the Chancenkarte: how many are sure, how many are possible, and which facts are still open. */
export interface Points {
  sure: number;
  possible: number;
  required: number;
  /** Features that surely hold. */
  earned: readonly PointsRow[];
  missing: readonly FactPath[];
}

interface Share extends Pick<Points, "sure" | "possible" | "missing"> {
  earned: PointsRow | undefined;
}

/** What features give of which only the first that holds counts. */
function shareOf(features: readonly Feature[], rows: readonly PointsRow[], situation: Situation): Share {
  const missing: FactPath[] = [];
  const possible: number[] = [];
  for (const { number, holds } of features) {
    const row = rows.find((one) => one.number === number);
    const held = holds(situation);
    if (row === undefined || held.value === false) continue;
    possible.push(row.points);
    if (held.value === true) {
      return { sure: Math.min(...possible), possible: Math.max(...possible), missing, earned: row };
    }
    missing.push(...held.missing);
  }
  return { sure: 0, possible: Math.max(0, ...possible), missing, earned: undefined };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Counts the points on the day of the check; null where no table is in force. */
export function pointsOf(situation: Situation): Points | null {
  const table = lookUp(OPPORTUNITY_CARD_POINTS, situation.asOf);
  if (!table.published) return null;
  const { rows, minimum } = table.entry.value;
  const shares = FEATURES.map((features) => shareOf(features, rows, situation));
  return {
    sure: sum(shares.map(({ sure }) => sure)),
    possible: sum(shares.map(({ possible }) => possible)),
    required: minimum,
    earned: shares.flatMap(({ earned }) => earned ?? []),
    missing: [...new Set(shares.flatMap(({ missing }) => missing))],
  };
}

/** Whether the points are enough. */
export function hasEnoughPoints(situation: Situation): Truth {
  const points = pointsOf(situation);
  if (points === null) return unknown();
  if (points.sure >= points.required) return truth(true);
  return points.possible < points.required ? FALSE : unknown(...points.missing);
}
