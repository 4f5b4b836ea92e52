import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { PaperKind, PaperParty } from "#app/platform/database/generated/enums.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aMember } from "#tests/factories/people.ts";
import { aCast, startedCase } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import {
  bringPaper,
  getPaper,
  judgePaper,
  ownPapers,
  receivePaper,
  requestPapers,
  usualWishes,
  waitingPapers,
} from "./index.server.ts";

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
  await told();
});

const PDF = new TextEncoder().encode("%PDF-1.7 Seite 1");
const file = (id = newId()) => ({ id, name: "Pass.pdf", bytes: PDF });
const OK = { ok: true };
const refused = (code: string) => ({ ok: false, code });

/** Asks for one document of the case and gives its id. */
async function asked(
  kind: PaperKind = "PASSPORT",
  party: PaperParty = "CANDIDATE",
  dueOn?: string,
): Promise<string> {
  const wishes = [{ id: newId(), kind, party, milestoneId: null }];
  const days = dueOn === undefined ? {} : { dueOn: plainDate(dueOn) };
  expect(
    await requestPapers(world.as(cast.advisor), { for: { caseId }, wishes, why: "für das Visum", ...days }),
  ).toEqual(OK);
  return (await world.prisma.paper.findFirstOrThrow({ where: { caseId, kind } })).id;
}
const stored = (paperId: string) => world.prisma.paper.findUniqueOrThrow({ where: { id: paperId } });
const entries = async (paperId: string) =>
  (await world.prisma.paperEntry.findMany({ where: { paperId }, orderBy: { id: "asc" } })).map(
    ({ to, actorParty, actorName, reason }) => [to, actorParty, actorName, reason],
  );
const judge = async (paperId: string, judgement: Parameters<typeof judgePaper>[2]) =>
  judgePaper(world.as(cast.advisor), { paperId, version: (await stored(paperId)).version }, judgement);

/** Does what waits and tells the notices that are new: to whom, and the subject. */
let known: string[] = [];
async function told(): Promise<string[]> {
  await drainOutbox(world.services, wiring.events);
  const people = new Map([
    [cast.hrAdmin.userId, "HR"],
    [cast.candidate.userId, "candidate"],
    [cast.advisor.userId, "advisor"],
  ]);
  const rows = await world.prisma.notification.findMany({
    where: { userId: { in: [...people.keys()] }, id: { notIn: known } },
    orderBy: { id: "asc" },
  });
  known = [...known, ...rows.map(({ id }) => id)];
  return rows.map(({ userId, subject }) => `${people.get(userId)}: ${subject}`).sort();
}
const due = () => doDueWork(world.services, wiring.due);

describe("a document's life", () => {
  test("from request over sending back to the last day, each told once", async () => {
    const paperId = await asked("PASSPORT", "CANDIDATE", "2026-12-10");
    expect(await told()).toEqual(["candidate: Wir brauchen ein Dokument: Reisepass"]);
    const [first] = await ownPapers(world.as(cast.candidate));
    expect(first).toMatchObject({ stand: "ASKED", dueOn: "2026-12-10", said: { words: "für das Visum" } });

    expect(await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() })).toEqual(OK);
    expect(await told()).toEqual(["advisor: Eingegangen: Reisepass"]);
    const rejection = {
      action: "reject",
      reason: "UNREADABLE",
      words: "Bitte bei Tageslicht fotografieren.",
    } as const;
    expect(await judge(paperId, rejection)).toEqual(OK);
    expect(await told()).toEqual(["candidate: Bitte noch einmal schicken: Reisepass"]);
    expect((await ownPapers(world.as(cast.candidate)))[0]).toMatchObject({
      stand: "AGAIN",
      said: { reason: "UNREADABLE", words: "Bitte bei Tageslicht fotografieren." },
    });

    expect(await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() })).toEqual(OK);
    expect(await told()).toEqual(["advisor: Eingegangen: Reisepass"]);
    expect(await judge(paperId, { action: "check" })).toEqual(refused("expires_missing"));
    expect(await judge(paperId, { action: "check", expiresOn: plainDate("2026-11-20") })).toEqual(
      refused("already_expired"),
    );
    expect(await judge(paperId, { action: "check", expiresOn: plainDate("2028-03-31") })).toEqual(OK);
    expect(await told()).toEqual([]);
    expect(await entries(paperId)).toEqual([
      ["REQUESTED", "CENTER", "Ayşe Özdemir", null],
      ["RECEIVED", "CANDIDATE", expect.stringMatching(/^K-\d+$/), null],
      ["REJECTED", "CENTER", "Ayşe Özdemir", "UNREADABLE"],
      ["RECEIVED", "CANDIDATE", expect.stringMatching(/^K-\d+$/), null],
      ["CHECKED", "CENTER", "Ayşe Özdemir", null],
    ]);
    const { files } = await getPaper(world.as(cast.advisor), "CENTER", paperId);
    expect(files.map(({ number, replacedAt, scan }) => [number, replacedAt === null, scan])).toEqual([
      [2, true, "NOT_SCANNED"],
      [1, false, "NOT_SCANNED"],
    ]);

    // 180 days ahead, and the day after the last
    world.clock.moveTo(new Date("2027-10-02T12:00:00Z"));
    await due();
    expect((await told()).filter((line) => line.includes("Reisepass"))).toEqual([]);
    world.clock.moveTo(new Date("2027-10-03T12:00:00Z"));
    await due();
    const soon = ["advisor: Läuft bald ab: Reisepass", "candidate: Läuft bald ab: Reisepass"];
    expect((await told()).filter((line) => line.includes("Reisepass"))).toEqual(soon);
    world.clock.moveTo(new Date("2028-04-01T12:00:00Z"));
    await due();
    const ended = ["advisor: Abgelaufen: Reisepass", "candidate: Abgelaufen: Reisepass"];
    expect((await told()).filter((line) => line.includes("Reisepass"))).toEqual(ended);
    await due();
    expect((await told()).filter((line) => line.includes("Reisepass"))).toEqual([]);
    expect((await waitingPapers(world.as(cast.advisor))).ending).toMatchObject([
      { id: paperId, stand: "EXPIRED" },
    ]);
  });

  test("reminds once even if the work is handed out again, and not of a day that has moved", async () => {
    const paperId = await asked();
    await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() });
    await judge(paperId, { action: "check", expiresOn: plainDate("2027-08-01") });
    await told();
    const reminder = { kind: "paper_due", subjectId: paperId };
    const times = await world.prisma.dueWork.findMany({ where: reminder, orderBy: { dueAt: "asc" } });
    expect(times.map(({ dueAt }) => dueAt.toISOString())).toEqual([
      "2027-02-02T05:00:00.000Z",
      "2027-08-02T05:00:00.000Z",
    ]);
    world.clock.moveTo(new Date("2027-02-02T12:00:00Z"));
    await due();
    const subject = "candidate: Läuft bald ab: Reisepass";
    expect((await told()).filter((line) => line === subject)).toEqual([subject]);
    // as after a crash between the mark and the commit
    await world.prisma.dueWork.updateMany({ where: reminder, data: { doneAt: null } });
    await due();
    expect((await told()).filter((line) => line === subject)).toEqual([]);
    // a newer passport: the day of the old one is nobody's any more
    await judge(paperId, { action: "ask_again" });
    await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() });
    await judge(paperId, { action: "check", expiresOn: plainDate("2037-02-01") });
    await told();
    world.clock.moveTo(new Date("2027-08-02T12:00:00Z"));
    await due();
    expect((await told()).filter((line) => line.includes("Reisepass"))).toEqual([]);
  });

  test("reminds of the day until which it is wanted, once", async () => {
    await asked("CV", "CANDIDATE", "2026-12-10");
    await told();
    world.clock.moveTo(new Date("2026-12-07T12:00:00Z"));
    await due();
    await due();
    expect((await told()).filter((line) => line.includes("Lebenslauf"))).toEqual([
      "candidate: Bitte bis Do, 10.12.2026: Lebenslauf",
    ]);
  });
});

describe("nothing happens twice", () => {
  test("a file posted twice is one version, a second one another", async () => {
    const paperId = await asked();
    const sent = file();
    for (const one of [sent, sent, file()]) {
      expect(await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...one })).toEqual(OK);
    }
    const versions = await world.prisma.document.findMany({ where: { paperId }, orderBy: { number: "asc" } });
    expect(versions.map(({ number, replacedAt }) => [number, replacedAt === null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect((await entries(paperId)).map(([to]) => to)).toEqual(["REQUESTED", "RECEIVED", "RECEIVED"]);
  });

  test("who comes second is told so, the same button twice changes nothing", async () => {
    const paperId = await asked();
    await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() });
    const { version } = await stored(paperId);
    const at = { paperId, version };
    const rejection = { action: "reject", reason: "INCOMPLETE", words: "Seite 2 fehlt." } as const;
    expect(await judgePaper(world.as(cast.advisor), at, rejection)).toEqual(OK);
    expect(await judgePaper(world.as(cast.advisor), at, rejection)).toEqual(OK);
    const late = { action: "check", expiresOn: plainDate("2030-01-01") } as const;
    expect(await judgePaper(world.as(cast.advisor), at, late)).toEqual(refused("changed_meanwhile"));
    expect((await entries(paperId)).map(([to]) => to)).toEqual(["REQUESTED", "RECEIVED", "REJECTED"]);
  });

  test("two who ask for the same ask once; what is there or fine is left", async () => {
    const wishes = (["PASSPORT", "CV"] as const).map((kind) => ({
      ...{ id: newId(), kind, party: "CANDIDATE" as const, milestoneId: null },
    }));
    const ask = () =>
      requestPapers(world.as(cast.advisor), {
        for: { caseId },
        wishes: wishes.map((wish) => ({ ...wish, id: newId() })),
      });
    expect(await Promise.all([ask(), ask()])).toEqual([OK, OK]);
    expect(await ask()).toEqual(OK);
    const papers = await world.prisma.paper.findMany({
      where: { caseId },
      select: { kind: true, version: true },
    });
    expect(papers.map(({ kind }) => kind).sort()).toEqual(["CV", "PASSPORT"]);
    expect(papers.map(({ version }) => version)).toEqual([1, 1]);
    expect(await told()).toEqual(["candidate: Wir brauchen 2 Dokumente"]);
  });
});

test("asked twice for the usual ones, also of a kind of which there may be several, they are asked once", async () => {
  const asking = newId();
  const ask = () =>
    requestPapers(world.as(cast.advisor), {
      for: { caseId },
      wishes: usualWishes(asking, ["DIPLOMA", "PASSPORT", "EMPLOYMENT_CONTRACT"], () => null),
    });
  expect(await Promise.all([ask(), ask()])).toEqual([OK, OK]);
  expect(await ask()).toEqual(OK);
  const rows = await world.prisma.paper.findMany({ where: { caseId }, orderBy: { kind: "asc" } });
  expect(rows.map(({ kind, party }) => [kind, party])).toEqual([
    ["PASSPORT", "CANDIDATE"],
    ["DIPLOMA", "CANDIDATE"],
    ["EMPLOYMENT_CONTRACT", "COMPANY"],
  ]);
});

describe("who does what", () => {
  test("the company brings what it is asked for, and is told of it", async () => {
    const paperId = await asked("EMPLOYMENT_CONTRACT", "COMPANY");
    expect(await told()).toEqual(["HR: Wir brauchen ein Dokument: Arbeitsvertrag"]);
    expect(await receivePaper(world.as(cast.hrAdmin), "COMPANY", { paperId, ...file() })).toEqual(OK);
    expect(await judge(paperId, { action: "check" })).toEqual(OK);
    // neither side acts for the other
    await expect(
      receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() }),
    ).resolves.toEqual(refused("not_possible_now"));
    await expect(receivePaper(world.as(cast.hrAdmin), "CENTER", { paperId, ...file() })).rejects.toThrow(
      ForbiddenError,
    );
  });

  test("nobody of another center sees or judges it", async () => {
    const paperId = await asked();
    const other = await aCast(world);
    const stranger = await aMember(world, "ADVISOR", { centerId: other.center.id });
    const at = { paperId, version: 1 };
    await expect(judgePaper(world.as(stranger), at, { action: "withdraw" })).rejects.toThrow(NotFoundError);
    await expect(
      receivePaper(world.as(other.candidate), "CANDIDATE", { paperId, ...file() }),
    ).rejects.toThrow(NotFoundError);
    const wishes = [{ id: newId(), kind: "CV", party: "CANDIDATE", milestoneId: null } as const];
    await expect(requestPapers(world.as(stranger), { for: { caseId }, wishes })).rejects.toThrow(
      NotFoundError,
    );
  });

  test("a candidate or company judges nothing and asks nobody", async () => {
    const paperId = await asked();
    await receivePaper(world.as(cast.candidate), "CANDIDATE", { paperId, ...file() });
    const { version } = await stored(paperId);
    for (const user of [cast.candidate, cast.hrAdmin]) {
      const judged = judgePaper(world.as(user), { paperId, version }, { action: "check" });
      await expect(judged).rejects.toThrow(ForbiddenError);
    }
    const wishes = [{ id: newId(), kind: "CV", party: "CANDIDATE", milestoneId: null } as const];
    await expect(requestPapers(world.as(cast.hrAdmin), { for: { caseId }, wishes })).rejects.toThrow(
      ForbiddenError,
    );
  });

  test("a kind is asked of those who bring it", async () => {
    const ask = (kind: PaperKind, party: PaperParty, target: { caseId: string } | { candidateId: string }) =>
      requestPapers(world.as(cast.advisor), {
        for: target,
        wishes: [{ id: newId(), kind, party, milestoneId: null }],
      });
    expect(await ask("HEALTH_INSURANCE", "COMPANY", { caseId })).toEqual(refused("wrong_party"));
    expect(await ask("EMPLOYMENT_CONTRACT", "COMPANY", { candidateId: cast.profile.id })).toEqual(
      refused("wrong_party"),
    );
    expect(await ask("OTHER", "CANDIDATE", { caseId })).toEqual(refused("detail_missing"));
  });

  test("what the person brings unasked answers an open request of its kind, else stands for itself", async () => {
    const paperId = await asked("CV");
    const bring = (kind: PaperKind) =>
      bringPaper(world.as(cast.candidate), { ...file(), candidateId: cast.profile.id, kind });
    expect(await bring("CV")).toEqual(OK);
    expect(await stored(paperId)).toMatchObject({ state: "RECEIVED" });
    expect(await bring("REFERENCE")).toEqual(OK);
    const own = await world.prisma.paper.findMany({ where: { candidateId: cast.profile.id, caseId: null } });
    expect(own).toMatchObject([{ kind: "REFERENCE", state: "RECEIVED", party: "CANDIDATE" }]);
  });
});
