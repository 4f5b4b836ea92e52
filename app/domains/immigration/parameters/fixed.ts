import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { GENERALLY_KNOWN, STATUTE_BOOK } from "./sources.ts";
import { ASYLUM_REFORM, FIRST_STAGE, LONGER_AFTER_CONTRACT, SECOND_STAGE, THIRD_STAGE } from "./stages.ts";
import type { LegalRef } from "./types.ts";

/*
 * Numbers and days that a norm itself fixes and no regulation of the year moves. They change only with the norm; what
 * moves by year is in salary.ts, fees.ts and opportunity-card.ts.
 */

/** A number or day of a norm. */
export interface FixedValue<Value = number | PlainDate> extends LegalRef {
  value: Value;
  unit: "month" | "year" | "year of life" | "day" | "hour/week" | "date";
  /** First day of the norm with this value; null where it is older than the rules of the check. */
  from: PlainDate | null;
  /** Last day of this value, where another came after it. */
  until?: PlainDate;
}

const fixed = (
  value: number,
  unit: Exclude<FixedValue["unit"], "date">,
  norm: string,
  from: PlainDate | null = null,
): FixedValue<number> => ({ value, unit, norm, from, source: STATUTE_BOOK, confidence: "law" });

const day = (value: string, norm: string, from: PlainDate | null = null): FixedValue<PlainDate> => ({
  ...{ value: plainDate(value), unit: "date", norm, from, source: STATUTE_BOOK, confidence: "law" },
});

/** Numbers with where they stand, by what they limit. */
export const FIXED_NUMBERS = {
  longestTitle: fixed(48, "month", "§ 18 Abs. 4 AufenthG"),
  olderWorker: fixed(45, "year of life", "§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV"),
  blueCardContract: fixed(6, "month", "§ 18g Abs. 3 AufenthG", FIRST_STAGE),
  newGraduate: fixed(3, "year", "§ 18g Abs. 1 S. 2 Nr. 2 AufenthG", FIRST_STAGE),
  tertiaryTraining: fixed(3, "year", "§ 18g Abs. 1 S. 5 AufenthG", FIRST_STAGE),
  itExperience: fixed(3, "year", "§ 18g Abs. 2 Nr. 3 a AufenthG", FIRST_STAGE),
  blueCardPause: fixed(30, "day", "§ 18g Abs. 4 S. 2 AufenthG", FIRST_STAGE),
  // The norm says "mehrjährig" and names no number: fewer than two years are not several.
  severalYears: { ...fixed(2, "year", "§ 18c Abs. 3 S. 3 AufenthG"), confidence: "general" },
  transferDays: fixed(90, "day", "§ 19 Abs. 2 S. 1 Nr. 3 AufenthG"),
  training: fixed(
    2,
    "year",
    "§ 2 Abs. 12a AufenthG; § 16d Abs. 3 S. 1 Nr. 1 a AufenthG; § 6 Abs. 1 S. 1 Nr. 3 a BeschV",
  ),
  trainingSearchAge: fixed(35, "year of life", "§ 17 Abs. 1 S. 1 Nr. 1 AufenthG", SECOND_STAGE),
  sideJob: fixed(20, "hour/week", "§§ 16a, 16d, 16f, 16g, 17, 20a AufenthG", SECOND_STAGE),
  studentDays: fixed(140, "day", "§ 16b Abs. 3 S. 1 AufenthG", SECOND_STAGE),
  // That wording is not in our text of the law.
  studentDaysBefore: {
    ...fixed(120, "day", "§ 16b Abs. 3 AufenthG in der Fassung bis 29.02.2024"),
    until: plainDate("2024-02-29"),
    ...GENERALLY_KNOWN,
  },
  searchAfterStudies: fixed(18, "month", "§ 20 Abs. 2 S. 2 AufenthG", SECOND_STAGE),
  searchAfterAssistantTraining: fixed(12, "month", "§ 20 Abs. 2 S. 3 AufenthG", SECOND_STAGE),
  cardTraining: fixed(2, "year", "§ 20a Abs. 4 S. 3 Nr. 1 a bb AufenthG", THIRD_STAGE),
  cardLongExperience: fixed(5, "year", "§ 20b Abs. 1 S. 1 Nr. 6 AufenthG", THIRD_STAGE),
  cardShortExperience: fixed(2, "year", "§ 20b Abs. 1 S. 1 Nr. 7 AufenthG", THIRD_STAGE),
  cardYoung: fixed(35, "year of life", "§ 20b Abs. 1 S. 1 Nr. 9 AufenthG", THIRD_STAGE),
  cardMiddle: fixed(40, "year of life", "§ 20b Abs. 1 S. 1 Nr. 10 AufenthG", THIRD_STAGE),
  cardStay: fixed(6, "month", "§ 20b Abs. 1 S. 1 Nr. 11 AufenthG", THIRD_STAGE),
  experiencedWorker: fixed(2, "year", "§ 6 Abs. 1 S. 1 Nr. 1 BeschV", SECOND_STAGE),
  consentFreeWork: fixed(24, "month", "§ 9 Abs. 1 Nr. 1 BeschV"),
  consentFreeStay: fixed(36, "month", "§ 9 Abs. 1 Nr. 2 BeschV"),
  shortTermHours: fixed(30, "hour/week", "§ 15d Abs. 1 S. 1 BeschV", SECOND_STAGE),
  shortTermMonths: fixed(8, "month", "§ 15d Abs. 3 S. 1 BeschV", SECOND_STAGE),
  driverTraining: fixed(15, "month", "§ 24a Abs. 2 S. 2 BeschV"),
  driverTrainingLonger: fixed(6, "month", "§ 24a Abs. 2 S. 3 BeschV"),
  waiting: fixed(3, "month", "§ 32 Abs. 1 S. 1 BeschV, § 61 Abs. 2 S. 1 AsylG"),
  waitingIfProtected: fixed(6, "month", "§ 61 Abs. 1 S. 3 Nr. 2, Abs. 2 S. 5 AsylG", ASYLUM_REFORM),
  stayWithoutConsent: fixed(48, "month", "§ 32 Abs. 2 Nr. 5 BeschV"),
  toleratedBeforeTraining: fixed(3, "month", "§§ 16g, 60c Abs. 2 Nr. 2 AufenthG"),
  toleratedBeforeWork: fixed(12, "month", "§ 60d Abs. 1 Nr. 2 AufenthG"),
  toleratedBeforeTitle: fixed(12, "month", "§ 25a Abs. 1 S. 1 AufenthG"),
  trainingApplication: fixed(7, "month", "§§ 16g, 60c Abs. 3 S. 1 AufenthG"),
  trainingGrant: fixed(6, "month", "§§ 16g, 60c Abs. 3 S. 2 AufenthG"),
  identityAfterEntry: fixed(6, "month", "§§ 16g, 60c Abs. 2 Nr. 3 c AufenthG"),
  insuredWork: fixed(12, "month", "§ 60d Abs. 1 Nr. 3 AufenthG"),
  insuredHours: fixed(20, "hour/week", "§ 60d Abs. 1 Nr. 3 AufenthG"),
  workWithForeignDegree: fixed(24, "month", "§ 19d Abs. 1 Nr. 1 b AufenthG"),
  qualifiedWork: fixed(36, "month", "§ 19d Abs. 1 Nr. 1 c AufenthG"),
  youthStay: fixed(36, "month", "§ 25a Abs. 1 S. 1 Nr. 1 AufenthG"),
  youthSchool: fixed(3, "year", "§ 25a Abs. 1 S. 1 Nr. 2 AufenthG"),
  youthAge: fixed(27, "year of life", "§ 25a Abs. 1 S. 1 Nr. 3 AufenthG"),
  integrationStay: fixed(72, "month", "§ 25b Abs. 1 S. 2 Nr. 1 AufenthG"),
  integrationStayWithChild: fixed(48, "month", "§ 25b Abs. 1 S. 2 Nr. 1 AufenthG"),
  titleAfterContract: fixed(6, "month", "§ 18 Abs. 4 AufenthG", LONGER_AFTER_CONTRACT),
  titleAfterContractBefore: {
    ...fixed(3, "month", "§ 18 Abs. 4 AufenthG in der Fassung bis 11.08.2026"),
    until: plainDate("2026-08-11"),
    ...GENERALLY_KNOWN,
  },
  applyAfterVisaFreeEntry: fixed(90, "day", "§ 41 Abs. 3 S. 1 AufenthV"),
} as const satisfies Record<string, FixedValue<number>>;

/** Days up to which a norm counts something, with where they stand. */
export const FIXED_DATES = {
  hereSince: day("2017-10-31", "§ 104c Abs. 1 S. 1 AufenthG in der Fassung vom 31.12.2022"),
  entryForEmployment: day("2022-12-31", "§ 60d Abs. 1 AufenthG"),
  earlyEntry: day("2016-12-31", "§§ 16g, 60c Abs. 2 Nr. 3 a, § 60d Abs. 1 Nr. 1 a AufenthG"),
  entryBefore2020: day("2019-12-31", "§§ 16g, 60c Abs. 2 Nr. 3 b AufenthG"),
  identityBefore2020: day("2020-06-30", "§§ 16g, 60c Abs. 2 Nr. 3 b AufenthG"),
  identityForEmployment: day("2024-12-31", "§ 60d Abs. 1 Nr. 1 b AufenthG"),
  safeOriginApplied: day("2015-08-31", "§ 60a Abs. 6 S. 1 Nr. 3 AufenthG, § 61 Abs. 2 S. 4 AsylG"),
  safeOriginAppliedLater: day("2023-08-30", "§ 104 Abs. 18 Nr. 1 AufenthG, § 87d AsylG", ASYLUM_REFORM),
} as const satisfies Record<string, FixedValue<PlainDate>>;

function valuesOf<Name extends string, Value>(
  table: Readonly<Record<Name, FixedValue<Value>>>,
): Readonly<Record<Name, Value>> {
  const entries = Object.entries<FixedValue<Value>>(table).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(entries) as Record<Name, Value>;
}

/** The numbers alone, for the rules. */
export const FIXED = valuesOf<keyof typeof FIXED_NUMBERS, number>(FIXED_NUMBERS);
/** The days alone, for the rules. */
export const FIXED_DAYS = valuesOf<keyof typeof FIXED_DATES, PlainDate>(FIXED_DATES);
