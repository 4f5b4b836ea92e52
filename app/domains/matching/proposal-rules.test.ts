import { describe, expect, it } from "vitest";
import { consentHolds, moveProposal, possibleSteps, proposalTurn } from "./proposal-rules.ts";
import type { ProposalParty, ProposalStep } from "./proposal-rules.ts";

const STATES = ["PROPOSED", "INTERESTED", "INTRODUCED", "OFFERED", "ACCEPTED", "ENDED"] as const;
const STEPS: ProposalStep[] = [
  "show_interest",
  "decline",
  "consent",
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

describe("proposalTurn", () => {
  it("says who is to act", () => {
    expect(STATES.map(proposalTurn)).toEqual(["company", "candidate", "company", "candidate", null, null]);
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
