import type { UserCtx } from "#app/permissions/context.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { getEntries, listDocuments } from "#app/domains/candidates/index.server.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { maskedTexts } from "./anonymous.server.ts";
import { proposalTurn } from "./proposal-rules.ts";
import type { StoredExplanation } from "./propose.server.ts";

const PERSON = {
  id: true,
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

const TALK = {
  id: true,
  state: true,
  kind: true,
  place: true,
  note: true,
  minutes: true,
  times: true,
  startsAt: true,
} as const;

/** The steps of a proposal as `CourseList` shows them. */
export const COURSE = {
  select: {
    id: true,
    at: true,
    step: true,
    party: true,
    actorName: true,
    ground: { select: { reason: true } },
  },
  orderBy: [{ at: "asc" as const }, { id: "asc" as const }],
  take: 100,
};

/** One proposal as its company sees it: anonymous until a consent for the company holds. */
export async function getCompanyProposal(ctx: UserCtx, proposalId: string) {
  const row = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: {
      id: true,
      companyId: true,
      state: true,
      endReason: true,
      version: true,
      explanation: true,
      offerStartsOn: true,
      updatedAt: true,
      vacancy: { select: { id: true, title: true, startsOn: true } },
      candidate: { select: PERSON },
      case: { select: { id: true } },
      interview: { select: TALK },
      decisions: COURSE,
    },
  });
  if (!row) throw new NotFoundError("Proposal");
  const { candidate, ...proposal } = row;
  const { identity, id: candidateId, ...profile } = candidate;
  // one after the other on purpose: without consent nothing but masked texts is read
  const known = identity
    ? { texts: {}, documents: await listDocuments(ctx, candidateId) }
    : { texts: await maskedTexts(ctx, candidateId), documents: [] };
  return {
    ...proposal,
    turn: proposalTurn(row.state, row.interview?.state),
    offerStartsOn: row.offerStartsOn ? fromUtcDate(row.offerStartsOn) : null,
    vacancy: { ...row.vacancy, startsOn: row.vacancy.startsOn ? fromUtcDate(row.vacancy.startsOn) : null },
    explanation: row.explanation as unknown as StoredExplanation,
    profile: {
      ...profile,
      ...known.texts,
      reference: candidateReference(profile.number),
      availableFrom: profile.availableFrom ? fromUtcDate(profile.availableFrom) : null,
      availableUntil: profile.availableUntil ? fromUtcDate(profile.availableUntil) : null,
    },
    entries: await getEntries(ctx, candidateId),
    documents: known.documents.map(({ id, name }) => ({ id, name })),
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

/** One proposal as its candidate sees it: the job, the company, what to decide. */
export async function getOwnProposal(ctx: UserCtx, proposalId: string) {
  const row = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: {
      id: true,
      state: true,
      version: true,
      offerStartsOn: true,
      interview: { select: TALK },
      decisions: COURSE,
      vacancy: { select: JOB },
      company: { select: { legalName: true, municipality: true } },
    },
  });
  if (!row) throw new NotFoundError("Proposal");
  return {
    ...row,
    turn: proposalTurn(row.state, row.interview?.state),
    offerStartsOn: row.offerStartsOn ? fromUtcDate(row.offerStartsOn) : null,
    vacancy: { ...row.vacancy, startsOn: row.vacancy.startsOn ? fromUtcDate(row.vacancy.startsOn) : null },
  };
}
