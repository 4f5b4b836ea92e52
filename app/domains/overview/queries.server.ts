import { berlinDay, type PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { listUrgentCases } from "#app/domains/cases/index.server.ts";
import { RUNNING_CASES } from "#app/domains/cases/index.ts";
import { getStanding } from "#app/domains/companies/index.server.ts";
import { askedOfCompany } from "#app/domains/documents/index.server.ts";
import { occupationLabel } from "#app/domains/occupations/index.ts";
import { proposalTurn } from "#app/domains/matching/index.ts";
import { listOpenVacancies, readinessOf } from "#app/domains/vacancies/index.server.ts";
import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { homeTasks } from "./tasks.ts";

/** As many of each kind as a start page bears; the lists behind them show all. */
const SHOWN = 5;
const MOST_TASKS = 20;

const OLDEST_FIRST: { updatedAt?: "asc"; id?: "asc" }[] = [{ updatedAt: "asc" }, { id: "asc" }];

/** What the employer's start page shows: what waits for the company, its running cases and its open vacancies. */
export async function getEmployerHome(ctx: UserCtx) {
  const [standing, vacancies, proposals, requests, cases, papers] = await Promise.all([
    getStanding(ctx),
    listOpenVacancies(ctx),
    listWaitingProposals(ctx),
    listWaitingRequests(ctx),
    listUrgentCases(ctx, RUNNING_CASES),
    askedOfCompany(ctx),
  ]);
  const locale = staffLocale(ctx.locale);
  const company = { ...standing, since: berlinDay(standing.since) };
  const drafts = vacancies.filter(({ state }) => state === "DRAFT");
  const published = vacancies.filter(({ state }) => state === "PUBLISHED").slice(0, SHOWN);
  return {
    company,
    tasks: homeTasks({
      company,
      milestones: cases.cases.flatMap((row) => (row.own ? [milestoneOf(row, row.own, ctx.today)] : [])),
      proposals,
      requests,
      papers: papers.map(({ id, kind, stand, dueOn, since, person }) => ({
        ...{ id, paper: kind, again: stand === "AGAIN", dueOn, since, person },
      })),
      drafts: drafts.map(({ id, title, createdAt }) => ({ id, title, since: berlinDay(createdAt) })),
      mayPublish: ctx.ability.can("publish", "Vacancy"),
    }),
    cases: cases.cases.slice(0, SHOWN),
    runningCases: cases.running,
    ownSteps: cases.ownSteps,
    hasVacancies: vacancies.length > 0,
    vacancies: published.map((vacancy) => {
      const { ways, total } = readinessOf(vacancy, ctx.today, locale);
      const { id, title, municipality, openings } = vacancy;
      const occupation = occupationLabel(vacancy, locale);
      return { id, title, municipality, openings, occupation, readiness: { ways, total } };
    }),
  };
}

type CaseRow = Awaited<ReturnType<typeof listUrgentCases>>["cases"][number];

function milestoneOf(
  { id, name, person, vacancy, turnSince }: CaseRow,
  own: NonNullable<CaseRow["own"]>,
  today: PlainDate,
) {
  const since = turnSince ?? today;
  return { caseId: id, key: own.key, dueOn: own.dueOn, since, person: name ?? person, vacancy };
}

/** Proposals to look at, and introduced people who may be offered the job. No name: the list does not need it. */
async function listWaitingProposals({ db }: UserCtx) {
  const rows = await db.proposal.findMany({
    where: { state: { in: ["PROPOSED", "INTRODUCED", "INTERVIEW"] } },
    select: {
      ...{ id: true, state: true, updatedAt: true },
      interview: { select: { state: true } },
      vacancy: { select: { title: true } },
      candidate: { select: { number: true } },
    },
    orderBy: OLDEST_FIRST,
    take: MOST_TASKS,
  });
  const ours = rows.filter(({ state, interview }) => proposalTurn(state, interview?.state) === "company");
  return ours.map(({ id, state, updatedAt, vacancy, candidate }) => ({
    ...{ id, state, since: berlinDay(updatedAt), vacancy: vacancy.title },
    person: candidateReference(candidate.number),
  }));
}

/** Requests in which the center waits for an answer. */
async function listWaitingRequests({ db }: UserCtx) {
  const rows = await db.supportRequest.findMany({
    where: { state: { not: "CLOSED" }, turn: "COMPANY" },
    select: { id: true, subject: true, turnSince: true },
    orderBy: [{ turnSince: "asc" }, { id: "asc" }],
    take: MOST_TASKS,
  });
  return rows.map(({ id, subject, turnSince }) => ({ id, subject, since: berlinDay(turnSince) }));
}
