import { addDays, addMonths, addYears } from "#app/domains/calendar/index.ts";
import { LAND_CODES } from "#app/domains/calendar/index.ts";
import type {
  CandidateState,
  CefrLevel,
  QualificationKind,
  RecognitionState,
  Situation,
} from "#app/platform/database/generated/enums.ts";
import { ORIGINS } from "./data/names.ts";
import type { Origin } from "./data/names.ts";
import type { GeneratedOccupation } from "./data/occupations.ts";
import { formerEmployers } from "./history.ts";
import { generatedId } from "./ids.ts";
import { randomOf, weighted } from "./random.ts";
import type { Random, Weights } from "./random.ts";
import { before } from "./region.ts";
import type { Region, Setting } from "./region.ts";
import { summaryOf } from "./summary.ts";

const originOf = weighted(ORIGINS.map((origin) => [origin, origin.share] as const));
const stateOf = weighted<CandidateState>([
  ["ACTIVE", 82],
  ["DRAFT", 7],
  ["PLACED", 7],
  ["ENDED", 4],
]);

const FROM_ABROAD: Weights<Situation> = [
  ["ABROAD", 82],
  ["ARRIVED", 10],
  ["GRADUATE", 8],
];
const SITUATIONS: Readonly<Record<string, Weights<Situation>>> = {
  UA: [["TEMPORARY_PROTECTION", 1]],
  SY: [
    ["ARRIVED", 70],
    ["TOLERATED", 20],
    ["GRADUATE", 10],
  ],
  IR: [
    ["ABROAD", 50],
    ["ARRIVED", 20],
    ["TOLERATED", 30],
  ],
  NG: [
    ["ABROAD", 65],
    ["TOLERATED", 35],
  ],
  DE: [
    ["RETURNEE", 65],
    ["COMMUTER", 35],
  ],
};
const situationOf = new Map(
  ORIGINS.map(({ country, eu }) => {
    const usual: Weights<Situation> = eu ? [["EU_CITIZEN", 1]] : FROM_ABROAD;
    return [country, weighted(SITUATIONS[country] ?? usual)];
  }),
);

const GERMAN_ABROAD = weighted<CefrLevel>([
  ["NONE", 8],
  ["A1", 14],
  ["A2", 22],
  ["B1", 32],
  ["B2", 18],
  ["C1", 6],
]);
const GERMAN_HERE = weighted<CefrLevel>([
  ["A2", 14],
  ["B1", 34],
  ["B2", 32],
  ["C1", 16],
  ["C2", 4],
]);
const ENGLISH = weighted<CefrLevel>([
  ["NONE", 20],
  ["A1", 15],
  ["A2", 25],
  ["B1", 22],
  ["B2", 13],
  ["C1", 5],
]);
const ENGLISH_AT_SCHOOL = weighted<CefrLevel>([
  ["B2", 40],
  ["C1", 45],
  ["C2", 15],
]);
const REGULATED = weighted<RecognitionState>([
  ["EQUIVALENT", 22],
  ["PARTIAL", 28],
  ["PENDING", 28],
  ["NOT_APPLIED", 20],
  ["NONE", 2],
]);
const FREE = weighted<RecognitionState>([
  ["EQUIVALENT", 22],
  ["COMPARABLE", 22],
  ["PARTIAL", 14],
  ["PENDING", 16],
  ["NOT_APPLIED", 22],
  ["NONE", 4],
]);
const QUARTER_HOURS = weighted<number | null>([
  [140, 40],
  [160, 18],
  [120, 14],
  [100, 8],
  [80, 10],
  [null, 10],
]);

/** What a proposal needs to know of a person, drawn first so that it can be had without the rest. */
export function personInShort({ seed, regions, occupations }: Setting, ordinal: number) {
  const random = randomOf(seed, "candidate", ordinal);
  const region = random.pick(regions);
  return { random, region, occupation: occupations.ofPerson(random), state: stateOf(random) };
}

/** One person: profile (numbered when stored), identity and former employers. */
export function generateCandidate(setting: Setting, ordinal: number) {
  const { random, region, occupation, state } = personInShort(setting, ordinal);
  const origin = originOf(random);
  const situation = (situationOf.get(origin.country) ?? (() => "ABROAD" as const))(random);
  const here = !["ABROAD", "EU_CITIZEN", "RETURNEE"].includes(situation);
  const qualification = qualificationOf(occupation, random);
  const recognition = recognitionOf(setting, occupation, qualification, origin, random);
  const { age, experienceYears } = yearsOf(qualification, random);
  const skills = random.some(setting.occupations.skills(occupation.isco08), random.int(2, 6));
  const registered = random.int(0, 900);
  const createdAt = before(setting, registered, random.int(0, 500));
  const updatedAt = before(setting, random.int(0, registered));
  const keys = {
    centerId: region.centerId,
    candidateId: generatedId(setting.seed, "candidate", ordinal),
  };
  const profile = {
    ...{
      id: keys.candidateId,
      centerId: region.centerId,
      isco08: occupation.isco08,
      qualification,
      recognition,
    },
    ...{ experienceYears, skills, germanLevel: germanOf(origin, here, random) },
    englishLevel: (origin.english ? ENGLISH_AT_SCHOOL : ENGLISH)(random),
    wishedLaender: wishesOf(region, random),
    wishedQuarterHoursMin: QUARTER_HOURS(random),
    availableFrom: availableFrom(setting, random),
    summary: summaryOf(
      { occupation: setting.occupations.title(occupation.isco08), experienceYears, skills, recognition },
      random,
    ),
    ...{ state, createdAt, updatedAt },
  };
  const [givenName, familyName] = nameOf(origin, random);
  const identity = {
    ...{ id: generatedId(setting.seed, "identity", ordinal), ...keys, givenName, familyName, situation },
    email: random.chance(0.9)
      ? `person-${keys.candidateId.slice(0, 8)}-${ordinal}@people.demo.example`
      : null,
    birthDate: addDays(addYears(setting.today, -age), -random.int(0, 364)),
    nationalities: [origin.country],
    residenceCountry: here
      ? "DE"
      : origin.country === "DE"
        ? random.pick(["CH", "AT", "NL"])
        : origin.country,
    updatedAt,
  };
  const { experiences, histories } = formerEmployers(
    setting,
    { ...keys, ordinal, origin, occupation, experienceYears, madeAt: createdAt },
    random,
  );
  return { profile, identity, experiences, histories };
}
export type GeneratedCandidate = ReturnType<typeof generateCandidate>;

function qualificationOf({ qualification }: GeneratedOccupation, random: Random): QualificationKind {
  if (qualification === "NONE") return random.chance(0.35) ? "VOCATIONAL" : "NONE";
  // nurses with a bachelor's degree, electricians with a certificate of skill
  if (qualification === "VOCATIONAL" && random.chance(0.15)) return random.chance(0.5) ? "ACADEMIC" : "NONE";
  return qualification;
}

function recognitionOf(
  { occupations }: Setting,
  { isco08 }: GeneratedOccupation,
  qualification: QualificationKind,
  { country }: Origin,
  random: Random,
): RecognitionState {
  if (qualification === "NONE") return "NONE";
  if (country === "DE") return "EQUIVALENT";
  const found = (occupations.regulated(isco08) ? REGULATED : FREE)(random);
  // only degrees are compared without a procedure of recognition
  return found === "COMPARABLE" && qualification !== "ACADEMIC" ? "PENDING" : found;
}

function yearsOf(qualification: QualificationKind, random: Random) {
  const trainedAt = qualification === "ACADEMIC" ? 24 : qualification === "TERTIARY" ? 22 : 19;
  const experienceYears = Math.min(random.int(0, 14), random.int(0, 30));
  return { experienceYears, age: Math.min(trainedAt + experienceYears + random.int(0, 6), 60) };
}

function germanOf({ country }: Origin, here: boolean, random: Random): CefrLevel {
  if (country === "DE") return "C2";
  return (here ? GERMAN_HERE : GERMAN_ABROAD)(random);
}

function wishesOf({ land }: Region, random: Random): string[] {
  if (random.chance(0.45)) return [];
  const others = random.some(LAND_CODES, random.int(0, 3));
  return [...new Set(random.chance(0.85) ? [land, ...others] : others)].sort();
}

function availableFrom({ today }: Setting, random: Random): string | null {
  if (random.chance(0.3)) return null;
  return `${addMonths(today, random.int(1, 12)).slice(0, 8)}01`;
}

function nameOf({ women, men, families }: Origin, random: Random): [given: string, family: string] {
  const given = random.chance(0.5) ? women : men;
  const first = random.pick(given);
  const second = random.chance(0.2) ? random.pick(given) : first;
  const family = random.pick(families);
  return [
    second === first ? first : `${first} ${second}`,
    random.chance(0.06) ? `${family}-${random.pick(families)}` : family,
  ];
}
