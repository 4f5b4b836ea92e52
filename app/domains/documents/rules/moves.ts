import type { PaperKind, PaperParty, PaperState } from "#app/platform/database/generated/enums.ts";
import { KINDS } from "../kinds.ts";

/** What is done with a document on its way; asking for it the first time begins it. */
export const PAPER_ACTIONS = ["receive", "check", "reject", "withdraw", "set_aside", "ask_again"] as const;
export type PaperAction = (typeof PAPER_ACTIONS)[number];

/** What decides which way a document may go. */
export interface PaperNow {
  kind: PaperKind;
  state: PaperState;
  /** who brings it */
  party: PaperParty;
}

const FROM: Readonly<Record<PaperAction, readonly PaperState[]>> = {
  // another version may come at any time while it is wanted
  receive: ["REQUESTED", "RECEIVED", "CHECKED", "REJECTED"],
  check: ["RECEIVED"],
  // something may be noticed later
  reject: ["RECEIVED", "CHECKED"],
  // nobody has brought it, or what was brought was no use
  withdraw: ["REQUESTED", "REJECTED"],
  set_aside: ["REQUESTED", "RECEIVED", "REJECTED"],
  ask_again: ["CHECKED", "WITHDRAWN", "NOT_NEEDED"],
};

const TO: Readonly<Record<Exclude<PaperAction, "receive">, PaperState>> = {
  check: "CHECKED",
  reject: "REJECTED",
  withdraw: "WITHDRAWN",
  set_aside: "NOT_NEEDED",
  ask_again: "REQUESTED",
};

/**
 * What a document becomes by an action of somebody; null where it is not theirs or not possible now. Whoever is asked
 * brings it, or the center for them; all else is the center's. What the center itself brings needs no second look, unless a
 * last day has to be written down.
 */
export function movePaper(paper: PaperNow, action: PaperAction, by: PaperParty): PaperState | null {
  if (!FROM[action].includes(paper.state)) return null;
  if (by !== "CENTER" && (action !== "receive" || by !== paper.party)) return null;
  return action === "receive" ? receivedAs(paper.kind, by) : TO[action];
}

/** The state of a document that somebody brings. */
export const receivedAs = (kind: PaperKind, by: PaperParty): PaperState =>
  by === "CENTER" && KINDS[kind].expires === "never" ? "CHECKED" : "RECEIVED";

/** Everything somebody may do with a document now. */
export function possibleActions(paper: PaperNow, by: PaperParty): PaperAction[] {
  return PAPER_ACTIONS.filter((action) => movePaper(paper, action, by) !== null);
}
