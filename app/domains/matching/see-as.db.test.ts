import { afterAll, beforeAll, expect, it } from "vitest";
import type { Principal } from "#app/permissions/context.ts";
import { personAbility } from "#app/permissions/abilities/index.ts";
import type { Company, Proposal } from "#app/platform/database/generated/client.ts";
import { aCandidate, aConsent } from "#tests/factories/candidates.ts";
import { aCenter } from "#tests/factories/centers.ts";
import { aCompany, aVacancy } from "#tests/factories/companies.ts";
import { aProposalDecision, aGround, anInterview, aProposal } from "#tests/factories/matching.ts";
import { aMember } from "#tests/factories/people.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { candidatePage, companyPage, pageAsCandidate, pageAsCompany } from "./index.server.ts";

let world: World;
let company: Company;
let advisor: Principal;
let hr: Principal;
let person: Principal;
let open: Proposal;
let anonymous: Proposal;
let unseen: Proposal;

beforeAll(async () => {
  world = await openWorld();
  const { id: centerId } = await aCenter(world);
  company = await aCompany(world, { centerId });
  advisor = await aMember(world, "ADVISOR", { centerId });
  hr = await aMember(world, "HR_ADMIN", { companyId: company.id });
  const candidate = await aCandidate(world, { centerId });
  person = await aMember(world, "CANDIDATE", { candidateId: candidate.id });
  const vacancy = await aVacancy(world, company);
  open = await aProposal(world, vacancy, candidate, { state: "INTERVIEW" });
  await aConsent(world, candidate, company);
  const declined = await aProposalDecision(world, open, { party: "COMPANY" });
  await aGround(world, declined, "HOURS_OR_PAY");
  const theirs = await aProposalDecision(world, open, { party: "CANDIDATE", step: "decline" });
  await aGround(world, theirs, "PAY");
  await aProposalDecision(world, open, { step: "propose", from: null, party: "CENTER", forCandidate: false });
  await anInterview(world, open);
  const other = await aCandidate(world, { centerId });
  anonymous = await aProposal(world, vacancy, other, { state: "INTERESTED" });
  unseen = await aProposal(world, await aVacancy(world, company), candidate);
});
afterAll(() => world.close());

it("shows the center the company's page as a member of the company has it", async () => {
  for (const { id } of [open, anonymous, unseen]) {
    const { page } = await pageAsCompany(world.as(advisor), id);
    expect(page).toEqual(await companyPage(world.as(hr), id));
  }
  const { page } = await pageAsCompany(world.as(advisor), open.id);
  expect(page.proposal.identity).toMatchObject({ givenName: "Layla" });
  expect(page.proposal.decisions.flatMap(({ ground }) => ground?.reason ?? [])).toEqual(["HOURS_OR_PAY"]);
  // what the advisor alone could read all the same
  expect((await pageAsCompany(world.as(advisor), anonymous.id)).page.proposal.identity).toBeNull();
});

it("shows the candidate's page as the candidate has it, and none of a proposal the person has not heard of", async () => {
  const { page } = await pageAsCandidate(world.as(advisor), open.id);
  expect(page).toEqual(await candidatePage(world.as(person), open.id));
  expect(page?.proposal.decisions.map(({ step }) => step)).toEqual(["show_interest", "decline"]);
  expect((await pageAsCandidate(world.as(advisor), unseen.id)).page).toBeNull();
});

it("stands in the audit log with whose eyes it was", async () => {
  await pageAsCompany(world.as(advisor), open.id);
  const entries = await world.prisma.auditEntry.findMany({
    where: { actorId: advisor.userId, subject: "Proposal", subjectId: open.id, action: "READ" },
  });
  expect(entries[0]).toMatchObject({
    actorRole: "ADVISOR as HR_MEMBER",
    fields: ["as HR_MEMBER"],
    companyId: company.id,
  });
  const names = await world.prisma.auditEntry.findMany({
    where: { actorId: advisor.userId, subject: "CandidateIdentity", action: "READ" },
  });
  expect(names.map(({ actorRole }) => actorRole)).toContain("ADVISOR as HR_MEMBER");
});

it("is nobody's of another center, and shows a desk nothing it may not see by itself", async () => {
  const { id: elsewhere } = await aCenter(world, { slug: "elsewhere", name: "Anderswo" });
  const stranger = await aMember(world, "ADVISOR", { centerId: elsewhere });
  await expect(pageAsCompany(world.as(stranger), open.id)).rejects.toThrow("not found");
  await expect(pageAsCandidate(world.as(stranger), open.id)).rejects.toThrow("not found");
  const desk = await aMember(world, "DESK", { centerId: company.centerId });
  const eyes = { role: "HR_MEMBER", companyId: company.id } as const;
  const seen = await world.as(desk).seeAs(eyes, { model: "Proposal", row: { ...open } });
  expect([await seen.db.proposal.count(), await seen.db.candidateIdentity.count()]).toEqual([0, 0]);
  expect(await seen.db.vacancy.count()).toBeGreaterThan(0);
});

it("writes nothing, not as the house either", async () => {
  const eyes = { role: "HR_MEMBER", companyId: company.id } as const;
  const seen = await world.as(advisor).seeAs(eyes, { model: "Proposal", row: { ...open } });
  const { id } = open;
  const update = { where: { id }, data: { version: 9 } };
  await expect(seen.db.proposal.update({ ...update, as: "offer" })).rejects.toThrow("offer");
  await expect(
    seen.db.transaction((tx) => tx.asSystem("end_proposals").proposal.update(update)),
  ).rejects.toThrow("update");
  await expect(seen.db.transaction((tx) => tx.emit({ type: "x", version: 1, payload: {} }))).rejects.toThrow(
    "emit",
  );
  expect((await world.prisma.proposal.findUniqueOrThrow({ where: { id } })).version).toBe(open.version);
});

it("sees never more than either side, model by model", async () => {
  const eyes = { role: "HR_MEMBER", companyId: company.id } as const;
  const seen = await world.as(advisor).seeAs(eyes, { model: "Proposal", row: { ...open } });
  const now = world.clock.now();
  expect(personAbility(advisor, now).can("read", "AuditEntry")).toBe(false);
  const ids = async (rows: Promise<{ id: string }[]>) => new Set((await rows).map(({ id }) => id));
  for (const model of ["proposal", "candidateIdentity", "candidateHistory", "declineGround"] as const) {
    const table = (db: typeof seen.db) => db[model] as { findMany(): Promise<{ id: string }[]> };
    const both = await ids(table(seen.db).findMany());
    const center = await ids(table(world.as(advisor).db).findMany());
    const member = await ids(table(world.as(hr).db).findMany());
    expect(both, model).toEqual(new Set([...center].filter((id) => member.has(id))));
  }
});
