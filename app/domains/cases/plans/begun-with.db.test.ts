import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import { wiring } from "#app/wiring.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  changeRoute,
  getBoard,
  getCase,
  getChecklist,
  getTimeline,
  ownCaseDates,
  previewWay,
  stepName,
} from "../index.server.ts";
import { RUNNING_CASES } from "../list-query.ts";
import { withOwn, withoutOwn, withStep, withSwitched, withWords } from "../rules/plan-changes.ts";
import { wordsKey } from "../templates/own-words.ts";
import { pack, PACK, planOfHead } from "./plans.fixture.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let head: Principal;
let plan: ReturnType<typeof planOfHead>;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  head = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id }, { name: "Petra Probe" });
  plan = planOfHead(world, head);
});

describe("a case", () => {
  const rows = (caseId: string) =>
    world.prisma.milestone.findMany({
      where: { caseId },
      orderBy: { position: "asc" },
      select: { key: true },
    });
  const keys = async (caseId: string) => (await rows(caseId)).map(({ key }) => key);

  test("begins with the newest plan, and everybody reads it in their words", async () => {
    await plan.publishFirst();
    const caseId = await startedCase(world, cast);
    expect(await world.prisma.case.findUnique({ where: { id: caseId } })).toMatchObject({ planNumber: 1 });
    const all = await keys(caseId);
    expect(all.slice(0, 3)).toEqual(["kickoff", PACK, "power_of_attorney"]);
    expect(all).not.toContain("workplace_ready");
    // two working days after Saturday 21 November
    expect((await milestoneOf(world, caseId, "kickoff")).dueOn).toEqual(new Date("2026-11-24"));
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    expect(await milestoneOf(world, caseId, PACK)).toMatchObject({ state: "RUNNING", party: "CANDIDATE" });
    const list = await getChecklist({ ...world.as(cast.candidate), locale: "ar" });
    expect([list?.next?.key, ...(list?.now ?? []).map(({ key }) => key)]).toContain(PACK);
    expect(list?.ownSteps[PACK]).toEqual({
      title: { text: "Fetch the welcome pack", lang: "en" },
      text: { text: "Kommen Sie in unser Haus.", lang: "de" },
    });
    const view = await getCase(world.as(cast.advisor), "CENTER", caseId, null);
    expect(view.ownSteps[PACK]?.text?.text).toBe("Liegt am Empfang.");
    expect(view.milestones.find(({ key }) => key === "kickoff")?.hint?.text.de).toBe("Haus 2, Zimmer 4");
    expect(JSON.stringify(view)).not.toContain('"laid"');
    // the person is told by mail, by the step's own name
    const mail = await world.prisma.notification.findMany({ where: { userId: cast.candidate.userId } });
    expect(JSON.stringify(mail)).not.toContain("own_pack");
  });

  test("shows an own step on boards, calendars and time lines only to whom it is shown", async () => {
    await plan.publishFirst();
    const caseId = await startedCase(world, cast);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    for (const view of ["list", "stages", "calendar"] as const) {
      const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, view });
      expect([view, board.ownSteps[wordsKey(PACK, caseId)]?.title?.text ?? null]).toEqual([
        view,
        "Willkommenspaket abholen",
      ]);
      const theirs = await getBoard(world.as(cast.hrAdmin), "COMPANY", { ...RUNNING_CASES, view });
      expect(JSON.stringify(theirs)).not.toContain("Willkommenspaket");
    }
    const line = await getTimeline(world.as(cast.advisor), "CENTER", caseId);
    expect(line.rows.map(({ key }) => key)).toContain(PACK);
    expect(JSON.stringify(await getTimeline(world.as(cast.hrAdmin), "COMPANY", caseId))).not.toContain(PACK);
    const { steps } = await ownCaseDates(world.as(cast.candidate));
    expect(steps.map(({ key }) => key)).toContain(PACK);
    const company = await getCase(world.as(cast.hrAdmin), "COMPANY", caseId, null);
    expect(JSON.stringify(company)).not.toContain("Willkommenspaket");
  });

  test("keeps the plan it was begun with, and is moved on with the difference shown", async () => {
    await plan.publishFirst();
    const caseId = await startedCase(world, cast);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    await stepOf(world, { user: cast.candidate, side: "CANDIDATE", caseId, key: PACK, move: "finish" });
    await plan.change((plan) => withoutOwn(plan, PACK));
    await plan.change((plan) =>
      withOwn(plan, pack({ key: "own_tour", titleDe: "Hausführung", after: "entry" })),
    );
    await plan.change((plan) => withSwitched(plan, "workplace_ready", false));
    await plan.change((plan) =>
      withStep(plan, "application_file", { days: null, remind: 5, hint: { text: { de: "Nur Kopien" } } }),
    );
    await plan.publish();
    const advisor = world.as(cast.advisor);
    const before = await getCase(advisor, "CENTER", caseId, null);
    expect(before.newerPlan).toMatchObject({ number: 2 });
    expect((await getCase(world.as(cast.hrAdmin), "COMPANY", caseId, null)).newerPlan).toBeNull();
    expect(await keys(caseId)).not.toContain("own_tour");
    const choice = { routeId: before.routeId ?? "18a", fastTrack: true };
    const preview = await previewWay(advisor, caseId, choice);
    expect(preview.chosen).toMatchObject({ newerPlan: true, fastTrackDropped: false });
    expect(
      preview.chosen?.steps.filter(({ fate }) => fate !== "stays").map(({ key, fate }) => [key, fate]),
    ).toEqual([
      // what is done stays to be read, though the newer plan has it no more
      ["own_pack", "kept"],
      ["application_file", "altered"],
      ["own_tour", "added"],
      ["workplace_ready", "added"],
    ]);
    expect(preview.ownSteps["own_tour"]?.title?.text).toBe("Hausführung");
    expect(await changeRoute(advisor, { caseId, version: preview.version, ...choice })).toEqual({ ok: true });
    expect(await milestoneOf(world, caseId, PACK)).toMatchObject({ state: "DONE" });
    expect(await milestoneOf(world, caseId, "kickoff")).toMatchObject({ state: "DONE" });
    expect(await keys(caseId)).toContain("workplace_ready");
    const after = await getCase(advisor, "CENTER", caseId, null);
    expect(after.newerPlan).toBeNull();
    expect(after.milestones.find(({ key }) => key === "application_file")?.hint?.text.de).toBe("Nur Kopien");
    expect(after.history.map(({ kind, from, to }) => [kind, from, to])).toContainEqual([
      "plan_changed",
      "1",
      "2",
    ]);
    expect(await changeRoute(advisor, { caseId, version: after.version, ...choice })).toEqual({
      ...{ ok: false, code: "same_route" },
    });
    // and another way brings that way's plan: none
    await changeRoute(advisor, { caseId, version: after.version, routeId: choice.routeId, fastTrack: false });
    expect(await world.prisma.case.findUnique({ where: { id: caseId } })).toMatchObject({
      ...{ template: "visa", planNumber: 0 },
    });
    expect(await milestoneOf(world, caseId, "own_tour")).toMatchObject({ state: "NOT_NEEDED" });
  });

  test("of a center without plans has none of another's", async () => {
    await plan.publishFirst();
    const other = await aCast(world);
    const caseId = await startedCase(world, other);
    expect(await keys(caseId)).toContain("workplace_ready");
    expect(await keys(caseId)).not.toContain(PACK);
  });

  test("says a built-in step in the center's words, everywhere and in the words it was begun with", async () => {
    const said = (title: string) => ({
      title: { de: title, en: `${title} (en)` },
      name: { de: "Papiere für uns" },
      company: { de: "Bitte drängen Sie nicht." },
      candidate: { de: "Bringen Sie alles mit.", en: "Bring everything." },
    });
    await plan.change((one) => withWords(one, "kickoff", said("Kennenlernen")));
    await plan.publish();
    const caseId = await startedCase(world, cast);
    const other = await aCast(world, { in: cast });
    await plan.change((one) => withWords(one, "kickoff", said("Erstes Treffen")));
    await plan.publish();
    const newer = await startedCase(world, other);

    const advisor = { ...world.as(cast.advisor), locale: "en" as const };
    const { ownSteps } = await getCase(advisor, "CENTER", caseId, null);
    expect(ownSteps["kickoff"]).toEqual({ title: { text: "Kennenlernen (en)", lang: "en" }, text: null });
    const company = await getCase(world.as(cast.hrAdmin), "COMPANY", caseId, null);
    expect(company.ownSteps["kickoff"]?.text?.text).toBe("Bitte drängen Sie nicht.");
    const list = await getChecklist({ ...world.as(cast.candidate), locale: "ar" });
    expect(list?.ownSteps["kickoff"]).toEqual({
      title: { text: "Papiere für uns", lang: "de" },
      text: { text: "Bring everything.", lang: "en" },
    });
    // on a list each case has its own words
    const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, view: "list" });
    expect(board.ownSteps[wordsKey("kickoff", caseId)]?.title?.text).toBe("Kennenlernen");
    expect(board.ownSteps[wordsKey("kickoff", newer)]?.title?.text).toBe("Erstes Treffen");
    const { steps } = await ownCaseDates(world.as(cast.advisor));
    const kickoff = steps.find(({ key, reference }) => key === "kickoff" && reference === company.reference);
    expect(kickoff && stepName("de", kickoff, "title")).toBe("Kennenlernen");

    const { routeId, newerPlan } = await getCase(advisor, "CENTER", caseId, null);
    expect(newerPlan).toMatchObject({ number: 2 });
    const choice = { routeId: routeId ?? "18a", fastTrack: true };
    const preview = await previewWay(advisor, caseId, choice);
    const changed = preview.chosen?.steps.filter(({ fate }) => fate !== "stays") ?? [];
    expect(
      changed.map(({ key, fate, laid, was }) => [key, fate, laid?.words?.title, was?.words?.title]),
    ).toEqual([["kickoff", "altered", said("Erstes Treffen").title, said("Kennenlernen").title]]);
    await changeRoute(advisor, { caseId, version: preview.version, ...choice });
    const moved = await getCase(advisor, "CENTER", caseId, null);
    expect(moved.ownSteps["kickoff"]?.title?.text).toBe("Erstes Treffen (en)");
  });

  test("is told by mail in the center's words", async () => {
    await plan.change((one) =>
      withWords(one, "power_of_attorney", {
        name: { de: "Vollmacht für Ihre Firma", en: "Power for your firm" },
      }),
    );
    await plan.publish();
    await startedCase(world, cast);
    await drainOutbox(world.services, wiring.events);
    // three days before 27 November
    world.clock.moveTo(new Date("2026-11-24T05:00:00Z"));
    await doDueWork(world.services, wiring.due);
    const mails = await world.prisma.mailMessage.findMany({ where: { to: cast.candidate.email } });
    expect(mails.map(({ subject }) => subject)).toContain("Bis Fr, 27.11.2026: Vollmacht für Ihre Firma");
  });
});
