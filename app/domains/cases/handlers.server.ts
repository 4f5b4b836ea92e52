import type { z } from "zod";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { placeCandidate } from "#app/domains/candidates/index.server.ts";
import { goingOn } from "#app/domains/matching/index.server.ts";
import { fillWhenReached } from "#app/domains/vacancies/index.server.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { caseEvents } from "./events.ts";
import { planFamilyReminders } from "./family/due.server.ts";
import { MOVE_IN } from "./family/read.server.ts";
import { tellSide } from "./mails.server.ts";
import { beginMandate } from "./mandates.server.ts";
import { isUnderWay } from "./rules/state.ts";
import type { Mover } from "./rules/state.ts";
import { liesWith } from "./rules/turn.ts";

// What follows from events, each in the transaction that marks the event handled; `tx` carries the rights "case".

type Payload<T extends keyof typeof caseEvents> = z.output<(typeof caseEvents)[T]["payload"]>;

const LINK = {
  id: true,
  centerId: true,
  companyId: true,
  candidateId: true,
  reference: true,
  state: true,
} as const;

const SIDES: readonly Mover[] = ["COMPANY", "CANDIDATE", "CENTER"];

function findCase(tx: GuardedTx, caseId: string) {
  return tx.case.findUnique({ where: { id: caseId }, select: LINK });
}

/** Both sides learn that their case has begun, and the center. */
export async function onCaseStarted({ tx }: HandlerCtx, { caseId }: Payload<"case_started">): Promise<void> {
  const found = await findCase(tx, caseId);
  if (!found) return;
  for (const side of SIDES)
    await tellSide(tx, side, found, { kind: "started" }, `case-started:${caseId}:${side}`);
}

/**
 * Who becomes next by somebody else's step is told so; the center sees it in its list. Whoever comes along moves in with the
 * person, so their times begin.
 */
export async function onMilestoneChanged(
  { tx, now, today }: HandlerCtx,
  { caseId, milestoneId, key, to, by }: Payload<"milestone_changed">,
): Promise<void> {
  if (key === MOVE_IN) await planFamilyReminders(tx, caseId, { now, today });
  if (!isUnderWay(to)) return;
  const milestone = await tx.milestone.findUnique({ where: { id: milestoneId }, select: STEP });
  // what has gone on meanwhile is told by its own event
  if (!milestone || milestone.state !== to) return;
  const found = await findCase(tx, caseId);
  if (!found || found.state === "ENDED") return;
  const since = milestone.stateSince.toISOString();
  if (to === "BLOCKED" || to === "FAILED") {
    for (const side of sidesThatSee(milestone)) {
      if (side === by) continue;
      await tellSide(
        tx,
        side,
        found,
        { kind: "stuck", step: milestone },
        `milestone-stuck:${milestoneId}:${since}:${side}`,
      );
    }
    return;
  }
  const side = liesWith(milestone);
  if (side === by || (side !== "COMPANY" && side !== "CANDIDATE")) return;
  const dueOn = milestone.dueOn && fromUtcDate(milestone.dueOn);
  const told = to === "RUNNING" ? "" : `:${since}`;
  await tellSide(
    tx,
    side,
    found,
    { kind: "turn", step: milestone, dueOn },
    `milestone-turn:${milestoneId}${told}`,
  );
}

const STEP = {
  ...{ key: true, laid: true, party: true, state: true, stateSince: true, waitsFor: true, dueOn: true },
  ...{ forEmployer: true, forCandidate: true },
} as const;

const sidesThatSee = (milestone: { forEmployer: boolean; forCandidate: boolean }): Mover[] =>
  SIDES.filter(
    (side) =>
      side === "CENTER" ||
      (side === "COMPANY" && milestone.forEmployer) ||
      (side === "CANDIDATE" && milestone.forCandidate),
  );

/** The first working day has come: the person is placed, and the vacancy is filled when it has no opening left. */
export async function onCaseArrived(
  { tx, now }: HandlerCtx,
  { caseId, candidateId, vacancyId }: Payload<"case_arrived">,
): Promise<void> {
  await placeCandidate(tx, candidateId);
  const arrivals = await tx.case.count({ where: { vacancyId, state: "ARRIVED" } });
  await fillWhenReached(tx, { vacancyId, arrivals, now });
  const found = await findCase(tx, caseId);
  if (!found) return;
  for (const side of SIDES)
    await tellSide(tx, side, found, { kind: "arrived" }, `case-arrived:${caseId}:${side}`);
}

/** Both sides learn that the case has ended. */
export async function onCaseEnded({ tx }: HandlerCtx, { caseId }: Payload<"case_ended">): Promise<void> {
  const found = await findCase(tx, caseId);
  if (!found) return;
  for (const side of ["COMPANY", "CANDIDATE"] as const) {
    await tellSide(tx, side, found, { kind: "ended" }, `case-ended:${caseId}:${side}`);
  }
}

/** Everybody learns that the job has ended, and what is owed now. */
export async function onJobEnded({ tx }: HandlerCtx, { caseId }: Payload<"job_ended">): Promise<void> {
  const found = await findCase(tx, caseId);
  if (!found) return;
  for (const side of SIDES)
    await tellSide(tx, side, found, { kind: "job_ended" }, `job-ended:${caseId}:${side}`);
}

/** The readers of a message are told that there is one. */
export async function onMessagePosted(
  { tx }: HandlerCtx,
  { caseId, messageId, by, forEmployer, forCandidate }: Payload<"case_message_posted">,
): Promise<void> {
  const found = await findCase(tx, caseId);
  if (!found) return;
  const reads: Record<Mover, boolean> = { COMPANY: forEmployer, CANDIDATE: forCandidate, CENTER: true };
  for (const side of SIDES) {
    if (side === by || !reads[side]) continue;
    await tellSide(tx, side, found, { kind: "message" }, `case-message:${messageId}:${side}`);
  }
}

/**
 * The person has taken the consent back from a company with which a case goes on: the company sees nothing more by the guard
 * at once; the case stays, its history says so, and the center is told to talk to both.
 */
export async function onConsentWithdrawn(ctx: HandlerCtx, pair: Pair): Promise<void> {
  const entry = { kind: "consent_withdrawn", actorParty: "CANDIDATE" } as const;
  for (const found of await noteConsentEnd(ctx, pair, entry)) {
    const key = `case-consent-withdrawn:${found.id}:${ctx.now.toISOString()}`;
    await tellSide(ctx.tx, "CENTER", found, { kind: "consentWithdrawn" }, key);
  }
}

/**
 * The consent for a company has come to its last day while a case with it goes on: as after a withdrawal, only that nobody
 * has decided so. The center asks the person whether they would like to renew it.
 */
export async function onConsentExpired(
  ctx: HandlerCtx,
  { consentId, ...pair }: Pair & { consentId: string },
): Promise<void> {
  const entry = { kind: "consent_expired", actorParty: "CENTER" } as const;
  for (const found of await noteConsentEnd(ctx, pair, entry)) {
    const key = `case-consent-expired:${found.id}:${consentId}`;
    await tellSide(ctx.tx, "CENTER", found, { kind: "consentExpired" }, key);
  }
}

interface Pair {
  companyId: string;
  candidateId: string;
}

/** Writes into the history of the cases that go on between the two that a consent has ended, and gives these cases. */
async function noteConsentEnd(
  { tx, now, today }: HandlerCtx,
  { companyId, candidateId }: Pair,
  entry: { kind: string; actorParty: Mover },
) {
  const where = { companyId, candidateId, ...goingOn(today) };
  const cases = await tx.case.findMany({ where, select: LINK });
  for (const { id: caseId, centerId } of cases) {
    await tx.caseHistory.create({
      data: {
        ...{ caseId, centerId, companyId, candidateId, at: now },
        ...{ ...entry, actorName: "", forEmployer: true, forCandidate: true },
      },
    });
  }
  return cases;
}

/** A representative has accepted: the mandate for the case of the invitation begins. */
export async function onInvitationAccepted(
  { tx, now }: HandlerCtx,
  accepted: { role: string; userId: string; companyId: string | null; matterId: string | null },
): Promise<void> {
  const { role, userId, companyId, matterId } = accepted;
  if (role !== "REPRESENTATIVE" || companyId === null || matterId === null) return;
  await beginMandate(tx, now, { caseId: matterId, companyId, userId });
}
