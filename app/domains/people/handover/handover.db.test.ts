import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  codeForCandidate,
  doubtfulPeople,
  inviteCandidate,
  saveLanguage,
  setCandidateState,
} from "#app/domains/candidates/index.server.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { drainOutbox } from "#app/jobs/outbox.ts";
import type { Principal } from "#app/permissions/context.ts";
import type { CandidateProfile, Center } from "#app/platform/database/generated/client.ts";
import { ForbiddenError, NotFoundError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { wiring } from "#app/wiring.ts";
import { aCandidate, aConsent, aDocument } from "#tests/factories/candidates.ts";
import { aCase } from "#tests/factories/cases.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { anInterview, aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { withEntries } from "#tests/factories/profiles.ts";
import { openWorld, type World } from "#tests/setup/world.ts";
import {
  acceptHandover,
  agreeHandover,
  askHandover,
  declineHandover,
  listIncoming,
  recordPaper,
  refuseHandover,
  withdrawHandover,
} from "../index.server.ts";

let world: World;
let from: Center;
let to: Center;
let advisor: Principal;
let receiver: Principal;
let self: Principal;
let person: CandidateProfile;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  [from, to] = [await aCenter(world, { name: "Bremen" }), await aCenter(world, { name: "Chemnitz" })];
  advisor = await aMember(world, "ADVISOR", { centerId: from.id }, { name: "Jan Petersen" });
  receiver = await aMember(world, "ADVISOR", { centerId: to.id }, { name: "Sabine Vogel" });
  person = await aCandidate(world, { centerId: from.id });
  self = await aMember(world, "CANDIDATE", { candidateId: person.id });
});

type Parts = Parameters<typeof askHandover>[2]["parts"];
async function asked(parts: Parts = ["ENTRIES", "SITUATION", "DOCUMENTS"]): Promise<string> {
  const id = newId();
  const wish = { id, toCenterId: to.id, parts, reason: "Sie ziehen nach Chemnitz." };
  expect(await askHandover(world.as(advisor), person.id, wish)).toEqual({ ok: true });
  return id;
}
const agreed = async (parts?: Parts) => {
  const handoverId = await asked(parts);
  expect(await agreeHandover(world.as(self), { handoverId, version: 1 })).toEqual({ ok: true });
  return { handoverId, version: 2 };
};
const stored = (id: string) => world.prisma.handover.findUniqueOrThrow({ where: { id } });
const REFUSED = { ok: false, code: "not_possible_now" };

describe("without the person's yes", () => {
  it("the other center sees nothing and can take nobody", async () => {
    const handoverId = await asked();
    expect((await listIncoming(world.as(receiver), 1)).rows).toEqual([]);
    await expect(acceptHandover(world.as(receiver), { handoverId, version: 1 })).rejects.toThrow(
      NotFoundError,
    );
    await expect(agreeHandover(world.as(advisor), { handoverId, version: 1 })).rejects.toThrow(
      ForbiddenError,
    );
    await expect(agreeHandover(world.as(receiver), { handoverId, version: 1 })).rejects.toThrow(
      NotFoundError,
    );
  });

  it("a no ends it", async () => {
    const handoverId = await asked();
    expect(await declineHandover(world.as(self), { handoverId, version: 1, step: "decline" })).toEqual({
      ok: true,
    });
    expect(await stored(handoverId)).toMatchObject({ state: "DECLINED", agreedOn: null });
    await expect(acceptHandover(world.as(receiver), { handoverId, version: 2 })).rejects.toThrow(
      NotFoundError,
    );
  });

  it("a yes taken back in between counts no more, whoever comes first", async () => {
    const step = await agreed();
    const [withdrawn, accepted] = await Promise.all([
      declineHandover(world.as(self), { ...step, step: "withdraw" }),
      acceptHandover(world.as(receiver), step).catch((error: unknown) => error),
    ]);
    const { state } = await stored(step.handoverId);
    const people = await world.prisma.candidateProfile.count({ where: { centerId: to.id } });
    if (withdrawn.ok) expect([state, people]).toEqual(["WITHDRAWN", 0]);
    else expect([state, people, accepted]).toMatchObject(["ACCEPTED", 1, { ok: true }]);
  });
});

describe("before it is accepted", () => {
  it("the other center reads occupation and level, and no name", async () => {
    const { handoverId } = await agreed();
    const { rows } = await listIncoming(world.as(receiver), 1);
    expect(rows).toMatchObject([{ id: handoverId, from: "Bremen", germanLevel: "B1", state: "AGREED" }]);
    expect(JSON.stringify(rows)).not.toMatch(/Haddad|Layla/);
    const ctx = world.as(receiver);
    expect(await ctx.db.candidateProfile.count({ where: { id: person.id } })).toBe(0);
    expect(await ctx.db.candidateIdentity.count({ where: { candidateId: person.id } })).toBe(0);
  });

  it("a third center sees nothing of it", async () => {
    const step = await agreed();
    const third = await aMember(world, "ADVISOR", { centerId: (await aCenter(world)).id });
    expect((await listIncoming(world.as(third), 1)).rows).toEqual([]);
    await expect(acceptHandover(world.as(third), step)).rejects.toThrow(NotFoundError);
    await expect(acceptHandover(world.as(advisor), step)).rejects.toThrow(ForbiddenError);
  });

  it("one center asks once at a time, none asks itself or in a stranger's name", async () => {
    const wish = { id: newId(), toCenterId: to.id, parts: [], reason: "Umzug" };
    const twice = await Promise.all([
      askHandover(world.as(advisor), person.id, wish),
      askHandover(world.as(advisor), person.id, { ...wish, id: newId() }),
    ]);
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect(
      await askHandover(world.as(advisor), person.id, { ...wish, id: newId(), toCenterId: from.id }),
    ).toEqual({
      ok: false,
      code: "same_center",
    });
    await expect(askHandover(world.as(receiver), person.id, { ...wish, id: newId() })).rejects.toThrow(
      NotFoundError,
    );
  });

  it("a running case bars it, also one that began meanwhile", async () => {
    const company = await aCompany(world, { centerId: from.id });
    const step = await agreed();
    const proposal = await aProposal(world, await aVacancy(world, company), person, { state: "ACCEPTED" });
    await aCase(world, proposal);
    expect(await acceptHandover(world.as(receiver), step)).toEqual({ ok: false, code: "running_case" });
    expect(await stored(step.handoverId)).toMatchObject({ state: "AGREED", version: 2 });
    await withdrawHandover(world.as(advisor), step);
    const wish = { id: newId(), toCenterId: to.id, parts: [], reason: "Umzug" };
    expect(await askHandover(world.as(advisor), person.id, wish)).toEqual({
      ok: false,
      code: "running_case",
    });
  });

  it("a signed paper counts with the name of who read it", async () => {
    const handoverId = await asked();
    const paper = { handoverId, version: 1, paperSignedOn: plainDate("2026-11-22") };
    expect(await recordPaper(world.as(advisor), paper)).toEqual({ ok: false, code: "in_the_future" });
    const signed = { ...paper, paperSignedOn: plainDate("2026-11-20") };
    await expect(recordPaper(world.as(self), signed)).rejects.toThrow(ForbiddenError);
    expect(await recordPaper(world.as(advisor), signed)).toEqual({ ok: true });
    expect(await stored(handoverId)).toMatchObject({ agreedOn: "PAPER", recordedByName: "Jan Petersen" });
    expect(await refuseHandover(world.as(receiver), { handoverId, version: 2 })).toEqual({ ok: true });
  });
});

describe("accepting", () => {
  it("makes a record with copies, closes the old one and moves the account", async () => {
    await withEntries(world, person);
    await aDocument(world, person);
    const company = await aCompany(world, { centerId: from.id });
    await aConsent(world, person, company);
    const open = await aProposal(world, await aVacancy(world, company), person, { state: "INTERVIEW" });
    const startsAt = new Date("2035-01-08T09:00:00Z");
    await anInterview(world, open, { state: "AGREED", startsAt });
    const done = await acceptHandover(world.as(receiver), await agreed());
    if (!done.ok) throw new Error(done.code);
    const fresh = await world.prisma.candidateProfile.findUniqueOrThrow({
      where: { id: done.newCandidateId },
      include: {
        ...{ identity: true, languages: true, qualifications: { include: { proof: true } }, documents: true },
        ...{
          experiences: { include: { history: true } },
          situation: true,
          guardians: true,
          memberships: true,
        },
        ...{ proposals: true, consents: true },
      },
    });
    expect(fresh).toMatchObject({
      ...{ centerId: to.id, number: 2001, state: "DRAFT", proposals: [], consents: [] },
      identity: { givenName: "Layla", nameKey: expect.any(String) as string },
      languages: [{ language: "de", level: "B1" }],
      qualifications: [{ proof: { title: "CAP Soudure" } }],
      experiences: [{ history: { employer: "Chantier de Bizerte" } }],
      ...{ documents: [{ name: "Zeugnis.pdf" }], situation: { familyPlan: "TOGETHER" } },
      ...{ guardians: [{ name: "Salma Haddad" }], memberships: [{ userId: self.userId, endedAt: null }] },
    });
    expect(await world.prisma.candidateProfile.findUnique({ where: { id: person.id } })).toMatchObject({
      state: "HANDED_OVER",
    });
    expect(await world.prisma.proposal.findUnique({ where: { id: open.id } })).toMatchObject({
      ...{ state: "ENDED", endReason: "HANDED_OVER" },
    });
    expect(await world.prisma.interview.findFirst({ where: { proposalId: open.id } })).toMatchObject({
      state: "CANCELLED",
    });
    expect(await world.prisma.proposalDecision.findMany({ where: { proposalId: open.id } })).toMatchObject([
      { step: "handed_over", from: "INTERVIEW", to: "ENDED", party: "HOUSE" },
    ]);
    expect(await world.prisma.consent.count({ where: { candidateId: person.id, withdrawnAt: null } })).toBe(
      0,
    );
    expect(await world.prisma.membership.count({ where: { candidateId: person.id, endedAt: null } })).toBe(0);
    const audited = await world.prisma.auditEntry.findMany({
      where: {
        subject: { in: ["CandidateIdentity", "CandidateProfile"] },
        centerId: { in: [from.id, to.id] },
      },
      select: { centerId: true, action: true, actorId: true },
    });
    expect(audited).toContainEqual({ centerId: to.id, action: "CREATE", actorId: receiver.userId });
    expect(audited).toContainEqual({ centerId: from.id, action: "UPDATE", actorId: receiver.userId });
    expect(audited).toContainEqual({ centerId: from.id, action: "READ", actorId: receiver.userId });
    await drainOutbox(world.services, wiring.events);
    const mails = await world.prisma.mailMessage.findMany({
      where: { dedupeKey: { startsWith: "handover:" } },
    });
    expect(mails.filter(({ to: address }) => address === self.email)).toHaveLength(1);
    expect(mails.filter(({ to: address }) => address === advisor.email)).not.toHaveLength(0);
  });

  it("copies no more than the person agreed to", async () => {
    await withEntries(world, person);
    await aDocument(world, person);
    const done = await acceptHandover(world.as(receiver), await agreed([]));
    if (!done.ok) throw new Error(done.code);
    const where = { candidateId: done.newCandidateId };
    const { prisma } = world;
    expect(
      await Promise.all([
        ...[prisma.candidateIdentity.count({ where }), prisma.candidateLanguage.count({ where })],
        ...[prisma.candidateExperience.count({ where }), prisma.candidateHistory.count({ where })],
        ...[prisma.candidateQualification.count({ where }), prisma.qualificationProof.count({ where })],
        ...[prisma.candidateSituation.count({ where }), prisma.candidateGuardian.count({ where })],
        prisma.document.count({ where }),
      ]),
    ).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("leaves a record nobody works on any more, nor asks who else it may be", async () => {
    const twin = await aCandidate(world, { centerId: from.id });
    const ctx = world.as(advisor);
    const [firstId = "", secondId = ""] = [person.id, twin.id].sort();
    await world.prisma.candidateDuplicate.create({
      data: {
        ...{ centerId: from.id, firstId, secondId, reasons: ["SAME_NAME_AND_BIRTH"] },
        foundAt: world.clock.now(),
      },
    });
    await acceptHandover(world.as(receiver), await agreed([]));
    const { version } = await world.prisma.candidateProfile.findUniqueOrThrow({ where: { id: person.id } });
    await expect(setCandidateState(ctx, person.id, { version, state: "ACTIVE" })).rejects.toThrow(
      ForbiddenError,
    );
    const language = { language: "fr", level: "B2", certificate: "NONE", id: newId() } as const;
    await expect(saveLanguage(ctx, person.id, "new", language)).rejects.toThrow(ForbiddenError);
    await expect(inviteCandidate(ctx, person.id)).rejects.toThrow(NotFoundError);
    await expect(codeForCandidate(ctx, person.id)).rejects.toThrow(NotFoundError);
    expect(await doubtfulPeople(ctx)).toEqual([]);
  });

  it("twice makes one record", async () => {
    const step = await agreed();
    const ctx = world.as(receiver);
    const [first, second] = await Promise.all([acceptHandover(ctx, step), acceptHandover(ctx, step)]);
    const third = await acceptHandover(ctx, step);
    expect(await world.prisma.candidateProfile.count({ where: { centerId: to.id } })).toBe(1);
    expect([first, second].some(({ ok }) => ok)).toBe(true);
    expect(third).toMatchObject({ ok: true });
    const colleague = await aMember(world, "ADVISOR", { centerId: to.id });
    expect(await acceptHandover(world.as(colleague), step)).toEqual(REFUSED);
  });
});
