import { afterAll, beforeAll, expect, it } from "vitest";
import type { CandidateProfile } from "#app/platform/database/generated/client.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { CANDIDATE_DOCUMENT, SKILLS_PASSPORT } from "#tests/factories/europass.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { getEntries } from "../entries/read.server.ts";
import { knownItems, takeOver } from "./import.server.ts";
import { proposeEntries } from "./propose.ts";
import { readEuropass } from "./read.ts";
import type { EuropassItem } from "./schema.ts";

let world: World;
let candidate: CandidateProfile;
let person: Principal;

beforeAll(async () => {
  world = await openWorld();
  const { id: centerId } = await aCenter(world, { slug: "europass", name: "Welcome Center" });
  candidate = await aCandidate(world, { centerId, germanLevel: "A1" });
  person = await aMember(world, "CANDIDATE", { candidateId: candidate.id });
});
afterAll(() => world.close());

function itemsOf(text: string): EuropassItem[] {
  const read = readEuropass(Buffer.from(text));
  if (!read.ok) throw new Error(read.code);
  return proposeEntries(read.cv).items;
}
const everything = (items: EuropassItem[]) => ({ items, take: items.map((_, at) => String(at)), rows: [] });
const counts = async () => {
  const { languages, qualifications, experiences } = await getEntries(world.as(person), candidate.id);
  return [languages.length, qualifications.length, experiences.length];
};

it("makes entries of what was chosen, and of nothing twice", async () => {
  const ctx = world.as(person);
  const items = itemsOf(SKILLS_PASSPORT);
  // Arabic is left out; the training is called a higher one by the person
  const chosen = { items, take: ["1", "2", "3", "4"], rows: [{ place: "2", kind: "TERTIARY" as const }] };
  const both = await Promise.all([takeOver(ctx, candidate.id, chosen), takeOver(ctx, candidate.id, chosen)]);
  expect(both.sort()).toEqual([0, 4]);
  // one period of work was there before
  expect(await counts()).toEqual([1, 1, 2]);
  const { languages, qualifications, experiences } = await getEntries(ctx, candidate.id);
  expect(languages[0]).toMatchObject({
    language: "de",
    level: "A2",
    madeByParty: "CANDIDATE",
    checkedOn: null,
  });
  expect(qualifications[0]).toMatchObject({ kind: "TERTIARY", proof: { title: "CAP Soudure" } });
  expect(experiences.map(({ history }) => history?.title).sort()).toEqual([
    "Schweißerin",
    "Soudeuse & monteuse",
  ]);
  const profile = await world.prisma.candidateProfile.findUniqueOrThrow({ where: { id: candidate.id } });
  expect(profile).toMatchObject({
    germanLevel: "A2",
    qualification: "TERTIARY",
    skills: ["WIG-Schweißen", "Führerschein B", "Führerschein C1"],
  });
});

it("knows an entry again in another file and leaves it as it stands", async () => {
  const ctx = world.as(person);
  const items = itemsOf(CANDIDATE_DOCUMENT);
  // Arabic, German, the degree, the work at the shipyard, AutoCAD
  expect(await knownItems(ctx, candidate.id, items)).toEqual([false, true, false, true, false]);
  expect(await takeOver(ctx, candidate.id, everything(items))).toBe(3);
  expect(await counts()).toEqual([2, 2, 2]);
  expect(await takeOver(ctx, candidate.id, everything(items))).toBe(0);
});
