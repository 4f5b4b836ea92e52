import { afterAll, beforeAll, expect, it, test } from "vitest";
import type { UserCtx } from "#app/permissions/context.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { listCandidates } from "./index.server.ts";

let world: World;
let advisor: UserCtx;

const PEOPLE = [
  ["Özlem", "Yılmaz"],
  ["Mehmet", "ÖZTÜRK"],
  ["Mai", "Ho"],
  ["Thomas", "Do-Nguyen"],
  ["Maria Do", "Santos"],
  ["Jan", "Müller"],
  ["Hundert", "100 %"],
] as const;

beforeAll(async () => {
  world = await openWorld();
  const { id: centerId } = await aCenter(world);
  const { id: other } = await aCenter(world);
  for (const [place, [givenName, familyName]] of PEOPLE.entries()) {
    const state = place === 0 ? "DRAFT" : "ACTIVE";
    await aCandidate(world, { centerId, number: 2001 + place, state }, { givenName, familyName });
  }
  await aCandidate(world, { centerId: other, number: 2001 }, { givenName: "Ute", familyName: "Müller" });
  advisor = world.as(await aMember(world, "ADVISOR", { centerId }));
});
afterAll(() => world.close());

async function found(q: string): Promise<string[]> {
  const { rows, total } = await listCandidates(advisor, { q, page: 1 });
  expect(total).toBe(rows.length);
  return rows.map(({ identity }) => `${identity?.givenName} ${identity?.familyName}`);
}

test.each([
  ["müller", ["Jan Müller"]],
  ["MÜLLER", ["Jan Müller"]],
  ["ülle", ["Jan Müller"]],
  ["öztürk", ["Mehmet ÖZTÜRK"]],
  ["öz", ["Mehmet ÖZTÜRK", "Özlem Yılmaz"]],
  ["maria santos", ["Maria Do Santos"]],
  ["santos maria", ["Maria Do Santos"]],
  ["K-2003", ["Mai Ho"]],
  ["2003", ["Mai Ho"]],
  ["%", ["Hundert 100 %"]],
  ["_", []],
  ["00 %", []],
  ["Niemand", []],
])("%s finds %j", async (q, names) => {
  expect(await found(q)).toEqual(names);
});

it("takes a short word for the beginning of a name", async () => {
  expect(await found("ho")).toEqual(["Mai Ho"]);
  expect(await found("do")).toEqual(["Maria Do Santos", "Thomas Do-Nguyen"]);
  expect(await found("ng")).toEqual(["Thomas Do-Nguyen"]);
});

it("pages by number, the latest first, and keeps to a state", async () => {
  const { rows, total } = await listCandidates(advisor, { page: 1 });
  expect([total, ...rows.map(({ reference }) => reference)]).toEqual([
    7,
    ...["K-2007", "K-2006", "K-2005", "K-2004", "K-2003", "K-2002", "K-2001"],
  ]);
  expect(await listCandidates(advisor, { state: "DRAFT", page: 1 })).toMatchObject({
    total: 1,
    rows: [{ reference: "K-2001" }],
  });
  expect(await listCandidates(advisor, { page: 2 })).toEqual({ total: 7, rows: [] });
});

it("pages what a search finds, and says how many there are", async () => {
  const { id: centerId } = await aCenter(world);
  for (let number = 3001; number <= 3027; number += 1)
    await aCandidate(world, { centerId, number }, { givenName: "Ida", familyName: "Zander" });
  const colleague = world.as(await aMember(world, "ADVISOR", { centerId }));
  const first = await listCandidates(colleague, { q: "zander", page: 1 });
  expect([first.total, first.rows.length, first.rows[0]?.reference]).toEqual([27, 25, "K-3027"]);
  const second = await listCandidates(colleague, { q: "zander", page: 2 });
  expect([second.total, ...second.rows.map(({ reference }) => reference)]).toEqual([27, "K-3002", "K-3001"]);
  expect(await listCandidates(colleague, { q: "zander", page: 3 })).toEqual({ total: 27, rows: [] });
});

it("has indexes for parts of names, titles and places", async () => {
  const { rows } = await world.services.database.executeSql(
    "SELECT indexname FROM pg_indexes WHERE indexdef LIKE '%gin_trgm_ops%' ORDER BY indexname",
  );
  expect(rows.map((row) => (row as { indexname: string }).indexname)).toEqual([
    "CandidateIdentity_familyName_idx",
    "CandidateIdentity_givenName_idx",
    "Vacancy_municipality_idx",
    "Vacancy_title_idx",
  ]);
});
