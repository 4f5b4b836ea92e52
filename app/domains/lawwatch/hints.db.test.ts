import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { aWatchedPlace, NEW_YEAR, type WatchedPlace } from "#tests/factories/watched-place.ts";
import { openWorld, TEST_START, type World } from "#tests/setup/world.ts";
import { lawHints, tellConcerned, watchLaw, type Subject } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let place: WatchedPlace;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  place = await aWatchedPlace(world, "bremen");
});

async function tellAll(person: Principal): Promise<void> {
  const ctx = world.as(person);
  const { version } = await watchLaw(ctx, NEW_YEAR, "de");
  expect(await tellConcerned(ctx, { day: NEW_YEAR, version })).toEqual({ ok: true, told: 3 });
}

describe("the hint where people work", () => {
  const hintsOf = (person: Principal, subject: Subject) => lawHints(world.as(person), subject);

  it("is read by those concerned, of their own matters only", async () => {
    const foreign = await aWatchedPlace(world, "braunschweig");
    await tellAll(place.people.advisor);
    const { hrMember, representative, colleague, candidate, desk } = place.people;
    const vacancy = { kind: "vacancy", id: place.vacancy.id } as const;
    const theCase = { kind: "case", id: place.case.id } as const;
    const [hint] = await hintsOf(hrMember, vacancy);
    expect(hint).toMatchObject({ day: "2027-01-01", toldAt: TEST_START, open: true });
    expect(hint?.routes.find(({ id }) => id === "18g-1-shortage")?.reasons).toEqual([
      "Die Mindesthöhe für 2027 ist noch nicht amtlich veröffentlicht. Nach dem Entwurf wären es 48.108,60 € im Jahr.",
    ]);
    expect(await hintsOf(representative, theCase)).toHaveLength(1);
    expect(await hintsOf(colleague, theCase)).toHaveLength(1);
    expect(await hintsOf(representative, vacancy)).toEqual([]);
    expect(await hintsOf(candidate, theCase)).toEqual([]);
    expect(await hintsOf(desk, vacancy)).toEqual([]);
    expect(await hintsOf(foreign.people.hrAdmin, vacancy)).toEqual([]);
    expect(await hintsOf(foreign.people.advisor, theCase)).toEqual([]);
  });

  it("is not there before anybody was told", async () => {
    expect(await hintsOf(place.people.hrAdmin, { kind: "check", id: place.check.id })).toEqual([]);
  });

  it("goes when it is no longer true: the salary was raised, or the day has come", async () => {
    await tellAll(place.people.advisor);
    const { hrAdmin } = place.people;
    const vacancy = { kind: "vacancy", id: place.vacancy.id } as const;
    await world.prisma.vacancy.update({ where: { id: vacancy.id }, data: { salaryMin: 60_000_00 } });
    expect(await hintsOf(hrAdmin, vacancy)).toEqual([]);
    const check = { kind: "check", id: place.check.id } as const;
    expect(await hintsOf(hrAdmin, check)).toHaveLength(1);
    world.clock.moveTo(new Date("2027-01-01T09:00:00Z"));
    expect(await hintsOf(hrAdmin, check)).toEqual([]);
  });
});
