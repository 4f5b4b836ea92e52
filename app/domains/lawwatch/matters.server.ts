import { berlinDay, type PlainDate } from "#app/domains/calendar/index.ts";
import { caseFacts } from "#app/domains/cases/index.ts";
import { LAW_PROFILE } from "#app/domains/cases/index.server.ts";
import { foresee, type ForeseenRoute } from "#app/domains/immigration/index.ts";
import { vacancyFacts } from "#app/domains/vacancies/index.ts";
import { TERMS, termsOf } from "#app/domains/vacancies/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { WatchedKind } from "./schema.ts";

/** Matters looked at per kind, the latest first; the page says so where there are more. */
export const WATCH_LIMIT = 100;

/** A saved check, a vacancy or a case. */
export interface Subject {
  kind: WatchedKind;
  id: string;
}

/** What the law is asked about, with the ways another day answers otherwise. */
export interface Matter extends Subject {
  /** of the vacancy, or the case's reference; empty for a check without a vacancy */
  title: string;
  /** when a check was saved */
  savedOn: PlainDate | null;
  company: { id: string; legalName: string; centerId: string };
  /** who helps with a case, by name */
  advisorName: string | null;
  /** how many people represent the company in a case */
  representatives: number;
  routesAt(to: PlainDate): readonly ForeseenRoute[];
}

const COMPANY = { select: { id: true, legalName: true, centerId: true } } as const;
const LATEST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];

/** Nobody in particular: age and nationality are left aside, so that no identity is read for a look ahead. */
const ANYBODY = { birthDate: null, nationalities: [], residenceCountry: null, situation: "ABROAD" } as const;

const NOT_A_CASE = { advisorName: null, representatives: 0 } as const;

/** The matters this person sees, or the one named: saved checks, published vacancies, running cases. */
export async function readMatters({ db, today }: UserCtx, only?: Subject): Promise<Matter[]> {
  const changes = (facts: unknown, to: PlainDate) => foresee(facts, today, to) ?? [];
  const wanted = (kind: WatchedKind) => only === undefined || only.kind === kind;
  const one = only && { id: only.id };
  const [cases, vacancies, checks] = await Promise.all([
    wanted("case") ? readCases(db, one) : [],
    wanted("vacancy") ? readVacancies(db, one) : [],
    wanted("check") ? readChecks(db, one) : [],
  ]);
  return [
    ...cases.map(({ id, reference, company, routeId, vacancy, candidate, ...rest }) => ({
      ...{ kind: "case" as const, id, title: reference, savedOn: null, company },
      ...{ advisorName: rest.advisorName, representatives: rest.mandates.length },
      // of a case only its own way counts
      routesAt: (to: PlainDate) =>
        changes(caseFacts(candidate, ANYBODY, termsOf(vacancy)), to).filter((way) => way.id === routeId),
    })),
    ...vacancies.map(({ id, title, company, ...terms }) => ({
      ...{ kind: "vacancy" as const, id, title, savedOn: null, company, ...NOT_A_CASE },
      routesAt: (to: PlainDate) => changes(vacancyFacts(termsOf(terms)), to),
    })),
    ...checks.map(({ id, facts, company, vacancy, createdAt }) => ({
      ...{ kind: "check" as const, id, title: vacancy?.title ?? "", savedOn: berlinDay(createdAt), company },
      ...NOT_A_CASE,
      routesAt: (to: PlainDate) => changes(facts, to),
    })),
  ];
}

type Db = UserCtx["db"];
type One = { id: string } | undefined;

const readChecks = (db: Db, one: One) =>
  db.fastTrackCheck.findMany({
    where: { ...one },
    select: {
      id: true,
      facts: true,
      createdAt: true,
      company: COMPANY,
      vacancy: { select: { title: true } },
    },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });

const readVacancies = (db: Db, one: One) =>
  db.vacancy.findMany({
    where: { ...one, state: "PUBLISHED" },
    select: { id: true, title: true, company: COMPANY, ...TERMS },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });

const readCases = (db: Db, one: One) =>
  db.case.findMany({
    where: { ...one, state: "RUNNING" },
    select: {
      ...{ id: true, reference: true, routeId: true, advisorName: true, company: COMPANY },
      vacancy: { select: TERMS },
      candidate: { select: LAW_PROFILE },
      mandates: { where: { endedAt: null }, select: { id: true } },
    },
    orderBy: LATEST,
    take: WATCH_LIMIT,
  });
