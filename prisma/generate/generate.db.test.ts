import { afterAll, beforeAll, expect, test } from "vitest";
import { listCandidates } from "#app/domains/candidates/index.server.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { generateData, hasOwnRecords } from "./index.ts";

const WISH = { seed: "S", candidates: 60, vacancies: 40, centers: [] };

let world: World;
let centerIds: string[];
beforeAll(async () => {
  world = await openWorld();
  const centers = [
    await aCenter(world, { slug: "erste" }),
    await aCenter(world, { slug: "zweite", land: "SN" }),
  ];
  centerIds = centers.map(({ id }) => id);
});
afterAll(() => world.close());

async function counted(): Promise<Record<string, number>> {
  const { prisma } = world;
  return {
    companies: await prisma.company.count(),
    members: await prisma.membership.count({ where: { role: "HR_ADMIN" } }),
    vacancies: await prisma.vacancy.count(),
    candidates: await prisma.candidateProfile.count(),
    identities: await prisma.candidateIdentity.count(),
    histories: await prisma.candidateHistory.count(),
  };
}

test("fills all tables, and tells how much", async () => {
  const told: string[] = [];
  expect(
    await generateData(world.services, WISH, (line) => told.push(line.replace(/, \d+ a.*/, ""))),
  ).toEqual({
    companies: { there: 0, added: 6 },
    candidates: { there: 0, added: 60 },
    vacancies: { there: 0, added: 40 },
  });
  expect(told).toEqual(["companies: 6 of 6", "candidates: 60 of 60", "vacancies: 40 of 40"]);
  expect(await counted()).toEqual({
    ...{ companies: 6, members: 6, vacancies: 40, candidates: 60, identities: 60, histories: 97 },
  });
  expect(await hasOwnRecords(world.services.database)).toBe(false);
});

test("keeps types and times as the application writes them", async () => {
  const [vacancy] = await world.prisma.vacancy.findMany({
    orderBy: { id: "asc" },
    include: { company: true },
  });
  expect(vacancy).toMatchObject({ version: 1, contractKind: "EMPLOYMENT", salaryPeriod: "MONTH" });
  expect(vacancy?.createdAt.getTime()).toBeLessThan(world.clock.now().getTime());
  expect(Array.isArray(vacancy?.skills)).toBe(true);
});

test("adds nothing a second time, and only what is missing when more is wanted", async () => {
  const before = await counted();
  const again = await generateData(world.services, WISH);
  expect(Object.values(again).map(({ added }) => added)).toEqual([0, 0, 0]);
  expect(await counted()).toEqual(before);
  const more = await generateData(world.services, { ...WISH, candidates: 80, vacancies: 50 });
  expect(Object.values(more)).toEqual([
    { there: 6, added: 2 },
    { there: 60, added: 20 },
    { there: 40, added: 10 },
  ]);
});

test("gives numbers that the application goes on with", async () => {
  for (const centerId of centerIds) {
    const people = await world.prisma.candidateProfile.findMany({
      where: { centerId },
      select: { number: true },
    });
    const numbers = people.map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, place) => 2001 + place));
    const counter = await world.prisma.counter.findFirst({ where: { centerId, kind: "CANDIDATE" } });
    expect(counter?.value).toBe(2000 + numbers.length);
  }
});

test("shows its people to an advisor of their center", async () => {
  const [centerId = ""] = centerIds;
  const advisor = world.as(await aMember(world, "ADVISOR", { centerId }));
  const { total, rows } = await listCandidates(advisor, { page: 1 });
  expect(total).toBe(await world.prisma.candidateProfile.count({ where: { centerId } }));
  expect(rows).toHaveLength(25);
  expect(rows[0]?.identity?.familyName).toBeTruthy();
});

test("can be told to keep to one center", async () => {
  const result = await generateData(world.services, { ...WISH, seed: "T", centers: ["zweite"] });
  expect(result.candidates).toEqual({ there: 0, added: 60 });
  const of = (centerId: string | undefined) =>
    world.prisma.company.count({
      where: { centerId: centerId ?? "", contactEmail: { contains: "personal-" } },
    });
  expect(await of(centerIds[1])).toBeGreaterThanOrEqual(6);
  await expect(generateData(world.services, { ...WISH, centers: ["dritte"] })).rejects.toThrow("dritte");
});

test("tells people of an installation from its own", async () => {
  const [centerId = ""] = centerIds;
  await aCandidate(world, { centerId, number: 99_001 });
  expect(await hasOwnRecords(world.services.database)).toBe(true);
});
