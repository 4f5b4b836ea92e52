import type { Principal } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import type { World } from "#tests/setup/world.ts";
import { anAd } from "./ads.ts";
import { aCandidate, aConsent, aDocument } from "./candidates.ts";
import {
  aCase,
  aCaseEntry,
  aDeputy,
  aMandate,
  aMilestone,
  anAuthority,
  aWayPlan,
  anInquiry,
  aLetter,
  aFamilyMember,
  aFamilyStep,
  aStepLink,
} from "./cases.ts";
import { aCenter, aPartner } from "./centers.ts";
import { aCheck } from "./checks.ts";
import { seedVacancyWork } from "./vacancy-work.ts";
import { aCompany, aDecision, aDuplicate, aMergeInto, anEstablishment, aVacancy } from "./companies.ts";
import { anEscoRelease } from "./esco.ts";
import { aNotice } from "./law.ts";
import { aGround, anInterview, aProposal, aProposalDecision, someWeights } from "./matching.ts";
import { aBounce, seedNotices } from "./notices.ts";
import { seedPapers } from "./papers.ts";
import { aMember } from "./people.ts";
import { seedPayments } from "./payments.ts";
import { withEntries } from "./profiles.ts";
import { aHandover, aMerge, anImport, anOffer, aPair, aPlan } from "./records.ts";
import { aMessage, aNote, aReferral, aRequest } from "./support.ts";

/** The roles in the order of the permission table; "public" is nobody. */
export const ROLES = [
  "public",
  "hrAdmin",
  "hrMember",
  "representative",
  "advisor",
  "desk",
  "centerAdmin",
  "auditor",
  "partner",
  "candidate",
  "operator",
] as const;
export type RoleKey = (typeof ROLES)[number];
export type People = Record<Exclude<RoleKey, "public">, Principal>;

/** One center with one of everything, and one person per role. */
export type Tenant = Awaited<ReturnType<typeof seedTenant>>;

/** Two tenants with the same kinds of rows: whatever one sees of the other is a leak. */
export async function seedBasics(world: World) {
  const bremen = await seedTenant(world, { slug: "bremen", name: "Welcome Center Bremen" });
  const braunschweig = await seedTenant(world, { slug: "braunschweig", name: "Region Braunschweig" });
  // a third center, to which each of the two hands a person over
  const { id: third } = await aCenter(world, { slug: "erzgebirge", name: "Erzgebirge" });
  for (const { candidate } of [bremen, braunschweig]) await aHandover(world, candidate, third);
  // to an address of the third center that is also somebody's here: the third center's to know, and the person's own
  for (const { people } of [bremen, braunschweig]) {
    const { userId, email } = people.hrAdmin;
    await aBounce(world, { userId, email, centerId: third });
  }
  await anEscoRelease(world);
  return { bremen, braunschweig };
}

/** A center, its partner, a company with everything in it, a candidate on the way to a job there. */
export async function seedTenant(world: World, center: { slug: string; name: string }) {
  const { id: centerId } = await aCenter(world, center);
  const partner = await aPartner(world, { centerId });
  const company = await aCompany(world, { centerId });
  const establishment = await anEstablishment(world, { companyId: company.id });
  const vacancy = await aVacancy(world, company, { establishmentId: establishment.id });
  const ad = await anAd(world, vacancy);
  const candidate = await aCandidate(world, { centerId });
  const language = await withEntries(world, candidate);
  const consent = await aConsent(world, candidate, company);
  const proposal = await aProposal(world, vacancy, candidate, { state: "ACCEPTED" });
  const theCase = await aCase(world, proposal);
  // three steps, of which the person hears two; a reason of each side, for the center and that side
  const interest = await aProposalDecision(world, proposal);
  const declined = await aProposalDecision(world, proposal, {
    step: "decline",
    from: "INTERVIEW",
    party: "CANDIDATE",
  });
  await aProposalDecision(world, proposal, {
    step: "propose",
    from: null,
    party: "CENTER",
    forCandidate: false,
  });
  await aGround(world, interest, "START_DATE");
  await aGround(world, declined, "PAY");
  const talk = { state: "AGREED", startsAt: new Date("2026-12-01T09:00:00Z") } as const;
  const interview = await anInterview(world, proposal, talk);
  const people = await seedPeople(world, {
    centerId,
    companyId: company.id,
    partnerId: partner.id,
    candidateId: candidate.id,
  });
  await aDeputy(world, centerId, people.advisor, people.centerAdmin);
  const milestone = await aMilestone(world, theCase);
  const authority = await anAuthority(world, centerId);
  await aWayPlan(world, centerId);
  const member = await aFamilyMember(world, theCase);
  await aFamilyStep(world, member);
  const awaited = await aMilestone(world, theCase, {
    authorityId: authority.id,
    ...{ key: "advance_approval", position: 4, party: "AUTHORITY", recorder: "COMPANY", state: "RUNNING" },
  });
  await aMilestone(world, theCase, { key: "visa_appointment", party: "CANDIDATE", position: 2 });
  await aMilestone(world, theCase, {
    key: "arrival_talk",
    party: "CENTER",
    forEmployer: false,
    forCandidate: false,
  });
  await aCaseEntry(world, theCase);
  await aStepLink(world, awaited);
  await anInquiry(world, awaited);
  const mandate = await aMandate(world, theCase, people.representative);
  const document = await aDocument(world, candidate, { caseId: theCase.id, milestoneId: milestone.id });
  const papers = await seedPapers(world, candidate, theCase);
  // numbers differ from tenant to tenant: what keeps a letter from moving is the guard, not a number that is taken
  const letter = await aLetter(world, theCase, { number: center.slug.length });
  const request = await aRequest(world, company, { vacancyId: vacancy.id });
  const referral = await aReferral(world, request, partner);
  const link = { centerId, companyId: company.id, candidateId: candidate.id };
  await aMessage(world, { centerId, companyId: company.id, requestId: request.id });
  await aMessage(world, { ...link, caseId: theCase.id, forCandidate: true });
  await aNote(world, { centerId, requestId: request.id });
  await aNote(world, { centerId, caseId: theCase.id, candidateId: candidate.id });
  const check = await aCheck(world, company, {
    vacancyId: vacancy.id,
    createdById: people.hrAdmin.userId,
  });
  for (const subject of [{ checkId: check.id }, { vacancyId: vacancy.id }, { caseId: theCase.id }]) {
    await aNotice(world, company, subject);
  }
  const invitation = await world.prisma.invitation.create({
    data: {
      tokenHash: newId(),
      kind: "LINK",
      role: "HR_MEMBER",
      email: "neu@test.example",
      companyId: company.id,
      createdAt: world.clock.now(),
      expiresAt: new Date("2026-12-21T00:00:00Z"),
    },
  });
  await seedVacancyWork(world, vacancy, people.hrAdmin);
  await seedNotices(world, people.hrAdmin);
  await seedNotices(world, people.candidate);
  await aBounce(world, { email: "postfach@test.example", centerId });
  await aDecision(world, company);
  await aMergeInto(world, company);
  await seedBooks(world, centerId);
  await aMerge(world, candidate);
  await anImport(world, candidate);
  const offer = await anOffer(world, centerId);
  await aPlan(world, candidate, offer);
  const payments = await seedPayments(world, theCase);
  const others = await seedOthers(world, centerId);
  await aDuplicate(world, company, others.company);
  await aPair(world, candidate, others.candidate);
  await aPlan(world, others.candidate, offer);
  return {
    centerId,
    partner,
    company,
    establishment,
    vacancy,
    ad,
    candidate,
    language,
    consent,
    proposal,
    interview,
    case: theCase,
    milestone,
    awaited,
    mandate,
    document,
    papers,
    letter,
    request,
    referral,
    check,
    offer,
    ...payments,
    invitation,
    people,
    others,
  };
}

/** What a center keeps for itself, and the machinery's rows. */
async function seedBooks(world: World, centerId: string): Promise<void> {
  const { prisma, clock } = world;
  const now = clock.now();
  const subjectId = newId();
  await prisma.fundingProgramme.create({
    data: { centerId, name: "Regionalfonds", funder: "Land", startsOn: new Date("2026-01-01") },
  });
  await someWeights(world, centerId);
  await prisma.stepPace.create({
    data: { centerId, key: "kickoff", days: [3], countedAt: world.clock.now() },
  });
  await prisma.counter.create({ data: { centerId, kind: "CANDIDATE", value: 2100 } });
  await prisma.auditEntry.create({
    data: {
      at: now,
      actorRole: "ADVISOR",
      action: "UPDATE",
      subject: "Vacancy",
      subjectId,
      centerId,
      fields: ["title"],
      requestId: "seed",
    },
  });
  await prisma.outboxEvent.create({ data: { type: "seeded", version: 1, payload: {}, createdAt: now } });
  await prisma.dueWork.create({ data: { kind: "seeded", subjectId, dueAt: now } });
  await prisma.mailMessage.create({
    data: {
      dedupeKey: subjectId,
      to: "x@test.example",
      subject: "x",
      text: "x",
      locale: "de",
      createdAt: now,
    },
  });
}

/** Rows of the same center that are other people's: a second company and candidate nobody brought together. */
async function seedOthers(world: World, centerId: string) {
  const company = await aCompany(world, { centerId, legalName: "Klinik Mitte gGmbH" });
  const vacancy = await aVacancy(world, company, { title: "Pflegefachkraft" });
  // taken down: nobody's to read
  await anAd(world, vacancy, { live: false });
  const candidate = await aCandidate(world, { centerId });
  const language = await withEntries(world, candidate);
  const request = await aRequest(world, company);
  const proposal = await aProposal(world, vacancy, candidate);
  const hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id });
  await aNotice(world, company, { vacancyId: vacancy.id });
  return { company, vacancy, candidate, language, request, proposal, hrAdmin };
}

async function seedPeople(
  world: World,
  ids: { centerId: string; companyId: string; partnerId: string; candidateId: string },
): Promise<People> {
  const { centerId, companyId, partnerId, candidateId } = ids;
  return {
    hrAdmin: await aMember(world, "HR_ADMIN", { companyId }),
    hrMember: await aMember(world, "HR_MEMBER", { companyId }),
    representative: await aMember(world, "REPRESENTATIVE"),
    advisor: await aMember(world, "ADVISOR", { centerId }),
    desk: await aMember(world, "DESK", { centerId }),
    centerAdmin: await aMember(world, "CENTER_ADMIN", { centerId }),
    auditor: await aMember(world, "AUDITOR", { centerId }),
    partner: await aMember(world, "PARTNER_MEMBER", { partnerId }),
    candidate: await aMember(world, "CANDIDATE", { candidateId }),
    operator: await aMember(world, "OPERATOR"),
  };
}
