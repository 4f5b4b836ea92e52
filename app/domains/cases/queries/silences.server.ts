import { berlinDay, daysBetween } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { caseNowOf, NOW, STEP } from "../case-now.server.ts";
import type { NowRow, StepRow } from "../case-now.server.ts";
import { observedOf } from "../pace.server.ts";
import { patienceWith, stallOf } from "../rules/stall.ts";
import type { Mover } from "../rules/state.ts";
import { liesWith } from "../rules/turn.ts";

/** The columns of a case that `silencesOf` reads; of its steps, `SILENCE_STEP`. */
export const SILENCE_CASE = { centerId: true, ...NOW } as const;
export const SILENCE_STEP = { id: true, ...STEP } as const;

/** A step an authority has had for longer than the law or use foresees. */
export interface Silence {
  stepId: string;
  /** so far, in calendar days */
  days: number;
  past: "law" | "use";
  /** calendar days such a step usually takes at most */
  usual: number;
  /** the last day the law gives; null where no norm sets a time */
  byLaw: PlainDate | null;
  /** the last day on which the center asked by mail; null where never, and for a company */
  askedOn: PlainDate | null;
}

/** Whether an authority has its step: while that waits for somebody else, the authority is not silent. */
export const isWithAuthority = (step: Pick<StepRow, "party" | "state" | "waitsFor">): boolean =>
  step.party === "AUTHORITY" && liesWith(step) === "AUTHORITY";

type Row = NowRow & { centerId: string; milestones: readonly (StepRow & { id: string })[] };

/**
 * Which steps of a case lie with an authority for too long, as the side sees the case: the center measures by its own
 * finished cases, a company by what is usual. For domains that have read the case already.
 */
export async function silencesOf(
  ctx: UserCtx,
  side: Exclude<Mover, "CANDIDATE">,
  row: Row,
): Promise<Silence[]> {
  const steps = row.milestones.filter(isWithAuthority);
  if (steps.length === 0 || row.state === "ENDED") return [];
  const observed =
    side === "CENTER"
      ? await observedOf(ctx.db, row.centerId, { authorityIds: steps.map(({ authorityId }) => authorityId) })
      : new Map<string, readonly number[]>();
  const now = { ...caseNowOf(row), observed };
  const silences = now.milestones.flatMap((milestone, index): Silence[] => {
    const stored = row.milestones[index];
    if (!stored || !steps.includes(stored)) return [];
    const patience = patienceWith(now, milestone);
    const stall = stallOf(now, milestone, ctx.today);
    if (!patience || !stall?.past) return [];
    const usual = daysBetween(milestone.startedOn ?? milestone.since, patience.byUse);
    const { days, past } = stall;
    return [{ stepId: stored.id, days, past, usual, byLaw: patience.byLaw, askedOn: null }];
  });
  if (silences.length === 0 || side !== "CENTER") return silences;
  const asked = await ctx.db.stepInquiry.findMany({
    where: { milestoneId: { in: silences.map(({ stepId }) => stepId) } },
    select: { milestoneId: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  return silences.map((silence) => {
    const last = asked.find(({ milestoneId }) => milestoneId === silence.stepId);
    return last ? { ...silence, askedOn: berlinDay(last.createdAt) } : silence;
  });
}
