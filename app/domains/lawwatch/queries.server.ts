import type { PlainDate } from "#app/domains/calendar/index.ts";
import { caseFacts } from "#app/domains/cases/index.ts";
import { LAW_PROFILE } from "#app/domains/cases/index.server.ts";
import { foresee, type ForeseenRoute, type Locale } from "#app/domains/immigration/index.ts";
import { vacancyFacts } from "#app/domains/vacancies/index.ts";
import { TERMS, termsOf } from "#app/domains/vacancies/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";

/** Matters looked at per kind, the latest first; the page says so where there are more. */
export const WATCH_LIMIT = 100;

const COMPANY = { select: { id: true, legalName: true } } as const;
const LATEST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];

/** A way of a matter that another day answers otherwise, in one language. */
export interface WatchedRoute {
  id: string;
  name: string;
  norm: string;
  before: ForeseenRoute["before"];
  after: ForeseenRoute["after"];
  reasons: readonly string[];
  /** A figure that is drafted for the day would not be reached. */
  belowDraft: boolean;
}

/** A check, a vacancy or a case with the ways that change. */
export interface WatchedMatter {
  kind: "check" | "vacancy" | "case";
  id: string;
  title: string;
  company: string;
  companyId: string;
  routes: readonly WatchedRoute[];
}

export interface LawWatch {
  matters: readonly WatchedMatter[];
  looked: Readonly<Record<WatchedMatter["kind"], number>>;
}

/** Nobody in particular: age and nationality are left aside, so that no identity is read for a look ahead. */
const ANYBODY = { birthDate: null, nationalities: [], residenceCountry: null, situation: "ABROAD" } as const;

function word(routes: readonly ForeseenRoute[], locale: Locale): WatchedRoute[] {
  return routes.map(({ id, name, norm, before, after, criteria }) => ({
    ...{ id, name: name[locale], norm, before, after },
    reasons: criteria.map(({ text }) => text[locale]),
    belowDraft: criteria.some(({ draft }) => draft === "below"),
  }));
}

const readChecks = ({ db }: UserCtx) =>
  db.fastTrackCheck.findMany({
    select: { id: true, facts: true, company: COMPANY, vacancy: { select: { title: true } } },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });

const readVacancies = ({ db }: UserCtx) =>
  db.vacancy.findMany({
    where: { state: "PUBLISHED" },
    select: { id: true, title: true, company: COMPANY, ...TERMS },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });

const readCases = ({ db }: UserCtx) =>
  db.case.findMany({
    where: { state: "RUNNING" },
    select: {
      ...{ id: true, reference: true, routeId: true, company: COMPANY },
      vacancy: { select: TERMS },
      candidate: { select: LAW_PROFILE },
    },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });

/**
 * The saved checks, published vacancies and running cases of the center that the law of a later day answers otherwise
 * than today's, with the reason. Of a case only its own way counts.
 */
export async function watchLaw(ctx: UserCtx, to: PlainDate, locale: Locale): Promise<LawWatch> {
  const [checks, vacancies, cases] = await Promise.all([readChecks(ctx), readVacancies(ctx), readCases(ctx)]);
  const changes = (facts: unknown) => foresee(facts, ctx.today, to) ?? [];
  const matters = [
    ...cases.map(({ id, reference, routeId, company, vacancy, candidate }) => ({
      ...{ kind: "case" as const, id, title: reference, company },
      routes: changes(caseFacts(candidate, ANYBODY, termsOf(vacancy))).filter((way) => way.id === routeId),
    })),
    ...vacancies.map(({ id, title, company, ...terms }) => ({
      ...{ kind: "vacancy" as const, id, title, company },
      routes: changes(vacancyFacts(termsOf(terms))),
    })),
    ...checks.map(({ id, facts, company, vacancy }) => ({
      ...{ kind: "check" as const, id, title: vacancy?.title ?? "", company },
      routes: changes(facts),
    })),
  ];
  return {
    looked: { check: checks.length, vacancy: vacancies.length, case: cases.length },
    matters: matters
      .filter(({ routes }) => routes.length > 0)
      .map(({ company, routes, ...matter }) => ({
        ...matter,
        company: company.legalName,
        companyId: company.id,
        routes: word(routes, locale),
      })),
  };
}
