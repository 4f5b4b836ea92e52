import { describe, expect, it } from "vitest";
import {
  consentHolds,
  DECLINE_REASONS,
  moveInterview,
  moveProposal,
  OPEN_STATES,
  possibleSteps,
  proposalTurn,
} from "./proposal-rules.ts";
import type { ProposalParty, ProposalStep } from "./proposal-rules.ts";

const STATES = ["PROPOSED", "INTERESTED", "INTRODUCED", "INTERVIEW", "OFFERED", "ACCEPTED", "ENDED"] as const;
const STEPS: ProposalStep[] = [
  "show_interest",
  "decline",
  "consent",
  "suggest_times",
  "pick_time",
  "ask_other_times",
  "call_off",
  "offer",
  "accept",
  "decline_offer",
  "withdraw",
];
const PARTIES: ProposalParty[] = ["company", "candidate", "center"];

const ALLOWED: Record<string, string> = {
  "PROPOSED company show_interest": "INTERESTED",
  "PROPOSED company decline": "ENDED COMPANY_DECLINED",
  "INTERESTED company decline": "ENDED COMPANY_DECLINED",
  "INTRODUCED company decline": "ENDED COMPANY_DECLINED",
  "INTERESTED candidate consent": "INTRODUCED",
  "INTERESTED candidate decline": "ENDED CANDIDATE_DECLINED",
  "INTRODUCED candidate decline": "ENDED CANDIDATE_DECLINED",
  "INTRODUCED company offer": "OFFERED",
  "INTRODUCED company suggest_times": "INTERVIEW",
  "INTERVIEW company suggest_times": "INTERVIEW",
  "INTERVIEW company call_off": "INTRODUCED",
  "INTERVIEW company offer": "OFFERED",
  "INTERVIEW company decline": "ENDED COMPANY_DECLINED",
  "INTERVIEW candidate pick_time": "INTERVIEW",
  "INTERVIEW candidate ask_other_times": "INTERVIEW",
  "INTERVIEW candidate decline": "ENDED CANDIDATE_DECLINED",
  "INTERVIEW center withdraw": "ENDED CENTER_WITHDREW",
  "OFFERED candidate accept": "ACCEPTED",
  "OFFERED candidate decline_offer": "ENDED OFFER_DECLINED",
  "PROPOSED center withdraw": "ENDED CENTER_WITHDREW",
  "INTERESTED center withdraw": "ENDED CENTER_WITHDREW",
  "INTRODUCED center withdraw": "ENDED CENTER_WITHDREW",
  "OFFERED center withdraw": "ENDED CENTER_WITHDREW",
};

const cells = STATES.flatMap((state) =>
  PARTIES.flatMap((by) => STEPS.map((step) => [state, by, step] as const)),
);

describe("moveProposal", () => {
  it.each(cells)("%s: %s may %s as the table says", (state, by, step) => {
    const move = moveProposal(state, step, by);
    const said = move ? [move.to, move.endReason].filter(Boolean).join(" ") : undefined;
    expect(said).toBe(ALLOWED[`${state} ${by} ${step}`]);
  });

  it("names the steps of a party", () => {
    expect(possibleSteps("INTERESTED", "candidate")).toEqual(["consent", "decline"]);
    expect(possibleSteps("ACCEPTED", "center")).toEqual([]);
  });
});

describe("the table as a whole", () => {
  it("allows what is written down and nothing else", () => {
    const allowed = cells.filter(([state, by, step]) => moveProposal(state, step, by) !== null);
    expect(allowed).toHaveLength(Object.keys(ALLOWED).length);
    expect(cells).toHaveLength(7 * 3 * 11);
  });

  it("leads out of every open state to its end for the center, and never out of the last two", () => {
    for (const state of OPEN_STATES)
      expect(moveProposal(state, "withdraw", "center")).toEqual({
        to: "ENDED",
        endReason: "CENTER_WITHDREW",
      });
    for (const state of ["ACCEPTED", "ENDED"] as const)
      expect(PARTIES.flatMap((by) => possibleSteps(state, by))).toEqual([]);
  });
});

describe("moveInterview", () => {
  // one row per state of the talk, one letter per step of the proposal in the order of STEPS
  const TALKS = [null, "SUGGESTED", "OTHERS_ASKED", "AGREED", "CANCELLED"] as const;
  const LETTERS = { S: "SUGGESTED", A: "AGREED", O: "OTHERS_ASKED", C: "CANCELLED", "-": null } as const;
  it.each([
    [null, "---S-------"],
    ["SUGGESTED", "---SAOC----"],
    ["OTHERS_ASKED", "---S--C----"],
    ["AGREED", "---S-OC----"],
    ["CANCELLED", "---S-------"],
  ] as const)("%s: %s", (from, row) => {
    expect(TALKS).toContain(from);
    const expected = [...row].map((letter) => LETTERS[letter as keyof typeof LETTERS]);
    expect(STEPS.map((step) => moveInterview(from, step))).toEqual(expected);
  });
});

describe("reasons to decline", () => {
  it("are a few neutral ones per party; the person need not say any", () => {
    expect(DECLINE_REASONS.company).toHaveLength(8);
    expect(DECLINE_REASONS.candidate).toHaveLength(8);
    expect(DECLINE_REASONS.candidate).toContain("NOT_SAID");
    expect(DECLINE_REASONS.company).not.toContain("NOT_SAID");
  });
});

describe("proposalTurn", () => {
  it("says who is to act", () => {
    expect(STATES.map((state) => proposalTurn(state))).toEqual([
      "company",
      "candidate",
      "company",
      "company",
      "candidate",
      null,
      null,
    ]);
  });

  it("follows the talk while the two look for a time", () => {
    const turns = (["SUGGESTED", "OTHERS_ASKED", "AGREED", "CANCELLED"] as const).map((interview) =>
      proposalTurn("INTERVIEW", interview),
    );
    expect(turns).toEqual(["candidate", "company", "company", "company"]);
    expect(proposalTurn("OFFERED", "AGREED")).toBe("candidate");
  });
});

describe("consentHolds", () => {
  const now = new Date("2026-11-21T10:00:00Z");
  it("holds until it is withdrawn or has expired", () => {
    expect(consentHolds({ withdrawnAt: null, expiresAt: new Date("2026-11-21T10:00:01Z") }, now)).toBe(true);
    expect(consentHolds({ withdrawnAt: null, expiresAt: new Date("2026-11-21T10:00:00Z") }, now)).toBe(false);
    expect(
      consentHolds({ withdrawnAt: new Date("2026-11-20T10:00:00Z"), expiresAt: new Date("2027-01-01") }, now),
    ).toBe(false);
  });
});
