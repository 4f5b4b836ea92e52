import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { doDueWork } from "#app/jobs/due.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Center, PaymentRequest } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCandidate } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aMember } from "#tests/factories/people.ts";
import { aPaper, aPaperEntry, aVersion } from "#tests/factories/papers.ts";
import { aPaymentRequest, aReceipt } from "#tests/factories/payments.ts";
import { withEntries } from "#tests/factories/profiles.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  acceptHandover,
  agreeHandover,
  askHandover,
  getHandoverPage,
  holdRecord,
  releaseRecord,
} from "../index.server.ts";
import { eraseFrom } from "./periods.ts";

let world: World;
let from: Center;
let advisor: Principal;
let admin: Principal;
let receiver: Principal;
let person: CandidateProfile;
let request: PaymentRequest;
let handoverId: string;
let newCandidateId: string;

const DAY = 24 * 60 * 60 * 1000;
const PERSONAL = [
  "candidateGuardian",
  "candidateSituation",
  "candidateIdentity",
  "candidateHistory",
  "candidateExperience",
  "candidateLanguage",
  "candidateQualification",
  "qualificationProof",
  "document",
  "paper",
  "internalNote",
  "invitation",
] as const;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date("2026-11-21T09:00:00Z"));
  const to = await aCenter(world);
  from = await aCenter(world);
  advisor = await aMember(world, "ADVISOR", { centerId: from.id });
  admin = await aMember(world, "CENTER_ADMIN", { centerId: from.id }, { name: "Karin Osterholz" });
  receiver = await aMember(world, "ADVISOR", { centerId: to.id });
  person = await aCandidate(world, { centerId: from.id });
  await withEntries(world, person);
  const passport = { kind: "PASSPORT", expiresOn: new Date("2031-05-01") } as const;
  const paper = await aPaper(world, person, passport);
  await aVersion(world, paper);
  await aPaperEntry(world, paper);
  const note = { centerId: from.id, candidateId: person.id, authorId: newId(), authorName: "Jan" };
  await world.prisma.internalNote.create({
    data: { ...note, body: "ruft gern abends an", createdAt: world.clock.now() },
  });
  await world.prisma.invitation.create({
    data: {
      ...{ tokenHash: newId(), kind: "LINK", role: "CANDIDATE", email: "amal@test.example" },
      ...{ centerId: from.id, candidateId: person.id },
      ...{ createdAt: world.clock.now(), expiresAt: new Date("2026-12-01T00:00:00Z") },
    },
  });
  request = await aPaymentRequest(world, { centerId: from.id, candidateId: person.id });
  await aReceipt(world, request);
  const self = await aMember(world, "CANDIDATE", { candidateId: person.id });
  handoverId = newId();
  const wish = { toCenterId: to.id, parts: ["ENTRIES" as const, "DOCUMENTS" as const], reason: "Umzug" };
  await askHandover(world.as(advisor), person.id, { id: handoverId, ...wish });
  await agreeHandover(world.as(self), { handoverId, version: 1 });
  const accepted = await acceptHandover(world.as(receiver), { handoverId, version: 2 });
  if (!accepted.ok) throw new Error(accepted.code);
  ({ newCandidateId } = accepted);
  await drainOutbox(world.services, wiring.events);
});

/** How many rows of each personal table a record has. */
async function rowsOf(candidateId: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of PERSONAL) {
    const { count } = world.prisma[table] as unknown as {
      count(args: { where: { candidateId: string } }): Promise<number>;
    };
    counts[table] = await count({ where: { candidateId } });
  }
  return counts;
}
const isEmpty = async (candidateId: string) =>
  Object.values(await rowsOf(candidateId)).every((count) => count === 0);

async function onDay(day: string): Promise<void> {
  world.clock.moveTo(new Date(`${day}T09:00:00Z`));
  expect((await doDueWork(world.services, wiring.due)).failed).toBe(0);
}
const stored = () => world.prisma.handover.findUniqueOrThrow({ where: { id: handoverId } });
const held = { heldReason: "Klage vor dem Verwaltungsgericht" };

describe("a handed-over record", () => {
  it("leaves a document with its file and its reminders at the other center, without what was said of it here", async () => {
    const where = { candidateId: newCandidateId };
    const copy = await world.prisma.paper.findFirstOrThrow({
      where,
      include: { files: true, entries: true },
    });
    expect(copy).toMatchObject({
      kind: "PASSPORT",
      state: "CHECKED",
      files: [{ name: "Zeugnis.pdf" }],
      entries: [],
    });
    expect(await world.prisma.dueWork.count({ where: { kind: "paper_due", subjectId: copy.id } })).toBe(2);
  });

  it("is erased at the old center a year later, and not a day before", async () => {
    const before = await rowsOf(person.id);
    expect(Object.values(before).every((count) => count > 0)).toBe(true);
    const copied = await rowsOf(newCandidateId);
    await onDay("2027-11-20");
    expect(await rowsOf(person.id)).toEqual(before);
    await onDay("2027-11-21");
    expect(await isEmpty(person.id)).toBe(true);
    expect(await rowsOf(newCandidateId)).toEqual(copied);
    expect(await world.prisma.candidateProfile.findUnique({ where: { id: person.id } })).toMatchObject({
      ...{ state: "HANDED_OVER", summary: "", skills: [], isco08: person.isco08 },
    });
    expect(await stored()).toMatchObject({ erasedAt: world.clock.now(), reason: "" });
    const { past } = await getHandoverPage(world.as(advisor), person.id);
    expect(past).toMatchObject([{ erasedAt: world.clock.now() }]);
  });

  it("loses the receipts of its transfers; the request stays in the books", async () => {
    const receipts = () => world.prisma.paymentReceipt.count({ where: { requestId: request.id } });
    const another = await aCandidate(world, { centerId: from.id });
    const kept = await aReceipt(
      world,
      await aPaymentRequest(world, { centerId: from.id, candidateId: another.id }),
    );
    await onDay("2027-11-20");
    expect(await receipts()).toBe(1);
    await onDay("2027-11-21");
    expect(await receipts()).toBe(0);
    expect(await world.prisma.paymentRequest.count({ where: { id: request.id } })).toBe(1);
    expect(await world.prisma.paymentReceipt.count({ where: { id: kept.id } })).toBe(1);
  });

  it("stands in the log with who erased it, row by row", async () => {
    await onDay("2027-11-21");
    const entries = await world.prisma.auditEntry.findMany({
      where: { centerId: from.id, action: "DELETE", actorRole: "system:erase_record" },
      select: { subject: true },
    });
    expect(new Set(entries.map(({ subject }) => subject))).toEqual(
      new Set([
        "PaperEntry",
        "PaymentReceipt",
        ...PERSONAL.map((table) => `${table.charAt(0).toUpperCase()}${table.slice(1)}`),
      ]),
    );
  });

  it("takes nobody else's rows along", async () => {
    const other = await aCandidate(world, { centerId: from.id });
    await withEntries(world, other);
    const before = await rowsOf(other.id);
    await onDay("2027-11-21");
    expect(await rowsOf(other.id)).toEqual(before);
  });
});

describe("a hold", () => {
  it("stops the erasing, says who and why, and ends with the erasing that was due", async () => {
    expect(await holdRecord(world.as(admin), { handoverId, version: 4, ...held })).toEqual({ ok: true });
    await onDay("2027-11-22");
    expect(await isEmpty(person.id)).toBe(false);
    const { past } = await getHandoverPage(world.as(advisor), person.id);
    expect(past).toMatchObject([{ heldByName: "Karin Osterholz", ...held, eraseFrom: "2027-11-21" }]);
    expect(await releaseRecord(world.as(admin), { handoverId, version: 5 })).toEqual({ ok: true });
    await onDay("2027-11-22");
    expect(await isEmpty(person.id)).toBe(true);
  });

  it("that ends before its day leaves that day as it is", async () => {
    expect(await holdRecord(world.as(admin), { handoverId, version: 4, ...held })).toEqual({ ok: true });
    expect(await releaseRecord(world.as(admin), { handoverId, version: 5 })).toEqual({ ok: true });
    expect(await world.prisma.dueWork.count({ where: { subjectId: handoverId } })).toBe(1);
    await onDay("2027-11-20");
    expect(await isEmpty(person.id)).toBe(false);
    await onDay("2027-11-21");
    expect(await isEmpty(person.id)).toBe(true);
  });

  it("is the administration's of this center, and only of what is there", async () => {
    const wish = { handoverId, version: 4, ...held };
    await expect(holdRecord(world.as(advisor), wish)).rejects.toThrow(ForbiddenError);
    const stranger = await aMember(world, "CENTER_ADMIN", { centerId: (await aCenter(world)).id });
    await expect(holdRecord(world.as(stranger), wish)).rejects.toThrow(NotFoundError);
    expect(await releaseRecord(world.as(admin), { handoverId, version: 4 })).toMatchObject({
      code: "not_possible_now",
    });
    expect(await holdRecord(world.as(admin), { ...wish, version: 3 })).toMatchObject({
      code: "changed_meanwhile",
    });
    await onDay("2027-11-21");
    expect(await holdRecord(world.as(admin), { ...wish, version: 5 })).toMatchObject({
      code: "not_possible_now",
    });
  });

  it("and the erasing in the same moment: one of them, never half", async () => {
    world.clock.moveTo(new Date(Date.parse("2027-11-21T09:00:00Z") + DAY));
    const [hold] = await Promise.all([
      holdRecord(world.as(admin), { handoverId, version: 4, ...held }),
      doDueWork(world.services, wiring.due),
    ]);
    const { heldAt, erasedAt } = await stored();
    expect([heldAt !== null, erasedAt !== null]).toEqual([hold.ok, !hold.ok]);
    expect(await isEmpty(person.id)).toBe(!hold.ok);
  });
});

it("counts full months from the legal day", () => {
  expect(eraseFrom(plainDate("2026-02-28"))).toBe("2027-02-28");
  expect(eraseFrom(plainDate("2028-02-29"))).toBe("2029-02-28");
});
