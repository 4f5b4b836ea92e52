import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aMandate } from "#tests/factories/cases.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { endCase } from "../index.server.ts";
import { ownCaseId } from "../queries/own.server.ts";
import { getFamily } from "./read.server.ts";
import { addMember, editMember, moveFamilyStep, removeMember } from "./write.server.ts";

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

const own = () => ({ side: "CANDIDATE", caseId }) as const;
const centers = () => ({ side: "CENTER", caseId }) as const;
const nour = (id = newId()) => ({
  ...({ id, givenName: "Nour", relation: "SPOUSE", comes: "WITH" } as const),
  birthDate: plainDate("1992-03-10"),
});
const CHANGED = { ok: false, field: "form", code: "changed_meanwhile" };

/** A spouse, entered by the person. */
async function withSpouse(): Promise<string> {
  const input = nour();
  expect(await addMember(world.as(cast.candidate), own(), input)).toEqual({ ok: true });
  return input.id;
}
const entries = () =>
  world.prisma.caseHistory.findMany({
    where: { caseId, kind: "family_step" },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });

describe("a family", () => {
  test("is entered by the person or the center, each member once", async () => {
    const input = nour();
    expect(await addMember(world.as(cast.candidate), own(), input)).toEqual({ ok: true });
    expect(await addMember(world.as(cast.candidate), own(), input)).toEqual({ ok: true });
    const child = {
      ...nour(),
      givenName: "Yara",
      relation: "CHILD",
      birthDate: plainDate("2019-05-04"),
    } as const;
    expect(await addMember(world.as(cast.advisor), centers(), child)).toEqual({ ok: true });
    expect(
      await world.prisma.familyMember.findMany({ where: { caseId }, orderBy: { id: "asc" } }),
    ).toMatchObject([
      { givenName: "Nour", createdByParty: "CANDIDATE", candidateId: cast.profile.id },
      { givenName: "Yara", createdByParty: "CENTER", candidateId: cast.profile.id },
    ]);
    const seen = await getFamily(world.as(cast.candidate), (await ownCaseId(world.as(cast.candidate))) ?? "");
    expect(seen.members.map(({ givenName, progress }) => [givenName, progress.done])).toEqual([
      ["Nour", 0],
      ["Yara", 0],
    ]);
  });

  test("is changed by who has read the latest, and its plan follows", async () => {
    const memberId = await withSpouse();
    const { id: _, ...spouse } = nour();
    const movedInOn = plainDate("2026-11-16");
    const input = { ...spouse, memberId, version: 1, movedInOn };
    expect(await editMember(world.as(cast.advisor), centers(), input)).toEqual({ ok: true });
    expect(await editMember(world.as(cast.candidate), own(), input)).toEqual(CHANGED);
    const [seen] = (await getFamily(world.as(cast.candidate), caseId)).members;
    expect(seen?.plan.find(({ key }) => key === "address_registration")?.dueOn).toBe("2026-11-30");
    expect(
      await editMember(world.as(cast.candidate), own(), {
        ...input,
        version: 2,
        birthDate: plainDate("2027-01-01"),
      }),
    ).toEqual({ ok: false, field: "birthDate", code: "in_the_future" });
  });

  test("goes as long as nothing hangs on a member", async () => {
    const memberId = await withSpouse();
    const step = { memberId, key: "documents" } as const;
    await moveFamilyStep(world.as(cast.candidate), own(), { ...step, version: 0, to: "RUNNING" });
    expect(await removeMember(world.as(cast.candidate), own(), { memberId })).toEqual({
      ...{ ok: false, field: "form", code: "has_steps" },
    });
    await moveFamilyStep(world.as(cast.candidate), own(), { ...step, version: 1, to: "NOT_STARTED" });
    expect(await removeMember(world.as(cast.candidate), own(), { memberId })).toEqual({ ok: true });
    expect(await removeMember(world.as(cast.candidate), own(), { memberId })).toEqual({ ok: true });
    expect(await world.prisma.familyMember.count({ where: { caseId } })).toBe(0);
    // nobody's name stays in the history
    expect(JSON.stringify(await entries())).not.toContain("Nour");
  });

  test("of an ended case is not changed any more, but goes", async () => {
    const memberId = await withSpouse();
    await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "CANDIDATE_LEFT" });
    const over = { ok: false, field: "form", code: "case_over" };
    expect(await addMember(world.as(cast.candidate), own(), nour())).toEqual(over);
    const step = { memberId, key: "visa", version: 0, to: "DONE" } as const;
    expect(await moveFamilyStep(world.as(cast.advisor), centers(), step)).toEqual(over);
    expect(await removeMember(world.as(cast.advisor), centers(), { memberId })).toEqual({ ok: true });
  });
});

describe("a step of the plan", () => {
  test("is taken once, however often somebody presses, and stands in the history", async () => {
    const memberId = await withSpouse();
    const step = { memberId, key: "visa", version: 0, to: "DONE" } as const;
    expect(await moveFamilyStep(world.as(cast.candidate), own(), step)).toEqual({ ok: true });
    expect(await moveFamilyStep(world.as(cast.candidate), own(), step)).toEqual({ ok: true });
    expect(await moveFamilyStep(world.as(cast.advisor), centers(), { ...step, to: "NOT_NEEDED" })).toEqual(
      CHANGED,
    );
    expect(
      await moveFamilyStep(world.as(cast.advisor), centers(), { ...step, version: 1, to: "NOT_NEEDED" }),
    ).toEqual({ ok: false, field: "form", code: "not_allowed_now" });
    expect(await world.prisma.familyStep.findMany({ where: { memberId } })).toMatchObject([
      { key: "visa", state: "DONE", version: 1, doneOn: new Date("2026-11-21") },
    ]);
    expect(await entries()).toMatchObject([
      { from: "visa", to: "DONE", actorParty: "CANDIDATE", forEmployer: false, forCandidate: true },
    ]);
  });

  test("of two at once is taken by one of them", async () => {
    const memberId = await withSpouse();
    const step = { memberId, key: "visa", version: 0 } as const;
    const done = await Promise.all([
      moveFamilyStep(world.as(cast.candidate), own(), { ...step, to: "RUNNING" }),
      moveFamilyStep(world.as(cast.advisor), centers(), { ...step, to: "NOT_NEEDED" }),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await entries()).toHaveLength(1);
  });

  test("that a plan does not have is refused", async () => {
    const memberId = await withSpouse();
    const step = { memberId, key: "school", version: 0, to: "DONE" } as const;
    expect(await moveFamilyStep(world.as(cast.candidate), own(), step)).toEqual(CHANGED);
  });
});

describe("a company", () => {
  test("sees nothing of a family, and neither does who represents it", async () => {
    const memberId = await withSpouse();
    await moveFamilyStep(world.as(cast.candidate), own(), { memberId, key: "visa", version: 0, to: "DONE" });
    const lawFirm = await aMember(world, "REPRESENTATIVE");
    await aMandate(world, { id: caseId, companyId: cast.company.id }, lawFirm);
    for (const person of [cast.hrAdmin, cast.hrMember, lawFirm]) {
      const ctx = world.as(person);
      expect(await ctx.db.case.count({ where: { id: caseId } })).toBe(1);
      expect(await ctx.db.familyMember.findMany()).toEqual([]);
      expect(await ctx.db.familyStep.findMany()).toEqual([]);
      expect(await ctx.db.caseHistory.findMany({ where: { kind: "family_step" } })).toEqual([]);
      expect((await getFamily(ctx, caseId)).members).toEqual([]);
      await expect(addMember(ctx, own(), nour())).rejects.toThrow(ForbiddenError);
      await expect(addMember(ctx, centers(), nour())).rejects.toThrow(ForbiddenError);
    }
  });

  test("of another center, its advisors and other people find no case", async () => {
    const memberId = await withSpouse();
    const other = await aCast(world);
    for (const person of [other.advisor, other.candidate]) {
      await expect(getFamily(world.as(person), caseId)).rejects.toThrow(NotFoundError);
      await expect(removeMember(world.as(person), own(), { memberId })).rejects.toThrow(NotFoundError);
    }
    expect(await world.prisma.familyMember.count({ where: { caseId } })).toBe(1);
  });
});
