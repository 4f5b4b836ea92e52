import { addYears, toUtcDate } from "#app/domains/calendar/index.ts";
import { COUNTRIES } from "#app/domains/countries/index.ts";
import { hasFreeMovement } from "#app/domains/immigration/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { Where } from "#app/permissions/guard/types.ts";
import { CefrLevel, Situation } from "#app/platform/database/generated/enums.ts";
import type { Dimension } from "./dimensions.ts";
import { suppress } from "./suppress.ts";
import type { Counts, ShownGroups } from "./suppress.ts";

type Group = { key: string; where: Where<"CandidateProfile"> };

/** In years; the last band is open. */
const BANDS = [
  ["under25", 0, 25],
  ["from25", 25, 35],
  ["from35", 35, 45],
  ["from45", 45, 55],
  ["from55", 55, 120],
] as const;

const FREE = COUNTRIES.filter((code) => code === "DE" || hasFreeMovement(code));

/**
 * How proposals and their outcomes are spread over groups of people. Read with a right of the house narrowed to the
 * center: who belongs to a group is asked of the database, no identity is read, and only numbers leave, after what is
 * too small has been hidden. Sex is stored nowhere.
 */
export async function getFairness(
  ctx: UserCtx,
  centerId: string,
  dimension: Dimension,
): Promise<ShownGroups> {
  return ctx.db.transaction(async (person) => {
    const tx = person.asSystem({ purpose: "fairness", centerId });
    const course = await readCourse(tx);
    const counts = [];
    for (const { key, where } of groupsBy(dimension, ctx)) {
      const people = await tx.candidateProfile.findMany({
        where: { AND: [{ state: { not: "DRAFT" } }, where] },
        select: { id: true, state: true },
      });
      counts.push({ key, counts: countOf(people, course) });
    }
    return suppress(counts);
  });
}

function groupsBy(dimension: Dimension, ctx: UserCtx): readonly Group[] {
  switch (dimension) {
    case "age":
      return ageGroups(ctx);
    case "region":
      return REGIONS;
    case "situation":
      return Object.values(Situation).map((situation) => ({
        key: situation,
        where: identity({ situation }),
      }));
    case "german":
      return Object.values(CefrLevel).map((germanLevel) => ({ key: germanLevel, where: { germanLevel } }));
  }
}

const identity = (is: Where<"CandidateIdentity">): Group["where"] => ({ identity: { is } });

function ageGroups({ today }: UserCtx): Group[] {
  const bands = BANDS.map(([key, from, to]) => ({
    key,
    where: identity({
      birthDate: { gt: toUtcDate(addYears(today, -to)), lte: toUtcDate(addYears(today, -from)) },
    }),
  }));
  return [...bands, { key: "unknown", where: identity({ birthDate: null }) }];
}

const REGIONS: readonly Group[] = [
  { key: "free", where: identity({ nationalities: { hasSome: FREE } }) },
  {
    key: "third",
    where: identity({ nationalities: { isEmpty: false }, NOT: { nationalities: { hasSome: FREE } } }),
  },
  { key: "unknown", where: identity({ nationalities: { isEmpty: true } }) },
];

type Course = ReadonlyMap<string, { interest: boolean; interview: boolean; offer: boolean; hire: boolean }[]>;

/** How far each proposal went, by person. */
async function readCourse(tx: GuardedTx): Promise<Course> {
  const proposals = await tx.proposal.findMany({
    select: {
      candidateId: true,
      state: true,
      decisions: {
        where: { step: { in: ["show_interest", "suggest_times", "offer"] } },
        select: { step: true },
      },
    },
  });
  const course = new Map<
    string,
    { interest: boolean; interview: boolean; offer: boolean; hire: boolean }[]
  >();
  for (const { candidateId, state, decisions } of proposals) {
    const took = (step: string) => decisions.some((decision) => decision.step === step);
    const hire = state === "ACCEPTED";
    const offer = hire || took("offer");
    const one = {
      interest: offer || took("show_interest"),
      interview: took("suggest_times"),
      offer,
      hire,
    };
    course.set(candidateId, [...(course.get(candidateId) ?? []), one]);
  }
  return course;
}

function countOf(people: readonly { id: string; state: string }[], course: Course): Counts {
  const all = people.flatMap(({ id }) => course.get(id) ?? []);
  return {
    people: people.length,
    active: people.filter(({ state }) => state === "ACTIVE").length,
    proposals: all.length,
    interests: all.filter(({ interest }) => interest).length,
    interviews: all.filter(({ interview }) => interview).length,
    offers: all.filter(({ offer }) => offer).length,
    hires: all.filter(({ hire }) => hire).length,
  };
}
