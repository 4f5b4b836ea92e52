import { ofOwnRecord } from "#app/domains/candidates/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { caseNowOf, DATES } from "../case-now.server.ts";
import { possibleMoves } from "../rules/transitions.ts";
import { isUnderWay } from "../rules/state.ts";
import { byUrgency, liesWith, ownSteps } from "../rules/turn.ts";
import { mayUndo } from "./case.server.ts";
import { ownStepWords, stepName } from "./own-steps.server.ts";
import { FORECAST, forecastOf, MILESTONE, milestoneViews } from "./view.server.ts";

const RECENT = 50;

const OWN_CASE = {
  id: true,
  reference: true,
  state: true,
  routeId: true,
  fastTrack: true,
  template: true,
  advisorName: true,
  startedOn: true,
  plannedFirstDay: true,
  firstWorkingDay: true,
  ...DATES,
  ...FORECAST,
  pacedFirstDay: true,
  company: { select: { legalName: true } },
  center: { select: { name: true, phone: true } },
  vacancy: { select: { title: true, municipality: true } },
  milestones: { select: MILESTONE },
} as const;

// a running case before one that has arrived, that before one that has ended; the newest of each first
const CURRENT_FIRST: { state?: "asc"; startedOn?: "desc"; id?: "desc" }[] = [
  { state: "asc" },
  { startedOn: "desc" },
  { id: "desc" },
];

/** Cases of the person alone, also for somebody who has other roles beside. */

/** The candidate's case that counts: a running one before one that has arrived or ended; null before there is any. */
export async function ownCaseId(ctx: UserCtx): Promise<string | null> {
  const found = await ctx.db.case.findFirst({
    where: ofOwnRecord(ctx),
    select: { id: true },
    orderBy: CURRENT_FIRST,
  });
  return found?.id ?? null;
}

async function readOwnCase(ctx: UserCtx) {
  return ctx.db.case.findFirst({
    where: ofOwnRecord(ctx),
    select: { ...OWN_CASE, milestones: { select: MILESTONE, orderBy: { position: "asc" } } },
    orderBy: CURRENT_FIRST,
  });
}

/** The candidate's checklist: the next step, what is to be done now, by others, later, and what is done. */
export async function getChecklist(ctx: UserCtx) {
  const row = await readOwnCase(ctx);
  if (!row) return null;
  const now = caseNowOf(row);
  const all = milestoneViews(row, now, "CANDIDATE");
  // what lies years ahead is shown when it begins
  const needed = all.filter(({ state, farOff }) => state !== "NOT_NEEDED" && !farOff);
  const own = needed.filter(({ party }) => party === "CANDIDATE");
  const steps = now.state === "ENDED" ? [] : ownSteps(needed, "CANDIDATE");
  const [next = null, ...others] = steps;
  return {
    ...{ id: row.id, reference: row.reference, state: row.state, fastTrack: row.fastTrack },
    ...{ company: row.company.legalName, vacancy: row.vacancy, center: row.center },
    advisorName: row.advisorName,
    firstWorkingDay: now.firstWorkingDay,
    forecast: forecastOf(row, ctx.today),
    progress: { done: own.filter(({ state }) => state === "DONE").length, total: own.length },
    next,
    now: [...others, ...own.filter(({ state }) => isUnderWay(state) && state !== "RUNNING")],
    byOthers: needed
      .filter((one) => one.party !== "CANDIDATE" && isUnderWay(one.state) && liesWith(one) !== "CANDIDATE")
      .sort(byUrgency),
    later: needed.filter(({ state }) => state === "NOT_STARTED"),
    done: needed.filter(({ state }) => state === "DONE").reverse(),
    ownSteps: ownStepWords(ctx, "CANDIDATE", now.laid),
  };
}
export type Checklist = NonNullable<Awaited<ReturnType<typeof getChecklist>>>;

/** One step of the candidate's own case with its documents; throws NotFoundError where it is not visible. */
export async function getOwnStep(ctx: UserCtx, milestoneId: string) {
  const row = await ctx.db.case.findFirst({
    where: { ...ofOwnRecord(ctx), milestones: { some: { id: milestoneId } } },
    select: {
      ...OWN_CASE,
      milestones: { select: MILESTONE, orderBy: { position: "asc" } },
      documents: {
        where: { milestoneId },
        select: { id: true, name: true, size: true, createdAt: true },
        orderBy: NEWEST_FIRST,
        take: RECENT,
      },
    },
  });
  if (!row) throw new NotFoundError("Milestone");
  const now = caseNowOf(row);
  const step = milestoneViews(row, now, "CANDIDATE").find(({ id }) => id === milestoneId);
  if (!step) throw new NotFoundError("Milestone");
  const stored = row.milestones.find(({ id }) => id === milestoneId);
  return {
    name: stepName(ctx.locale, { key: step.key, laid: stored?.laid ?? null }, "name"),
    caseId: row.id,
    state: row.state,
    ownSteps: ownStepWords(ctx, "CANDIDATE", now.laid),
    ...{ advisorName: row.advisorName, center: row.center, documents: row.documents },
    step: {
      ...{ ...step, moves: possibleMoves(now, step, "CANDIDATE") },
      mayUndo: mayUndo(
        ctx,
        now,
        row.milestones.find(({ id }) => id === milestoneId),
      ),
    },
  };
}
export type OwnStep = Awaited<ReturnType<typeof getOwnStep>>;

const NEWEST_FIRST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];

/** The thread of the candidate's case; null before there is one. */
export async function getOwnThread(ctx: UserCtx) {
  const row = await ctx.db.case.findFirst({
    where: ofOwnRecord(ctx),
    select: {
      ...{ id: true, state: true, advisorName: true },
      company: { select: { legalName: true } },
      center: { select: { name: true, phone: true } },
      messages: {
        select: {
          ...{ id: true, authorId: true, authorName: true, authorParty: true, body: true, createdAt: true },
          ...{ forEmployer: true, forCandidate: true },
        },
        orderBy: NEWEST_FIRST,
        take: RECENT,
      },
    },
    orderBy: CURRENT_FIRST,
  });
  if (!row) return null;
  const { messages, ...rest } = row;
  return {
    ...rest,
    messages: messages
      .map(({ authorId, ...message }) => ({ ...message, own: authorId === ctx.user.userId }))
      .reverse(),
  };
}
export type OwnThread = NonNullable<Awaited<ReturnType<typeof getOwnThread>>>;
