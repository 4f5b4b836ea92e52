import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { ownCaseDates } from "../index.server.ts";
import { addMember, editMember, moveFamilyStep, sayMovedIn } from "./write.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
let memberId: string;
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  memberId = newId();
  await addMember(world.as(cast.candidate), own(), { ...NOUR, id: memberId });
});

const NOUR = {
  ...({ givenName: "Nour", relation: "SPOUSE", comes: "WITH" } as const),
  birthDate: plainDate("1992-03-10"),
};
const own = () => ({ side: "CANDIDATE", caseId }) as const;
/** Monday, 16 November: the address is to be registered by Monday, 30 November. */
const moved = (version: number, day = "2026-11-16") =>
  sayMovedIn(world.as(cast.candidate), own(), { memberId, version, movedInOn: plainDate(day) });

/** What was told by mail and on the page since, about the family. */
async function told() {
  await drainOutbox(world.services, wiring.events);
  await doDueWork(world.services, wiring.due);
  const about = { contains: "Famil" };
  const mails = await world.prisma.mailMessage.findMany({ where: { subject: about } });
  const notes = await world.prisma.notification.findMany({
    where: { subject: about, userId: cast.candidate.userId },
  });
  const words = {
    mails: mails.map(({ to, subject }) => [to, subject]),
    notes: notes.map(({ path }) => path),
  };
  await world.prisma.mailMessage.deleteMany({ where: { subject: about } });
  return words;
}

describe("what the law wants done for a family", () => {
  test("stands in the calendar of the person and the advisor, and of no company", async () => {
    expect((await ownCaseDates(world.as(cast.candidate))).family).toEqual([]);
    await moved(1);
    const [date, ...others] = (await ownCaseDates(world.as(cast.candidate))).family;
    expect(date).toMatchObject({ key: "address_registration", side: "CANDIDATE", dueOn: "2026-11-30" });
    expect(others).toEqual([]);
    const advisors = await ownCaseDates(world.as(cast.advisor));
    expect(advisors.family).toMatchObject([{ id: date?.id, side: "CENTER", reference: date?.reference }]);
    for (const user of [cast.hrAdmin, cast.hrMember])
      expect((await ownCaseDates(world.as(user))).family).toEqual([]);
    // a change raises the number, so that calendars take it over
    await moved(2, "2026-11-18");
    const [later] = (await ownCaseDates(world.as(cast.candidate))).family;
    expect(later).toMatchObject({ id: date?.id, dueOn: "2026-12-02" });
    expect(later?.version).toBeGreaterThan(date?.version ?? 0);
    const step = { memberId, key: "address_registration", version: 0, to: "DONE" } as const;
    await moveFamilyStep(world.as(cast.candidate), own(), step);
    expect((await ownCaseDates(world.as(cast.candidate))).family).toEqual([]);
  });

  test("is reminded of three days before, once, and the person alone", async () => {
    await moved(1);
    world.clock.moveTo(new Date("2026-11-27T04:59:00Z"));
    expect(await told()).toEqual({ mails: [], notes: [] });
    world.clock.moveTo(new Date("2026-11-27T05:00:00Z"));
    expect(await told()).toEqual({
      mails: [[cast.candidate.email, "Bis Mo, 30.11.2026 für Ihre Familie: Wohnung anmelden"]],
      notes: ["/candidate/family"],
    });
    // said anew, the same day is not told again
    await moved(2);
    world.clock.moveTo(new Date("2026-11-28T05:00:00Z"));
    expect((await told()).mails).toEqual([]);
  });

  test("is told as the person has chosen: on the page without a mail", async () => {
    await world.prisma.noticeChoice.create({
      data: { userId: cast.candidate.userId, category: "DEADLINES", delivery: "OFF" },
    });
    await moved(1);
    world.clock.moveTo(new Date("2026-11-27T05:00:00Z"));
    expect(await told()).toEqual({ mails: [], notes: ["/candidate/family"] });
  });

  test("is not reminded of once it is done, moved, resting or the case over", async () => {
    await moved(1);
    await moved(2, "2026-11-20");
    world.clock.moveTo(new Date("2026-11-27T05:00:00Z"));
    expect((await told()).mails).toEqual([]);
    const rests = {
      ...NOUR,
      memberId,
      version: 3,
      comes: "STAYS",
      movedInOn: plainDate("2026-11-20"),
    } as const;
    await editMember(world.as(cast.candidate), own(), rests);
    world.clock.moveTo(new Date("2026-12-01T05:00:00Z"));
    expect((await told()).mails).toEqual([]);
    expect((await ownCaseDates(world.as(cast.advisor))).family).toEqual([]);
  });

  test("begins with the person's own moving in for who comes along", async () => {
    const step = { user: cast.candidate, side: "CANDIDATE", caseId, key: "move_in" } as const;
    const { id } = await milestoneOf(world, caseId, "move_in");
    const entry = await milestoneOf(world, caseId, "entry");
    await world.prisma.milestone.update({
      where: { id: entry.id },
      data: { state: "DONE", doneOn: new Date("2026-11-20") },
    });
    await world.prisma.milestone.update({ where: { id }, data: { state: "RUNNING", startedOn: TEST_START } });
    await stepOf(world, { ...step, move: "finish" });
    expect((await told()).mails).toEqual([]);
    // moved in on Saturday, 21 November: by Monday, 7 December, for the fifth is a Saturday
    world.clock.moveTo(new Date("2026-12-04T05:00:00Z"));
    expect((await told()).mails).toEqual([
      [cast.candidate.email, "Bis Mo, 07.12.2026 für Ihre Familie: Wohnung anmelden"],
    ]);
  });
});
