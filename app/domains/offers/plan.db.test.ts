import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { saveLanguage } from "#app/domains/candidates/index.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { anOfferPlace, type OfferPlace } from "#tests/factories/offer-place.ts";
import { aMember } from "#tests/factories/people.ts";
import { anOffer } from "#tests/factories/records.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { addToPlan, answerLevel, getPlan, movePlan } from "./index.server.ts";

let world: World;
let place: OfferPlace;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  place = await anOfferPlace(world);
});

const ofCenter = () => world.as(place.advisor);
const planned = () =>
  world.prisma.plannedOffer.findFirstOrThrow({
    where: { candidateId: place.candidate.id, offerId: place.course.id },
  });
const german = () => world.prisma.candidateLanguage.findMany({ where: { candidateId: place.candidate.id } });
const profile = () => world.prisma.candidateProfile.findUniqueOrThrow({ where: { id: place.candidate.id } });

describe("a plan", () => {
  it("takes an offer once, however often it is added", async () => {
    const results = await Promise.all([
      addToPlan(ofCenter(), place.candidate.id, place.course.id),
      addToPlan(ofCenter(), place.candidate.id, place.course.id),
      addToPlan(world.as(place.person), place.candidate.id, place.course.id),
    ]);
    expect(results).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await world.prisma.plannedOffer.count({ where: { candidateId: place.candidate.id } })).toBe(1);
  });

  it("says who put it there", async () => {
    await addToPlan(world.as(place.person), place.candidate.id, place.course.id);
    expect(await planned()).toMatchObject({ madeByParty: "CANDIDATE", madeById: place.person.userId });
  });

  it("takes no offer of another center, none that is over, and nothing for a closed record", async () => {
    const foreign = await anOffer(world, place.otherCenterId);
    const add = (offerId: string) => addToPlan(ofCenter(), place.candidate.id, offerId);
    await expect(add(foreign.id)).rejects.toMatchObject({ name: "NotFoundError" });
    await expect(addToPlan(world.as(place.stranger), place.candidate.id, foreign.id)).rejects.toMatchObject({
      name: "NotFoundError",
    });
    const over = await anOffer(world, place.centerId, { startsOn: new Date("2026-10-01"), endsOn: null });
    const archived = await anOffer(world, place.centerId, { state: "ARCHIVED" });
    expect(await add(over.id)).toEqual({ ok: false, code: "not_joinable" });
    expect(await add(archived.id)).toEqual({ ok: false, code: "not_joinable" });
    await world.prisma.candidateProfile.update({
      where: { id: place.candidate.id },
      data: { state: "HANDED_OVER" },
    });
    expect(await add(place.course.id)).toEqual({ ok: false, code: "record_closed" });
    expect(await world.prisma.plannedOffer.count({ where: { candidateId: place.candidate.id } })).toBe(0);
  });

  it("is another person's to nobody else", async () => {
    await addToPlan(ofCenter(), place.candidate.id, place.course.id);
    const { id: plannedId } = await planned();
    const neighbour = await aCandidate(world, { centerId: place.centerId });
    const other = await aMember(world, "CANDIDATE", { candidateId: neighbour.id });
    const step = { plannedId, version: 1, to: "APPLIED" } as const;
    await expect(movePlan(world.as(other), place.candidate.id, step)).rejects.toMatchObject({
      name: "NotFoundError",
    });
    await expect(movePlan(world.as(other), neighbour.id, step)).rejects.toMatchObject({
      name: "NotFoundError",
    });
    await expect(addToPlan(world.as(other), place.candidate.id, place.course.id)).rejects.toMatchObject({
      name: "NotFoundError",
    });
    expect((await planned()).state).toBe("PLANNED");
  });

  it("moves by allowed steps only, from the version that was seen", async () => {
    await addToPlan(ofCenter(), place.candidate.id, place.course.id);
    const { id: plannedId } = await planned();
    const move = (to: "APPLIED" | "STARTED" | "DONE" | "DROPPED", version: number, who = place.person) =>
      movePlan(world.as(who), place.candidate.id, { plannedId, version, to });
    expect(await move("DONE", 1)).toEqual({ ok: false, code: "not_allowed_now" });
    expect(await move("APPLIED", 1)).toEqual({ ok: true });
    // the same button again
    expect(await move("APPLIED", 1)).toEqual({ ok: true });
    expect(await move("DROPPED", 1, place.advisor)).toEqual({ ok: false, code: "changed_meanwhile" });
    world.clock.moveTo(new Date("2026-11-22T09:00:00Z"));
    expect(await move("STARTED", 2, place.advisor)).toEqual({ ok: true });
    expect(await planned()).toMatchObject({
      ...{ state: "STARTED", version: 3, stateSince: new Date("2026-11-22T09:00:00Z") },
    });
    world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
  });

  it("shows what is on it and what fits, and marks what is planned", async () => {
    const b2 = await anOffer(world, place.centerId, {
      title: "B2",
      fromLevel: "B1",
      toLevel: "B2",
      startsOn: null,
    });
    await anOffer(world, place.otherCenterId);
    await anOffer(world, place.centerId, { state: "ARCHIVED" });
    await addToPlan(ofCenter(), place.candidate.id, place.course.id);
    const page = await getPlan(ofCenter(), place.candidate.id, { kind: "GERMAN", german: "B2" });
    expect(page.planned.map(({ offer, next }) => [offer.title, next])).toEqual([
      [place.course.title, ["APPLIED", "STARTED", "DROPPED"]],
    ]);
    expect(
      page.steps.map(({ from, to, offers: found }) => [
        from,
        to,
        found.map(({ id, planned: on }) => [id, on]),
      ]),
    ).toEqual([
      ["A2", "B1", [[place.course.id, true]]],
      ["B1", "B2", [[b2.id, false]]],
    ]);
    const own = await getPlan(world.as(place.person), place.candidate.id, { kind: "GERMAN", german: null });
    expect(own).toMatchObject({ needed: "B1", reached: false });
    expect(own.planned).toHaveLength(1);
  });
});

describe("the level a finished course leads to", () => {
  const finish = async () => {
    await addToPlan(ofCenter(), place.candidate.id, place.course.id);
    await world.prisma.plannedOffer.updateMany({
      where: { candidateId: place.candidate.id },
      data: { state: "DONE", version: 4 },
    });
    return (await planned()).id;
  };
  const say = (plannedId: string, answer: "TAKEN" | "NOT_YET", version = 4) =>
    answerLevel(ofCenter(), place.candidate.id, { plannedId, version, answer });

  it("becomes an entry of the center, and the summary follows", async () => {
    const plannedId = await finish();
    expect(await Promise.all([say(plannedId, "TAKEN"), say(plannedId, "TAKEN")])).toContainEqual({
      ok: true,
    });
    expect(await german()).toMatchObject([
      { language: "de", level: "B1", madeByParty: "CENTER", madeByName: "Jan Petersen", checkedAt: null },
    ]);
    expect((await profile()).germanLevel).toBe("B1");
    expect(await planned()).toMatchObject({ levelAnswer: "TAKEN", version: 5 });
    expect(await movePlan(ofCenter(), place.candidate.id, { plannedId, version: 5, to: "STARTED" })).toEqual({
      ok: false,
      code: "not_allowed_now",
    });
  });

  it("raises the entry that stands there, without the certificate of the level before", async () => {
    await saveLanguage(world.as(place.person), place.candidate.id, "new", {
      ...{ id: newId(), language: "de", level: "A2", certificate: "GOETHE" },
      certificateOn: plainDate("2026-03-01"),
    });
    await say(await finish(), "TAKEN");
    expect(await german()).toMatchObject([
      { level: "B1", certificate: "NONE", certificateOn: null, madeByParty: "CENTER", version: 2 },
    ]);
  });

  it("lowers nothing", async () => {
    await saveLanguage(world.as(place.person), place.candidate.id, "new", {
      ...{ id: newId(), language: "de", level: "B2", certificate: "TELC" },
    });
    await say(await finish(), "TAKEN");
    expect(await german()).toMatchObject([{ level: "B2", certificate: "TELC", version: 1 }]);
    expect((await profile()).germanLevel).toBe("B2");
    expect((await planned()).levelAnswer).toBe("TAKEN");
  });

  it("may be said not to be reached, and taken over later", async () => {
    const plannedId = await finish();
    expect(await say(plannedId, "NOT_YET")).toEqual({ ok: true });
    expect(await german()).toEqual([]);
    expect(await say(plannedId, "TAKEN", 4)).toEqual({ ok: false, code: "changed_meanwhile" });
    expect(await say(plannedId, "TAKEN", 5)).toEqual({ ok: true });
    expect((await profile()).germanLevel).toBe("B1");
  });

  it("is asked of nothing unfinished", async () => {
    await addToPlan(ofCenter(), place.candidate.id, place.course.id);
    expect(await say((await planned()).id, "TAKEN", 1)).toEqual({ ok: false, code: "not_allowed_now" });
    expect((await profile()).germanLevel).toBe("A2");
  });
});
