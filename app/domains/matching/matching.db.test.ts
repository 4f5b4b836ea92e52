import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  CandidateProfile,
  Company,
  Proposal,
  Vacancy,
} from "#app/platform/database/generated/client.ts";
import type { Principal } from "#app/permissions/context.ts";
import { aCandidate, aDocument } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import { CONSENT_TEXT } from "./index.ts";
import {
  declineOffer,
  declineProposal,
  getCompanyProposal,
  getConsentsPage,
  getMatchingPage,
  giveConsent,
  listCompanyProposals,
  listOwnProposals,
  offerJob,
  proposeCandidate,
  showInterest,
  withdrawConsent,
  withdrawProposal,
} from "./index.server.ts";

const AGREED = { months: 6, textVersion: CONSENT_TEXT.version };

let world: World;
let centerId: string;
let company: Company;
let vacancy: Vacancy;
let candidate: CandidateProfile;
let hr: Principal;
let advisor: Principal;
let person: Principal;

beforeAll(async () => {
  world = await openWorld();
  ({ id: centerId } = await aCenter(world, { slug: "matching", name: "Welcome Center" }));
  company = await aCompany(world, { centerId });
  hr = await aMember(world, "HR_ADMIN", { companyId: company.id });
  advisor = await aMember(world, "ADVISOR", { centerId });
});
afterAll(() => world.close());

/** A fresh vacancy and person with a proposal that the company is interested in. */
async function freshProposal(state: Proposal["state"] = "PROPOSED"): Promise<Proposal> {
  vacancy = await aVacancy(world, company, { state: "PUBLISHED" });
  candidate = await aCandidate(world, { centerId });
  person = await aMember(world, "CANDIDATE", { candidateId: candidate.id });
  const made = await proposeCandidate(world.as(advisor), {
    vacancyId: vacancy.id,
    candidateId: candidate.id,
  });
  if (!made.ok) throw new Error(made.code);
  if (state !== "PROPOSED") await showInterest(world.as(hr), { proposalId: made.proposalId, version: 1 });
  if (state === "INTRODUCED")
    await giveConsent(world.as(person), { proposalId: made.proposalId, version: 2, ...AGREED });
  return world.prisma.proposal.findUniqueOrThrow({ where: { id: made.proposalId } });
}

const eventTypes = async (proposalId: string) => {
  const events = await world.prisma.outboxEvent.findMany({ orderBy: { id: "asc" } });
  return events
    .filter(({ payload }) => (payload as { proposalId?: string }).proposalId === proposalId)
    .map((event) => event.type);
};

it("a minor's consent counts only once the guardians' is there", async () => {
  const { id: proposalId } = await freshProposal("INTERESTED");
  const input = { proposalId, version: 2, ...AGREED };
  const born = (birthDate: string) =>
    world.prisma.candidateIdentity.update({
      where: { candidateId: candidate.id },
      data: { birthDate: new Date(birthDate) },
    });
  await born("2009-05-02");
  expect(await giveConsent(world.as(person), input)).toEqual({ ok: false, code: "no_guardian" });
  expect(await world.prisma.consent.count({ where: { candidateId: candidate.id } })).toBe(0);
  const document = await aDocument(world, candidate);
  await world.prisma.candidateGuardian.create({
    data: {
      ...{ centerId, candidateId: candidate.id, name: "Salma Haddad" },
      ...{ signedOn: new Date("2026-11-01"), documentId: document.id },
      ...{ madeByParty: "CENTER", madeAt: world.clock.now() },
      ...{ checkedById: advisor.userId, checkedByName: advisor.name, checkedAt: world.clock.now() },
    },
  });
  expect(await giveConsent(world.as(person), input)).toEqual({ ok: true });
});

describe("proposing", () => {
  it("keeps the explanation as shown and makes one proposal of two clicks", async () => {
    const proposal = await freshProposal();
    expect(proposal.state).toBe("PROPOSED");
    expect(proposal.explanation).toMatchObject({ weightsVersion: "house-2" });
    const again = await proposeCandidate(world.as(advisor), {
      vacancyId: vacancy.id,
      candidateId: candidate.id,
    });
    expect(again).toEqual({ ok: true, proposalId: proposal.id });
    expect(await eventTypes(proposal.id)).toEqual(["proposal_made"]);
  });

  it("refuses a vacancy that is not published and a person who is not looking", async () => {
    const draft = await aVacancy(world, company, { state: "DRAFT" });
    const active = await aCandidate(world, { centerId });
    const input = { vacancyId: draft.id, candidateId: active.id };
    expect(await proposeCandidate(world.as(advisor), input)).toEqual({ ok: false, code: "not_published" });
    const published = await aVacancy(world, company, { state: "PUBLISHED" });
    const ended = await aCandidate(world, { centerId, state: "ENDED" });
    const other = { vacancyId: published.id, candidateId: ended.id };
    expect(await proposeCandidate(world.as(advisor), other)).toEqual({ ok: false, code: "not_active" });
  });

  it("shows the matching page in three statements, whatever the number of people", async () => {
    await freshProposal();
    const statements = async () => {
      const counted = await world.services.database.statements.during(() =>
        getMatchingPage(world.as(advisor), vacancy.id, []),
      );
      return counted.statements.length;
    };
    expect(await statements()).toBe(3);
    for (let count = 0; count < 10; count += 1) await aCandidate(world, { centerId });
    expect(await statements()).toBe(3);
  });
});

describe("what the company sees", () => {
  it("sees no name before consent, sees it after, and not after withdrawal", async () => {
    const proposal = await freshProposal();
    const seen = () => getCompanyProposal(world.as(hr), proposal.id);
    expect((await seen()).identity).toBeNull();
    await showInterest(world.as(hr), { proposalId: proposal.id, version: 1 });
    expect((await seen()).identity).toBeNull();
    expect(await giveConsent(world.as(person), { proposalId: proposal.id, version: 2, ...AGREED })).toEqual({
      ok: true,
    });
    expect((await seen()).identity).toMatchObject({ givenName: "Layla" });
    const { consents } = await getConsentsPage(world.as(person));
    await withdrawConsent(world.as(person), consents[0]?.id ?? "");
    const after = await seen();
    expect(after.identity).toBeNull();
    expect([after.state, after.endReason]).toEqual(["ENDED", "CONSENT_WITHDRAWN"]);
  });

  it("sees no name once the consent has expired", async () => {
    const proposal = await freshProposal("INTRODUCED");
    expect((await getCompanyProposal(world.as(hr), proposal.id)).identity).not.toBeNull();
    const start = world.clock.now();
    world.clock.moveTo(new Date("2027-05-21T00:00:01Z"));
    expect((await getCompanyProposal(world.as(hr), proposal.id)).identity).toBeNull();
    world.clock.moveTo(new Date("2027-05-20T23:59:59Z"));
    expect((await getCompanyProposal(world.as(hr), proposal.id)).identity).not.toBeNull();
    world.clock.moveTo(start);
  });

  it("never tells a name in the list either, and writes an access row when it does", async () => {
    const proposal = await freshProposal();
    const named = async () =>
      (await listCompanyProposals(world.as(hr), 1)).rows.find(({ id }) => id === proposal.id)?.name;
    expect(await named()).toBeNull();
    await showInterest(world.as(hr), { proposalId: proposal.id, version: 1 });
    await giveConsent(world.as(person), { proposalId: proposal.id, version: 2, ...AGREED });
    expect(await named()).toMatch(/^Layla Haddad/);
    const reads = await world.prisma.auditEntry.findMany({
      where: { action: "READ", subject: "CandidateIdentity", actorId: hr.userId, candidateId: candidate.id },
    });
    expect(reads.length).toBeGreaterThan(0);
  });

  it("gives another company nothing", async () => {
    const proposal = await freshProposal("INTRODUCED");
    const otherCompany = await aCompany(world, { centerId });
    const other = await aMember(world, "HR_ADMIN", { companyId: otherCompany.id });
    await expect(getCompanyProposal(world.as(other), proposal.id)).rejects.toThrow("not found");
    expect(
      await world.as(other).db.candidateIdentity.findMany({ where: { candidateId: candidate.id } }),
    ).toEqual([]);
  });
});

describe("the steps", () => {
  it("goes the whole way to an offer, telling others each time", async () => {
    const proposal = await freshProposal("INTRODUCED");
    const offer = { proposalId: proposal.id, version: 3, startsOn: plainDate("2027-03-01") };
    expect(await offerJob(world.as(hr), offer)).toEqual({ ok: true });
    const row = await world.prisma.proposal.findUniqueOrThrow({ where: { id: proposal.id } });
    expect([row.state, row.offerStartsOn?.toISOString()]).toEqual(["OFFERED", "2027-03-01T00:00:00.000Z"]);
    expect(
      await declineOffer(world.as(person), { proposalId: proposal.id, version: 4, reason: "PAY" }),
    ).toEqual({
      ok: true,
    });
    expect(await eventTypes(proposal.id)).toEqual([
      "proposal_made",
      "proposal_interested",
      "offer_made",
      "proposal_ended",
    ]);
  });

  it("tells who was slower that something has changed", async () => {
    const proposal = await freshProposal();
    const input = { proposalId: proposal.id, version: 1 };
    const results = await Promise.all([
      showInterest(world.as(hr), input),
      declineProposal(world.as(hr), { ...input, by: "company", reason: "START_DATE" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toEqual({ ok: false, code: "changed_meanwhile" });
  });

  it("refuses a step that does not fit", async () => {
    const proposal = await freshProposal();
    const offer = { proposalId: proposal.id, version: 1, startsOn: plainDate("2027-03-01") };
    expect(await offerJob(world.as(hr), offer)).toEqual({ ok: false, code: "not_possible_now" });
  });

  it("hides a proposal from the person until the company is interested", async () => {
    const proposal = await freshProposal();
    expect((await listOwnProposals(world.as(person))).map(({ id }) => id)).toEqual([]);
    await showInterest(world.as(hr), { proposalId: proposal.id, version: 1 });
    expect((await listOwnProposals(world.as(person))).map(({ id }) => id)).toEqual([proposal.id]);
  });

  it("lets the center withdraw, and nobody of another center", async () => {
    const proposal = await freshProposal();
    const { id: otherCenter } = await aCenter(world, {
      slug: `other-${proposal.id.slice(-6)}`,
      name: "Anderes",
    });
    const stranger = await aMember(world, "ADVISOR", { centerId: otherCenter });
    const input = { proposalId: proposal.id, version: 1 };
    await expect(withdrawProposal(world.as(stranger), input)).rejects.toThrow("not found");
    expect(await withdrawProposal(world.as(advisor), input)).toEqual({ ok: true });
  });
});

describe("consent", () => {
  it("is one record though it is clicked twice, and can be given anew after it expired", async () => {
    const proposal = await freshProposal("INTERESTED");
    const input = { proposalId: proposal.id, version: 2, ...AGREED };
    const results = await Promise.all([
      giveConsent(world.as(person), input),
      giveConsent(world.as(person), input),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const count = () => world.prisma.consent.count({ where: { candidateId: candidate.id } });
    expect(await count()).toBe(1);
  });
});
