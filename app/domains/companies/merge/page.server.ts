import { subject } from "@casl/ability";
import { MOVING_TABLES } from "#app/permissions/company-tables.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import { listPeople } from "../review.server.ts";
import type { Moved } from "./move.server.ts";
import { differingFields, mergeRefusal, suggestedChoices } from "./rules.ts";

const SIDE = {
  ...{ id: true, centerId: true, version: true, state: true, legalName: true, createdAt: true },
  ...{ street: true, postcode: true, municipality: true, land: true, size: true, industry: true },
  ...{ betriebsnummer: true, contactName: true, contactEmail: true, contactPhone: true },
} as const;

/**
 * Two companies side by side before they are merged: what they say, where they differ, what would move, and who would see
 * what from then on. Throws NotFoundError when one of them is not visible, ForbiddenError when it may only be read.
 */
export async function getMergePage(ctx: UserCtx, { keepId, otherId }: { keepId: string; otherId: string }) {
  if (keepId === otherId) notFound("Company");
  const companies = await ctx.db.company.findMany({
    where: { id: { in: [keepId, otherId] } },
    select: SIDE,
  });
  const keep = companies.find(({ id }) => id === keepId) ?? notFound("Company");
  const other = companies.find(({ id }) => id === otherId) ?? notFound("Company");
  for (const company of [keep, other]) {
    if (!ctx.ability.can("merge", subject("Company", company))) throw new ForbiddenError("merge", "Company");
  }
  const [moving, people, ownPeople] = await Promise.all([
    countMoving(ctx, keepId, otherId),
    listPeople(ctx, { companyId: otherId }),
    listPeople(ctx, { companyId: keepId }),
  ]);
  return {
    keep,
    other,
    refusal: mergeRefusal(keep, other),
    /** whether it may as well be the other way round */
    maySwap: mergeRefusal(other, keep) === null,
    differing: differingFields(keep, other),
    suggested: suggestedChoices(keep, other),
    moving,
    people: people.map((person) => ({ ...person, already: ownPeople.some(({ id }) => id === person.id) })),
  };
}

/** What belongs to a company, by the way its rows are found; whoever adds a table to those that move counts it here. */
const BELONGINGS = {
  _count: {
    select: {
      ...{ establishments: true, vacancies: true, vacancyVersions: true, vacancyTemplates: true },
      ...{ vacancyTypings: true, jobAds: true, checks: true, requests: true, proposals: true, cases: true },
      ...{ lawNotices: true, consents: true, memberships: true, invitations: true, decisions: true },
      payments: true,
    },
  },
  requests: { select: { _count: { select: { messages: true } } } },
  proposals: {
    select: {
      interview: { select: { id: true } },
      decisions: { select: { ground: { select: { id: true } } } },
    },
  },
  cases: {
    select: {
      _count: { select: { milestones: true, history: true, mandates: true, messages: true, fees: true } },
    },
  },
} as const;

/**
 * How many rows would move, by table; asked with the rights of the merge itself, for some are not the center's to read.
 */
function countMoving(ctx: UserCtx, keepId: string, otherId: string): Promise<Moved> {
  return ctx.db.transaction(async (tx) => {
    const house = tx.asSystem({ purpose: "merge_companies", companyIds: [keepId, otherId] });
    const found = await house.company.findFirst({ where: { id: otherId }, select: BELONGINGS });
    const { _count: own, requests, proposals, cases } = found ?? notFound("Company");
    const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) =>
      rows.reduce((total, row) => total + of(row), 0);
    const counts: Required<Moved> = {
      ...{ Establishment: own.establishments, Vacancy: own.vacancies, JobAd: own.jobAds },
      ...{ VacancyVersion: own.vacancyVersions, VacancyTemplate: own.vacancyTemplates },
      ...{ VacancyTyping: own.vacancyTypings, FastTrackCheck: own.checks, SupportRequest: own.requests },
      ...{ Proposal: own.proposals, Case: own.cases, LawNotice: own.lawNotices, Consent: own.consents },
      ...{ Membership: own.memberships, Invitation: own.invitations, CompanyDecision: own.decisions },
      Interview: proposals.filter(({ interview }) => interview !== null).length,
      ProposalDecision: sum(proposals, ({ decisions }) => decisions.length),
      DeclineGround: sum(
        proposals,
        ({ decisions }) => decisions.filter(({ ground }) => ground !== null).length,
      ),
      Milestone: sum(cases, ({ _count }) => _count.milestones),
      CaseHistory: sum(cases, ({ _count }) => _count.history),
      Mandate: sum(cases, ({ _count }) => _count.mandates),
      CaseFee: sum(cases, ({ _count }) => _count.fees),
      PaymentRequest: own.payments,
      Message: sum(cases, ({ _count }) => _count.messages) + sum(requests, ({ _count }) => _count.messages),
    };
    const inOrder = MOVING_TABLES.map((model) => [model, counts[model]] as const);
    return Object.fromEntries(inOrder.filter(([, count]) => count > 0));
  });
}
