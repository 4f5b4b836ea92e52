import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptAsNewPerson } from "#app/domains/accounts/index.server.ts";
import { withdrawConsent } from "#app/domains/matching/index.server.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { endCase, endMandate, getMandates, inviteRepresentative, postCaseMessage } from "./index.server.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let cast: Cast;
let caseId: string;
let known: string[];
beforeEach(async () => {
  world.clock.moveTo(TEST_START);
  cast = await aCast(world);
  caseId = await startedCase(world, cast);
  known = [];
});

/** Handles what waits and tells the mails that are new: recipient and subject. */
async function told(): Promise<string[]> {
  await drainOutbox(world.services, wiring.events);
  const people = [cast.hrAdmin.email, cast.hrMember.email, cast.candidate.email, cast.center.email];
  const mails = await world.prisma.mailMessage.findMany({
    where: { to: { in: people }, dedupeKey: { notIn: known } },
    orderBy: { id: "asc" },
  });
  known.push(...mails.map(({ dedupeKey }) => dedupeKey));
  const names = new Map([
    [cast.hrAdmin.email, "HR admin"],
    [cast.hrMember.email, "HR member"],
    [cast.candidate.email, "candidate"],
    [cast.center.email, "center"],
  ]);
  return mails.map(({ to, subject }) => `${names.get(to)}: ${subject}`).sort();
}

describe("mails", () => {
  test("tell all sides that a case has begun, in their words, without names", async () => {
    expect(await told()).toEqual([
      "HR admin: Fall 2026-101 hat begonnen",
      "HR member: Fall 2026-101 hat begonnen",
      "candidate: Ihr Weg beginnt",
      "center: Fall 2026-101 hat begonnen",
    ]);
    const texts = (await world.prisma.mailMessage.findMany()).map(({ text }) => text).join("\n");
    expect(texts).not.toContain("Haddad");
    expect(texts).toContain(`/employer/cases/${caseId}`);
    expect(await told()).toEqual([]);
  });

  test("tell a side that it is its turn by somebody else's step, once", async () => {
    await told();
    for (const [user, side, key] of [
      [cast.candidate, "CANDIDATE", "power_of_attorney"],
      [cast.hrMember, "COMPANY", "employment_declaration"],
      [cast.candidate, "CANDIDATE", "application_file"],
    ] as const) {
      await stepOf(world, { user, side, caseId, key, move: "finish" });
    }
    // five working days after Saturday, 21 November
    expect(await told()).toEqual([
      "HR admin: Fall 2026-101: Sie sind am Zug",
      "HR member: Fall 2026-101: Sie sind am Zug",
    ]);
    const [mail] = await world.prisma.mailMessage.findMany({
      where: { to: cast.hrAdmin.email, subject: { contains: "am Zug" } },
    });
    expect(mail?.text).toContain("Vereinbarung mit der Ausländerbehörde, 411 €. Frist: Fr, 27.11.2026.");
  });

  test("speak the candidate's language", async () => {
    await world.prisma.user.update({ where: { id: cast.candidate.userId }, data: { locale: "ar" } });
    expect(await told()).toContain("candidate: يبدأ طريقك");
  });

  test("say that there is a message, to its readers alone and without its words", async () => {
    await told();
    const body = "Ihr Termin ist am Montag";
    await postCaseMessage(world.as(cast.advisor), "CENTER", {
      id: newId(),
      caseId,
      audience: "candidate",
      body,
    });
    expect(await told()).toEqual(["candidate: Neue Nachricht für Sie"]);
    await postCaseMessage(world.as(cast.hrAdmin), "COMPANY", {
      id: newId(),
      caseId,
      audience: "center",
      body,
    });
    expect(await told()).toEqual(["center: Fall 2026-101: neue Nachricht"]);
    expect(await world.prisma.mailMessage.count({ where: { text: { contains: body } } })).toBe(0);
  });

  test("tell both sides of the end", async () => {
    await told();
    await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "TOO_LONG" });
    expect(await told()).toEqual([
      "HR admin: Fall 2026-101 ist beendet",
      "HR member: Fall 2026-101 ist beendet",
      "candidate: Ihr Weg ist zu Ende",
    ]);
  });
});

describe("a consent taken back while the case runs", () => {
  test("stands in the history, and the center is told", async () => {
    await told();
    await withdrawConsent(world.as(cast.candidate), cast.consent.id);
    expect(await told()).toContain("center: Fall 2026-101: Einwilligung zurückgenommen");
    const entries = await world.as(cast.hrAdmin).db.caseHistory.findMany({ where: { caseId } });
    expect(entries.map(({ kind }) => kind)).toContain("consent_withdrawn");
    expect((await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).state).toBe("RUNNING");
  });
});

describe("due work", () => {
  const work = () => doDueWork(world.services, wiring.due);

  test("reminds the party three days before the due date, once", async () => {
    await told();
    // kickoff, power of attorney: 27 November; file and declaration: 4 December
    world.clock.moveTo(new Date("2026-11-24T04:59:00Z"));
    await work();
    expect(await told()).toEqual([]);
    world.clock.moveTo(new Date("2026-11-24T05:00:00Z"));
    await work();
    expect(await told()).toEqual([
      "candidate: Bis Fr, 27.11.2026: Vollmacht",
      "center: Fall 2026-101: Frist am Fr, 27.11.2026",
    ]);
    await work();
    expect(await told()).toEqual([]);
  });

  test("does not remind of what is done or has stopped", async () => {
    await told();
    await stepOf(world, {
      user: cast.candidate,
      side: "CANDIDATE",
      caseId,
      key: "power_of_attorney",
      move: "finish",
    });
    await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key: "kickoff", move: "wait" });
    await told();
    world.clock.moveTo(new Date("2026-11-24T05:00:00Z"));
    await work();
    expect(await told()).toEqual([]);
  });

  test("tells the forecast anew when something takes longer than usual, and why", async () => {
    const before = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    // the file usually takes 15 working days: until 11 December; a week later it is not there
    for (const day of ["2026-12-02T06:00:00Z", "2026-12-12T06:00:00Z", "2026-12-19T06:00:00Z"]) {
      world.clock.moveTo(new Date(day));
      await work();
    }
    const after = await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(after.forecastLikely?.getTime()).toBeGreaterThan(before.forecastLikely?.getTime() ?? 0);
    const moved = await world.prisma.caseHistory.findMany({
      where: { caseId, kind: "forecast_moved" },
      orderBy: { at: "asc" },
    });
    expect(moved.at(-1)).toMatchObject({ actorName: "", forEmployer: true, forCandidate: true });
    expect(["power_of_attorney", "application_file"]).toContain(moved.at(-1)?.milestoneKey);
    // told once a week, not every day
    expect(moved.length).toBeLessThanOrEqual(3);
  });

  test("leaves ended cases alone", async () => {
    await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "TOO_LONG" });
    await told();
    world.clock.moveTo(new Date("2026-12-20T06:00:00Z"));
    await work();
    expect(await told()).toEqual([]);
    expect(await world.prisma.caseHistory.count({ where: { caseId, kind: "forecast_moved" } })).toBe(0);
  });
});

describe("a representative", () => {
  async function accept(email: string): Promise<string> {
    const mail = await world.prisma.mailMessage.findFirstOrThrow({
      where: { to: email },
      orderBy: { id: "desc" },
    });
    const token = /\/invitation\/([\w-]+)/.exec(mail.text)?.[1] ?? "";
    const accepted = await acceptAsNewPerson(world.as(null), { token, name: "Miriam Roth" });
    if (!accepted.ok) throw new Error(accepted.code);
    await drainOutbox(world.services, wiring.events);
    return accepted.userId;
  }

  test("is invited for one case, sees that one, acts in it and sees nothing once the mandate ends", async () => {
    const other = await aCast(world, { in: cast });
    const otherCase = await startedCase(world, other);
    const email = `kanzlei-${newId()}@test.example`;
    expect(await inviteRepresentative(world.as(cast.hrAdmin), { caseId, email })).toEqual({ ok: true });
    expect((await getMandates(world.as(cast.hrAdmin), caseId)).invitations).toMatchObject([{ email }]);
    const userId = await accept(email);
    const user = {
      userId,
      name: "Miriam Roth",
      email,
      locale: "de",
      twoFactor: false,
      memberships: [REPRESENTATIVE],
    };

    const cases = await world.as(user).db.case.findMany({ select: { id: true } });
    expect(cases).toEqual([{ id: caseId }]);
    expect(await world.as(user).db.candidateIdentity.count()).toBe(0);
    expect(
      await stepOf(world, { user, side: "COMPANY", caseId, key: "employment_declaration", move: "finish" }),
    ).toEqual({
      ok: true,
    });
    await expect(
      stepOf(world, {
        user,
        side: "COMPANY",
        caseId: otherCase,
        key: "employment_declaration",
        move: "finish",
      }),
    ).rejects.toThrow(NotFoundError);

    const { mandates } = await getMandates(world.as(cast.hrAdmin), caseId);
    expect(mandates).toMatchObject([{ name: "Miriam Roth", email }]);
    await endMandate(world.as(cast.hrAdmin), { caseId, mandateId: mandates[0]?.id ?? "" });
    expect(await world.as(user).db.case.count()).toBe(0);
    const entries = await world.as(cast.hrAdmin).db.caseHistory.findMany({ where: { caseId } });
    expect(entries.map(({ kind, to }) => [kind, to])).toEqual(
      expect.arrayContaining([
        ["mandate_given", "Miriam Roth"],
        ["mandate_ended", "Miriam Roth"],
      ]),
    );
    // the candidate does not read who represents the company
    const own = await world.as(cast.candidate).db.caseHistory.findMany({ where: { caseId } });
    expect(own.map(({ kind }) => kind)).not.toContain("mandate_given");
  });

  test("is mandated by administrators of the company alone, for its own cases", async () => {
    const email = "kanzlei@test.example";
    await expect(inviteRepresentative(world.as(cast.hrMember), { caseId, email })).rejects.toThrow(
      "not permitted",
    );
    const stranger = await aCast(world);
    await expect(inviteRepresentative(world.as(stranger.hrAdmin), { caseId, email })).rejects.toThrow(
      NotFoundError,
    );
    await expect(endMandate(world.as(cast.hrAdmin), { caseId, mandateId: newId() })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("whose invitation names a case of another company gets nothing", async () => {
    const stranger = await aCast(world);
    const user = await aMember(world, "REPRESENTATIVE");
    await world.prisma.outboxEvent.create({
      data: {
        type: "invitation_accepted",
        version: 1,
        payload: {
          ...{ invitationId: newId(), userId: user.userId, role: "REPRESENTATIVE" },
          ...{ centerId: null, candidateId: null, companyId: stranger.company.id, matterId: caseId },
        },
        createdAt: world.clock.now(),
      },
    });
    await drainOutbox(world.services, wiring.events);
    expect(await world.prisma.mandate.count({ where: { userId: user.userId } })).toBe(0);
  });
});

const REPRESENTATIVE = {
  role: "REPRESENTATIVE",
  centerId: null,
  companyId: null,
  partnerId: null,
  candidateId: null,
} as const;
