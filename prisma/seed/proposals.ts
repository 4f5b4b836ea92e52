import { addDays, berlinInstant, weekdayOf } from "#app/domains/calendar/index.ts";
import { CONSENT_MONTHS_FIRST, CONSENT_TEXT } from "#app/domains/matching/index.ts";
import {
  declineOffer,
  declineProposal,
  giveConsent,
  offerJob,
  pickTime,
  proposeCandidate,
  showInterest,
  suggestTimes,
  withdrawConsent,
  withdrawProposal,
} from "#app/domains/matching/index.server.ts";
import { CANDIDATES } from "./data/candidates.ts";
import type { CenterKey } from "./data/centers.ts";
import { COMPANIES } from "./data/companies.ts";
import type { DemoProposal, ProposalMove } from "./data/proposals.ts";
import { VACANCIES } from "./data/vacancies.ts";
import type { Stage, Story } from "./stage.ts";

const CONSENTED = { months: CONSENT_MONTHS_FIRST, textVersion: CONSENT_TEXT.version };

const ADVISORS: Record<CenterKey, string> = { bremen: "jan", braunschweig: "sabine", erzgebirge: "thomas" };

/** Who speaks for the company of a vacancy. */
export function contactOf(vacancyKey: string): string {
  const vacancy = VACANCIES.find(({ key }) => key === vacancyKey);
  const company = COMPANIES.find(({ key }) => key === vacancy?.company);
  if (!company) throw new Error(`no vacancy ${vacancyKey}`);
  return company.contact;
}

/** The advisor who looks after a person. */
export function advisorOf(candidateKey: string): string {
  const candidate = CANDIDATES.find(({ key }) => key === candidateKey);
  if (!candidate) throw new Error(`no candidate ${candidateKey}`);
  return ADVISORS[candidate.center];
}

/** A refusal in a story is a fault of the story. */
export function told(result: { ok: true } | { ok: false; code: string }, what: string): void {
  if (!result.ok) throw new Error(`the demo's ${what} was refused: ${result.code}`);
}

/** A day counted from today; people begin on a weekday. */
function weekdayFrom({ today }: Stage, days: number) {
  const day = addDays(today, days);
  return addDays(day, weekdayOf(day) > 5 ? 8 - weekdayOf(day) : 0);
}

/** Days from today at which a talk may be, and the hour; the first one is picked. */
const TALK_DAYS = [6, 8];
const TALK_HOUR = "10:30";

/** The talk that is suggested: by video, at two times. */
function talkOf(stage: Stage) {
  const times = TALK_DAYS.flatMap((days) => berlinInstant(weekdayFrom(stage, days), TALK_HOUR) ?? []);
  const place = "https://video.example/kennenlernen";
  return {
    kind: "VIDEO" as const,
    place,
    minutes: 45,
    times,
    note: "Wir zeigen Ihnen auch Ihren Arbeitsplatz.",
  };
}

/** Makes a proposal and moves it on, each step by the person whose step it is. Gives its id. */
export async function playProposal(stage: Stage, story: Story, proposal: DemoProposal): Promise<string> {
  const { vacancy, candidate, made, moves } = proposal;
  const input = {
    vacancyId: stage.id(`vacancy:${vacancy}`),
    candidateId: stage.id(`candidate:${candidate}`),
  };
  const proposed = await proposeCandidate(story.as(advisorOf(candidate), made), input);
  if (!proposed.ok) throw new Error(`proposing ${candidate} for ${vacancy} was refused: ${proposed.code}`);
  const { proposalId } = proposed;
  for (const [index, [move, daysAgo]] of moves.entries()) {
    await step(stage, story, proposal, { move, daysAgo, at: { proposalId, version: index + 1 } });
  }
  return proposalId;
}

async function step(
  stage: Stage,
  story: Story,
  { vacancy, candidate, startsIn = 0 }: DemoProposal,
  { move, daysAgo, at }: { move: ProposalMove; daysAgo: number; at: { proposalId: string; version: number } },
): Promise<void> {
  const company = () => story.as(contactOf(vacancy), daysAgo);
  const person = () => story.as(candidate, daysAgo);
  switch (move) {
    case "interest":
      return told(await showInterest(company(), at), move);
    case "consent":
      return told(await giveConsent(person(), { ...at, ...CONSENTED }), move);
    case "suggests times":
      return told(await suggestTimes(company(), { ...at, ...talkOf(stage) }), move);
    case "picks a time": {
      const [time = stage.instant(0)] = talkOf(stage).times;
      return told(await pickTime(person(), { ...at, time }), move);
    }
    case "offer":
      return told(await offerJob(company(), { ...at, startsOn: weekdayFrom(stage, startsIn) }), move);
    case "company declines":
      return told(
        await declineProposal(company(), { ...at, by: "company", reason: "EXPERIENCE_DIFFERS" }),
        move,
      );
    case "candidate declines":
      return told(await declineProposal(person(), { ...at, by: "candidate", reason: "PLACE" }), move);
    case "declines offer":
      return told(await declineOffer(person(), { ...at, reason: "PAY" }), move);
    case "takes consent back": {
      const companyId = stage.person(contactOf(vacancy)).memberships[0]?.companyId ?? "";
      const candidateId = stage.id(`candidate:${candidate}`);
      const consent = await stage.prisma.consent.findFirstOrThrow({
        where: { companyId, candidateId, withdrawnAt: null },
      });
      return withdrawConsent(person(), consent.id);
    }
    case "withdrawn":
      return told(await withdrawProposal(story.as(advisorOf(candidate), daysAgo), at), move);
  }
}
