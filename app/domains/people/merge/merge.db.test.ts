import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Center, Company } from "#app/platform/database/generated/client.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { listCandidates } from "#app/domains/candidates/index.server.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import { wiring } from "#app/wiring.ts";
import { aCandidate, aConsent, aDocument } from "#tests/factories/candidates.ts";
import { aCase, aMilestone } from "#tests/factories/cases.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { anInterview, aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { withEntries } from "#tests/factories/profiles.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import { mergeCandidates } from "../index.server.ts";
import { mergeSchema } from "../index.ts";
import { BELONGINGS } from "./belongings.ts";

let world: World;
let center: Center;
let company: Company;
let advisor: Principal;
let first: CandidateProfile;
let second: CandidateProfile;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  center = await aCenter(world);
  company = await aCompany(world, { centerId: center.id });
  advisor = await aMember(world, "ADVISOR", { centerId: center.id }, { name: "Jan Petersen" });
  first = await aCandidate(
    world,
    { centerId: center.id, skills: ["MAG"], germanLevel: "A2" },
    { phone: null },
  );
  second = await aCandidate(
    world,
    { centerId: center.id, skills: ["WIG"], germanLevel: "B1", summary: "Schweißt gern." },
    { phone: "+216 71 123 456", familyName: "Hadad" },
  );
});

const wish = (more: object = {}, one = first, other = second) =>
  mergeSchema.parse({
    ...{ id: newId(), otherId: other.id, version: String(one.version), otherVersion: String(other.version) },
    keep: "this",
    ...more,
  });

/** How many rows of each table name one of these records. */
async function rowsOf(...ids: string[]): Promise<Record<string, number>> {
  const tables = Object.values(BELONGINGS)
    .flat()
    .filter((model) => model !== "AuditEntry");
  const counted = await Promise.all(
    tables.map(async (model) => {
      const table = world.prisma[(model.charAt(0).toLowerCase() + model.slice(1)) as "document"];
      return [model, await table.count({ where: { candidateId: { in: ids } } })] as const;
    }),
  );
  return Object.fromEntries(counted);
}

const profileOf = (id: string) =>
  world.prisma.candidateProfile.findUniqueOrThrow({ where: { id }, include: { identity: true } });

describe("merging", () => {
  it("brings everything over and loses nothing", async () => {
    await withEntries(world, first);
    await withEntries(world, second);
    await world.prisma.candidateLanguage.create({
      data: {
        ...{ centerId: center.id, candidateId: second.id, language: "fr", level: "C1" },
        ...{ madeByParty: "CENTER", madeAt: world.clock.now() },
      },
    });
    const vacancy = await aVacancy(world, company);
    const proposal = await aProposal(world, vacancy, second, { state: "ACCEPTED" });
    const theCase = await aCase(world, proposal);
    await aMilestone(world, theCase);
    await aDocument(world, second, { caseId: theCase.id });
    await aConsent(world, second, company);
    const before = await rowsOf(first.id, second.id);
    const done = await mergeCandidates(
      world.as(advisor),
      first.id,
      wish({ germanLevel: "other", skills: "both" }),
    );
    expect(done).toEqual({ ok: true, winnerId: first.id });
    expect(await rowsOf(first.id, second.id)).toEqual(before);
    expect(await rowsOf(second.id)).toMatchObject({
      ...{ Document: 0, Consent: 0, Proposal: 0, Case: 0, Milestone: 0, CandidateGuardian: 0 },
      // said twice in the same words, or once per record: with the old number
      ...{ CandidateExperience: 1, CandidateHistory: 1, CandidateQualification: 1, QualificationProof: 1 },
      ...{ CandidateLanguage: 1, CandidateSituation: 1, CandidateIdentity: 1 },
    });
    const [winner, loser] = [await profileOf(first.id), await profileOf(second.id)];
    expect(winner).toMatchObject({ germanLevel: "B1", skills: ["MAG", "WIG"], state: "ACTIVE" });
    // where the first record said nothing, the second one is asked
    expect(winner.identity).toMatchObject({
      phone: "+216 71 123 456",
      phoneKey: "71123456",
      givenName: "Layla",
    });
    expect(loser).toMatchObject({
      state: "MERGED",
      mergedIntoId: first.id,
      germanLevel: "A2",
      skills: ["WIG"],
    });
    expect(loser.identity).toMatchObject({ phone: null, familyName: "Hadad" });
    expect(await world.prisma.candidateMerge.findFirst({ where: { loserId: second.id } })).toMatchObject({
      ...{ winnerId: first.id, mergedByName: "Jan Petersen", loserState: "ACTIVE" },
    });
    const event = await world.prisma.outboxEvent.findFirst({ where: { type: "candidate_merged" } });
    expect(event?.payload).toMatchObject({ winnerId: first.id, loserId: second.id, endedUserId: null });
  });

  it("can keep the other number, and leads older ones on", async () => {
    const third = await aCandidate(world, { centerId: center.id });
    await mergeCandidates(world.as(advisor), second.id, wish({}, second, third));
    const { version } = await profileOf(second.id);
    const input = wish({ keep: "other", otherVersion: String(version) }, third, second);
    expect(await mergeCandidates(world.as(advisor), third.id, input)).toEqual({
      ok: false,
      code: "already_merged",
    });
    const back = wish({ keep: "other", version: String(version) }, second, first);
    expect(await mergeCandidates(world.as(advisor), second.id, back)).toEqual({
      ok: true,
      winnerId: first.id,
    });
    expect((await profileOf(third.id)).mergedIntoId).toBe(first.id);
    const found = await listCandidates(world.as(advisor), { q: `K-${third.number}`, page: 1 });
    expect(found.rows.map(({ id }) => id)).toEqual([first.id]);
    const all = await listCandidates(world.as(advisor), { page: 1 });
    expect(all.rows.map(({ id }) => id)).toEqual([first.id]);
  });

  it("lets the further of two proposals for a vacancy go on and keeps the other readable", async () => {
    const vacancy = await aVacancy(world, company);
    const lesser = await aProposal(world, vacancy, first, { state: "INTERESTED" });
    const further = await aProposal(world, vacancy, second, { state: "OFFERED" });
    await mergeCandidates(world.as(advisor), first.id, wish());
    expect(
      await world.prisma.proposal.findMany({ where: { candidateId: first.id }, orderBy: { id: "asc" } }),
    ).toMatchObject([
      { id: lesser.id, state: "ENDED", endReason: "DUPLICATE", duplicateOfId: further.id },
      { id: further.id, state: "OFFERED", endReason: null, duplicateOfId: null },
    ]);
  });

  it("refuses where two cases run for one vacancy, and has changed nothing then", async () => {
    const vacancy = await aVacancy(world, company);
    for (const person of [first, second]) {
      await aCase(world, await aProposal(world, vacancy, person, { state: "ACCEPTED" }));
    }
    const before = [await profileOf(first.id), await profileOf(second.id)];
    expect(await mergeCandidates(world.as(advisor), first.id, wish())).toEqual({
      ok: false,
      code: "two_cases",
    });
    expect([await profileOf(first.id), await profileOf(second.id)]).toEqual(before);
  });

  it("never widens a consent", async () => {
    const early = new Date("2027-01-10T00:00:00Z");
    await aConsent(world, first, company);
    await aConsent(world, second, company, { expiresAt: early });
    const other = await aCompany(world, { centerId: center.id });
    await aConsent(world, first, other, { givenAt: new Date("2026-10-01T00:00:00Z") });
    await aConsent(world, second, other, {
      givenAt: new Date("2026-09-01T00:00:00Z"),
      withdrawnAt: new Date("2026-11-01T00:00:00Z"),
    });
    const vacancy = await aVacancy(world, other);
    const open = await aProposal(world, vacancy, first, { state: "INTERVIEW" });
    await anInterview(world, open, { state: "AGREED", startsAt: new Date("2035-01-08T09:00:00Z") });
    await mergeCandidates(world.as(advisor), first.id, wish());
    const live = await world.prisma.consent.findMany({ where: { candidateId: first.id, withdrawnAt: null } });
    expect(live.map(({ companyId, expiresAt }) => [companyId, expiresAt])).toEqual([[company.id, early]]);
    expect(await world.prisma.proposal.findUnique({ where: { id: open.id } })).toMatchObject({
      endReason: "CONSENT_WITHDRAWN",
    });
    expect(await world.prisma.interview.findFirst({ where: { proposalId: open.id } })).toMatchObject({
      state: "CANCELLED",
    });
  });

  it("keeps one of two accounts and tells both", async () => {
    const kept = await aMember(world, "CANDIDATE", { candidateId: second.id }, { email: "new@test.example" });
    const ended = await aMember(world, "CANDIDATE", { candidateId: first.id }, { email: "old@test.example" });
    await mergeCandidates(world.as(advisor), first.id, wish({ account: "other" }));
    const live = await world.prisma.membership.findMany({ where: { candidateId: first.id, endedAt: null } });
    expect(live.map(({ userId }) => userId)).toEqual([kept.userId]);
    expect(
      await world.prisma.membership.count({ where: { userId: ended.userId, endedAt: { not: null } } }),
    ).toBe(1);
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: "merged:" } },
    });
    expect(mails.map(({ to, subject }) => [to, subject]).sort()).toEqual([
      ["new@test.example", "Ihre Daten stehen jetzt an einer Stelle"],
      ["old@test.example", "Ihr zweiter Zugang ist beendet"],
    ]);
  });

  it("refuses an introduction that would name the person", async () => {
    const input = wish({ summary: "other", givenName: "other" });
    await world.prisma.candidateIdentity.update({
      where: { candidateId: second.id },
      data: { givenName: "Schweißt" },
    });
    expect(await mergeCandidates(world.as(advisor), first.id, input)).toEqual({
      ok: false,
      code: "contains_name",
    });
  });
});

describe("at the same time", () => {
  it("a double click merges once", async () => {
    const input = wish();
    const ctx = world.as(advisor);
    const done = await Promise.all([
      mergeCandidates(ctx, first.id, input),
      mergeCandidates(ctx, first.id, input),
    ]);
    expect(done).toEqual([
      { ok: true, winnerId: first.id },
      { ok: true, winnerId: first.id },
    ]);
    expect(await world.prisma.candidateMerge.count({ where: { winnerId: first.id } })).toBe(1);
  });

  it("of two opposite merges one wins", async () => {
    const done = await Promise.all([
      mergeCandidates(world.as(advisor), first.id, wish()),
      mergeCandidates(world.as(advisor), second.id, wish({}, second, first)),
    ]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const states = [await profileOf(first.id), await profileOf(second.id)].map(({ state }) => state);
    expect(states.sort()).toEqual(["ACTIVE", "MERGED"]);
  });

  it("what is written for the ending record meanwhile, or later, goes on with the other", async () => {
    const [done] = await Promise.all([
      mergeCandidates(world.as(advisor), first.id, wish()),
      ...Array.from({ length: 8 }, () => aDocument(world, second)),
    ]);
    expect(done).toEqual({ ok: true, winnerId: first.id });
    await aDocument(world, second);
    expect(await world.prisma.document.count({ where: { candidateId: second.id } })).toBe(0);
    expect(await world.prisma.document.count({ where: { candidateId: first.id } })).toBe(9);
  });
});

describe("may be done", () => {
  it("by nobody of another center, and with no record of another center", async () => {
    const elsewhere = await aCenter(world);
    const foreign = await aMember(world, "ADVISOR", { centerId: elsewhere.id });
    const stranger = await aCandidate(world, { centerId: elsewhere.id });
    await expect(mergeCandidates(world.as(foreign), first.id, wish())).rejects.toThrow(NotFoundError);
    await expect(mergeCandidates(world.as(advisor), first.id, wish({}, first, stranger))).rejects.toThrow(
      NotFoundError,
    );
  });

  it("by people who advise alone", async () => {
    const self = await aMember(world, "CANDIDATE", { candidateId: first.id });
    const desk = await aMember(world, "DESK", { centerId: center.id });
    await expect(mergeCandidates(world.as(desk), first.id, wish())).rejects.toThrow(NotFoundError);
    await expect(mergeCandidates(world.as(self), first.id, wish())).rejects.toThrow(NotFoundError);
    const auditor = await aMember(world, "AUDITOR", { centerId: center.id });
    await expect(mergeCandidates(world.as(auditor), first.id, wish())).rejects.toThrow(NotFoundError);
  });
});
