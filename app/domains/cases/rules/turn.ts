import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Turn } from "#app/platform/database/generated/enums.ts";
import type { MilestoneNow } from "./state.ts";

/** Who has to act, since when, until when, and with what. */
export interface OneTurn {
  party: Turn;
  key: string;
  since: PlainDate;
  until: PlainDate | null;
}

/**
 * With whom an open milestone lies: a waiting one with whom it waits for, a blocked or failed one with the center, which
 * has to find a way on.
 */
export function liesWith({
  party,
  state,
  waitsFor,
}: Pick<MilestoneNow, "party" | "state" | "waitsFor">): Turn | null {
  if (state === "RUNNING") return party;
  if (state === "WAITING") return waitsFor ?? "AUTHORITY";
  return state === "BLOCKED" || state === "FAILED" ? "CENTER" : null;
}

/** By due date, without one last; then by position. */
export function byUrgency(a: MilestoneNow, b: MilestoneNow): number {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.position - b.position;
}

/** Whose turn it is, one entry per party by urgency of what lies with them; the first is the one to name. */
export function whoseTurn(milestones: readonly MilestoneNow[]): OneTurn[] {
  const turns = new Map<Turn, OneTurn>();
  for (const milestone of [...milestones].sort(byUrgency)) {
    const party = liesWith(milestone);
    if (party === null || turns.has(party)) continue;
    turns.set(party, { party, key: milestone.key, since: milestone.since, until: milestone.dueOn });
  }
  return [...turns.values()];
}

/** What a party has to do now, most urgent first. */
export function ownSteps<M extends MilestoneNow>(milestones: readonly M[], party: Turn): M[] {
  return milestones.filter((milestone) => liesWith(milestone) === party).sort(byUrgency);
}
