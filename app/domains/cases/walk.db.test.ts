import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, startedCase, stepOf } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { builtRow } from "./templates/index.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const DAY = 24 * 60 * 60 * 1000;

const WALKS = [
  {
    name: "a nurse by the fast track with her licence",
    template: "fast-track",
    options: {
      vacancy: { isco08: "2221", regulated: true, housingHelp: true },
      candidate: { isco08: "2221", recognition: "NOT_APPLIED" },
    },
  },
  {
    name: "an electrician by the fast track",
    template: "fast-track",
    options: { company: { industry: "CONSTRUCTION" } },
  },
  {
    name: "a person with temporary protection whose title allows the job",
    template: "in-germany",
    options: {
      identity: { situation: "TEMPORARY_PROTECTION", nationalities: ["UA"], residenceCountry: "DE" },
    },
  },
  {
    name: "a graduate who changes the title",
    template: "in-germany",
    options: {
      vacancy: { isco08: "2512", qualification: "ACADEMIC", relocationHelp: true },
      candidate: { isco08: "2512", qualification: "ACADEMIC", recognition: "NONE" },
      identity: { situation: "GRADUATE", nationalities: ["IN"], residenceCountry: "DE" },
    },
  },
  {
    name: "a cook whose qualification is recognised in part",
    template: "fast-track",
    options: { candidate: { recognition: "PARTIAL" } },
  },
  {
    name: "a person with a Duldung",
    template: "work-permit",
    options: {
      candidate: { recognition: "NONE", qualification: "NONE" },
      identity: { situation: "TOLERATED", nationalities: ["IR"], residenceCountry: "DE" },
    },
  },
  {
    name: "a person in the asylum procedure",
    template: "work-permit",
    options: {
      candidate: { recognition: "NONE", qualification: "NONE" },
      identity: { situation: "ASYLUM_PROCEDURE", nationalities: ["IR"], residenceCountry: "DE" },
    },
  },
  {
    name: "a trainee from abroad",
    template: "fast-track",
    options: {
      vacancy: { contractKind: "TRAINING" },
      candidate: { recognition: "NONE", qualification: "NONE" },
    },
  },
  {
    name: "an Italian cook",
    template: "free-movement",
    options: { identity: { situation: "EU_CITIZEN", nationalities: ["IT"], residenceCountry: "IT" } },
  },
  {
    name: "a German commuter",
    template: "commuter",
    options: { identity: { situation: "COMMUTER", nationalities: ["DE"], residenceCountry: "DE" } },
  },
] as const;

describe("from the accepted offer to the first working day, each side doing its own", () => {
  test.each(WALKS)("$name", { timeout: 120_000 }, async ({ template, options }) => {
    world.clock.moveTo(TEST_START);
    const { identity, ...rest } = options as { identity?: { nationalities: readonly string[] } };
    const cast = await aCast(world, {
      ...rest,
      ...(identity && { identity: { ...identity, nationalities: [...identity.nationalities] } }),
    });
    const caseId = await startedCase(world, cast);
    const started = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(started.template).toBe(template);

    const acting = {
      COMPANY: { user: cast.hrMember, side: "COMPANY" },
      CANDIDATE: { user: cast.candidate, side: "CANDIDATE" },
      CENTER: { user: cast.advisor, side: "CENTER" },
    } as const;
    for (let rounds = 0; rounds < 60; rounds += 1) {
      const running = await world.prisma.milestone.findMany({
        where: { caseId, state: "RUNNING" },
        orderBy: { position: "asc" },
      });
      const next = running.find(({ key }) => key !== "first_working_day") ?? running[0];
      if (next === undefined) break;
      world.clock.moveTo(new Date(world.clock.now().getTime() + 4 * DAY));
      const actor = next.party === "AUTHORITY" ? (next.recorder ?? "CENTER") : next.party;
      const { user, side } = acting[actor as keyof typeof acting];
      const done = await stepOf(world, { user, side, caseId, key: next.key, move: "finish" });
      expect([next.key, done]).toEqual([next.key, { ok: true }]);
    }

    // what is left begins long after
    const open = await world.prisma.milestone.findMany({ where: { caseId, state: { not: "DONE" } } });
    expect(open.map(({ key, state }) => [key, state])).toEqual(
      open.map(({ key }) => [key, builtRow(template, key).opens === null ? "is open" : "NOT_STARTED"]),
    );
    const ended = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(ended).toMatchObject({ state: "ARRIVED", turn: null, turnKey: null, nextDueOn: null });
    expect(ended.firstWorkingDay).not.toBeNull();
    expect(ended.forecastLikely).toEqual(ended.firstWorkingDay);

    await drainOutbox(world.services, wiring.events);
    const profile = await world.prisma.candidateProfile.findUniqueOrThrow({ where: { id: cast.profile.id } });
    const vacancy = await world.prisma.vacancy.findUniqueOrThrow({ where: { id: cast.vacancy.id } });
    expect([profile.state, vacancy.state]).toEqual(["PLACED", "FILLED"]);
  });
});
