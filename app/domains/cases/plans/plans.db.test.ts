import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  changePlan,
  changeRoute,
  discardPlan,
  getBoard,
  getCase,
  getChecklist,
  getPlan,
  getTimeline,
  listPlans,
  ownCaseDates,
  ownStepOf,
  previewWay,
  publishPlan,
  restorePlan,
} from "../index.server.ts";
import { RUNNING_CASES } from "../list-query.ts";
import { withOwn, withoutOwn, withStep, withSwitched } from "../rules/plan-changes.ts";
import type { Adaptation } from "../templates/laid.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let head: Principal;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  head = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id }, { name: "Petra Probe" });
});

const WAY = "fast-track";
const CHANGED = { ok: false, code: "changed_meanwhile" };
const PACK = "own_pack";
const pack = (more: object = {}) =>
  ownStepOf({
    ...{
      key: PACK,
      titleDe: "Willkommenspaket abholen",
      titleEn: "Fetch the welcome pack",
      party: "CANDIDATE",
    },
    ...{ after: "kickoff", days: 5, candidateDe: "Kommen Sie in unser Haus.", centerDe: "Liegt am Empfang." },
    ...{ forEmployer: false, forCandidate: true, ...more },
  });

const seen = async (user = head) => (await getPlan(world.as(user), WAY)).seen;
const change = async (by: (plan: Adaptation) => Adaptation) =>
  expect(await changePlan(world.as(head), await seen(), by)).toEqual({ ok: true });
async function publish() {
  expect(await publishPlan(world.as(head), await seen())).toEqual({ ok: true });
}

/** A first version with an own step, a step left out and a hint. */
async function publishFirst() {
  await change((plan) => withOwn(plan, pack()));
  await change((plan) => withSwitched(plan, "workplace_ready", true));
  await change((plan) =>
    withStep(plan, "kickoff", { days: 2, remind: 1, hint: { text: { de: "Haus 2, Zimmer 4" } } }),
  );
  await publish();
}

describe("a center's plan", () => {
  test("holds once it is published, and says who and when", async () => {
    await change((plan) => withOwn(plan, pack()));
    const draft = await getPlan(world.as(head), WAY);
    expect(draft.changes).toEqual([{ kind: "own_added", key: PACK, from: null, to: null }]);
    expect(draft.versions).toEqual([]);
    expect(draft.ownSteps[PACK]?.title.text).toBe("Willkommenspaket abholen");
    await publish();
    const page = await getPlan(world.as(head), WAY);
    expect([page.changes, page.seen.base]).toEqual([[], 1]);
    expect(page.versions).toMatchObject([{ number: 1, by: "Petra Probe", at: TEST_START }]);
    const [first] = await listPlans(world.as(head));
    expect(first).toMatchObject({ way: WAY, newest: { number: 1 }, hasDraft: false });
  });

  test("can be changed after ever so many versions", async () => {
    await publishFirst();
    const { id: _, ...first } = await world.prisma.wayPlan.findFirstOrThrow({
      where: { centerId: cast.center.id, number: 1 },
    });
    const further = Array.from({ length: 39 }, (_gap, index) => ({ ...first, number: index + 2 }));
    await world.prisma.wayPlan.createMany({ data: further });
    await change((plan) => withSwitched(plan, "arrival_talk", true));
    expect((await getPlan(world.as(head), WAY)).changes).toHaveLength(1);
    await publish();
    const [row] = await listPlans(world.as(head));
    expect(row).toMatchObject({ newest: { number: 41 }, hasDraft: false });
  });

  test("is changed and published by who has read the latest, once", async () => {
    const before = await seen();
    const add = (plan: Adaptation) => withOwn(plan, pack());
    expect(await changePlan(world.as(head), before, add)).toEqual({ ok: true });
    // pressed twice
    expect(await changePlan(world.as(head), before, add)).toEqual({ ok: true });
    const colleague = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id });
    const off = (plan: Adaptation) => withSwitched(plan, "arrival_talk", true);
    expect(await changePlan(world.as(colleague), before, off)).toEqual(CHANGED);
    const read = await seen();
    expect(await publishPlan(world.as(head), read)).toEqual({ ok: true });
    expect(await publishPlan(world.as(head), read)).toEqual({ ok: true });
    expect(await publishPlan(world.as(colleague), read)).toEqual(CHANGED);
    // a new draft has the version of the old one, but another version is in force
    await changePlan(world.as(colleague), await seen(colleague), off);
    expect(await changePlan(world.as(head), read, (plan) => withoutOwn(plan, PACK))).toEqual(CHANGED);
    expect(await world.prisma.wayPlan.count({ where: { centerId: cast.center.id, number: { gt: 0 } } })).toBe(
      1,
    );
  });

  test("of two at once is begun by one", async () => {
    const before = await seen();
    const colleague = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id });
    const done = await Promise.all([
      changePlan(world.as(head), before, (plan) => withSwitched(plan, "arrival_talk", true)),
      changePlan(world.as(colleague), before, (plan) => withSwitched(plan, "workplace_ready", true)),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(done).toContainEqual(CHANGED);
  });

  test("bears no wish against the law", async () => {
    const off = (key: string) => (plan: Adaptation) => withSwitched(plan, key, true);
    const refused = async (by: (plan: Adaptation) => Adaptation) =>
      changePlan(world.as(head), await seen(), by);
    expect(await refused(off("social_insurance"))).toEqual({ ok: false, code: "set_by_law" });
    expect(await refused(off("advance_approval_sent"))).toEqual({ ok: false, code: "others_wait" });
    expect(await refused((plan) => withOwn(plan, pack({ after: "own_nowhere" })))).toEqual({
      ...{ ok: false, code: "comes_after_unknown" },
    });
    expect(await world.prisma.wayPlan.count({ where: { centerId: cast.center.id } })).toBe(0);
  });

  test("goes back to a former version, or to none, by publishing it again", async () => {
    await publishFirst();
    await change((plan) => withoutOwn(plan, PACK));
    await discardPlan(world.as(head), await seen());
    expect((await getPlan(world.as(head), WAY)).changes).toEqual([]);
    expect(await publishPlan(world.as(head), await seen())).toEqual({
      ok: false,
      code: "nothing_to_publish",
    });
    await restorePlan(world.as(head), await seen(), 0);
    expect((await getPlan(world.as(head), WAY)).changes.map(({ kind }) => kind)).toEqual([
      ...["own_removed", "on", "days", "remind", "hint_removed"],
    ]);
    await publish();
    await restorePlan(world.as(head), await seen(), 1);
    await publish();
    const bodies = await world.prisma.wayPlan.findMany({
      where: { centerId: cast.center.id, number: { gt: 0 } },
      orderBy: { number: "asc" },
    });
    expect(bodies.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(bodies[2]?.body).toBe(bodies[0]?.body);
    await expect(restorePlan(world.as(head), await seen(), 9)).rejects.toThrow(NotFoundError);
  });

  test("is its head's to change, and never another center's", async () => {
    await publishFirst();
    const here = await seen();
    const advisor = { ...cast.advisor };
    await expect(changePlan(world.as(advisor), here, (plan) => withoutOwn(plan, PACK))).rejects.toThrow(
      NotFoundError,
    );
    const other = await aCast(world);
    const stranger = await aMember(world, "CENTER_ADMIN", { centerId: other.center.id });
    expect((await getPlan(world.as(stranger), WAY)).versions).toEqual([]);
    for (const user of [cast.hrAdmin, cast.candidate, stranger]) {
      expect(await world.as(user).db.wayPlan.count({ where: { centerId: cast.center.id } })).toBe(0);
    }
    await expect(
      world.as(advisor).db.wayPlan.create({
        data: {
          ...{ centerId: cast.center.id, template: "visa", number: 0, body: "{}", createdByName: "A" },
          ...{ createdById: advisor.userId, createdAt: TEST_START },
        },
      }),
    ).rejects.toThrow(ForbiddenError);
  });
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
    await publishFirst();
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
    await publishFirst();
    const caseId = await startedCase(world, cast);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    for (const view of ["list", "stages", "calendar"] as const) {
      const board = await getBoard(world.as(cast.advisor), "CENTER", { ...RUNNING_CASES, view });
      expect([view, board.ownSteps[PACK]?.title.text ?? null]).toEqual([view, "Willkommenspaket abholen"]);
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
    await publishFirst();
    const caseId = await startedCase(world, cast);
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "finish" });
    await stepOf(world, { user: cast.candidate, side: "CANDIDATE", caseId, key: PACK, move: "finish" });
    await change((plan) => withoutOwn(plan, PACK));
    await change((plan) => withOwn(plan, pack({ key: "own_tour", titleDe: "Hausführung", after: "entry" })));
    await change((plan) => withSwitched(plan, "workplace_ready", false));
    await change((plan) =>
      withStep(plan, "application_file", { days: null, remind: 5, hint: { text: { de: "Nur Kopien" } } }),
    );
    await publish();
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
    expect(preview.ownSteps["own_tour"]?.title.text).toBe("Hausführung");
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
    await publishFirst();
    const other = await aCast(world);
    const caseId = await startedCase(world, other);
    expect(await keys(caseId)).toContain("workplace_ready");
    expect(await keys(caseId)).not.toContain(PACK);
  });
});
