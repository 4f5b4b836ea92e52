import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { Company } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, anEstablishment, aVacancy } from "#tests/factories/companies.ts";
import { aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { aRequest } from "#tests/factories/support.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  createVacancy,
  fillWhenReached,
  getVacancyPage,
  moveVacancy,
  updateVacancy,
} from "./index.server.ts";
import type { VacancyInput } from "./index.ts";

let world: World;
let centerId: string;
let company: Company;
let hrAdmin: Principal;
let hrMember: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { land: "HB" }));
});
afterAll(() => world.close());

beforeEach(async () => {
  company = await aCompany(world, { centerId });
  hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id });
});

const INPUT: VacancyInput = {
  title: "Elektronikerin oder Elektroniker",
  occupation: "7412",
  tasks: "Schaltanlagen prüfen und instand setzen",
  qualification: "VOCATIONAL",
  skills: ["Schaltpläne", "VDE 0100"],
  languageLevel: "B1",
  languageReason: "Sicherheitsunterweisungen",
  regulated: false,
  weeklyHours: 155,
  salaryMin: 3_400_00,
  salaryMax: 3_900_00,
  salaryPeriod: "MONTH",
  collectiveAgreement: true,
  contractKind: "EMPLOYMENT",
  contractMonths: 0,
  establishmentId: "head_office",
  startsOn: plainDate("2027-03-01"),
  openings: 2,
  housingHelp: true,
  relocationHelp: false,
};

async function draft(person: Principal = hrAdmin, changes: Partial<VacancyInput> = {}): Promise<string> {
  const result = await createVacancy(world.as(person), { ...INPUT, ...changes, id: newId() });
  if (!result.ok) throw new Error(result.code);
  return result.vacancyId;
}

const stored = (id: string) => world.prisma.vacancy.findUniqueOrThrow({ where: { id } });
const eventsOf = async (vacancyId: string) =>
  (await world.prisma.outboxEvent.findMany({ orderBy: { id: "asc" } }))
    .filter(({ payload }) => (payload as { vacancyId?: string }).vacancyId === vacancyId)
    .map(({ type }) => type);

describe("drafting", () => {
  it("stores what was typed, at the head office's place", async () => {
    const id = await draft(hrMember);
    expect(await stored(id)).toMatchObject({
      centerId,
      companyId: company.id,
      state: "DRAFT",
      isco08: "7412",
      kldb2010: null,
      weeklyQuarterHours: 155,
      salaryMin: 340000,
      salaryMax: 390000,
      startsOn: new Date("2027-03-01T00:00:00Z"),
      municipality: "Bremen",
      land: "HB",
      establishmentId: null,
      createdById: hrMember.userId,
    });
  });

  it("takes the German code with its unit group", async () => {
    expect(await stored(await draft(hrAdmin, { occupation: "81302" }))).toMatchObject({
      isco08: "3221",
      kldb2010: "81302",
    });
  });

  it("takes the place of the establishment", async () => {
    const place = { municipality: "Bremerhaven", land: "HB" };
    const { id: establishmentId } = await anEstablishment(world, { companyId: company.id, ...place });
    expect(await stored(await draft(hrAdmin, { establishmentId }))).toMatchObject({
      ...place,
      establishmentId,
    });
  });

  it("refuses another company's establishment and an occupation that does not exist", async () => {
    const { id } = await anEstablishment(world, { companyId: (await aCompany(world, { centerId })).id });
    expect(await createVacancy(world.as(hrAdmin), { ...INPUT, id: newId(), establishmentId: id })).toEqual({
      ok: false,
      field: "establishmentId",
      code: "not_your_establishment",
    });
    expect(await createVacancy(world.as(hrAdmin), { ...INPUT, id: newId(), occupation: "9999" })).toEqual({
      ok: false,
      field: "occupation",
      code: "unknown_occupation",
    });
  });

  it("makes one vacancy of a double submit", async () => {
    const input = { ...INPUT, id: newId() };
    const twice = [createVacancy(world.as(hrAdmin), input), createVacancy(world.as(hrAdmin), input)];
    expect(await Promise.all(twice)).toEqual([
      { ok: true, vacancyId: input.id },
      { ok: true, vacancyId: input.id },
    ]);
    expect(await world.prisma.vacancy.count({ where: { companyId: company.id } })).toBe(1);
  });

  it("is for the company's own people", async () => {
    const advisor = await aMember(world, "ADVISOR", { centerId });
    await expect(draft(advisor)).rejects.toThrow(NotFoundError);
  });
});

describe("changing", () => {
  it("is noticed when two do it at once", async () => {
    const id = await draft();
    const change = (title: string) => updateVacancy(world.as(hrAdmin), id, { ...INPUT, title, version: 1 });
    expect(await change("Erste Fassung")).toEqual({ ok: true });
    expect(await change("Zweite Fassung")).toEqual({ ok: false, field: "form", code: "changed_meanwhile" });
    expect((await stored(id)).title).toBe("Erste Fassung");
  });

  it("is a member's while it is a draft, an admin's once it is published, nobody's afterwards", async () => {
    const id = await draft();
    const change = async (person: Principal) => {
      const { version } = await stored(id);
      return updateVacancy(world.as(person), id, { ...INPUT, version });
    };
    expect(await change(hrMember)).toEqual({ ok: true });
    await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 2 });
    await expect(change(hrMember)).rejects.toThrow(ForbiddenError);
    expect(await change(hrAdmin)).toEqual({ ok: true });
    await moveVacancy(world.as(hrAdmin), id, { move: "fill", version: 4 });
    expect(await change(hrAdmin)).toEqual({ ok: false, field: "form", code: "not_allowed_now" });
  });

  it("is not another company's", async () => {
    const id = await draft();
    const stranger = await aMember(world, "HR_ADMIN", {
      companyId: (await aCompany(world, { centerId })).id,
    });
    const change = updateVacancy(world.as(stranger), id, { ...INPUT, version: 1 });
    await expect(change).rejects.toThrow(NotFoundError);
  });
});

describe("publishing and ending", () => {
  it("is an admin's; each step is told", async () => {
    const id = await draft();
    await expect(moveVacancy(world.as(hrMember), id, { move: "publish", version: 1 })).rejects.toThrow(
      ForbiddenError,
    );
    expect(await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 1 })).toEqual({ ok: true });
    expect(await stored(id)).toMatchObject({
      state: "PUBLISHED",
      publishedAt: world.clock.now(),
      closedAt: null,
    });
    await expect(moveVacancy(world.as(hrMember), id, { move: "close", version: 2 })).rejects.toThrow(
      ForbiddenError,
    );
    expect(await moveVacancy(world.as(hrAdmin), id, { move: "close", version: 2 })).toEqual({ ok: true });
    expect(await stored(id)).toMatchObject({ state: "CLOSED", closedAt: world.clock.now() });
    expect(await eventsOf(id)).toEqual(["vacancy_published", "vacancy_ended"]);
  });

  it.each([
    ["PENDING", "company_pending"],
    ["REJECTED", "company_rejected"],
  ] as const)("is refused while the company is %s", async (state, code) => {
    const id = await draft();
    await world.prisma.company.update({ where: { id: company.id }, data: { state } });
    expect(await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 1 })).toEqual({
      ok: false,
      code,
    });
    expect((await stored(id)).state).toBe("DRAFT");
    expect(await eventsOf(id)).toEqual([]);
  });

  it("does not go back, and happens once", async () => {
    const id = await draft();
    const publish = { move: "publish", version: 1 } as const;
    await moveVacancy(world.as(hrAdmin), id, publish);
    expect(await moveVacancy(world.as(hrAdmin), id, publish)).toEqual({
      ok: false,
      code: "not_in_this_state",
    });
    const stale = await moveVacancy(world.as(hrAdmin), id, { move: "fill", version: 1 });
    expect(stale).toEqual({ ok: false, code: "changed_meanwhile" });
    expect(await eventsOf(id)).toEqual(["vacancy_published"]);
  });

  it("lets a member discard a draft", async () => {
    const id = await draft();
    expect(await moveVacancy(world.as(hrMember), id, { move: "close", version: 1 })).toEqual({ ok: true });
  });

  it("fills a vacancy once enough people have arrived", async () => {
    const id = await draft();
    await moveVacancy(world.as(hrAdmin), id, { move: "publish", version: 1 });
    const arrived = (arrivals: number) =>
      world
        .as(hrAdmin)
        .db.transaction((tx) => fillWhenReached(tx, { vacancyId: id, arrivals, now: world.clock.now() }));
    expect(await arrived(1)).toBe(false);
    expect(await arrived(2)).toBe(true);
    expect((await stored(id)).state).toBe("FILLED");
    expect(await arrived(3)).toBe(false);
    expect(await eventsOf(id)).toEqual(["vacancy_published", "vacancy_ended"]);
  });
});

describe("reading", () => {
  it("says whose turn it is and what is open", async () => {
    const vacancy = await aVacancy(world, company);
    const advisor = await aMember(world, "ADVISOR", { centerId });
    await aRequest(world, company, { vacancyId: vacancy.id });
    expect((await getVacancyPage(world.as(hrMember), vacancy.id)).turn.code).toBe("center");
    await aProposal(world, vacancy, await aCandidate(world, { centerId }));
    const page = await getVacancyPage(world.as(hrMember), vacancy.id);
    expect(page).toMatchObject({
      turn: { code: "proposals", count: 1 },
      proposals: { all: 1, waiting: 1 },
      requests: { all: 1, open: 1 },
      cases: 0,
      checks: [],
      company: { legalName: "Werft Nord GmbH" },
    });
    expect((await getVacancyPage(world.as(advisor), vacancy.id)).title).toBe("Schweißfachkraft");
  });
});
