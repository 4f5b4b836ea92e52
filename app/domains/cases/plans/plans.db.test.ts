import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { changePlan, discardPlan, getPlan, listPlans, publishPlan, restorePlan } from "../index.server.ts";
import { withOwn, withoutOwn, withSwitched } from "../rules/plan-changes.ts";
import type { Adaptation } from "../templates/laid.ts";
import { pack, PACK, planOfHead, WAY } from "./plans.fixture.ts";

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

const CHANGED = { ok: false, code: "changed_meanwhile" };

describe("a center's plan", () => {
  test("holds once it is published, and says who and when", async () => {
    await plan.change((plan) => withOwn(plan, pack()));
    const draft = await getPlan(world.as(head), WAY);
    expect(draft.changes).toEqual([{ kind: "own_added", key: PACK, from: null, to: null }]);
    expect(draft.versions).toEqual([]);
    expect(draft.ownSteps[PACK]?.title?.text).toBe("Willkommenspaket abholen");
    await plan.publish();
    const page = await getPlan(world.as(head), WAY);
    expect([page.changes, page.seen.base]).toEqual([[], 1]);
    expect(page.versions).toMatchObject([{ number: 1, by: "Petra Probe", at: TEST_START }]);
    const [first] = await listPlans(world.as(head));
    expect(first).toMatchObject({ way: WAY, newest: { number: 1 }, hasDraft: false });
  });

  test("can be changed after ever so many versions", async () => {
    await plan.publishFirst();
    const { id: _, ...first } = await world.prisma.wayPlan.findFirstOrThrow({
      where: { centerId: cast.center.id, number: 1 },
    });
    const further = Array.from({ length: 39 }, (_gap, index) => ({ ...first, number: index + 2 }));
    await world.prisma.wayPlan.createMany({ data: further });
    await plan.change((plan) => withSwitched(plan, "arrival_talk", true));
    expect((await getPlan(world.as(head), WAY)).changes).toHaveLength(1);
    await plan.publish();
    const [row] = await listPlans(world.as(head));
    expect(row).toMatchObject({ newest: { number: 41 }, hasDraft: false });
  });

  test("is changed and published by who has read the latest, once", async () => {
    const before = await plan.seen();
    const add = (plan: Adaptation) => withOwn(plan, pack());
    expect(await changePlan(world.as(head), before, add)).toEqual({ ok: true });
    // pressed twice
    expect(await changePlan(world.as(head), before, add)).toEqual({ ok: true });
    const colleague = await aMember(world, "CENTER_ADMIN", { centerId: cast.center.id });
    const off = (plan: Adaptation) => withSwitched(plan, "arrival_talk", true);
    expect(await changePlan(world.as(colleague), before, off)).toEqual(CHANGED);
    const read = await plan.seen();
    expect(await publishPlan(world.as(head), read)).toEqual({ ok: true });
    expect(await publishPlan(world.as(head), read)).toEqual({ ok: true });
    expect(await publishPlan(world.as(colleague), read)).toEqual(CHANGED);
    // a new draft has the version of the old one, but another version is in force
    await changePlan(world.as(colleague), await plan.seen(colleague), off);
    expect(await changePlan(world.as(head), read, (plan) => withoutOwn(plan, PACK))).toEqual(CHANGED);
    expect(await world.prisma.wayPlan.count({ where: { centerId: cast.center.id, number: { gt: 0 } } })).toBe(
      1,
    );
  });

  test("of two at once is begun by one", async () => {
    const before = await plan.seen();
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
      changePlan(world.as(head), await plan.seen(), by);
    expect(await refused(off("social_insurance"))).toEqual({ ok: false, code: "set_by_law" });
    expect(await refused(off("advance_approval_sent"))).toEqual({ ok: false, code: "others_wait" });
    expect(await refused((plan) => withOwn(plan, pack({ after: "own_nowhere" })))).toEqual({
      ...{ ok: false, code: "comes_after_unknown" },
    });
    expect(await world.prisma.wayPlan.count({ where: { centerId: cast.center.id } })).toBe(0);
  });

  test("goes back to a former version, or to none, by publishing it again", async () => {
    await plan.publishFirst();
    await plan.change((plan) => withoutOwn(plan, PACK));
    await discardPlan(world.as(head), await plan.seen());
    expect((await getPlan(world.as(head), WAY)).changes).toEqual([]);
    expect(await publishPlan(world.as(head), await plan.seen())).toEqual({
      ok: false,
      code: "nothing_to_publish",
    });
    await restorePlan(world.as(head), await plan.seen(), 0);
    expect((await getPlan(world.as(head), WAY)).changes.map(({ kind }) => kind)).toEqual([
      ...["own_removed", "on", "days", "remind", "hint_removed"],
    ]);
    await plan.publish();
    await restorePlan(world.as(head), await plan.seen(), 1);
    await plan.publish();
    const bodies = await world.prisma.wayPlan.findMany({
      where: { centerId: cast.center.id, number: { gt: 0 } },
      orderBy: { number: "asc" },
    });
    expect(bodies.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(bodies[2]?.body).toBe(bodies[0]?.body);
    await expect(restorePlan(world.as(head), await plan.seen(), 9)).rejects.toThrow(NotFoundError);
  });

  test("that has something the law does not bear any more can still be changed, put away and restored", async () => {
    await plan.publishFirst();
    const first = await world.prisma.wayPlan.findFirstOrThrow({
      where: { centerId: cast.center.id, number: 1 },
    });
    // as if the law had made the report to social insurance a duty since
    const { id: _, ...rest } = first;
    const old = { ...(JSON.parse(first.body) as Adaptation), off: ["social_insurance"] };
    await world.prisma.wayPlan.create({ data: { ...rest, number: 2, body: JSON.stringify(old) } });
    await plan.change((one) => withSwitched(one, "arrival_talk", true));
    const off = (one: Adaptation) => withSwitched(one, "advance_approval_sent", true);
    expect(await changePlan(world.as(head), await plan.seen(), off)).toEqual({
      ...{ ok: false, code: "others_wait" },
    });
    expect(await restorePlan(world.as(head), await plan.seen(), 0)).toEqual({ ok: true });
    expect(await discardPlan(world.as(head), await plan.seen())).toEqual({ ok: true });
    await restorePlan(world.as(head), await plan.seen(), 0);
    await plan.publish();
    expect(await restorePlan(world.as(head), await plan.seen(), 2)).toEqual({ ok: true });
    const { steps } = await getPlan(world.as(head), WAY);
    expect(steps.find(({ key }) => key === "social_insurance")?.off).toBe(false);
  });

  test("is its head's to change, and never another center's", async () => {
    await plan.publishFirst();
    const here = await plan.seen();
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
