import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { acceptOffer } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const milestonesOf = (caseId: string) =>
  world.prisma.milestone.findMany({ where: { caseId }, orderBy: { position: "asc" } });

describe("accepting an offer", () => {
  test("changes the proposal and starts the case in one transaction, by the recommended route", async () => {
    const cast = await aCast(world, { vacancy: { housingHelp: true } });
    const caseId = await startedCase(world, cast);
    expect((await world.prisma.proposal.findUniqueOrThrow({ where: { id: cast.proposal.id } })).state).toBe(
      "ACCEPTED",
    );
    const started = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(started).toMatchObject({
      reference: "2026-101",
      routeId: "18a",
      fastTrack: true,
      template: "fast-track",
      land: "HB",
      state: "RUNNING",
      advisorName: "Ayşe Özdemir",
      startedOn: new Date("2026-11-21"),
      plannedFirstDay: new Date("2027-02-01"),
      turn: "CENTER",
      turnKey: "kickoff",
      // five working days after Saturday, 21 November
      nextDueOn: new Date("2026-11-27"),
    });
    const milestones = await milestonesOf(caseId);
    expect(milestones.map(({ key }) => key)).toEqual([
      "kickoff",
      "power_of_attorney",
      "application_file",
      "employment_declaration",
      "agreement",
      "employment_agency_consent",
      "advance_approval",
      "advance_approval_sent",
      "visa_appointment",
      "visa_application",
      "visa_decision",
      "entry",
      "title_check",
      "housing_offer",
      "arrival_talk",
      "move_in",
      "address_registration",
      "health_insurance",
      "bank_account",
      "fair_integration_notice",
      "contract_terms",
      "workplace_ready",
      "first_working_day",
      "contract_terms_rest",
      "social_insurance",
      "tax_id",
      "residence_title",
      ...["title_card", "title_copy", "probation_talk", "six_months_talk", "title_renewal"],
      "settlement_skilled",
    ]);
    const running = milestones.filter(({ state }) => state === "RUNNING").map(({ key }) => key);
    expect(running).toEqual(["kickoff", "power_of_attorney", "application_file", "employment_declaration"]);
    expect(milestones.find(({ key }) => key === "visa_decision")).toMatchObject({
      party: "AUTHORITY",
      recorder: "CANDIDATE",
    });
    const history = await world.prisma.caseHistory.findMany({ where: { caseId } });
    expect(history).toMatchObject([
      {
        kind: "case_started",
        from: "check",
        to: "18a",
        actorParty: "CANDIDATE",
        forEmployer: true,
        forCandidate: true,
      },
    ]);
    // never by name: companies read the history after a consent has ended, too
    expect(history[0]?.actorName).toBe(`K-${cast.profile.number}`);
    const events = await world.prisma.outboxEvent.findMany({ where: { type: "case_started" } });
    expect(events.map(({ payload }) => payload)).toEqual([
      {
        caseId,
        centerId: cast.center.id,
        companyId: cast.company.id,
        candidateId: cast.profile.id,
        vacancyId: cast.vacancy.id,
        routeId: "18a",
        fastTrack: true,
      },
    ]);
  });

  test("twice in a row, with the old version, and at the same time: one case", async () => {
    const cast = await aCast(world);
    const input = { proposalId: cast.proposal.id, version: cast.proposal.version };
    const together = await Promise.all([
      acceptOffer(world.as(cast.candidate), input),
      acceptOffer(world.as(cast.candidate), input),
    ]);
    const again = await acceptOffer(world.as(cast.candidate), input);
    const ids = [...together, again].map((result) => (result.ok ? result.caseId : result.code));
    expect(new Set(ids).size).toBe(1);
    expect(await world.prisma.case.count({ where: { proposalId: cast.proposal.id } })).toBe(1);
    expect(await world.prisma.caseHistory.count({ where: { caseId: ids[0] ?? "" } })).toBe(1);
  });

  test("is refused where nothing is offered, and leaves nothing behind", async () => {
    const cast = await aCast(world, { proposal: { state: "INTRODUCED" } });
    const refused = await acceptOffer(world.as(cast.candidate), { proposalId: cast.proposal.id, version: 1 });
    expect(refused).toEqual({ ok: false, code: "not_offered" });
    const other = await aCast(world);
    expect(
      await acceptOffer(world.as(other.candidate), { proposalId: other.proposal.id, version: 7 }),
    ).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
    expect(
      await world.prisma.case.count({ where: { candidateId: { in: [cast.profile.id, other.profile.id] } } }),
    ).toBe(0);
  });

  test("is the candidate's alone", async () => {
    const cast = await aCast(world);
    const stranger = await aCast(world);
    const input = { proposalId: cast.proposal.id, version: 1 };
    await expect(acceptOffer(world.as(stranger.candidate), input)).rejects.toThrow(NotFoundError);
    await expect(acceptOffer(world.as(cast.advisor), input)).rejects.toThrow(ForbiddenError);
  });

  test("numbers the cases of a center one by one, each center for itself", async () => {
    const first = await aCast(world);
    const second = await aCast(world, { in: first });
    const elsewhere = await aCast(world);
    const references = [];
    for (const cast of [first, second, elsewhere]) {
      const { reference } = await world.prisma.case.findUniqueOrThrow({
        where: { id: await startedCase(world, cast) },
      });
      references.push(reference);
    }
    expect(references).toEqual(["2026-101", "2026-102", "2026-101"]);
  });
});

describe("route and template at the start", () => {
  test.each([
    [
      "EU citizen",
      { situation: "EU_CITIZEN", nationalities: ["IT"], residenceCountry: "IT" },
      {},
      "free-movement",
      "free-movement",
      false,
      "check",
    ],
    [
      "returning German",
      { situation: "RETURNEE", nationalities: ["DE"], residenceCountry: "CH" },
      {},
      "free-movement",
      "free-movement",
      false,
      "check",
    ],
    [
      "commuter",
      { situation: "COMMUTER", nationalities: ["DE"], residenceCountry: "DE" },
      {},
      "free-movement",
      "commuter",
      false,
      "check",
    ],
    [
      "person with temporary protection",
      { situation: "TEMPORARY_PROTECTION", nationalities: ["UA"], residenceCountry: "DE" },
      {},
      "4a-current",
      "in-germany",
      false,
      "check",
    ],
    [
      "tolerated person",
      { situation: "TOLERATED", nationalities: ["IR"], residenceCountry: "DE" },
      { recognition: "NONE", qualification: "NONE" },
      "32-beschv",
      "work-permit",
      false,
      "situation",
    ],
    [
      "person without recognition",
      {},
      { recognition: "NOT_APPLIED" },
      "18a",
      "fast-track",
      true,
      "situation",
    ],
  ] as const)("%s", async (_, identity, candidate, routeId, template, fastTrack, basis) => {
    const cast = await aCast(world, {
      identity: {
        ...identity,
        nationalities: [...((identity as { nationalities?: string[] }).nationalities ?? ["TN"])],
      },
      candidate,
    });
    const caseId = await startedCase(world, cast);
    const found = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    const [entry] = await world.prisma.caseHistory.findMany({ where: { caseId } });
    expect([found.routeId, found.template, found.fastTrack, entry?.from]).toEqual([
      routeId,
      template,
      fastTrack,
      basis,
    ]);
  });

  test("a nurse without licence gets the recognition track", async () => {
    const cast = await aCast(world, {
      vacancy: { isco08: "2221", regulated: true, housingHelp: true },
      candidate: { isco08: "2221", recognition: "NOT_APPLIED" },
    });
    const milestones = await milestonesOf(await startedCase(world, cast));
    const recognition = milestones.filter(({ track }) => track === "RECOGNITION").map(({ key }) => key);
    expect(recognition).toEqual(["recognition_file", "recognition_receipt", "licence"]);
  });
});
