import type { ProposalEndReason, ProposalState } from "#app/platform/database/generated/enums.ts";
import { personInShort } from "./candidate.ts";
import { generatedId } from "./ids.ts";
import { randomOf, weighted } from "./random.ts";
import { before } from "./region.ts";
import type { Setting } from "./region.ts";
import type { GeneratedVacancy } from "./vacancy.ts";

const SHARE = 0.15;
const MOST = 3;
/** Proposals go to people among so many first ones. */
const KNOWN_PEOPLE = 20_000;

// From INTRODUCED on a consent would be there, and a case from ACCEPTED on: stories that only the demo region plays.
const stateOf = weighted<readonly [ProposalState, ProposalEndReason | null]>([
  [["PROPOSED", null], 50],
  [["INTERESTED", null], 20],
  [["ENDED", "COMPANY_DECLINED"], 20],
  [["ENDED", "CENTER_WITHDREW"], 10],
]);

/** Active people by center and occupation. */
export type Pool = ReadonlyMap<string, readonly number[]>;

const key = (centerId: string, isco08: string) => `${centerId} ${isco08}`;

/** The people a proposal may name when so many are there. */
export function poolOf(setting: Setting, candidates: number): Pool {
  const pool = new Map<string, number[]>();
  for (let ordinal = 0; ordinal < Math.min(candidates, KNOWN_PEOPLE); ordinal += 1) {
    const { region, occupation, state } = personInShort(setting, ordinal);
    if (state !== "ACTIVE") continue;
    const place = key(region.centerId, occupation.isco08);
    const group = pool.get(place);
    if (group) group.push(ordinal);
    else pool.set(place, [ordinal]);
  }
  return pool;
}

/** None for most vacancies, up to three people of the same occupation for some. */
export function generateProposals(setting: Setting, vacancy: GeneratedVacancy, ordinal: number, pool: Pool) {
  const random = randomOf(setting.seed, "proposal", ordinal);
  const people = pool.get(key(vacancy.centerId, vacancy.isco08)) ?? [];
  if (vacancy.publishedAt === null || people.length === 0 || !random.chance(SHARE)) return [];
  const chosen = new Set(Array.from({ length: random.int(1, MOST) }, () => random.pick(people)));
  const waited = setting.now.getTime() - Date.parse(vacancy.publishedAt);
  return [...chosen].map((person, place) => {
    const [state, endReason] = vacancy.closedAt ? (["ENDED", "VACANCY_CLOSED"] as const) : stateOf(random);
    const createdAt = before(setting, 0, Math.floor((random.next() * waited) / 60_000));
    const { isco08 } = vacancy;
    const occupation = { wanted: isco08, has: isco08 };
    return {
      id: generatedId(setting.seed, "proposal", ordinal * MOST + place),
      ...{ centerId: vacancy.centerId, companyId: vacancy.companyId, vacancyId: vacancy.id },
      ...{ candidateId: generatedId(setting.seed, "candidate", person), state, endReason },
      // chosen by occupation alone, and so it says
      explanation: {
        ...{ weightsVersion: 1, score: 30 },
        lines: [{ id: "occupation", weight: 30, code: "same_unit_group", percent: 100, params: occupation }],
      },
      ...{ createdById: vacancy.createdById, createdAt, updatedAt: createdAt },
    };
  });
}
