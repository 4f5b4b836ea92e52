import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Company, Prisma } from "#app/platform/database/generated/client.ts";
import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { PROFILE_INPUT, toProfile, toVacancy, VACANCY_INPUT } from "./comparable.server.ts";
import { getMatchingPage, getVacanciesForPerson, proposeCandidate } from "./index.server.ts";
import type { StoredExplanation } from "./propose.server.ts";
import { HARD_REQUIREMENTS } from "./requirements.ts";
import type { HardRequirement } from "./requirements.ts";
import { matchProfile, rank } from "./rules.ts";
import { getWeightsPage, setWeights } from "./weights.server.ts";
import { HOUSE_WEIGHTS } from "./weights.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function aDesk(slug: string) {
  const { id: centerId } = await aCenter(world, { slug, name: slug });
  const company = await aCompany(world, { centerId });
  const advisor = await aMember(world, "ADVISOR", { centerId });
  return { centerId, company, advisor };
}

const OCCUPATIONS = ["7412", "7411", "7421", "2151"];
const LEVELS = ["NONE", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
const KINDS = ["NONE", "VOCATIONAL", "TERTIARY", "ACADEMIC"] as const;
const HOURS = [null, 120, 170];

/** One person for each combination of what the hard requirements look at: 336. */
function everyKind(centerId: string): Prisma.CandidateProfileCreateManyInput[] {
  const now = world.clock.now();
  const combinations = OCCUPATIONS.flatMap((isco08) =>
    LEVELS.flatMap((germanLevel) =>
      KINDS.flatMap((qualification) =>
        HOURS.map((wishedQuarterHoursMin) => ({ isco08, germanLevel, qualification, wishedQuarterHoursMin })),
      ),
    ),
  );
  return combinations.map((combination, at) => ({
    ...combination,
    id: newId(),
    centerId,
    number: at + 1,
    recognition: "EQUIVALENT",
    experienceYears: at % 7,
    skills: [],
    englishLevel: "NONE",
    wishedLaender: [],
    summary: "",
    state: "ACTIVE",
    createdAt: now,
    updatedAt: now,
  }));
}

/** All ways to set requirements aside: 16. */
const SUBSETS: HardRequirement[][] = HARD_REQUIREMENTS.reduce<HardRequirement[][]>(
  (subsets, requirement) => [...subsets, ...subsets.map((subset) => [...subset, requirement])],
  [[]],
);

describe("the database's conditions and the written rules", () => {
  it("find the same people, in the same order, for every way to set requirements aside", async () => {
    const { centerId, company, advisor } = await aDesk("every-kind");
    await world.prisma.candidateProfile.createMany({ data: everyKind(centerId) });
    const people = (
      await world.prisma.candidateProfile.findMany({ where: { centerId }, select: PROFILE_INPUT })
    ).map(toProfile);
    expect(people).toHaveLength(336);

    for (const [languageLevel, qualification] of [
      ["B1", "VOCATIONAL"],
      ["NONE", "NONE"],
      ["C2", "ACADEMIC"],
    ] as const) {
      const made = await aVacancy(world, company, {
        isco08: "7412",
        ...{ languageLevel, qualification, weeklyQuarterHours: 155, skills: [] },
      });
      const vacancy = toVacancy(
        await world.prisma.vacancy.findUniqueOrThrow({ where: { id: made.id }, select: VACANCY_INPUT }),
      );
      for (const setAside of SUBSETS) {
        const wanted = rank(
          people,
          ({ reference }) => reference,
          (person) => matchProfile(vacancy, person, { weights: HOUSE_WEIGHTS.weights, setAside }),
        );
        const page = await getMatchingPage(world.as(advisor), made.id, setAside);
        const names = (matches: readonly { key: string }[], count: number) =>
          matches.slice(0, count).map(({ key }) => key);
        expect(
          {
            total: page.total,
            near: page.nearTotal,
            ranked: page.ranked.map(({ reference }) => reference),
            nearMisses: page.nearMisses.map(({ reference }) => reference),
          },
          `${languageLevel} ${qualification} without ${setAside.join()}`,
        ).toEqual({
          total: wanted.ranked.length,
          near: wanted.nearMisses.length,
          ranked: names(wanted.ranked, 20),
          nearMisses: names(wanted.nearMisses, 8),
        });
      }
    }
  });

  it("find, from a person's side, the vacancies from whose side the person is found", async () => {
    const { centerId, company, advisor } = await aDesk("both-ways");
    const candidate = await aCandidate(world, {
      centerId,
      ...{ isco08: "7412", germanLevel: "B1", qualification: "VOCATIONAL", wishedQuarterHoursMin: 140 },
    });
    const vacancies: string[] = [];
    for (const isco08 of OCCUPATIONS) {
      for (const languageLevel of ["B1", "B2", "C1"] as const) {
        for (const qualification of KINDS) {
          for (const weeklyQuarterHours of [100, 155]) {
            const terms = { isco08, languageLevel, qualification, weeklyQuarterHours };
            const { id } = await aVacancy(world, company, { ...terms, languageReason: "x" });
            vacancies.push(id);
          }
        }
      }
    }
    for (const setAside of [[], ["occupation"], ["language", "hours"], ["qualification"]] as const) {
      const page = await getVacanciesForPerson(world.as(advisor), candidate.id, setAside);
      const seen = { fits: 0, near: 0 };
      for (const id of vacancies) {
        const { total, nearTotal } = await getMatchingPage(world.as(advisor), id, setAside);
        seen.fits += total;
        seen.near += nearTotal;
      }
      expect([page.total, page.nearTotal], setAside.join()).toEqual([seen.fits, seen.near]);
    }
  });
});

describe("people who differ only in what must not count", () => {
  /** Pairs of identities: everything personal the database knows, as different as it gets. */
  type Identity = Partial<Prisma.CandidateIdentityUncheckedCreateInput>;
  const PAIRS: [Identity, Identity][] = [
    [{ nationalities: ["DE"] }, { nationalities: ["SY"] }],
    [{ birthDate: new Date("1961-02-03") }, { birthDate: new Date("2008-02-03") }],
    [{ givenName: "Anna" }, { givenName: "Mohammed" }],
    [{ situation: "EU_CITIZEN" }, { situation: "TOLERATED" }],
    [{ residenceCountry: "DE" }, { residenceCountry: "AF" }],
    [
      { givenName: "Sabine", nationalities: ["DE", "CH"], birthDate: new Date("1970-01-01") },
      {
        givenName: "Yonas",
        nationalities: ["ER"],
        birthDate: new Date("2003-12-31"),
        situation: "TOLERATED",
      },
    ],
  ];

  it.each(PAIRS.map((pair, at) => [at, pair] as const))(
    "pair %i gets identical results",
    async (at, pair) => {
      const { centerId, company, advisor } = await aDesk(`pair-${at}`);
      for (const identity of pair) await aCandidate(world, { centerId }, identity);
      for (const terms of [{}, { languageLevel: "B2", languageReason: "x" }, { isco08: "7213" }] as const) {
        const vacancy = await aVacancy(world, company, terms);
        const page = await getMatchingPage(world.as(advisor), vacancy.id, []);
        const results = [...page.ranked, ...page.nearMisses].map(({ score, lines, missing, ...rest }) => ({
          ...{ score, lines, missing },
          closing: "closing" in rest ? rest.closing : null,
        }));
        expect(results).toHaveLength(2);
        expect(results[1]).toEqual(results[0]);
      }
    },
  );

  it("reads nothing of a person but what is compared", () => {
    expect(Object.keys(PROFILE_INPUT).sort()).toEqual([
      "availableFrom",
      "experienceYears",
      "germanLevel",
      "isco08",
      "number",
      "qualification",
      "recognition",
      "skills",
      "wishedIsco08",
      "wishedLaender",
      "wishedQuarterHoursMin",
    ]);
  });
});

describe("the weights of a center", () => {
  let company: Company;
  let centerId: string;
  let advisor: Principal;
  let admin: Principal;
  beforeAll(async () => {
    ({ centerId, company, advisor } = await aDesk("weights"));
    admin = await aMember(world, "CENTER_ADMIN", { centerId });
  });
  const language = {
    ...{ occupation: 10, skills: 5, language: 60, qualification: 5, experience: 5 },
    ...{ hours: 5, start: 5, place: 5, wishes: 0 },
  };

  it("are the house's at first, then the center's own, and change the order", async () => {
    const nearer = await aCandidate(world, { centerId, germanLevel: "B1", skills: ["WIG-Schweißen"] });
    const fluent = await aCandidate(world, { centerId, isco08: "7213", germanLevel: "B2", skills: [] });
    const vacancy = await aVacancy(world, company, { languageLevel: "B2", languageReason: "x" });
    const order = async () => {
      const page = await getMatchingPage(world.as(advisor), vacancy.id, ["language"]);
      return [page.weightsNumber, page.ranked.map(({ candidateId }) => candidateId)];
    };
    expect(await order()).toEqual([0, [nearer.id, fluent.id]]);
    expect(await setWeights(world.as(admin), centerId, { ...language, number: 0 })).toEqual({ ok: true });
    expect(await order()).toEqual([1, [fluent.id, nearer.id]]);

    const made = await proposeCandidate(world.as(advisor), { vacancyId: vacancy.id, candidateId: fluent.id });
    if (!made.ok) throw new Error(made.code);
    const explanation = async () =>
      (await world.prisma.proposal.findUniqueOrThrow({ where: { id: made.proposalId } }))
        .explanation as unknown as StoredExplanation;
    expect(await explanation()).toMatchObject({ weightsVersion: "center-1" });
    const before = await explanation();
    const back = { ...HOUSE_WEIGHTS.weights, number: 1 };
    expect(await setWeights(world.as(admin), centerId, back)).toEqual({ ok: true });
    expect(await explanation()).toEqual(before);
    expect((await getWeightsPage(world.as(admin), centerId)).history.map(({ number }) => number)).toEqual([
      2, 1,
    ]);
  });

  it("tell the second of two people who change them, and take a double click for one", async () => {
    const typed = { ...language, number: 2 };
    const other = { ...language, occupation: 20, language: 50, number: 2 };
    const both = await Promise.all(
      [typed, other].map((weights) => setWeights(world.as(admin), centerId, weights)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, code: "changed_meanwhile" });
    const { number, weights } = await getWeightsPage(world.as(admin), centerId);
    expect(await setWeights(world.as(admin), centerId, { ...weights, number: 2 })).toEqual({ ok: true });
    expect((await getWeightsPage(world.as(admin), centerId)).number).toBe(number);
  });

  it("are not an advisor's to set, nor another center's", async () => {
    const present = await getWeightsPage(world.as(advisor), centerId);
    const typed = { ...HOUSE_WEIGHTS.weights, number: present.number };
    await expect(setWeights(world.as(advisor), centerId, typed)).rejects.toThrow(
      "MatchingWeights: create is not permitted",
    );
    const other = await aDesk("weights-elsewhere");
    const theirs = await aMember(world, "CENTER_ADMIN", { centerId: other.centerId });
    expect(await getWeightsPage(world.as(theirs), centerId)).toMatchObject({ number: 0, history: [] });
  });
});
