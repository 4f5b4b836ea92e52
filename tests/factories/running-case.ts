import type { Principal } from "#app/permissions/context.ts";
import { plainDate } from "#app/domains/calendar/index.ts";
import type { Move, Mover } from "#app/domains/cases/index.ts";
import { acceptOffer, takeStep } from "#app/domains/cases/index.server.ts";
import type { StepResult } from "#app/domains/cases/index.server.ts";
import type { Center, Company, Milestone, Prisma } from "#app/platform/database/generated/client.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import type { World } from "#tests/setup/world.ts";
import { aCandidate, aConsent } from "./candidates.ts";
import { aCenter } from "./centers.ts";
import { aCompany, aVacancy } from "./companies.ts";
import { aProposal } from "./matching.ts";
import { aMember } from "./people.ts";

/** Everybody around one offered job: center, company, candidate, with one person each. */
export type Cast = Awaited<ReturnType<typeof aCast>>;

/** A proposal whose job is offered, and the people who may act on it. */
export async function aCast(
  world: World,
  options: {
    /** the center and company of another cast */
    in?: { center: Center; company: Company };
    vacancy?: Partial<Prisma.VacancyUncheckedCreateInput>;
    company?: Partial<Prisma.CompanyUncheckedCreateInput>;
    candidate?: Partial<Prisma.CandidateProfileUncheckedCreateInput>;
    identity?: Partial<Prisma.CandidateIdentityUncheckedCreateInput>;
    proposal?: Partial<Prisma.ProposalUncheckedCreateInput>;
  } = {},
) {
  const center = options.in?.center ?? (await aCenter(world));
  const company = options.in?.company ?? (await aCompany(world, { centerId: center.id, ...options.company }));
  const vacancy = await aVacancy(world, company, options.vacancy);
  const profile = await aCandidate(world, { centerId: center.id, ...options.candidate }, options.identity);
  const consent = await aConsent(world, profile, company);
  const advisor = await aMember(world, "ADVISOR", { centerId: center.id }, { name: "Ayşe Özdemir" });
  const hrAdmin = await aMember(world, "HR_ADMIN", { companyId: company.id }, { name: "Heike Mertens" });
  const hrMember = await aMember(world, "HR_MEMBER", { companyId: company.id }, { name: "Tom Krüger" });
  const candidate = await aMember(
    world,
    "CANDIDATE",
    { candidateId: profile.id },
    { name: "Leila Ben Ammar" },
  );
  const proposal = await aProposal(world, vacancy, profile, {
    state: "OFFERED",
    createdById: advisor.userId,
    offerStartsOn: new Date("2027-02-01"),
    ...options.proposal,
  });
  return { center, company, vacancy, profile, consent, advisor, hrAdmin, hrMember, candidate, proposal };
}

/** The candidate accepts the offer; the id of the case that starts. */
export async function startedCase(
  world: World,
  cast: { candidate: Principal; proposal: { id: string } },
): Promise<string> {
  const found = await world.prisma.proposal.findUniqueOrThrow({ where: { id: cast.proposal.id } });
  const done = await acceptOffer(world.as(cast.candidate), { proposalId: found.id, version: found.version });
  if (!done.ok) throw new Error(done.code);
  return done.caseId;
}

/** The stored milestone of a case with this key. */
export function milestoneOf(world: World, caseId: string, key: string): Promise<Milestone> {
  return world.prisma.milestone.findUniqueOrThrow({ where: { caseId_key: { caseId, key } } });
}

/** One step of a side at the world's present instant, from the state as it is stored. */
export async function stepOf(
  world: World,
  at: {
    user: Principal;
    side: Mover;
    caseId: string;
    key: string;
    move: Move;
    doneOn?: string;
    waitsFor?: Turn;
    reason?: string;
  },
): Promise<StepResult> {
  const { id: milestoneId, version } = await milestoneOf(world, at.caseId, at.key);
  return takeStep(world.as(at.user), at.side, {
    ...{ caseId: at.caseId, milestoneId, version, move: at.move },
    ...{ waitsFor: at.waitsFor, reason: at.reason },
    doneOn: at.doneOn === undefined ? undefined : plainDate(at.doneOn),
  });
}
