import { describe, expect, test } from "vitest";
import { PaperParty, PaperState } from "#app/platform/database/generated/enums.ts";
import { movePaper, PAPER_ACTIONS, possibleActions } from "./moves.ts";
import type { PaperAction } from "./moves.ts";

/**
 * Every state × action for the center and for whoever brings the document, written by hand: what it becomes, "·" for not
 * possible. The columns are the actions; "bringer" is the one who is asked, "other" the other side, who may do nothing.
 */
const TABLE = `
            receive   check    reject    withdraw   set_aside   ask_again
REQUESTED   RECEIVED  ·        ·         WITHDRAWN  NOT_NEEDED  ·
RECEIVED    RECEIVED  CHECKED  REJECTED  ·          NOT_NEEDED  ·
CHECKED     RECEIVED  ·        REJECTED  ·          ·           REQUESTED
REJECTED    RECEIVED  ·        ·         WITHDRAWN  NOT_NEEDED  ·
WITHDRAWN   ·         ·        ·         ·          ·           REQUESTED
NOT_NEEDED  ·         ·        ·         ·          ·           REQUESTED
`;
const [head = "", ...lines] = TABLE.trim().split("\n");
const actions = head.trim().split(/\s+/) as PaperAction[];
const cells = lines.flatMap((line) => {
  const [state = "", ...row] = line.trim().split(/\s+/);
  return actions.map((action, at) => [state as PaperState, action, row[at] ?? ""] as const);
});

test("the table names every state and every action", () => {
  expect([...new Set(cells.map(([state]) => state))].sort()).toEqual(Object.values(PaperState).sort());
  expect(actions).toEqual([...PAPER_ACTIONS]);
});

describe.each(Object.values(PaperParty))("a document that %s brings", (party) => {
  test.each(cells)("from %s by %s: %s", (state, action, to) => {
    const paper = { kind: "PASSPORT", state, party } as const;
    const wanted = to === "·" ? null : to;
    expect(movePaper(paper, action, "CENTER")).toBe(wanted);
    for (const by of ["CANDIDATE", "COMPANY"] as const) {
      const mayBring = by === party && action === "receive";
      expect(movePaper(paper, action, by)).toBe(mayBring ? wanted : null);
    }
  });
});

test("what the center brings itself is fine at once, unless a last day is to be written down", () => {
  const asked = { state: "REQUESTED", party: "CENTER" } as const;
  expect(movePaper({ ...asked, kind: "FAST_TRACK_AGREEMENT" }, "receive", "CENTER")).toBe("CHECKED");
  expect(movePaper({ ...asked, kind: "ADVANCE_APPROVAL" }, "receive", "CENTER")).toBe("RECEIVED");
  expect(movePaper({ ...asked, party: "COMPANY", kind: "FAST_TRACK_AGREEMENT" }, "receive", "COMPANY")).toBe(
    "RECEIVED",
  );
});

test("says what each can do", () => {
  const paper = { kind: "CV", state: "RECEIVED", party: "CANDIDATE" } as const;
  expect(possibleActions(paper, "CENTER")).toEqual(["receive", "check", "reject", "set_aside"]);
  expect(possibleActions(paper, "CANDIDATE")).toEqual(["receive"]);
  expect(possibleActions(paper, "COMPANY")).toEqual([]);
});
