import { candidateReference } from "#app/domains/candidates/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { caseNowOf, DATES, dayOf } from "../case-now.server.ts";
import { observedOf } from "../pace.server.ts";
import { observedPace } from "../forecast/pace.ts";
import { observedFor } from "../rules/observed.ts";
import { isCaseRoute } from "../rules/plan.ts";
import { stallOf } from "../rules/stall.ts";
import type { CaseNow, MilestoneNow, Mover, Observed } from "../rules/state.ts";
import { possibleMoves } from "../rules/transitions.ts";
import { readLastMove, refuseUndo } from "../rules/undo.ts";
import { ownSteps, whoseTurn } from "../rules/turn.ts";
import { ownStepWords, stepName } from "./own-steps.server.ts";
import { FORECAST, forecastOf, MILESTONE, milestoneViews, nameOf } from "./view.server.ts";

/** How many messages and history entries a page shows; older ones stay in the database. */
const RECENT = 50;

const CASE = {
  id: true,
  companyId: true,
  reference: true,
  version: true,
  state: true,
  endReason: true,
  jobEndedOn: true,
  jobEndReason: true,
  routeId: true,
  fastTrack: true,
  template: true,
  planNumber: true,
  advisorName: true,
  startedOn: true,
  plannedFirstDay: true,
  firstWorkingDay: true,
  ...DATES,
  ...FORECAST,
  forecastDrivers: true,
  pacedFirstDay: true,
  company: { select: { id: true, legalName: true } },
  center: { select: { id: true, name: true, phone: true } },
  vacancy: { select: { id: true, title: true, municipality: true } },
  candidate: {
    select: { id: true, number: true, identity: { select: { givenName: true, familyName: true } } },
  },
  milestones: { select: MILESTONE, orderBy: { position: "asc" } },
} as const;

const DOCUMENTS = {
  select: { id: true, name: true, size: true, createdAt: true, milestoneId: true },
  take: RECENT,
} as const;

const MESSAGES = {
  select: {
    ...{ id: true, authorId: true, authorName: true, authorParty: true, body: true, createdAt: true },
    ...{ forEmployer: true, forCandidate: true },
  },
  take: RECENT,
} as const;

const HISTORY = {
  select: {
    ...{ id: true, at: true, actorName: true, actorParty: true, kind: true },
    ...{ milestoneKey: true, from: true, to: true, reason: true },
  },
  take: RECENT,
} as const;

const NEWEST_FIRST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];
const LATEST_FIRST: { at?: "desc"; id?: "desc" }[] = [{ at: "desc" }, { id: "desc" }];

/** Everything the page of one case shows to a side; throws NotFoundError where the case is not visible. */
export async function getCase(
  ctx: UserCtx,
  side: Exclude<Mover, "CANDIDATE">,
  caseId: string,
  stepId: string | null,
) {
  const row = await ctx.db.case.findFirst({
    where: { id: caseId },
    select: {
      ...CASE,
      documents: { ...DOCUMENTS, orderBy: NEWEST_FIRST },
      messages: { ...MESSAGES, orderBy: NEWEST_FIRST },
      history: { ...HISTORY, orderBy: LATEST_FIRST },
    },
  });
  if (!row) throw new NotFoundError("Case");
  const stored = row.milestones.find(({ id }) => id === stepId);
  const observed =
    side === "CENTER" && stored
      ? await observedOf(ctx.db, row.center.id, { key: stored.key, authorityIds: [stored.authorityId] })
      : NOTHING_OBSERVED;
  const now = { ...caseNowOf(row), observed };
  const milestones = milestoneViews(row, now, side);
  const selected = milestones.find(({ id }) => id === stepId);
  const { candidate, messages, history, documents, routeId, ...rest } = row;
  const newerPlan =
    side === "CENTER" && now.state === "RUNNING"
      ? await ctx.db.wayPlan.findFirst({
          where: { centerId: rest.center.id, template: rest.template, number: { gt: rest.planNumber } },
          select: { number: true, createdAt: true },
          orderBy: { number: "desc" },
        })
      : null;
  return {
    ...{ id: rest.id, reference: rest.reference, version: rest.version, state: rest.state },
    ...{ endReason: rest.endReason, fastTrack: rest.fastTrack, template: rest.template },
    ...{ company: rest.company, center: rest.center, vacancy: rest.vacancy, advisorName: rest.advisorName },
    routeId: isCaseRoute(routeId) ? routeId : null,
    startedOn: now.startedOn,
    plannedFirstDay: now.plannedFirstDay,
    firstWorkingDay: now.firstWorkingDay,
    jobEndedOn: dayOf(rest.jobEndedOn),
    jobEndReason: rest.jobEndReason,
    forecast: forecastOf(row, ctx.today),
    drivers: row.forecastDrivers.flatMap((key) => milestones.find((one) => one.key === key)?.key ?? []),
    lastMove: lastForecastMove(history),
    person: {
      id: candidate.id,
      name: nameOf(candidate.identity),
      reference: candidateReference(candidate.number),
    },
    turns: now.state === "ENDED" ? [] : whoseTurn(milestones),
    next: now.state === "ENDED" ? null : (ownSteps(milestones, side)[0] ?? null),
    milestones,
    selected:
      selected && stored
        ? {
            // for letters, which are not in the reader's language alone
            names: { de: stepName("de", stored, "title"), en: stepName("en", stored, "title") },
            ...{ ...selected, moves: possibleMoves(now, selected, side), mayUndo: mayUndo(ctx, now, stored) },
            ...standOf(now, selected, ctx.today),
          }
        : null,
    documents,
    // the newest last, as people read a thread
    messages: messages
      .map(({ authorId, ...message }) => ({ ...message, own: authorId === ctx.user.userId }))
      .reverse(),
    history,
    ownSteps: ownStepWords(ctx, side, now.laid),
    newerPlan,
    mayChangeRoute: side === "CENTER" && now.state === "RUNNING",
  };
}

const NOTHING_OBSERVED: Observed = new Map();

/** How long an open step has taken, and what it is measured by. */
function standOf(now: CaseNow, milestone: MilestoneNow, today: PlainDate) {
  const stall = stallOf(now, milestone, today);
  const { days, atAuthority } = observedFor(now.observed, milestone);
  return { stall, ownMedian: days.length > 0 ? observedPace(days).after(0)(0.5) : null, atAuthority };
}

/** Whether the reader may take back the last step with a milestone, as far as they see what comes after it. */
export function mayUndo(
  ctx: UserCtx,
  now: CaseNow,
  stored: { key: string; lastMove: string | null } | undefined,
): boolean {
  const milestone = now.milestones.find(({ key }) => key === stored?.key);
  if (!milestone || !stored) return false;
  const who = { userId: ctx.user.userId, now: ctx.now };
  return refuseUndo(now, milestone, readLastMove(stored.lastMove), who) === null;
}

export type CaseView = Awaited<ReturnType<typeof getCase>>;

function lastForecastMove(
  history: readonly {
    kind: string;
    from: string | null;
    to: string | null;
    milestoneKey: string | null;
    at: Date;
  }[],
) {
  const move = history.find(({ kind }) => kind === "forecast_moved");
  if (!move?.from || !move.to) return null;
  const likely = (text: string) => text.split("/")[1] ?? text;
  return {
    at: move.at,
    from: likely(move.from),
    to: likely(move.to),
    by: move.milestoneKey,
  };
}

/** Who represents the company in a case, and whom it has invited to. */
export async function getMandates(ctx: UserCtx, caseId: string) {
  const mandates = await ctx.db.mandate.findMany({
    where: { caseId, endedAt: null },
    select: { id: true, userId: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: RECENT,
  });
  const people = await ctx.db.user.findMany({
    where: { id: { in: mandates.map(({ userId }) => userId) } },
    select: { id: true, name: true, email: true },
  });
  const invitations = await ctx.db.invitation.findMany({
    where: { matterId: caseId, role: "REPRESENTATIVE", usedAt: null, expiresAt: { gt: ctx.now } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: RECENT,
  });
  return {
    mandates: mandates.map(({ id, userId, createdAt }) => {
      const person = people.find((one) => one.id === userId);
      return { id, createdAt, name: person?.name ?? "", email: person?.email ?? "" };
    }),
    invitations,
  };
}

export type CaseMandates = Awaited<ReturnType<typeof getMandates>>;
