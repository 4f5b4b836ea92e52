import { addDays, addYears } from "#app/domains/calendar/index.ts";
import {
  acceptOffer,
  addMember,
  addEvidence,
  endCase,
  moveFamilyStep,
  onCaseArrived,
  onConsentWithdrawn,
  onInvitationAccepted,
} from "#app/domains/cases/index.server.ts";
import {
  postCaseMessage,
  retellForecast,
  takeStep,
  CASE_FORECAST,
  MILESTONE_DUE,
} from "#app/domains/cases/index.server.ts";
import { CONSENT_ENDED, CONSENT_ENDS, withdrawConsent } from "#app/domains/matching/index.server.ts";
import type { HandlerCtx, UserCtx } from "#app/permissions/context.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { newId } from "#app/platform/ids.ts";
import { CASES, MANDATE } from "./data/cases.ts";
import type { DemoCase, DemoMember, DemoStep, Side } from "./data/cases.ts";
import { VACANCIES } from "./data/vacancies.ts";
import { plainPdf } from "./pdf.ts";
import { advisorOf, contactOf, told } from "./proposals.ts";
import type { Stage, Story } from "./stage.ts";

const PARTY = { person: "CANDIDATE", company: "COMPANY", center: "CENTER" } as const;

function actor({ vacancy, candidate }: DemoCase, side: Side): string {
  if (side === "person") return candidate;
  return side === "company" ? contactOf(vacancy) : advisorOf(candidate);
}

interface Played {
  plan: DemoCase;
  story: Story;
  caseId: string;
}

/**
 * Accepts the offer and works the case through its steps. Steps that the rules of the day do not know or refuse are left
 * out and told, so that a change of a template never keeps the demo from starting.
 */
export async function playCase(
  stage: Stage,
  story: Story,
  { proposalId, candidate }: { proposalId: string; candidate: string },
): Promise<string[]> {
  const plan = CASES.find((known) => known.candidate === candidate);
  if (!plan) throw new Error(`no case of ${candidate}`);
  // proposed, interest, consent, offer: the fourth version is the offered one
  const accepted = await acceptOffer(story.as(candidate, plan.accepted), { proposalId, version: 4 });
  if (!accepted.ok) throw new Error(`accepting by ${candidate} was refused: ${accepted.code}`);
  const played = { plan, story, caseId: accepted.caseId };
  const refused: string[] = [];
  const happenings = [
    ...plan.steps.map((step) => ({ daysAgo: step[0], play: () => takeDemoStep(stage, played, step) })),
    ...(plan.messages ?? []).map((message) => ({ daysAgo: message[0], play: () => write(played, message) })),
    ...(plan.family ?? []).flatMap((member) => joinFamily(stage, played, member)),
  ].sort((first, second) => second.daysAgo - first.daysAgo);
  for (const { play } of happenings) refused.push(...(await play()));
  await finish(stage, played);
  return refused;
}

async function takeDemoStep(
  stage: Stage,
  { plan, story, caseId }: Played,
  step: DemoStep,
): Promise<string[]> {
  const [daysAgo, key, side, wait] = step;
  const milestone = await stage.prisma.milestone.findUnique({
    where: { caseId_key: { caseId, key } },
    select: { id: true, version: true },
  });
  if (!milestone) return [`${plan.candidate} ${key}: unknown`];
  const ctx = story.as(actor(plan, side), daysAgo);
  const at = { caseId, milestoneId: milestone.id };
  const file = plan.evidence?.find(([about]) => about === key)?.[1];
  if (file) {
    const bytes = plainPdf(file);
    told(await addEvidence(ctx, PARTY[side], { id: newId(), ...at, name: file, bytes }), `evidence ${file}`);
  }
  const move = wait ?? "finish";
  const result = await takeStep(ctx, PARTY[side], { ...at, version: milestone.version, move });
  return result.ok ? [] : [`${plan.candidate} ${key}: ${result.code}`];
}

/** A family member is entered, and their steps are taken one after the other. */
function joinFamily(
  { id: idOf, today }: Stage,
  { plan, story, caseId }: Played,
  { entered, givenName, relation, age, steps }: DemoMember,
) {
  const memberId = idOf(`family:${plan.candidate}:${givenName}`);
  const birthDate = addDays(addYears(today, -age), -100);
  const member = { id: memberId, givenName, relation, birthDate, comes: "WITH" } as const;
  const enter = async () => {
    const ctx = story.as(plan.candidate, entered);
    told(await addMember(ctx, { side: "CANDIDATE", caseId }, member), givenName);
    return [];
  };
  return [
    { daysAgo: entered, play: enter },
    ...steps.map(([daysAgo, key, side, to]) => ({
      daysAgo,
      play: async () => {
        const ctx = story.as(actor(plan, side), daysAgo);
        const done = await moveFamilyStep(
          ctx,
          { side: PARTY[side], caseId },
          { memberId, key, version: 0, to },
        );
        return done.ok ? [] : [`${plan.candidate} ${key}: ${done.code}`];
      },
    })),
  ];
}

async function write(
  { plan, story, caseId }: Played,
  [daysAgo, side, audience, body]: NonNullable<DemoCase["messages"]>[number],
): Promise<string[]> {
  const ctx = story.as(actor(plan, side), daysAgo);
  told(await postCaseMessage(ctx, PARTY[side], { id: newId(), caseId, audience, body }), "message");
  return [];
}

/** What follows from events in the house: here at once and on the day it happened. */
async function inTheHouse(
  stage: Stage,
  ctx: UserCtx,
  work: (handler: HandlerCtx) => Promise<void>,
): Promise<void> {
  await systemDb(stage.services, "case", ctx.requestId).transaction((tx) =>
    work({ tx, now: ctx.now, today: ctx.today }),
  );
}

async function finish(stage: Stage, { plan, story, caseId }: Played): Promise<void> {
  const keys = {
    candidateId: stage.id(`candidate:${plan.candidate}`),
    vacancyId: stage.id(`vacancy:${plan.vacancy}`),
    companyId: stage.id(`company:${VACANCIES.find(({ key }) => key === plan.vacancy)?.company}`),
    centerId: stage.person(advisorOf(plan.candidate)).memberships[0]?.centerId ?? "",
  };
  const found = await stage.prisma.case.findUniqueOrThrow({ where: { id: caseId }, select: { state: true } });
  if (found.state === "ARRIVED") {
    const ctx = story.as(contactOf(plan.vacancy), plan.steps.at(-1)?.[0] ?? 0);
    await inTheHouse(stage, ctx, (handler) =>
      onCaseArrived(handler, { caseId, ...keys, firstWorkingDay: ctx.today }),
    );
  }
  if (plan.broken) await breakOff(stage, { plan, story, caseId }, keys, plan.broken);
  if (plan.candidate === MANDATE.candidate) {
    const ctx = story.as(contactOf(plan.vacancy), MANDATE.since);
    const userId = stage.id(`user:${MANDATE.representative}`);
    await inTheHouse(stage, ctx, (handler) =>
      onInvitationAccepted(handler, {
        ...{ role: "REPRESENTATIVE", userId, companyId: keys.companyId, matterId: caseId },
      }),
    );
  }
}

async function breakOff(
  stage: Stage,
  { plan, story, caseId }: Played,
  keys: { companyId: string; candidateId: string; centerId: string },
  [withdrawn, ended]: readonly [number, number],
): Promise<void> {
  const { companyId, candidateId } = keys;
  const consent = await stage.prisma.consent.findFirstOrThrow({ where: { companyId, candidateId } });
  const person = story.as(plan.candidate, withdrawn);
  await withdrawConsent(person, consent.id);
  await inTheHouse(stage, person, (handler) => onConsentWithdrawn(handler, keys));
  const { version } = await stage.prisma.case.findUniqueOrThrow({ where: { id: caseId } });
  const center = story.as(advisorOf(plan.candidate), ended);
  told(await endCase(center, { caseId, version, reason: "CONSENT_WITHDRAWN" }), "end of a case");
}

/** Reminders of past days went out on their days; forecasts are told as of today. */
export async function catchUp(stage: Stage): Promise<void> {
  const { prisma, services } = stage;
  const ctx = stage.story().as("jan", 0);
  const past = { doneAt: null, dueAt: { lte: services.clock.now() } };
  const late = await prisma.dueWork.findMany({
    where: { ...past, kind: CASE_FORECAST },
    orderBy: { dueAt: "asc" },
  });
  await prisma.dueWork.updateMany({
    where: { ...past, kind: { in: [CASE_FORECAST, MILESTONE_DUE, CONSENT_ENDS, CONSENT_ENDED] } },
    data: { doneAt: services.clock.now() },
  });
  for (const caseId of new Set(late.map(({ subjectId }) => subjectId))) {
    await inTheHouse(stage, ctx, (handler) => retellForecast(handler, caseId));
  }
}
