import { fromUtcDate, toUtcDate, yearOf } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { nextNumber } from "#app/domains/centers/index.server.ts";
import { markAccepted } from "#app/domains/matching/index.server.ts";
import type { ProposalRow } from "#app/domains/matching/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { courseColumns, createMilestones, eventKeys, writeEntries } from "./course.server.ts";
import { caseEvent } from "./events.ts";
import { observedOf } from "./pace.server.ts";
import { startCase } from "./rules/move.ts";
import { scheduleWork } from "./schedule.server.ts";
import { actorOf } from "./side.server.ts";
import { newestPlan } from "./plans/newest.server.ts";
import { needed } from "./templates/index.ts";
import { chooseWay, readBasis } from "./way.server.ts";

type Accepted =
  { ok: true; caseId: string } | { ok: false; code: "changed_meanwhile" | "not_offered" | "already_hired" };

/** The database's rule that somebody is on one way to work at a time. */
const ONE_RUNNING = "Case_one_running_per_candidate";

/**
 * The person accepts the offer: proposal and case change in one transaction. A second click, or the same click twice,
 * finds the case that is there. Of two offers accepted at once the second is told that the person has been hired; the
 * database decides which is the second.
 */
export async function acceptOffer(
  ctx: UserCtx,
  input: { proposalId: string; version: number },
): Promise<Accepted> {
  try {
    return await acceptOnce(ctx, input);
  } catch (error) {
    if (error instanceof UniqueConflictError && error.key === ONE_RUNNING)
      return { ok: false, code: "already_hired" };
    throw error;
  }
}

function acceptOnce(ctx: UserCtx, input: { proposalId: string; version: number }): Promise<Accepted> {
  return ctx.db.transaction(async (tx) => {
    const marked = await markAccepted(ctx, tx, input);
    if (marked.ok) return { ok: true, caseId: await openCase(ctx, tx.asSystem("case"), marked.row) };
    const found = await tx.case.findFirst({ where: { proposalId: input.proposalId }, select: { id: true } });
    return found ? { ok: true, caseId: found.id } : marked;
  });
}

async function openCase(ctx: UserCtx, tx: GuardedTx, proposal: ProposalRow): Promise<string> {
  const { centerId, companyId, candidateId, vacancyId } = proposal;
  const offer = await tx.proposal.findUnique({
    where: { id: proposal.id },
    select: { offerStartsOn: true, createdById: true },
  });
  const advisor =
    offer &&
    (await tx.user.findUnique({ where: { id: offer.createdById }, select: { id: true, name: true } }));
  const basis = await readBasis(tx, { vacancyId, companyId, candidateId });
  const plannedFirstDay = offer?.offerStartsOn ? fromUtcDate(offer.offerStartsOn) : null;
  const plan = chooseWay(basis, plannedFirstDay, ctx.today);
  const centers = await newestPlan(tx, centerId, plan.template);
  const started = startCase(needed(centers.rows, plan.flags), {
    template: plan.template,
    startedOn: ctx.today,
    plannedFirstDay,
    place: { land: basis.vacancy.land },
    observed: await observedOf(tx, centerId),
  });
  const keys = { id: newId(), centerId, companyId, candidateId, vacancyId };
  await tx.case.create({
    data: {
      ...keys,
      proposalId: proposal.id,
      reference: `${yearOf(ctx.today)}-${await nextNumber(tx, centerId, "CASE")}`,
      routeId: plan.routeId,
      fastTrack: plan.fastTrack,
      template: plan.template,
      planNumber: centers.number,
      land: basis.vacancy.land,
      advisorName: advisor?.name ?? null,
      advisorId: advisor?.id ?? null,
      startedOn: toUtcDate(ctx.today),
      plannedFirstDay: plannedFirstDay && toUtcDate(plannedFirstDay),
      ...courseColumns(started.after, started.forecast),
    },
  });
  const actor = actorOf(ctx, "CANDIDATE", candidateReference(basis.profile.number));
  const { after, forecast } = started;
  const rows = await createMilestones(tx, keys, after, after.milestones, ctx.now);
  await scheduleWork(tx, { caseId: keys.id, after, rows, forecast, at: ctx.now });
  await writeEntries(tx, keys, actor, ctx.now, [
    { kind: "case_started", from: plan.basis, to: plan.routeId, forEmployer: true, forCandidate: true },
  ]);
  const { routeId, fastTrack } = plan;
  await tx.emit(caseEvent("case_started", { ...eventKeys(keys), routeId, fastTrack }));
  return keys.id;
}
