import { buildAbility } from "../ability.ts";
import type { Allow, AppAbility } from "../ability.ts";

const PURPOSES = {
  /** hands events to their handlers, each once */
  outbox: (allow: Allow) => {
    allow(["read", "update"], "OutboxEvent");
    allow(["read", "create"], "EventHandling");
  },
  /** sends what is due */
  mail: (allow: Allow) => {
    allow(["read", "update"], "MailMessage");
  },
  /** what an invitation, a one-time code or a registration brings about: accounts and memberships */
  accounts: (allow: Allow) => {
    allow(["read", "create", "update"], ["User", "Membership", "Invitation"]);
    // the tenant a membership leads to
    allow("read", ["Company", "Center", "PartnerBody", "CandidateProfile"]);
  },
  /** does work that has become due */
  due: (allow: Allow) => {
    allow(["read", "create", "update"], "DueWork");
  },
  /** an accepted offer starts a case; a step sets others, due dates and the forecast in motion */
  case: (allow: Allow) => {
    allow(["read", "create", "update"], "Case");
    allow(["read", "create", "update", "delete"], "Milestone");
    allow(["read", "create"], "CaseHistory");
    allow("read", ["Message", "Document"]);
    allow(["read", "create", "update"], ["Mandate", "Counter", "DueWork"]);
    // the law check at the start asks who the person is; mails ask where to write
    allow("read", ["Proposal", "Vacancy", "Company", "Center", "CandidateProfile", "CandidateIdentity"]);
    allow("read", ["User", "Membership"]);
    // arriving places the person and may fill the vacancy
    allow("update", ["CandidateProfile", "Vacancy"]);
  },
  /** masks in a person's free texts what would tell a company who it is; only the masked text leaves it */
  anonymity: (allow: Allow) => {
    allow("read", ["CandidateProfile", "CandidateIdentity", "CandidateHistory"]);
  },
  /** tells which stored files no document names */
  sweep: (allow: Allow) => {
    allow("read", "Document");
  },
  /** tells center and contact what became of a registration */
  company_mails: (allow: Allow) => {
    allow("read", ["Company", "Center", "User"]);
  },
  /** tells company, center, partner body and person that something waits for them; never what it says */
  support_mails: (allow: Allow) => {
    allow("read", ["Center", "User", "Membership"]);
  },
  matching_mails: (allow: Allow) => {
    allow("read", ["Proposal", "ProposalDecision", "Interview", "User", "Membership"]);
  },
  /** tells those concerned what a coming day of the law changes for their check, vacancy or case */
  law_mails: (allow: Allow) => {
    allow("read", ["LawNotice", "FastTrackCheck", "Vacancy", "Case", "Proposal"]);
    allow("read", ["Company", "Center", "User", "Membership", "Mandate"]);
  },
  /** ends the proposals of a vacancy that has ended or a person who has been hired, and the talks of what has ended */
  end_proposals: (allow: Allow) => {
    allow(["read", "update"], ["Proposal", "Interview"]);
    allow(["read", "create"], "ProposalDecision", { party: "HOUSE" });
  },
  /** stores a company that asks to be verified */
  register_company: (allow: Allow) => {
    allow("read", ["Center", "User", "Membership"]);
    allow(["read", "create"], "Company", { state: "PENDING" });
    allow(["read", "create"], "Establishment", { company: { is: { state: "PENDING" } } });
  },
};

type PlainPurpose = keyof typeof PURPOSES;

/** What the house does by itself. `report` reads the figures of one center, `fairness` those over groups of people. */
export type SystemPurpose = PlainPurpose | { purpose: "report" | "fairness"; centerId: string };

/** What the house may do for one purpose, and no more. */
export function systemAbility(purpose: SystemPurpose): AppAbility {
  if (typeof purpose === "string") return buildAbility(PURPOSES[purpose]);
  const { centerId } = purpose;
  if (purpose.purpose === "fairness") {
    return buildAbility((allow) =>
      allow("read", ["Proposal", "ProposalDecision", "CandidateProfile", "CandidateIdentity"], { centerId }),
    );
  }
  return buildAbility((allow) => allow("read", ["SupportRequest", "Proposal", "Case"], { centerId }));
}

/** How the audit log names it. */
export function systemRole(purpose: SystemPurpose): string {
  return `system:${typeof purpose === "string" ? purpose : purpose.purpose}`;
}
