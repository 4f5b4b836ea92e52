import type { UserCtx } from "#app/permissions/context.ts";
import type { GuardedTx } from "#app/permissions/guard/types.ts";
import type { InterviewState } from "#app/platform/database/generated/enums.ts";
import { matchingEvent } from "./events.ts";
import { moveInterview } from "./proposal-rules.ts";
import type { ProposalParty, ProposalStep } from "./proposal-rules.ts";
import type { InterviewInput } from "./interview-schema.ts";
import { stepProposal } from "./proposals.server.ts";
import type { ProposalRow, StepRefusal, StepResult } from "./proposals.server.ts";

type Refusal = StepRefusal | { ok: false; code: "in_the_past" | "not_suggested" };
type TalkResult = StepResult | Refusal;
type StepInput = { proposalId: string; version: number };
type TalkStep = Extract<ProposalStep, "suggest_times" | "pick_time" | "ask_other_times" | "call_off">;

const EVENTS = {
  suggest_times: "interview_suggested",
  pick_time: "interview_agreed",
  ask_other_times: "interview_others_asked",
  call_off: "interview_called_off",
} as const;

const TALK = { id: true, state: true, times: true, startsAt: true, sequence: true } as const;
interface Talk {
  id: string;
  state: InterviewState;
  times: Date[];
  startsAt: Date | null;
  sequence: number;
}

/** The company suggests up to three times, at first or anew. A time that was agreed on is off with that. */
export function suggestTimes(
  ctx: UserCtx,
  { proposalId, version, ...wish }: StepInput & InterviewInput,
): Promise<TalkResult> {
  if (wish.times.some((time) => time.getTime() <= ctx.now.getTime())) return refused("in_the_past");
  return talkStep(
    ctx,
    { proposalId, version, step: "suggest_times", by: "company" },
    async (tx, row, talk) => {
      const { centerId, companyId, candidateId } = row;
      const state = "SUGGESTED" as const;
      if (!talk) {
        const keys = { centerId, companyId, candidateId, proposalId };
        await tx.interview.create({ data: { ...keys, ...wish } });
      } else {
        await tx.interview.update({ where: { id: talk.id }, data: { ...wish, state, ...leaving(talk) } });
      }
      return null;
    },
  );
}

/** The person picks one of the suggested times. */
export function pickTime(ctx: UserCtx, { time, ...input }: StepInput & { time: Date }): Promise<TalkResult> {
  return talkStep(ctx, { ...input, step: "pick_time", by: "candidate" }, async (tx, _row, talk) => {
    if (!talk?.times.some((known) => known.getTime() === time.getTime())) return "not_suggested";
    if (time.getTime() <= ctx.now.getTime()) return "in_the_past";
    const sequence = talk.startsAt === null ? 0 : talk.sequence + 1;
    await tx.interview.update({
      where: { id: talk.id },
      data: { state: "AGREED", startsAt: time, sequence },
    });
    return null;
  });
}

/** None of the times suits the person, or the agreed one does not any more. */
export function askOtherTimes(ctx: UserCtx, input: StepInput): Promise<TalkResult> {
  return talkStep(ctx, { ...input, step: "ask_other_times", by: "candidate" }, async (tx, _row, talk) => {
    if (!talk) return "not_possible_now";
    const data = { state: "OTHERS_ASKED" as const, ...leaving(talk) };
    await tx.interview.update({ where: { id: talk.id }, data });
    return null;
  });
}

/** The company calls the talk off; the two may still agree, without a talk or with another one. */
export function callOff(ctx: UserCtx, input: StepInput): Promise<TalkResult> {
  return talkStep(ctx, { ...input, step: "call_off", by: "company" }, async (tx, _row, talk) => {
    if (!talk) return "not_possible_now";
    const data = { state: "CANCELLED" as const, ...leaving(talk) };
    await tx.interview.update({ where: { id: talk.id }, data });
    return null;
  });
}

/** Whoever has put the agreed time into a calendar must be told by a higher number that it is off. */
const leaving = (talk: Talk) => (talk.state === "AGREED" ? { sequence: talk.sequence + 1 } : {});

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
const refused = (code: Refusal["code"]): Promise<Refusal> => Promise.resolve({ ok: false, code } as Refusal);

/** The proposal's step, the talk's, and the news of it, all or nothing. */
async function talkStep(
  ctx: UserCtx,
  input: StepInput & { step: TalkStep; by: ProposalParty },
  write: (tx: GuardedTx, row: ProposalRow, talk: Talk | null) => Promise<Refusal["code"] | null>,
): Promise<TalkResult> {
  try {
    await ctx.db.transaction(async (tx) => {
      const moved = await stepProposal(ctx, tx, input);
      if (!moved.ok) throw new Refused(moved);
      const { id: proposalId, centerId, companyId, candidateId, vacancyId } = moved.row;
      const talk = await tx.interview.findFirst({ where: { proposalId }, select: TALK });
      if (moveInterview(talk?.state ?? null, input.step) === null)
        throw new Refused({ ok: false, code: "not_possible_now" });
      const code = await write(tx, moved.row, talk);
      if (code) throw new Refused({ ok: false, code } as Refusal);
      const keys = { proposalId, centerId, companyId, candidateId, vacancyId, at: ctx.now.toISOString() };
      await tx.emit(matchingEvent(EVENTS[input.step], keys));
    });
    return { ok: true };
  } catch (error) {
    // what was written before the refusal goes back with the transaction
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
