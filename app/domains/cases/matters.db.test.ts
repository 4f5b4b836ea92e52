import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withdrawConsent } from "#app/domains/matching/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { aDocument } from "#tests/factories/candidates.ts";
import { aPaper, aVersion } from "#tests/factories/papers.ts";
import { aCast, milestoneOf, startedCase, stepOf } from "#tests/factories/running-case.ts";
import type { Cast } from "#tests/factories/running-case.ts";
import { openWorld, TEST_START } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { addEvidence, changeRoute, endCase, postCaseMessage, previewWay, undoStep } from "./index.server.ts";

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

const PDF = new TextEncoder().encode("%PDF-1.7 Vollmacht");
const evidence = async (key: string, id = newId()) => ({
  ...{ id, caseId, milestoneId: (await milestoneOf(world, caseId, key)).id },
  ...{ name: "Vollmacht.pdf", bytes: PDF },
});
const kinds = async () =>
  (
    await world.prisma.caseHistory.findMany({ where: { caseId }, orderBy: [{ at: "asc" }, { id: "asc" }] })
  ).map(({ kind, milestoneKey }) => [kind, milestoneKey]);

describe("evidence", () => {
  test("lies with its milestone, once, and stands in the history", async () => {
    const input = await evidence("power_of_attorney");
    expect(await addEvidence(world.as(cast.candidate), "CANDIDATE", input)).toEqual({ ok: true });
    expect(await addEvidence(world.as(cast.candidate), "CANDIDATE", input)).toEqual({ ok: true });
    const stored = await world.prisma.document.findMany({ where: { caseId } });
    expect(stored).toMatchObject([
      {
        milestoneId: input.milestoneId,
        name: "Vollmacht.pdf",
        mediaType: "application/pdf",
        size: PDF.length,
      },
    ]);
    expect(await kinds()).toEqual([
      ["case_started", null],
      ["evidence_added", "power_of_attorney"],
    ]);
    // a document is no step: whoever is responsible says when it is done
    expect((await milestoneOf(world, caseId, "power_of_attorney")).state).toBe("RUNNING");
  });

  test("is refused for other kinds of files and in an ended case", async () => {
    const text = { ...(await evidence("power_of_attorney")), bytes: new TextEncoder().encode("<script>") };
    expect(await addEvidence(world.as(cast.candidate), "CANDIDATE", text)).toEqual({
      ok: false,
      code: "file_type",
    });
    await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "CANDIDATE_LEFT" });
    const late = await evidence("power_of_attorney");
    expect(await addEvidence(world.as(cast.candidate), "CANDIDATE", late)).toEqual({
      ok: false,
      code: "case_over",
    });
  });

  test("is added and read by the company only while the consent holds", async () => {
    await addEvidence(world.as(cast.candidate), "CANDIDATE", await evidence("power_of_attorney"));
    expect(await addEvidence(world.as(cast.hrMember), "COMPANY", await evidence("agreement"))).toEqual({
      ok: true,
    });
    // what the person has brought is read once the center has checked it
    expect(await world.as(cast.hrMember).db.document.count({ where: { caseId } })).toBe(1);
    await world.prisma.paper.updateMany({ where: { caseId }, data: { state: "CHECKED" } });
    expect(await world.as(cast.hrMember).db.document.count({ where: { caseId } })).toBe(2);
    await withdrawConsent(world.as(cast.candidate), cast.consent.id);
    expect(await world.as(cast.hrMember).db.document.count({ where: { caseId } })).toBe(0);
    await expect(
      addEvidence(world.as(cast.hrMember), "COMPANY", await evidence("agreement")),
    ).rejects.toThrow("not permitted");
    expect(await world.as(cast.candidate).db.document.count({ where: { caseId } })).toBe(2);
  });

  test("of a milestone hidden from the company, and of another company's case, is not its to read", async () => {
    const hidden = await milestoneOf(world, caseId, "bank_account");
    await aDocument(world, cast.profile, { caseId, milestoneId: hidden.id });
    const general = await aVersion(world, await aPaper(world, cast.profile));
    // the same person's earlier case with a company of the same center
    const elsewhere = await aCast(world, { in: cast });
    const other = await world.prisma.company.create({
      data: {
        ...(await world.prisma.company.findUniqueOrThrow({ where: { id: cast.company.id } })),
        id: newId(),
      },
    });
    const foreignVacancy = await world.prisma.vacancy.create({
      data: { ...elsewhere.vacancy, id: newId(), companyId: other.id, establishmentId: null },
    });
    const proposal = await world.prisma.proposal.create({
      data: {
        ...{ centerId: cast.center.id, companyId: other.id, vacancyId: foreignVacancy.id },
        ...{ candidateId: cast.profile.id, explanation: {}, createdById: newId() },
        ...{ createdAt: TEST_START, updatedAt: TEST_START },
      },
    });
    const earlier = await world.prisma.case.create({
      data: {
        ...(await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })),
        ...{ id: newId(), companyId: other.id, vacancyId: foreignVacancy.id, proposalId: proposal.id },
        reference: "2025-7",
        state: "ENDED",
      },
    });
    await aDocument(world, cast.profile, { caseId: earlier.id });
    const seen = await world
      .as(cast.hrAdmin)
      .db.document.findMany({ where: { candidateId: cast.profile.id } });
    expect(seen.map(({ id }) => id)).toEqual([general.id]);
  });

  test("cannot be put to a milestone one does not see", async () => {
    const input = await evidence("bank_account");
    await expect(addEvidence(world.as(cast.hrAdmin), "COMPANY", input)).rejects.toThrow(NotFoundError);
  });
});

describe("messages", () => {
  const texts = async (user: Cast["advisor"]) =>
    (await world.as(user).db.message.findMany({ where: { caseId }, orderBy: { id: "asc" } })).map(
      ({ body }) => body,
    );
  const write = (
    user: Cast["advisor"],
    side: "COMPANY" | "CANDIDATE" | "CENTER",
    audience: "all" | "center" | "employer" | "candidate",
    body: string,
  ) => postCaseMessage(world.as(user), side, { id: newId(), caseId, audience, body });

  test("reach whom they are for, and the center", async () => {
    await write(cast.hrAdmin, "COMPANY", "all", "an alle");
    await write(cast.hrMember, "COMPANY", "center", "Firma an Center");
    await write(cast.candidate, "CANDIDATE", "center", "Person an Center");
    await write(cast.advisor, "CENTER", "employer", "Center an Firma");
    await write(cast.advisor, "CENTER", "candidate", "Center an Person");
    expect(await texts(cast.hrAdmin)).toEqual(["an alle", "Firma an Center", "Center an Firma"]);
    expect(await texts(cast.candidate)).toEqual(["an alle", "Person an Center", "Center an Person"]);
    expect(await texts(cast.advisor)).toHaveLength(5);
    const [own] = await world.prisma.message.findMany({ where: { caseId, authorParty: "CANDIDATE" } });
    expect(own?.authorName).toBe(`K-${cast.profile.number}`);
  });

  test("go only where the side may write, and never into a stranger's case", async () => {
    expect(await write(cast.hrAdmin, "COMPANY", "candidate", "allein")).toEqual({
      ok: false,
      code: "not_for_you",
    });
    const stranger = await aCast(world);
    await expect(write(stranger.hrAdmin, "COMPANY", "all", "hallo")).rejects.toThrow(NotFoundError);
    await expect(write(cast.candidate, "CENTER", "all", "hallo")).rejects.toThrow("not permitted");
    expect(await texts(cast.advisor)).toEqual([]);
  });

  test("sent twice are one", async () => {
    const input = { id: newId(), caseId, audience: "all", body: "einmal" } as const;
    await postCaseMessage(world.as(cast.hrAdmin), "COMPANY", input);
    await postCaseMessage(world.as(cast.hrAdmin), "COMPANY", input);
    expect(await texts(cast.advisor)).toEqual(["einmal"]);
    const events = await world.prisma.outboxEvent.findMany({ where: { type: "case_message_posted" } });
    expect(
      events.filter(({ payload }) => (payload as { messageId: string }).messageId === input.id),
    ).toHaveLength(1);
  });
});

describe("another route", () => {
  const versionOf = async () =>
    (await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).version;

  test("keeps what is done, drops what it does not have and brings what it has beside", async () => {
    await addEvidence(world.as(cast.candidate), "CANDIDATE", await evidence("power_of_attorney"));
    for (const key of ["kickoff", "power_of_attorney", "application_file"]) {
      await stepOf(world, { user: cast.advisor, side: "CENTER", caseId, key, move: "finish" });
    }
    world.clock.moveTo(new Date("2026-11-25T09:00:00Z"));
    const choice = { routeId: "18a", fastTrack: false } as const;
    const preview = await previewWay(world.as(cast.advisor), caseId, choice);
    const fates = new Map(preview.chosen?.steps.map(({ key, fate }) => [key, fate]));
    expect([...fates].filter(([, fate]) => fate !== "stays")).toEqual([
      ["power_of_attorney", "kept"],
      ["agreement", "dropped"],
      ["advance_approval", "dropped"],
      ["advance_approval_sent", "dropped"],
    ]);
    const done = await changeRoute(world.as(cast.advisor), { caseId, version: await versionOf(), ...choice });
    expect(done).toEqual({ ok: true });
    expect(await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      ...{ routeId: "18a", fastTrack: false, template: "visa", startedOn: new Date("2026-11-21") },
      ...{ turn: "COMPANY", turnKey: "employment_declaration" },
    });
    const stateOf = async (key: string) => (await milestoneOf(world, caseId, key)).state;
    expect(await stateOf("power_of_attorney")).toBe("DONE");
    expect(await stateOf("application_file")).toBe("DONE");
    expect(await stateOf("agreement")).toBe("NOT_NEEDED");
    // on the regular way the mission asks for it only after the application
    expect(await stateOf("visa_appointment")).toBe("NOT_STARTED");
    await stepOf(world, {
      ...{ user: cast.hrMember, side: "COMPANY", caseId, key: "employment_declaration", move: "finish" },
    });
    expect(await stateOf("visa_appointment")).toBe("RUNNING");
    expect((await kinds()).filter(([kind]) => kind === "route_changed")).toHaveLength(1);
  });

  test("begins anew what has failed, without its reason and without a way back to it", async () => {
    const key = "employment_declaration";
    const hr = { user: cast.hrMember, side: "COMPANY", caseId, key } as const;
    await stepOf(world, { ...hr, move: "fail", reason: "Tarif zu niedrig" });
    await changeRoute(world.as(cast.advisor), {
      ...{ caseId, version: await versionOf(), routeId: "18a", fastTrack: false },
    });
    const stored = await milestoneOf(world, caseId, key);
    expect(stored).toMatchObject({ state: "RUNNING", reason: null, lastMove: null });
    const at = { caseId, milestoneId: stored.id, version: stored.version };
    expect(await undoStep(world.as(cast.hrMember), "COMPANY", at)).toEqual({
      ...{ ok: false, code: "nothing_to_undo" },
    });
  });

  test("is refused where it is the same, to others, after somebody else's change and after the end", async () => {
    const as = world.as(cast.advisor);
    const version = await versionOf();
    const input = { caseId, version, routeId: "18a", fastTrack: true } as const;
    expect(await changeRoute(as, input)).toEqual({ ok: false, code: "same_route" });
    expect((await previewWay(as, caseId, input)).chosen).toBeNull();
    const regular = { ...input, fastTrack: false };
    expect(await changeRoute(as, { ...regular, version: version + 1 })).toEqual({
      ...{ ok: false, code: "changed_meanwhile" },
    });
    await expect(changeRoute(world.as(cast.hrAdmin), regular)).rejects.toThrow("not permitted");
    await expect(previewWay(world.as(cast.hrAdmin), caseId, regular)).rejects.toThrow("not permitted");
    await endCase(as, { caseId, version, reason: "TOO_LONG" });
    expect(await changeRoute(as, { ...regular, version: version + 1 })).toEqual({
      ok: false,
      code: "case_over",
    });
  });
});

describe("the end", () => {
  test("has a reason, stands in the history and stops every step", async () => {
    expect(await endCase(world.as(cast.advisor), { caseId, version: 1, reason: "VISA_REFUSED" })).toEqual({
      ok: true,
    });
    expect(await world.prisma.case.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({
      ...{ state: "ENDED", endReason: "VISA_REFUSED", turn: null, nextDueOn: null },
    });
    expect(
      await stepOf(world, {
        user: cast.candidate,
        side: "CANDIDATE",
        caseId,
        key: "power_of_attorney",
        move: "finish",
      }),
    ).toEqual({ ok: false, code: "case_over" });
    expect(await endCase(world.as(cast.advisor), { caseId, version: 2, reason: "TOO_LONG" })).toEqual({
      ok: false,
      code: "case_over",
    });
    expect(await kinds()).toEqual([
      ["case_started", null],
      ["case_ended", null],
    ]);
  });

  test("is the center's to say, once", async () => {
    await expect(
      endCase(world.as(cast.hrAdmin), { caseId, version: 1, reason: "EMPLOYER_LEFT" }),
    ).rejects.toThrow("not permitted");
    const stranger = await aCast(world);
    await expect(
      endCase(world.as(stranger.advisor), { caseId, version: 1, reason: "TOO_LONG" }),
    ).rejects.toThrow(NotFoundError);
    expect(await endCase(world.as(cast.advisor), { caseId, version: 9, reason: "TOO_LONG" })).toEqual({
      ok: false,
      code: "changed_meanwhile",
    });
  });
});
