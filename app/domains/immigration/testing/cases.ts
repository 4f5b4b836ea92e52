import { expect } from "vitest";
import { checkFastTrack } from "../check.ts";
import type { FactPath, FactValue } from "../facts/schema.ts";
import { isRefused, type CriterionResult, type FastTrackResult, type RouteResult } from "../result.ts";
import type { RouteId } from "../routes/types.ts";

/** Facts by path, as a table writes them; null takes a fact away. */
export type Changes = { [Path in FactPath]?: FactValue<Path> | string | null };

/** The day of the check where a case names none. */
export const TODAY = "2026-11-21";

/** A job of an employer against whom nothing speaks. */
export const ANY_JOB: Changes = {
  "job.kind": "employment",
  "job.concreteOffer": true,
  "job.qualified": true,
  "job.adequateToQualification": true,
  "job.regulated": false,
  "job.comparablePay": true,
  "job.weeklyHours": 40,
  "job.contractMonths": 0,
  "job.temporaryAgencyWork": false,
  "job.state": "HB",
  "job.municipality": "Bremen",
  "employer.excludedFromConsent": false,
  "employer.recruiter": "employer",
  "employer.collectiveAgreement": false,
};

/** Somebody of 36 years who lives in India. */
export const FROM_INDIA: Changes = {
  "worker.birthDate": "1990-05-04",
  "worker.nationalities": ["IN"],
  "worker.residence.country": "IN",
};

/** A software developer from India with a comparable degree of 2018. */
export const SOFTWARE_DEVELOPER: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.completedOn": "2018-07-01",
  "worker.qualification.recognition": "comparable",
  "job.isco08": "2512",
  "job.grossAnnualSalary": 46_000,
};

/** A marketing specialist from India with a comparable degree of 2019: no shortage occupation. */
export const MARKETING_SPECIALIST: Changes = {
  ...SOFTWARE_DEVELOPER,
  "worker.qualification.completedOn": "2019-07-01",
  "job.isco08": "2431",
  "job.grossAnnualSalary": 60_000,
};

/** A software developer from India without a degree, with three years of experience. */
export const SELF_TAUGHT_DEVELOPER: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "none",
  "worker.experience.relevantYearsLast5": 3,
  "worker.experience.relevantYearsLast7": 3,
  "worker.experience.comparableToDegree": true,
  "job.isco08": "2512",
  "job.grossAnnualSalary": 46_000,
};

/** An electrician from India whose training was found equivalent. */
export const ELECTRICIAN: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.durationYears": 3,
  "worker.qualification.recognition": "equivalent",
  "job.isco08": "7412",
  "job.grossAnnualSalary": 40_000,
};

/** A welder from India with two years of state-recognised training and three years of experience. */
export const WELDER: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.stateRecognisedAbroad": true,
  "worker.qualification.durationYears": 2,
  "worker.qualification.recognition": "not_applied",
  "worker.qualification.ahkCertificate": false,
  "worker.experience.relevantYearsLast5": 3,
  "job.isco08": "7212",
  "job.grossAnnualSalary": 46_000,
};

/** A nurse from India who works as a helper in a care home while her training is being recognised. */
export const NURSE_IN_PARTNERSHIP: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.stateRecognisedAbroad": true,
  "worker.qualification.durationYears": 3,
  "worker.qualification.recognition": "not_applied",
  "worker.languages.de": "A2",
  "job.isco08": "5321",
  "job.qualified": false,
  "job.targetProfessionRegulated": true,
  "job.sameOccupationalGroup": true,
  "job.grossAnnualSalary": 32_000,
  "employer.careHome": true,
  "employer.enablesRecognition": true,
};

/** A student from India in Germany who is to work 20 hours a week. */
export const STUDENT: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "title_section_3",
  "worker.residence.titleNorm": "16b",
  "job.weeklyHours": 20,
};

/** Lays facts out as they come from outside. */
export function nested(changes: Changes): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(".");
    const last = keys.pop() ?? path;
    let group = facts;
    for (const key of keys) group = (group[key] ??= {}) as Record<string, unknown>;
    group[last] = value;
  }
  return facts;
}

/** The answer to facts that must not be refused. */
export function check(changes: Changes, asOf = TODAY): FastTrackResult {
  const answer = checkFastTrack(nested(changes), { asOf });
  if (isRefused(answer)) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
  return answer;
}

/** One route of an answer. */
export function routeOf(id: RouteId, changes: Changes, asOf = TODAY): RouteResult {
  const route = check(changes, asOf).routes.find((candidate) => candidate.id === id);
  if (route === undefined) throw new Error(`No route ${id}`);
  return route;
}

/** One criterion of a route. */
export function criterionOf(id: RouteId, criterion: string, changes: Changes, asOf = TODAY): CriterionResult {
  const found = routeOf(id, changes, asOf).criteria.find((candidate) => candidate.id === criterion);
  if (found === undefined) throw new Error(`No criterion ${criterion} in ${id}`);
  return found;
}

/** Ids of the criteria that are not met. */
export function notMet(route: RouteResult): string[] {
  return route.criteria.filter(({ state }) => state === "not_met").map(({ id }) => id);
}

/** Holds a route's status and the criteria that are not met against what a table says. */
export function expectRoute(route: RouteResult, status: string, failing: readonly string[] = []): void {
  expect({ status: route.status, notMet: notMet(route) }).toEqual({ status, notMet: failing });
}
