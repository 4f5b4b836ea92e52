import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aPartner } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { anOfferPlace, type OfferPlace } from "#tests/factories/offer-place.ts";
import { aMember } from "#tests/factories/people.ts";
import { anOffer } from "#tests/factories/records.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { readFilter } from "./index.ts";
import { archiveOffer, createOffer, getNeeds, getOffer, listOffers, updateOffer } from "./index.server.ts";

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
const B1 = {
  ...({ kind: "GERMAN", title: "Deutsch B1", provider: "VHS", fromLevel: "A2", toLevel: "B1" } as const),
  ...({ online: false, municipality: "Bremen", land: "HB", seats: 16, costCents: 312_50 } as const),
  ...{ startsOn: plainDate("2027-01-11"), endsOn: plainDate("2027-06-25") },
};

const offers = () => world.prisma.offer.findMany({ where: { centerId: place.centerId } });

describe("an offer", () => {
  it("is made once of two clicks, in the center of whoever makes it", async () => {
    const input = { ...B1, id: newId() };
    await Promise.all([createOffer(ofCenter(), input), createOffer(ofCenter(), input)]);
    const [made, ...others] = (await offers()).filter(({ id }) => id !== place.course.id);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ id: input.id, costCents: 312_50, state: "OPEN", version: 1 });
    expect(made?.startsOn).toEqual(new Date("2027-01-11"));
  });

  it("is changed by one of two writers; the other one is told", async () => {
    const change = { ...B1, title: "Deutsch B1 am Abend, neu", version: 1 };
    expect(await updateOffer(ofCenter(), place.course.id, change)).toEqual({ ok: true });
    expect(await updateOffer(ofCenter(), place.course.id, { ...change, title: "anders" })).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
    expect((await offers()).map(({ title }) => title)).toEqual(["Deutsch B1 am Abend, neu"]);
  });

  it("says no levels where it is not about German", async () => {
    await updateOffer(ofCenter(), place.course.id, { ...B1, kind: "ADVICE", version: 1 });
    expect((await offers())[0]).toMatchObject({ kind: "ADVICE", fromLevel: null, toLevel: null });
  });

  it("is archived and brought back", async () => {
    const list = async (address: string) => {
      const page = await listOffers(ofCenter(), readFilter(new URL(address, "http://x")), 1);
      return [page.counts, page.offers.map(({ title }) => title)];
    };
    await archiveOffer(ofCenter(), place.course.id, { version: 1, archive: true });
    expect(await list("/")).toEqual([{ OPEN: 0, ARCHIVED: 1 }, []]);
    expect(await list("/?state=ARCHIVED")).toEqual([{ OPEN: 0, ARCHIVED: 1 }, [place.course.title]]);
    expect(await archiveOffer(ofCenter(), place.course.id, { version: 1, archive: false })).toMatchObject({
      code: "changed_meanwhile",
    });
    await archiveOffer(ofCenter(), place.course.id, { version: 2, archive: false });
    expect(await list("/")).toEqual([{ OPEN: 1, ARCHIVED: 0 }, [place.course.title]]);
  });

  it("belongs to its center: no other one reads or changes it, or names its partners", async () => {
    const strange = world.as(place.stranger);
    await expect(getOffer(strange, place.course.id, 1)).rejects.toMatchObject({ name: "NotFoundError" });
    await expect(updateOffer(strange, place.course.id, { ...B1, version: 1 })).rejects.toMatchObject({
      name: "NotFoundError",
    });
    expect((await listOffers(strange, readFilter(new URL("http://x/")), 1)).total).toBe(0);
    const partner = await aPartner(world, { centerId: place.otherCenterId });
    await expect(
      createOffer(ofCenter(), { ...B1, id: newId(), partnerId: partner.id }),
    ).rejects.toBeDefined();
  });

  it("is not for the person to make", async () => {
    const own = { ...B1, id: newId(), createdById: place.person.userId, centerId: place.centerId };
    const { startsOn: _s, endsOn: _e, ...data } = own;
    await expect(world.as(place.person).db.offer.create({ data })).rejects.toMatchObject({
      name: "ForbiddenError",
    });
  });
});

describe("the list", () => {
  it("is narrowed by kind, level, place and words, and counts people and seats", async () => {
    await anOffer(world, place.centerId, {
      title: "B2 online",
      fromLevel: "B1",
      toLevel: "B2",
      online: true,
      seats: 1,
    });
    const levels = { fromLevel: null, toLevel: null };
    await anOffer(world, place.centerId, { title: "100 % Beratung", kind: "ADVICE", ...levels, seats: null });
    const online = await world.prisma.offer.findFirstOrThrow({
      where: { centerId: place.centerId, title: "B2 online" },
    });
    for (const state of ["PLANNED", "DROPPED"] as const) {
      const { id: candidateId } = await aCandidate(world, { centerId: place.centerId });
      const at = { stateSince: world.clock.now(), createdAt: world.clock.now() };
      const madeBy = { madeByParty: "CENTER", madeById: place.advisor.userId } as const;
      await world.prisma.plannedOffer.create({
        data: { ...at, ...madeBy, centerId: place.centerId, candidateId, offerId: online.id, state },
      });
    }
    const found = async (query: string) => {
      const page = await listOffers(ofCenter(), readFilter(new URL(`http://x/?${query}`)), 1);
      return page.offers.map(({ title, onIt, free }) => [title, onIt, free]);
    };
    expect(await found("level=B2")).toEqual([["B2 online", 1, 0]]);
    expect(await found("kind=ADVICE")).toEqual([["100 % Beratung", 0, null]]);
    expect(await found("place=online")).toEqual([["B2 online", 1, 0]]);
    expect(await found("place=Bremen")).toHaveLength(3);
    expect(await found("q=abend+volkshochschule")).toEqual([[place.course.title, 0, 16]]);
    expect(await found("q=0+%25")).toEqual([["100 % Beratung", 0, null]]);
  });
});

describe("the report of needs", () => {
  it("counts people of the own center by Land against the level their vacancies ask", async () => {
    const company = await aCompany(world, { centerId: place.centerId });
    await aVacancy(world, company, { isco08: "7212", languageLevel: "B1", openings: 3 });
    await aVacancy(world, company, { isco08: "7213", languageLevel: "B2", openings: 1 });
    await aVacancy(world, company, { isco08: "7212", languageLevel: "C1", openings: 9, state: "DRAFT" });
    for (const wishedLaender of [["HB", "NI"], ["HB"], []]) {
      await aCandidate(world, { centerId: place.centerId, isco08: "7212", germanLevel: "A2", wishedLaender });
    }
    await aCandidate(world, { centerId: place.centerId, isco08: "7212", germanLevel: "A2", state: "DRAFT" });
    await aCandidate(world, { centerId: place.otherCenterId, isco08: "7212", germanLevel: "A2" });
    await anOffer(world, place.centerId, { seats: null, online: true, municipality: null, land: null });
    await anOffer(world, place.centerId, { startsOn: new Date("2026-10-01") });
    await anOffer(world, place.otherCenterId);
    const wanted = [
      // the person of every test wishes HB, too
      { land: "HB", has: "A2", needed: "B1", people: 3, offers: 2, seats: 16, untold: 1 },
      { land: "NI", has: "A2", needed: "B1", people: null, offers: 1, seats: 0, untold: 1 },
      { land: null, has: "A2", needed: "B1", people: null, offers: 2, seats: 16, untold: 1 },
    ];
    expect(await getNeeds(ofCenter(), place.centerId)).toEqual(wanted);
    const auditor = await aMember(world, "AUDITOR", { centerId: place.centerId });
    expect(await getNeeds(world.as(auditor), place.centerId)).toEqual(wanted);
  });
});
