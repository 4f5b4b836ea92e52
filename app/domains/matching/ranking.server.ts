import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { PROFILE_INPUT, toProfile, toVacancy, VACANCY_INPUT } from "./comparable.server.ts";
import { jobsFor, peopleFor } from "./filters.server.ts";
import type { HardRequirement } from "./requirements.ts";
import { matchProfile, rank } from "./rules.ts";
import type { MatchRules, NearMiss, Ranked } from "./rules.ts";
import { closingWithTitles, withTitles } from "./titles.ts";
import { weightsOf } from "./weights.server.ts";
import { whatIf } from "./what-if.ts";

/** A page shows this many people or vacancies that fit, and so many that nearly do. */
const SHOWN = 20;
const NEAR_SHOWN = 8;

/** How many miss nothing but one requirement by one step: what setting it aside would bring at least. */
type NearCounts = Partial<Record<HardRequirement, number>>;

function countNear(nearMisses: readonly NearMiss<unknown>[]): NearCounts {
  const counts: NearCounts = {};
  for (const { missing } of nearMisses) {
    for (const requirement of missing) counts[requirement] = (counts[requirement] ?? 0) + 1;
  }
  return counts;
}

/**
 * Everything the matching page shows: the center's active people compared with one vacancy. Three statements whatever
 * the number of people: the hard requirements are conditions of the database, those who pass are scored exactly, and
 * only those shown leave this function.
 */
export async function getMatchingPage(ctx: UserCtx, vacancyId: string, setAside: readonly HardRequirement[]) {
  const row = await ctx.db.vacancy.findFirst({
    where: { id: vacancyId },
    select: {
      ...{ id: true, centerId: true, title: true, state: true, ...VACANCY_INPUT },
      company: { select: { legalName: true } },
      proposals: { select: { id: true, candidateId: true } },
    },
  });
  if (!row) throw new NotFoundError("Vacancy");
  const { proposals, company, ...rest } = row;
  const vacancy = toVacancy(rest);
  const [people, { weights, number: weightsNumber }] = await Promise.all([
    ctx.db.candidateProfile.findMany({
      where: { centerId: vacancy.centerId, state: "ACTIVE", ...peopleFor(vacancy, setAside) },
      select: { id: true, ...PROFILE_INPUT },
    }),
    weightsOf(ctx.db, vacancy.centerId),
  ]);
  const rules: MatchRules = { weights, setAside };
  const language = staffLocale(ctx.locale);
  const profiles = people.map(toProfile);
  const { ranked, nearMisses } = rank(
    profiles,
    ({ reference }) => reference,
    (profile) => matchProfile(vacancy, profile, rules),
  );
  const proposed = new Map(proposals.map(({ candidateId, id }) => [candidateId, id]));
  const shown = (match: Ranked<(typeof profiles)[number]>) => {
    const { key, item, score, lines, missing } = match;
    return {
      ...{ candidateId: item.id, reference: key, score, missing, lines: withTitles(lines, language) },
      proposalId: proposed.get(item.id) ?? null,
      whatIf: whatIf(vacancy, { key, profile: item, present: match }, rules, ranked).slice(0, 3),
    };
  };
  return {
    vacancy: { id: vacancy.id, title: vacancy.title, state: vacancy.state, company: company.legalName },
    weightsNumber,
    total: ranked.length,
    nearTotal: nearMisses.length,
    nearCounts: countNear(nearMisses),
    ranked: ranked.slice(0, SHOWN).map(shown),
    nearMisses: nearMisses
      .slice(0, NEAR_SHOWN)
      .map((match) => ({ ...shown(match), closing: closingWithTitles(match.closing, language) })),
  };
}

/** The other way round: the center's published vacancies compared with one person, by the same rules. */
export async function getVacanciesForPerson(
  ctx: UserCtx,
  candidateId: string,
  setAside: readonly HardRequirement[],
) {
  const row = await ctx.db.candidateProfile.findFirst({
    where: { id: candidateId },
    select: {
      ...{ id: true, centerId: true, state: true, mergedIntoId: true, ...PROFILE_INPUT },
      proposals: { select: { id: true, vacancyId: true } },
    },
  });
  if (!row) throw new NotFoundError("CandidateProfile");
  const { proposals, mergedIntoId, ...rest } = row;
  const person = toProfile(rest);
  const [vacancies, { weights, number: weightsNumber }] = await Promise.all([
    ctx.db.vacancy.findMany({
      where: { centerId: person.centerId, state: "PUBLISHED", ...jobsFor(person, setAside) },
      select: {
        ...{ id: true, title: true, municipality: true, ...VACANCY_INPUT },
        company: { select: { legalName: true } },
      },
    }),
    weightsOf(ctx.db, person.centerId),
  ]);
  const rules: MatchRules = { weights, setAside };
  const language = staffLocale(ctx.locale);
  const { ranked, nearMisses } = rank(
    vacancies.map(toVacancy),
    ({ id }) => id,
    (vacancy) => matchProfile(vacancy, person, rules),
  );
  const proposed = new Map(proposals.map(({ vacancyId, id }) => [vacancyId, id]));
  const shown = ({ item, score, lines, missing }: (typeof ranked)[number]) => ({
    ...{ vacancyId: item.id, title: item.title, municipality: item.municipality, score, missing },
    lines: withTitles(lines, language),
    company: item.company.legalName,
    proposalId: proposed.get(item.id) ?? null,
  });
  return {
    person: {
      id: person.id,
      reference: candidateReference(person.number),
      state: person.state,
      mergedIntoId,
    },
    weightsNumber,
    total: ranked.length,
    nearTotal: nearMisses.length,
    nearCounts: countNear(nearMisses),
    ranked: ranked.slice(0, SHOWN).map(shown),
    nearMisses: nearMisses
      .slice(0, NEAR_SHOWN)
      .map((match) => ({ ...shown(match), closing: closingWithTitles(match.closing, language) })),
  };
}
