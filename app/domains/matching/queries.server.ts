import { PAGE_SIZE } from "#app/platform/http/page.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { consentHolds, possibleSteps, proposalTurn } from "./proposal-rules.ts";
import type { StoredExplanation } from "./propose.server.ts";

const PERSON = {
  number: true,
  isco08: true,
  qualification: true,
  recognition: true,
  experienceYears: true,
  skills: true,
  germanLevel: true,
  englishLevel: true,
  wishedLaender: true,
  wishedIsco08: true,
  wishedQuarterHoursMin: true,
  availableFrom: true,
  availableUntil: true,
  shiftWork: true,
  travel: true,
  wouldMove: true,
  commuteKm: true,
  summary: true,
  identity: {
    select: {
      givenName: true,
      familyName: true,
      email: true,
      phone: true,
      birthDate: true,
      nationalities: true,
      residenceCountry: true,
    },
  },
} as const;

/** A company's proposals, those that wait for it first. Names only where a consent holds. */
export async function listCompanyProposals(ctx: UserCtx, page: number) {
  const [rows, total] = await Promise.all([
    ctx.db.proposal.findMany({
      select: {
        id: true,
        state: true,
        endReason: true,
        updatedAt: true,
        vacancy: { select: { id: true, title: true } },
        candidate: {
          select: { number: true, isco08: true, identity: { select: { givenName: true, familyName: true } } },
        },
      },
      orderBy: [{ state: "asc" }, { updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.proposal.count({}),
  ]);
  return {
    total,
    rows: rows.map(({ candidate, ...row }) => ({
      ...row,
      turn: proposalTurn(row.state),
      isco08: candidate.isco08,
      reference: candidateReference(candidate.number),
      name: candidate.identity ? `${candidate.identity.givenName} ${candidate.identity.familyName}` : null,
    })),
  };
}

/** One proposal as its company sees it: anonymous until a consent for the company holds. */
export async function getCompanyProposal(ctx: UserCtx, proposalId: string) {
  const row = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: {
      id: true,
      companyId: true,
      candidateId: true,
      state: true,
      endReason: true,
      version: true,
      explanation: true,
      offerStartsOn: true,
      updatedAt: true,
      vacancy: { select: { id: true, title: true, startsOn: true } },
      candidate: { select: PERSON },
      case: { select: { id: true } },
    },
  });
  if (!row) throw new NotFoundError("Proposal");
  const { candidate, ...proposal } = row;
  const { identity, ...profile } = candidate;
  return {
    ...proposal,
    turn: proposalTurn(row.state),
    offerStartsOn: row.offerStartsOn ? fromUtcDate(row.offerStartsOn) : null,
    vacancy: { ...row.vacancy, startsOn: row.vacancy.startsOn ? fromUtcDate(row.vacancy.startsOn) : null },
    explanation: row.explanation as unknown as StoredExplanation,
    profile: {
      ...profile,
      reference: candidateReference(profile.number),
      availableFrom: profile.availableFrom ? fromUtcDate(profile.availableFrom) : null,
      availableUntil: profile.availableUntil ? fromUtcDate(profile.availableUntil) : null,
    },
    identity: identity && {
      ...identity,
      birthDate: identity.birthDate ? fromUtcDate(identity.birthDate) : null,
    },
  };
}

const JOB = {
  id: true,
  title: true,
  tasks: true,
  municipality: true,
  land: true,
  salaryMin: true,
  salaryMax: true,
  salaryPeriod: true,
  weeklyQuarterHours: true,
  contractMonths: true,
  startsOn: true,
  housingHelp: true,
  relocationHelp: true,
} as const;

/** The proposals a candidate sees: from the company's interest on. */
export async function listOwnProposals(ctx: UserCtx) {
  const rows = await ctx.db.proposal.findMany({
    select: {
      id: true,
      state: true,
      updatedAt: true,
      vacancy: { select: { title: true, municipality: true } },
      company: { select: { legalName: true } },
    },
    orderBy: [{ state: "asc" }, { updatedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map((row) => ({ ...row, turn: proposalTurn(row.state) }));
}

/** One proposal as its candidate sees it: the job, the company, what to decide. */
export async function getOwnProposal(ctx: UserCtx, proposalId: string) {
  const row = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: {
      id: true,
      state: true,
      version: true,
      offerStartsOn: true,
      vacancy: { select: JOB },
      company: { select: { legalName: true, municipality: true } },
    },
  });
  if (!row) throw new NotFoundError("Proposal");
  return {
    ...row,
    turn: proposalTurn(row.state),
    offerStartsOn: row.offerStartsOn ? fromUtcDate(row.offerStartsOn) : null,
    vacancy: { ...row.vacancy, startsOn: row.vacancy.startsOn ? fromUtcDate(row.vacancy.startsOn) : null },
  };
}

/** The candidate's consents and the companies that ask for one. */
export async function getConsentsPage(ctx: UserCtx) {
  const [consents, asking] = await Promise.all([
    ctx.db.consent.findMany({
      select: {
        id: true,
        givenAt: true,
        expiresAt: true,
        withdrawnAt: true,
        company: { select: { legalName: true } },
      },
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
    ctx.db.proposal.findMany({
      where: { state: "INTERESTED" },
      select: {
        id: true,
        version: true,
        vacancy: { select: { title: true } },
        company: { select: { legalName: true } },
      },
      orderBy: { updatedAt: "asc" },
      take: 50,
    }),
  ]);
  return { consents, asking };
}

/** A person's proposals and consents as the center sees them. */
export async function listCandidateProposals(ctx: UserCtx, candidateId: string) {
  const [proposals, consents] = await Promise.all([
    ctx.db.proposal.findMany({
      where: { candidateId },
      select: {
        id: true,
        state: true,
        version: true,
        vacancy: { select: { id: true, title: true } },
        company: { select: { legalName: true } },
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
    ctx.db.consent.findMany({
      where: { candidateId },
      select: { id: true, expiresAt: true, withdrawnAt: true, company: { select: { legalName: true } } },
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
  ]);
  return {
    proposals: proposals.map((row) => ({ ...row, open: possibleSteps(row.state, "center").length > 0 })),
    consents: consents.map((row) => ({ ...row, holds: consentHolds(row, ctx.now) })),
  };
}
