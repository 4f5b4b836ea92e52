import { afterAll, beforeAll, expect, it } from "vitest";
import type { Company, Vacancy } from "#app/platform/database/generated/client.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aCandidate, aConsent } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { anInterview, aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { compareProposals } from "./index.server.ts";

let world: World;
let centerId: string;
let company: Company;
let vacancy: Vacancy;
let hr: Principal;
beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { slug: "compare", name: "Welcome Center" }));
  company = await aCompany(world, { centerId });
  vacancy = await aVacancy(world, company, { title: "Koch/Köchin" });
  hr = await aMember(world, "HR_MEMBER", { companyId: company.id });
});
afterAll(() => world.close());

const lines = (has: string) => [
  { id: "occupation", code: "same_minor_group", percent: 70, weight: 30, params: { wanted: "5120", has } },
];
const proposed = (score: number, state: "INTRODUCED" | "PROPOSED" | "ENDED", number: number) =>
  aCandidate(world, { centerId, number }).then(async (person) => {
    await aProposal(world, vacancy, person, {
      state,
      explanation: { weightsVersion: "house-2", score, lines: lines("9411") },
    });
    return person;
  });

it("shows the open ones first, by points, with titles, and a name only where a consent holds", async () => {
  const [agreed] = await Promise.all([
    proposed(70, "INTRODUCED", 11),
    proposed(90, "PROPOSED", 12),
    proposed(99, "ENDED", 13),
  ]);
  await aConsent(world, agreed, company);
  const page = await compareProposals(world.as(hr), vacancy.id);
  expect(page.proposals.map(({ key, name, score, turn }) => [key, name?.split(" ")[0], score, turn])).toEqual(
    [
      ["K-12", undefined, 90, "company"],
      ["K-11", "Layla", 70, "company"],
      ["K-13", undefined, 99, null],
    ],
  );
  expect(page.proposals[0]?.lines[0]?.params).toEqual({
    wanted: "Köchinnen und Köche",
    has: "Zubereitung von Schnellgerichten",
  });
});

it("says that the person chooses while times are suggested", async () => {
  const talked = await aVacancy(world, company);
  const person = await aCandidate(world, { centerId, number: 31 });
  const proposal = await aProposal(world, talked, person, { state: "INTERVIEW" });
  await anInterview(world, proposal, { state: "SUGGESTED" });
  const page = await compareProposals(world.as(hr), talked.id);
  expect(page.proposals.map(({ state, turn }) => [state, turn])).toEqual([["INTERVIEW", "candidate"]]);
});

it("shows six side by side and says how many there are, in one statement and one entry of who read a name", async () => {
  for (const number of [21, 22, 23, 24]) await proposed(number, "PROPOSED", number);
  const counted = await world.services.database.statements.during(() =>
    compareProposals(world.as(hr), vacancy.id),
  );
  expect([counted.result.proposals.length, counted.result.total]).toEqual([6, 7]);
  expect(counted.statements).toHaveLength(2);
});

it("is not there for another company", async () => {
  const other = await aCompany(world, { centerId });
  const theirs = await aMember(world, "HR_ADMIN", { companyId: other.id });
  await expect(compareProposals(world.as(theirs), vacancy.id)).rejects.toThrow("Vacancy");
});
