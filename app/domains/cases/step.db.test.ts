import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NotFoundError } from "#app/platform/errors.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { takeStep } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
});

const finish = (
  user: Cast["advisor"],
  side: "COMPANY" | "CANDIDATE" | "CENTER",
  key: string,
  doneOn?: string,
) => stepOf(world, { user, side, caseId, key, move: "finish", ...(doneOn && { doneOn }) });
const historyOf = () =>
  world.prisma.caseHistory.findMany({ where: { caseId }, orderBy: [{ at: "asc" }, { id: "asc" }] });

describe("a step", () => {
  test("of one side starts the next side's, moves due dates, forecast and turn, and stands in the history", async () => {
    world.clock.moveTo(new Date("2026-11-26T10:00:00Z"));
    expect(await finish(cast.candidate, "CANDIDATE", "power_of_attorney", "2026-11-25")).toEqual({
      ok: true,
    });
    expect(await finish(cast.hrMember, "COMPANY", "employment_declaration")).toEqual({ ok: true });
    expect(await finish(cast.advisor, "CENTER", "kickoff")).toEqual({ ok: true });
    expect((await milestoneOf(world, caseId, "agreement")).state).toBe("NOT_STARTED");
    expect(await finish(cast.candidate, "CANDIDATE", "application_file")).toEqual({ ok: true });

    expect(await milestoneOf(world, caseId, "power_of_attorney")).toMatchObject({
      state: "DONE",
      doneOn: new Date("2026-11-25"),
      stateSince: new Date("2026-11-26T10:00:00Z"),
      version: 2,
    });
    // five working days after Thursday, 26 November
    expect(await milestoneOf(world, caseId, "agreement")).toMatchObject({
      state: "RUNNING",
      dueOn: new Date("2026-12-03"),
    });
    expect(await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      turn: "COMPANY",
      turnKey: "agreement",
      turnSince: new Date("2026-11-26"),
      nextDueOn: new Date("2026-12-03"),
    });
    const history = await historyOf();
    const changes = history.filter(({ kind }) => kind === "milestone_changed");
    expect(
      changes.map((entry) => [entry.milestoneKey, entry.from, entry.to, entry.actorParty, entry.actorName]),
    ).toEqual([
      ["power_of_attorney", "RUNNING", "DONE", "CANDIDATE", `K-${cast.profile.number}`],
      ["employment_declaration", "RUNNING", "DONE", "COMPANY", "Tom Krüger"],
      ["kickoff", "RUNNING", "DONE", "CENTER", "Ayşe Özdemir"],
      ["application_file", "RUNNING", "DONE", "CANDIDATE", `K-${cast.profile.number}`],
      ["agreement", "NOT_STARTED", "RUNNING", "CANDIDATE", `K-${cast.profile.number}`],
    ]);
    const moved = history.filter(({ kind }) => kind === "forecast_moved");
    // the file was expected on 14 December at the usual pace and came on 26 November
    expect(moved.at(-1)).toMatchObject({ milestoneKey: "agreement", forEmployer: true, forCandidate: true });
    expect((moved.at(-1)?.to ?? "") < (moved.at(-1)?.from ?? "")).toBe(true);
    const events = await world.prisma.outboxEvent.findMany({ where: { type: "milestone_changed" } });
    expect(events.filter(({ payload }) => (payload as { caseId: string }).caseId === caseId)).toHaveLength(5);
  });

  test("is refused to the wrong side, and by the rules", async () => {
    expect(await finish(cast.hrAdmin, "COMPANY", "power_of_attorney")).toEqual({
      ok: false,
      code: "not_yours",
    });
    expect(await finish(cast.candidate, "CANDIDATE", "employment_declaration")).toEqual({
      ok: false,
      code: "not_yours",
    });
    expect(await finish(cast.candidate, "CANDIDATE", "entry")).toEqual({ ok: false, code: "wrong_state" });
    expect(await finish(cast.candidate, "CANDIDATE", "power_of_attorney", "2026-11-22")).toEqual({
      ok: false,
      code: "in_the_future",
    });
    expect(
      await stepOf(world, {
        user: cast.hrAdmin,
        side: "COMPANY",
        caseId,
        key: "employment_declaration",
        move: "set_aside",
      }),
    ).toEqual({ ok: false, code: "center_only" });
    expect(await historyOf()).toHaveLength(1);
  });

  test("cannot be taken for a side one does not belong to", async () => {
    await expect(finish(cast.hrAdmin, "CENTER", "employment_declaration")).rejects.toThrow("not permitted");
    await expect(finish(cast.candidate, "COMPANY", "employment_declaration")).rejects.toThrow(
      "not permitted",
    );
    await expect(finish(cast.advisor, "COMPANY", "employment_declaration")).rejects.toThrow("not permitted");
  });

  test("does not reach what one does not see: hidden milestones and other people's cases look alike", async () => {
    // arrival_talk is between center and candidate
    await expect(
      stepOf(world, { user: cast.hrAdmin, side: "COMPANY", caseId, key: "arrival_talk", move: "start" }),
    ).rejects.toThrow(NotFoundError);
    const stranger = await aCast(world);
    for (const [user, side] of [
      [stranger.hrAdmin, "COMPANY"],
      [stranger.candidate, "CANDIDATE"],
      [stranger.advisor, "CENTER"],
    ] as const) {
      await expect(finish(user, side, "power_of_attorney")).rejects.toThrow(NotFoundError);
    }
  });

  test("with a version somebody else has changed meanwhile is refused", async () => {
    const { id: milestoneId, version } = await milestoneOf(world, caseId, "application_file");
    const input = { caseId, milestoneId, version, move: "wait" as const };
    expect(await takeStep(world.as(cast.candidate), "CANDIDATE", input)).toEqual({ ok: true });
    expect(await takeStep(world.as(cast.advisor), "CENTER", { ...input, move: "finish" })).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
  });

  test("twice at the same time counts once; two different ones at the same time both count", async () => {
    const file = await milestoneOf(world, caseId, "application_file");
    const input = { caseId, milestoneId: file.id, version: file.version, move: "finish" as const };
    const twice = await Promise.all([
      takeStep(world.as(cast.candidate), "CANDIDATE", input),
      takeStep(world.as(cast.advisor), "CENTER", input),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    const both = await Promise.all([
      finish(cast.candidate, "CANDIDATE", "power_of_attorney"),
      finish(cast.hrAdmin, "COMPANY", "employment_declaration"),
    ]);
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    // whoever came second saw the first one's step: the agreement runs
    expect((await milestoneOf(world, caseId, "agreement")).state).toBe("RUNNING");
    const finished = (await historyOf())
      .filter(({ to }) => to === "DONE")
      .map(({ milestoneKey }) => milestoneKey);
    expect(finished.sort()).toEqual(["application_file", "employment_declaration", "power_of_attorney"]);
  });

  test("of an authority is written down by whoever gets its letter", async () => {
    for (const key of ["power_of_attorney", "application_file", "employment_declaration", "agreement"]) {
      await finish(cast.advisor, "CENTER", key);
    }
    expect(await finish(cast.candidate, "CANDIDATE", "employment_agency_consent")).toEqual({
      ok: false,
      code: "not_yours",
    });
    expect(await finish(cast.hrMember, "COMPANY", "employment_agency_consent")).toEqual({ ok: true });
    expect(await finish(cast.hrMember, "COMPANY", "advance_approval")).toEqual({ ok: true });
    expect(await finish(cast.hrMember, "COMPANY", "advance_approval_sent")).toEqual({ ok: true });
    expect(await finish(cast.candidate, "CANDIDATE", "visa_appointment")).toEqual({ ok: true });
    expect(await finish(cast.candidate, "CANDIDATE", "visa_application")).toEqual({ ok: true });
    expect(await finish(cast.hrMember, "COMPANY", "visa_decision")).toEqual({ ok: false, code: "not_yours" });
    expect(await finish(cast.candidate, "CANDIDATE", "visa_decision")).toEqual({ ok: true });
  });

  test("of the advisor sets aside and takes back; the note stays with the milestone", async () => {
    const { id: milestoneId, version } = await milestoneOf(world, caseId, "kickoff");
    await takeStep(world.as(cast.advisor), "CENTER", {
      ...{ caseId, milestoneId, version, move: "wait", note: "wartet auf Rückruf" },
    });
    expect((await milestoneOf(world, caseId, "kickoff")).evidenceNote).toBe("wartet auf Rückruf");
    const steps = ["set_aside", "reopen", "finish", "reopen"] as const;
    for (const move of steps) {
      expect(
        await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move }),
      ).toEqual({ ok: true });
    }
    expect(await milestoneOf(world, caseId, "kickoff")).toMatchObject({ state: "RUNNING", doneOn: null });
  });

  test("hidden from a side stays hidden from it in the history", async () => {
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "arrival_talk", move: "start" });
    const hr = await world.as(cast.hrAdmin).db.caseHistory.findMany({ where: { caseId } });
    const own = await world.as(cast.candidate).db.caseHistory.findMany({ where: { caseId } });
    expect(hr.map(({ kind }) => kind)).toEqual(["case_started"]);
    expect(own.map(({ kind }) => kind)).toEqual(["case_started", "milestone_changed"]);
  });
});
