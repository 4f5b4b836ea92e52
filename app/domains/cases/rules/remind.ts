import type { Turn } from "#app/platform/database/generated/enums.ts";

/** The kind of history entry that says somebody was reminded. */
export const REMINDED = "reminded";

/** Why no reminder goes out, in the order in which the answer is looked for. */
export const NO_REMINDER = ["nobody", "ours", "authority", "today", "unreachable"] as const;
export type NoReminder = (typeof NO_REMINDER)[number];

/**
 * Why nobody is reminded: nothing is open, it is the center's own turn, an authority has it (it is asked by letter), it was
 * done today already, or nobody of that side has an account with a mailbox. Null where a reminder can go out.
 */
export function whyNotReminded(at: {
  turn: Turn | null;
  reachable: number;
  remindedToday: boolean;
}): NoReminder | null {
  if (at.turn === null) return "nobody";
  if (at.turn === "CENTER") return "ours";
  if (at.turn === "AUTHORITY") return "authority";
  if (at.remindedToday) return "today";
  return at.reachable === 0 ? "unreachable" : null;
}
