import type {
  CompanyState,
  InterviewState,
  ProposalState,
  Turn,
  VacancyState,
} from "#app/platform/database/generated/enums.ts";

/** Whose turn it is and for what; the words stand in the texts under `turn`. */
export type VacancyTurn =
  | { code: "publish" | "wait_verification" | "correct_company"; since: Date }
  | { code: "proposals"; count: number; since: Date }
  | { code: "answer" | "center" | "candidate" | "request" | "nobody"; since: Date };

/** What is going on for a vacancy, as far as the reader may see it. */
export interface VacancyMatters {
  state: VacancyState;
  /** in this state since */
  since: Date;
  company: CompanyState;
  proposals: readonly { state: ProposalState; interview?: InterviewState | null; since: Date }[];
  /** requests that are not closed */
  requests: readonly { turn: Turn; since: Date }[];
}

/** Proposals on which the company has to act: look at a profile, or make an offer to a person introduced. */
export const WITH_COMPANY: readonly ProposalState[] = ["PROPOSED", "INTRODUCED", "INTERVIEW"];
/** Proposals on which the person has to act: consent, or answer an offer. */
export const WITH_CANDIDATE: readonly ProposalState[] = ["INTERESTED", "OFFERED"];

/** Whether the company has to act; while times are suggested for a talk, the person has. */
export const waitsForCompany = ({
  state,
  interview,
}: Omit<VacancyMatters["proposals"][number], "since">): boolean =>
  WITH_COMPANY.includes(state) && !(state === "INTERVIEW" && interview === "SUGGESTED");

const waitsForCandidate = (proposal: VacancyMatters["proposals"][number]): boolean =>
  WITH_CANDIDATE.includes(proposal.state) || (proposal.state === "INTERVIEW" && !waitsForCompany(proposal));

/** What the company can do comes first; of several matters the one that waits longest says since when. */
export function turnOf({ state, since, company, proposals, requests }: VacancyMatters): VacancyTurn {
  if (state === "FILLED" || state === "CLOSED") return { code: "nobody", since };
  if (state === "DRAFT") {
    if (company === "PENDING") return { code: "wait_verification", since };
    return { code: company === "REJECTED" ? "correct_company" : "publish", since };
  }
  const forCompany = proposals.filter(waitsForCompany);
  const waiting = oldest(forCompany);
  if (waiting) return { code: "proposals", count: forCompany.length, since: waiting };
  const toAnswer = oldest(requests.filter(({ turn }) => turn === "COMPANY"));
  if (toAnswer) return { code: "answer", since: toAnswer };
  const withCandidate = oldest(proposals.filter(waitsForCandidate));
  if (withCandidate) return { code: "candidate", since: withCandidate };
  const withCenter = oldest(requests);
  return withCenter ? { code: "center", since: withCenter } : { code: "request", since };
}

function oldest(matters: readonly { since: Date }[]): Date | undefined {
  return matters.map(({ since }) => since).sort((first, second) => first.getTime() - second.getTime())[0];
}
