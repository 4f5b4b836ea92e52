import type { UserCtx } from "#app/permissions/context.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { rankProfiles } from "./rules.ts";
import type { HardRequirement, Match } from "./rules.ts";
import { matchProfile } from "./rules.ts";
import { WEIGHTS_VERSION } from "./lines.ts";
import type { MatchingProfile, MatchingVacancy } from "./types.ts";
import { tellOfProposal } from "./proposals.server.ts";

/** A page shows this many people; the rest is one requirement away. */
const SHOWN = 25;

const VACANCY = {
  id: true,
  centerId: true,
  companyId: true,
  title: true,
  state: true,
  isco08: true,
  skills: true,
  languageLevel: true,
  qualification: true,
  regulated: true,
  weeklyQuarterHours: true,
  startsOn: true,
  land: true,
  company: { select: { legalName: true } },
} as const;

const PROFILE = {
  id: true,
  number: true,
  isco08: true,
  skills: true,
  germanLevel: true,
  qualification: true,
  recognition: true,
  experienceYears: true,
  wishedQuarterHoursMin: true,
  availableFrom: true,
  wishedLaender: true,
} as const;

type DatedRow = { startsOn: Date | null };

function toVacancy<R extends Omit<MatchingVacancy, "startsOn"> & DatedRow>(row: R): MatchingVacancy {
  return { ...row, startsOn: row.startsOn ? fromUtcDate(row.startsOn) : null };
}

type ProfileRow = Omit<MatchingProfile, "reference" | "availableFrom"> & {
  id: string;
  number: number;
  availableFrom: Date | null;
};

function toProfile(row: ProfileRow): MatchingProfile & { id: string } {
  return {
    ...row,
    reference: candidateReference(row.number),
    availableFrom: row.availableFrom ? fromUtcDate(row.availableFrom) : null,
  };
}

/**
 * Everything the matching page shows: the center's active people compared with one vacancy.
 * Two statements whatever the number of people; only those shown leave this function.
 */
export async function getMatchingPage(ctx: UserCtx, vacancyId: string, setAside: readonly HardRequirement[]) {
  const vacancy = await ctx.db.vacancy.findFirst({
    where: { id: vacancyId },
    select: { ...VACANCY, proposals: { select: { id: true, candidateId: true, state: true } } },
  });
  if (!vacancy) throw new NotFoundError("Vacancy");
  const people = await ctx.db.candidateProfile.findMany({
    where: { centerId: vacancy.centerId, state: "ACTIVE" },
    select: PROFILE,
  });
  const { ranked, nearMisses } = rankProfiles(toVacancy(vacancy), people.map(toProfile), setAside);
  const proposed = new Map(vacancy.proposals.map((proposal) => [proposal.candidateId, proposal.id]));
  const shown = (matches: typeof ranked) =>
    matches.slice(0, SHOWN).map(({ profile, reference, score, lines, missing }) => ({
      candidateId: profile.id,
      reference,
      score,
      lines,
      missing,
      proposalId: proposed.get(profile.id) ?? null,
    }));
  return {
    vacancy: {
      id: vacancy.id,
      title: vacancy.title,
      state: vacancy.state,
      company: vacancy.company.legalName,
    },
    total: ranked.length,
    ranked: shown(ranked),
    nearMisses: shown(nearMisses),
  };
}

/** What is kept of a comparison with its proposal, exactly as it was shown. */
export interface StoredExplanation {
  weightsVersion: number;
  score: number;
  lines: Match["lines"];
}

export type ProposeResult =
  { ok: true; proposalId: string } | { ok: false; code: "not_published" | "not_active" };

/**
 * An advisor proposes a person for a vacancy. Proposing the same person again, or clicking twice,
 * finds the proposal that is already there.
 */
export async function proposeCandidate(
  ctx: UserCtx,
  input: { vacancyId: string; candidateId: string },
): Promise<ProposeResult> {
  return ctx.db.transaction(async (tx) => {
    const [vacancy, person, known] = await Promise.all([
      tx.vacancy.findFirst({ where: { id: input.vacancyId }, select: VACANCY }),
      tx.candidateProfile.findFirst({
        where: { id: input.candidateId },
        select: { ...PROFILE, state: true },
      }),
      tx.proposal.findFirst({ where: input, select: { id: true } }),
    ]);
    if (!vacancy) throw new NotFoundError("Vacancy");
    if (!person) throw new NotFoundError("CandidateProfile");
    if (known) return { ok: true, proposalId: known.id };
    if (vacancy.state !== "PUBLISHED") return { ok: false, code: "not_published" };
    if (person.state !== "ACTIVE") return { ok: false, code: "not_active" };
    const { score, lines } = matchProfile(toVacancy(vacancy), toProfile(person));
    const explanation: StoredExplanation = { weightsVersion: WEIGHTS_VERSION, score, lines };
    const row = await tx.proposal.create({
      data: {
        centerId: vacancy.centerId,
        companyId: vacancy.companyId,
        vacancyId: vacancy.id,
        candidateId: person.id,
        explanation: explanation as unknown as Record<string, never>,
        createdById: ctx.user.userId,
      },
    });
    await tellOfProposal(tx, "proposal_made", row);
    return { ok: true, proposalId: row.id };
  });
}
