import { comparePlainDates, type PlainDate } from "#app/domains/calendar/index.ts";
import type { PaperKind, ProposalState } from "#app/platform/database/generated/enums.ts";

/** Something that waits for the company, with the page where it is done. */
export type HomeTask = {
  /** unique on the page */
  id: string;
  to: string;
  /** by law or by plan; null where only waiting counts */
  dueOn: PlainDate | null;
  /** waiting since */
  since: PlainDate;
} & (
  | { kind: "correct_company" }
  | { kind: "milestone"; caseId: string; milestone: string; person: string; vacancy: string }
  | { kind: "proposal"; offer: boolean; person: string; vacancy: string }
  | { kind: "request"; subject: string }
  | { kind: "paper"; paper: PaperKind; again: boolean; person: string }
  | { kind: "draft"; vacancy: string }
);

export interface Waiting {
  company: { bar: "company_pending" | "company_rejected" | null; since: PlainDate };
  milestones: readonly {
    caseId: string;
    key: string;
    dueOn: PlainDate | null;
    since: PlainDate;
    person: string;
    vacancy: string;
  }[];
  /** in a state in which the company has to act */
  proposals: readonly {
    id: string;
    state: ProposalState;
    since: PlainDate;
    person: string;
    vacancy: string;
  }[];
  requests: readonly { id: string; subject: string; since: PlainDate }[];
  /** documents the company is asked for or has to send again */
  papers: readonly {
    id: string;
    paper: PaperKind;
    again: boolean;
    dueOn: PlainDate | null;
    since: PlainDate;
    person: string;
  }[];
  drafts: readonly { id: string; title: string; since: PlainDate }[];
  /** whether the reader may publish drafts */
  mayPublish: boolean;
}

/**
 * What the company has to do: first what has a date, the earliest first, then what waits longest. Drafts count only where
 * they can be published, a rejected registration always.
 */
export function homeTasks({
  company,
  milestones,
  proposals,
  requests,
  papers,
  drafts,
  mayPublish,
}: Waiting): HomeTask[] {
  const undated = { dueOn: null };
  const tasks: HomeTask[] = [
    ...(company.bar === "company_rejected"
      ? [
          {
            kind: "correct_company" as const,
            id: "company",
            to: "/employer/company",
            since: company.since,
            ...undated,
          },
        ]
      : []),
    ...milestones.map(({ caseId, key, ...rest }) => ({
      ...{ kind: "milestone" as const, id: `${caseId}-${key}`, to: `/employer/cases/${caseId}` },
      ...{ caseId, milestone: key, ...rest },
    })),
    ...proposals.map(({ id, state, ...rest }) => ({
      ...{ kind: "proposal" as const, id, to: `/employer/proposals/${id}`, offer: state !== "PROPOSED" },
      ...{ ...rest, ...undated },
    })),
    ...requests.map(({ id, subject, since }) => ({
      ...{ kind: "request" as const, id, to: `/employer/requests/${id}`, subject, since },
      ...undated,
    })),
    ...papers.map((paper) => ({ kind: "paper" as const, to: `/employer/documents/${paper.id}`, ...paper })),
    ...(company.bar === null && mayPublish ? drafts : []).map(({ id, title, since }) => ({
      ...{ kind: "draft" as const, id, to: `/employer/vacancies/${id}`, vacancy: title, since },
      ...undated,
    })),
  ];
  return tasks.sort(byUrgency);
}

function byUrgency(first: HomeTask, second: HomeTask): number {
  if (first.dueOn !== null && second.dueOn !== null) {
    return comparePlainDates(first.dueOn, second.dueOn) || first.id.localeCompare(second.id);
  }
  if (first.dueOn !== null) return -1;
  if (second.dueOn !== null) return 1;
  return comparePlainDates(first.since, second.since) || first.id.localeCompare(second.id);
}
