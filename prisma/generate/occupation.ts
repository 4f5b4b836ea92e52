import { allIscoUnitGroups, occupationByIsco, occupationTitle } from "#app/domains/occupations/index.ts";
import { suggestedSkills } from "#app/domains/skills/index.ts";
import type { Industry, QualificationKind } from "#app/platform/database/generated/enums.ts";
import { OCCUPATIONS } from "./data/occupations.ts";
import type { GeneratedOccupation } from "./data/occupations.ts";
import { weighted } from "./random.ts";
import type { Random } from "./random.ts";

/** Of a thousand people and vacancies so many have one of the many occupations that hardly anybody asks for. */
const SELDOM = 0.03;
const SKILLS = 16;

/** By major group of ISCO-08: level, and EUR a month. */
const USUAL: Readonly<Record<string, readonly [QualificationKind, number, number]>> = {
  ...{ 1: ["ACADEMIC", 4500, 6000], 2: ["ACADEMIC", 3800, 5200], 3: ["TERTIARY", 3000, 4000] },
  ...{ 4: ["VOCATIONAL", 2600, 3300], 5: ["VOCATIONAL", 2400, 3000], 6: ["VOCATIONAL", 2400, 2900] },
  ...{ 7: ["VOCATIONAL", 2700, 3500], 8: ["NONE", 2500, 3100], 9: ["NONE", 2250, 2600] },
};

/** Draws occupations and knows their skills; made once per run, for the lists behind it are long. */
export interface OccupationTables {
  ofPerson(random: Random): GeneratedOccupation;
  ofVacancy(random: Random, industry: Industry): GeneratedOccupation;
  /** in German, nearest first */
  skills(isco08: string): readonly string[];
  title(isco08: string): string;
  regulated(isco08: string): boolean;
}

export function occupationTables(): OccupationTables {
  const seldom = seldomOccupations();
  const supply = weighted(OCCUPATIONS.map((occupation) => [occupation, occupation.supply] as const));
  const demand = new Map(
    [...new Set(OCCUPATIONS.flatMap(({ industries }) => industries))].map((industry) => [
      industry,
      weighted(
        OCCUPATIONS.filter(({ industries }) => industries.includes(industry)).map(
          (occupation) => [occupation, occupation.demand] as const,
        ),
      ),
    ]),
  );
  const skills = kept((isco08) => suggestedSkills(isco08, "de", SKILLS));
  return {
    ofPerson: (random) => (random.chance(SELDOM) ? random.pick(seldom) : supply(random)),
    ofVacancy: (random, industry) =>
      random.chance(SELDOM) ? random.pick(seldom) : (demand.get(industry) ?? supply)(random),
    skills,
    title: kept((isco08) => occupationTitle(isco08, "de") ?? isco08),
    regulated: kept((isco08) => (occupationByIsco(isco08)?.regulatedBy ?? null) !== null),
  };
}

function kept<T>(read: (isco08: string) => T): (isco08: string) => T {
  const known = new Map<string, T>();
  return (isco08) => {
    const found = known.get(isco08) ?? read(isco08);
    known.set(isco08, found);
    return found;
  };
}

/** All other unit groups but the armed forces. */
function seldomOccupations(): GeneratedOccupation[] {
  const usual = new Set(OCCUPATIONS.map(({ isco08 }) => isco08));
  return allIscoUnitGroups()
    .filter(({ code }) => !code.startsWith("0") && !usual.has(code))
    .map(({ code, de }) => {
      const [qualification, from, to] = USUAL[code[0] ?? ""] ?? ["NONE", 2400, 3000];
      return {
        ...{ isco08: code, kldb2010: null, title: de, qualification, german: "B1", pay: [from, to] },
        ...{ industries: [], demand: 0, supply: 0 },
      };
    });
}
