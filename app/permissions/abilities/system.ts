import { buildAbility } from "../ability.ts";
import type { Allow, AppAbility } from "../ability.ts";
import { MOVING_TABLES } from "../company-tables.ts";
import { allowErasing, allowHandover, MOVED_BY_MERGING } from "./system-people.ts";

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
    allow(["read", "create", "update"], "Milestone");
    allow(["read", "create"], "CaseHistory");
    allow("read", ["Message", "Document", "StepPace", "Authority", "WayPlan"]);
    allow(["read", "create", "update"], ["Mandate", "Counter", "DueWork"]);
    // somebody without an account answers for a step
    allow(["read", "update"], "StepLink");
    // the law check at the start asks who the person is; mails ask where to write
    allow("read", ["Proposal", "Vacancy", "Company", "Center", "CandidateProfile", "CandidateIdentity"]);
    allow("read", ["User", "Membership"]);
    // arriving places the person and may fill the vacancy
    allow("update", ["CandidateProfile", "Vacancy"]);
  },
  /** reminds of what the law wants done for somebody who comes along */
  family: (allow: Allow) => {
    allow("read", ["FamilyMember", "FamilyStep", "Case", "Milestone", "CandidateProfile"]);
    allow(["read", "create"], "DueWork");
    allow("read", ["Center", "User", "Membership"]);
  },
  /** what a person's act makes of a document, and who is told: the entry, the version before, reminders */
  papers: (allow: Allow) => {
    allow(["read", "create", "update"], "Paper");
    allow(["read", "create"], ["PaperEntry", "DueWork"]);
    allow(["read", "update"], "Document");
    allow("read", ["Case", "Mandate", "Milestone", "CandidateProfile", "Center", "User", "Membership"]);
  },
  /** counts how long steps took, for the forecasts of the center's other cases */
  pace: (allow: Allow) => {
    allow("read", ["Center", "Milestone", "Authority"]);
    allow(["read", "create", "update"], "StepPace");
  },
  /** masks in a person's free texts what would tell a company who it is; only the masked text leaves it */
  anonymity: (allow: Allow) => {
    allow("read", ["CandidateProfile", "CandidateIdentity", "CandidateHistory"]);
  },
  /** tells which stored files no row names, and removes what nobody went on typing, has read or has to know */
  sweep: (allow: Allow) => {
    allow("read", ["Document", "Letter", "PaymentReceipt"]);
    allow(["read", "delete"], ["VacancyTyping", "Notification", "MailBounce"]);
    allow(["read", "update"], "MailMessage");
  },
  /** tells a person something as they have chosen to be told, and gathers what waits for the daily mail */
  notices: (allow: Allow) => {
    allow("read", ["User", "NoticeChoice"]);
    allow(["read", "create", "update"], "Notification");
    allow(["read", "create"], "DueWork");
  },
  /** has a mail sent once more that did not arrive, to the address the person has now */
  retry_mail: (allow: Allow) => {
    allow("read", "User");
    allow(["read", "update"], "MailMessage");
  },
  /** finds whose calendar a secret address belongs to */
  calendar_feed: (allow: Allow) => {
    allow("read", "CalendarFeed");
  },
  /** tells center and contact what became of a registration */
  company_mails: (allow: Allow) => {
    allow("read", ["Company", "CompanyMerge", "Center", "User"]);
  },
  /** keeps book of companies that may be one */
  find_duplicates: (allow: Allow) => {
    allow("read", ["Company", "Establishment"]);
    allow(["read", "create", "update", "delete"], "CompanyDuplicate");
  },
  /** finds the merge whose late rows are to be fetched; what it moves, it moves by the purpose "merge_companies" */
  late_rows: (allow: Allow) => {
    allow("read", "CompanyMerge");
  },
  /** tells company, center, partner body and person that something waits for them; never what it says */
  support_mails: (allow: Allow) => {
    allow("read", ["Center", "User", "Membership"]);
  },
  matching_mails: (allow: Allow) => {
    allow("read", ["Proposal", "ProposalDecision", "Interview", "User", "Membership"]);
  },
  /** plans the end of a consent, reminds of one that is still needed, and tells that one has run out; ends none itself */
  consents: (allow: Allow) => {
    allow("read", ["Consent", "Company", "Proposal", "Case", "User", "Membership"]);
    allow(["read", "create"], "DueWork");
  },
  /** tells those concerned what a coming day of the law changes for their check, vacancy or case */
  law_mails: (allow: Allow) => {
    allow("read", ["LawNotice", "FastTrackCheck", "Vacancy", "Case"]);
    allow("read", ["Company", "Center", "User", "Membership", "Mandate"]);
  },
  /** keeps what the public sees of a vacancy as the vacancy is */
  job_ads: (allow: Allow) => {
    allow("read", ["Vacancy", "Company", "Establishment", "Center"]);
    allow(["read", "create", "update"], "JobAd");
  },
  /** tells an address that once led to a job from one that never did; never what stood there */
  ended_job_ads: (allow: Allow) => {
    allow("read", "JobAd");
  },
  /** keeps what people are looked up by, and the pairs that may be one person; tells nobody */
  duplicates: (allow: Allow) => {
    allow(["read", "update"], "CandidateIdentity");
    allow("read", "CandidateProfile");
    allow(["read", "create", "update", "delete"], "CandidateDuplicate");
    allow(["read", "create"], "DueWork");
  },
  /** tells people that their records were merged, or that their center changes; never whose data */
  people_mails: (allow: Allow) => {
    allow("read", ["Handover", "Center", "User", "Membership"]);
  },
  /** finds the handed-over record whose period is over; what it erases, it erases by the purpose "erase_record" */
  retention: (allow: Allow) => {
    allow("read", "Handover");
    allow(["read", "create"], "DueWork");
  },
  /** ends the proposals of a vacancy that has ended or a person hired or handed over, and the talks of what has ended */
  end_proposals: (allow: Allow) => {
    allow(["read", "update"], ["Proposal", "Interview"]);
    allow(["read", "create"], "ProposalDecision", { party: "HOUSE" });
  },
  /** which steps a case has, whoever may read them: from them follow the fees of its route */
  fees: (allow: Allow) => {
    allow("read", ["Case", "Milestone"]);
  },
  /** which office has a case: letters name it, whoever may read the center's list */
  letters: (allow: Allow) => {
    allow("read", "Authority");
  },
  /** books what payers, advisors and providers do, and keeps the states that follow */
  payments: (allow: Allow) => {
    allow(["read", "update"], "PaymentRequest");
    allow(["read", "create", "update"], ["PaymentAttempt", "PaymentRefund"]);
    allow(["read", "create"], ["PaymentNotice", "LedgerEntry", "LedgerPosting"]);
    // the account a provider tells its payers
    allow("read", "Center");
  },
  /** tells payers of what is asked, and the center of what became of it */
  payment_mails: (allow: Allow) => {
    allow("read", ["PaymentRequest", "User", "Membership", "Center"]);
  },
  /** the sandbox provider's own books, as if it stood elsewhere */
  sandbox: (allow: Allow) => {
    allow(["read", "create", "update"], ["SandboxPayment", "SandboxNotice"]);
    allow(["read", "create"], "DueWork");
  },
  /** stores a company that asks to be verified */
  register_company: (allow: Allow) => {
    allow("read", ["Center", "User", "Membership"]);
    allow(["read", "create"], "Company", { state: "PENDING" });
    allow(["read", "create"], "Establishment", { company: { is: { state: "PENDING" } } });
    allow(["read", "create"], "CompanyDecision", { kind: "REGISTERED" });
  },
};

type PlainPurpose = keyof typeof PURPOSES;

/** One company's rows become another's: these two companies, and no third. */
interface MergePurpose {
  purpose: "merge_companies";
  companyIds: readonly [string, string];
}

/** Purposes that reach one center: its figures; two records of one person that become one. */
const CENTER_PURPOSES = {
  report: (allow: Allow, centerId: string) => {
    allow("read", ["SupportRequest", "Proposal", "Case", "DeclineGround"], { centerId });
    // when a way came how far, for the funnel
    allow("read", ["ProposalDecision", "Milestone"], { centerId });
    // groups of people and the courses for them: counted, never read one by one
    allow("read", ["CandidateProfile", "Vacancy", "Offer"], { centerId });
  },
  /** those over groups of people, of which nothing but sums leaves it */
  fairness: (allow: Allow, centerId: string) => {
    allow("read", ["Proposal", "ProposalDecision", "CandidateProfile", "CandidateIdentity"], { centerId });
  },
  merge: (allow: Allow, centerId: string) => {
    allow(["read", "update"], [...MOVED_BY_MERGING], { centerId });
    allow(["read", "update"], ["CandidateProfile", "CandidateIdentity", "CandidateSituation"], { centerId });
    allow(["read", "update"], ["Membership", "Invitation"], { candidate: { is: { centerId } } });
    allow(["read", "update"], "CandidateDuplicate", { centerId });
    allow(["read", "create"], "CandidateMerge", { centerId });
    allow("read", ["Company", "Vacancy", "SupportRequest", "CandidateImport", "Offer"], { centerId });
    allow("read", ["User", "Center"]);
  },
};

/** What the house does by itself. */
export type SystemPurpose =
  | PlainPurpose
  | { purpose: keyof typeof CENTER_PURPOSES; centerId: string }
  | { purpose: "handover"; centerId: string; toCenterId: string }
  | { purpose: "erase_record"; centerId: string; candidateId: string }
  | MergePurpose;

/** What the house may do for one purpose, and no more. */
export function systemAbility(purpose: SystemPurpose): AppAbility {
  if (typeof purpose === "string") return buildAbility(PURPOSES[purpose]);
  return buildAbility((allow) => {
    if (purpose.purpose === "merge_companies") allowMerge(allow, purpose);
    else if (purpose.purpose === "erase_record") allowErasing(allow, purpose.centerId, purpose.candidateId);
    else if (purpose.purpose === "handover") allowHandover(allow, purpose.centerId, purpose.toCenterId);
    else CENTER_PURPOSES[purpose.purpose](allow, purpose.centerId);
  });
}

function allowMerge(allow: Allow, { companyIds }: MergePurpose): void {
  const both = { in: [...companyIds] };
  allow("read", "Company", { id: both });
  allow(["read", "update"], MOVING_TABLES, { companyId: both });
  allow("create", "CompanyDecision", { companyId: both, kind: "MERGED" });
  allow(["read", "create", "update"], "CompanyMerge", { intoId: both });
  // events on their way name the company whose people are to be told; late rows are fetched in a while
  allow(["read", "update"], "OutboxEvent");
  allow(["read", "create"], "DueWork");
}

/** How the audit log names it. */
export function systemRole(purpose: SystemPurpose): string {
  return `system:${typeof purpose === "string" ? purpose : purpose.purpose}`;
}
