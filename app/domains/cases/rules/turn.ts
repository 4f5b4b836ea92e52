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

/** Whom an open milestone waits for: a waiting one lies with others than its party. */
export function waitsFor(milestone: Pick<MilestoneNow, "party" | "state">): Turn | null {
  if (milestone.state === "RUNNING") return milestone.party;
  return milestone.state === "WAITING" ? "AUTHORITY" : null;
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
    const party = waitsFor(milestone);
    if (party === null || turns.has(party)) continue;
    turns.set(party, { party, key: milestone.key, since: milestone.since, until: milestone.dueOn });
  }
  return [...turns.values()];
}

/** What a party has to do now, most urgent first. */
export function ownSteps<M extends MilestoneNow>(milestones: readonly M[], party: Turn): M[] {
  return milestones
    .filter((milestone) => milestone.party === party && milestone.state === "RUNNING")
    .sort(byUrgency);
}
