import { fromUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { isOwnKey, rowOf, type Mover } from "#app/domains/cases/index.ts";
import {
  getFamily,
  getInquiry,
  laidOf,
  SILENCE_CASE,
  SILENCE_STEP,
  stepName,
} from "#app/domains/cases/index.server.ts";
import { countryName } from "#app/domains/countries/index.ts";
import { routeName } from "#app/domains/immigration/index.ts";
import { salaryInWords } from "#app/domains/jobads/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { LetterFacts, LetterMember, LetterStep, Said } from "./content/types.ts";

const CASE = {
  ...SILENCE_CASE,
  ...{ id: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
  ...{ reference: true, state: true, fastTrack: true, routeId: true, template: true, startedOn: true },
  ...{ plannedFirstDay: true, firstWorkingDay: true, jobEndedOn: true },
  ...{ forecastEarliest: true, forecastLikely: true, forecastLatest: true },
  company: {
    select: {
      ...{ legalName: true, street: true, postcode: true, municipality: true, betriebsnummer: true },
      ...{ contactName: true, contactEmail: true, contactPhone: true },
    },
  },
  center: { select: { name: true, email: true, phone: true } },
  vacancy: {
    select: {
      ...{
        title: true,
        tasks: true,
        municipality: true,
        land: true,
        weeklyQuarterHours: true,
        salaryMin: true,
      },
      ...{ salaryMax: true, salaryPeriod: true, contractKind: true, contractMonths: true },
      ...{ collectiveAgreement: true, regulated: true, qualification: true },
      establishment: { select: { street: true, postcode: true, municipality: true } },
    },
  },
  candidate: {
    select: {
      number: true,
      identity: {
        select: {
          ...{ givenName: true, familyName: true, birthDate: true },
          ...{ nationalities: true, residenceCountry: true },
        },
      },
    },
  },
} as const;

const STEP = { ...SILENCE_STEP, track: true, forEmployer: true, forCandidate: true } as const;

const dayOf = (date: Date | null): PlainDate | null => date && fromUtcDate(date);

/** The case with its steps and the offices that have it, under the person's own rights. */
export async function readCase(ctx: UserCtx, caseId: string) {
  return ctx.db.transaction(async (tx) => {
    const row =
      (await tx.case.findFirst({
        where: { id: caseId },
        select: { ...CASE, milestones: { select: STEP, orderBy: { position: "asc" } } },
      })) ?? notFound("Case");
    const ids = row.milestones.flatMap(({ authorityId }) => authorityId ?? []);
    const authorities = await tx.asSystem("letters").authority.findMany({
      where: { id: { in: ids }, centerId: row.centerId },
      select: { id: true, name: true, kind: true, email: true, phone: true },
    });
    return { ...row, authorities };
  });
}
export type CaseRow = Awaited<ReturnType<typeof readCase>>;

/** Whether a side sees a step. */
export function seenBy(side: Mover, step: { forEmployer: boolean; forCandidate: boolean }): boolean {
  return side === "CENTER" || (side === "COMPANY" ? step.forEmployer : step.forCandidate);
}

/** The case as letters of one side need it: what that side does not see of a case stands in no letter of its own. */
export function factsOf(row: CaseRow, maker: Mover, today: PlainDate): LetterFacts {
  const { company, vacancy, center, candidate } = row;
  const { identity } = candidate;
  const firstDay = dayOf(row.firstWorkingDay) ?? dayOf(row.plannedFirstDay);
  const nationalities = identity?.nationalities ?? [];
  const steps = row.milestones.filter((step) => seenBy(maker, step));
  const way = (locale: "de" | "en") => routeName(row.routeId, locale);
  return {
    ...{ reference: row.reference, state: row.state, fastTrack: row.fastTrack },
    way: sayIf(way("de"), way("en")),
    startedOn: fromUtcDate(row.startedOn),
    ...{ firstDay, hasStarted: row.firstWorkingDay !== null, jobEndedOn: dayOf(row.jobEndedOn) },
    forecast: forecastOf(row, today),
    person: {
      reference: candidateReference(candidate.number),
      ...{ givenName: identity?.givenName ?? null, familyName: identity?.familyName ?? null },
      birthDate: dayOf(identity?.birthDate ?? null),
      nationality: nationalities.map((code) => countryName(code, "de")).join(", ") || null,
      residence: identity?.residenceCountry ? countryName(identity.residenceCountry, "de") : null,
    },
    company: { ...company, name: company.legalName },
    center,
    work: {
      ...{ title: vacancy.title, tasks: vacancy.tasks, quarterHours: vacancy.weeklyQuarterHours },
      place: placeOf(vacancy),
      salary: salaryInWords(vacancy, "de", {
        jobs: translator("de", "jobs"),
        enums: translator("de", "enums"),
      }),
      ...{ contract: vacancy.contractKind, contractMonths: vacancy.contractMonths },
      ...{ collectiveAgreement: vacancy.collectiveAgreement, regulated: vacancy.regulated },
      qualification: bothWords((locale) =>
        translator(locale, "enums")(`QualificationKind.${vacancy.qualification}`),
      ),
    },
    authority: immigrationOffice(row, steps),
    steps: steps.map((step) => stepOf(row.template, step)),
    family: null,
    inquiry: null,
  };
}

const sayIf = (de: string | null, en: string | null): Said | null => (de && en ? { de, en } : null);
const bothWords = (words: (locale: "de" | "en") => string): Said => ({ de: words("de"), en: words("en") });

function placeOf({ establishment, municipality }: CaseRow["vacancy"]): string {
  if (!establishment) return municipality;
  return `${establishment.street}, ${establishment.postcode} ${establishment.municipality}`;
}

/** As last foretold; nothing where the whole range lies in the past. */
function forecastOf(
  { forecastEarliest, forecastLikely, forecastLatest }: CaseRow,
  today: PlainDate,
): LetterFacts["forecast"] {
  if (!forecastEarliest || !forecastLikely || !forecastLatest) return null;
  const latest = fromUtcDate(forecastLatest);
  if (latest < today) return null;
  return { earliest: fromUtcDate(forecastEarliest), likely: fromUtcDate(forecastLikely), latest };
}

/** The authority that has this step. */
export function officeOfStep({ milestones, authorities }: CaseRow, stepId: string): LetterFacts["authority"] {
  const step = milestones.find(({ id }) => id === stepId);
  const office = authorities.find(({ id }) => id === step?.authorityId);
  return office ? { name: office.name, email: office.email, phone: office.phone } : null;
}

/** The immigration office that has the first of these steps. */
function immigrationOffice(row: CaseRow, steps: CaseRow["milestones"]): LetterFacts["authority"] {
  const offices = row.authorities.filter(({ kind }) => kind === "IMMIGRATION_OFFICE");
  const first = steps.find(({ authorityId }) => offices.some(({ id }) => id === authorityId));
  return first ? officeOfStep(row, first.id) : null;
}

function stepOf(template: string, step: CaseRow["milestones"][number]): LetterStep {
  const { key, norm, due, evidence } = rowOf({ template, laid: laidOf([step]) }, step.key);
  const bring = (locale: "de" | "en") =>
    isOwnKey(key)
      ? []
      : translator(
          locale,
          "milestones",
        )(`${key}.bring`)
          .split("\n")
          .filter((line) => line !== "");
  const en = bring("en");
  const time =
    due?.statutory && due.from === "ready"
      ? bothWords((locale) =>
          translator(locale, "cases")(`dueRule.${due.span.unit}`, { count: due.span.amount }),
        )
      : null;
  return {
    ...{ key, norm, evidence, time, party: step.party, track: step.track, state: step.state },
    title: bothWords((locale) => stepName(locale, step, "title")),
    bring: bring("de").map((line, index) => ({ de: line, en: en[index] ?? line })),
    ...{ dueOn: dayOf(step.dueOn), doneOn: dayOf(step.doneOn) },
  };
}

/** The family as the plan for the first months names it. */
export async function familyOf(ctx: UserCtx, caseId: string): Promise<LetterMember[]> {
  const { members } = await getFamily(ctx, caseId);
  return members.map(({ givenName, relation, plan }) => ({
    name: givenName,
    relation: bothWords((locale) => translator(locale, "enums")(`FamilyRelation.${relation}`)),
    steps: plan
      .filter(({ state }) => state !== "NOT_NEEDED")
      .map(({ key, state, dueOn, doneOn }) => ({
        ...{ state, dueOn, doneOn },
        title: bothWords((locale) => translator(locale, "family")(`steps.${key}.name`)),
      })),
  }));
}

/** The words in which the case itself asks an authority; throws NotFoundError where no authority has the step. */
export async function inquiryOf(
  ctx: UserCtx,
  side: "COMPANY" | "CENTER",
  at: { caseId: string; stepId: string },
): Promise<NonNullable<LetterFacts["inquiry"]>> {
  const { german, english } = await getInquiry(ctx, side, at);
  const pair = (de: readonly string[], en: readonly string[]) =>
    de.map((line, index) => ({ de: line, en: en[index] ?? line }));
  return {
    subject: { de: german.subject, en: english.subject },
    body: pair(german.body, english.body),
    foot: pair(german.foot, english.foot),
  };
}
