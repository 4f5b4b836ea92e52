import type { FactPath, FastTrackResult } from "#app/domains/immigration/index.ts";
import { FACT_QUESTIONS, routeKind, strengthOf } from "#app/domains/immigration/index.ts";
import type { FlatAnswers } from "./branches.ts";
import { isAlive } from "./branches.ts";

/** Parts of the check, in the order in which they are asked. */
export const GROUP_IDS = ["person", "stay", "qualification", "job", "offer", "more"] as const;
export type GroupId = (typeof GROUP_IDS)[number];

interface Group {
  /** asked of everybody for whom they can make a difference at all */
  core: readonly FactPath[];
  /** asked only while they decide a way that is still unclear */
  others: readonly FactPath[];
}

const GROUPS: Record<Exclude<GroupId, "more">, Group> = {
  person: {
    core: ["worker.nationalities", "worker.residence.country", "worker.qualification.kind"],
    others: [],
  },
  stay: {
    core: ["worker.residence.germanStatus"],
    others: [
      "worker.residence.titleNorm",
      "worker.residence.uninterruptedStayMonths",
      "worker.residence.asylumPending",
      "worker.residence.asylumRejectedFinally",
      "worker.residence.humanitarianTitlePending",
      "worker.insuredWorkMonths",
    ],
  },
  qualification: {
    core: ["worker.qualification.obtainedIn", "worker.qualification.recognition"],
    others: [
      "worker.qualification.stateRecognisedAbroad",
      "worker.qualification.durationYears",
      "worker.qualification.completedOn",
      "worker.qualification.ahkCertificate",
    ],
  },
  job: {
    core: ["job.isco08", "job.kind", "job.qualified", "job.regulated", "job.state", "job.municipality"],
    others: [
      "job.licence",
      "job.trainingKind",
      "job.adequateToQualification",
      "job.sameOccupationalGroup",
      "job.targetProfessionRegulated",
    ],
  },
  offer: {
    core: ["job.grossAnnualSalary", "job.concreteOffer"],
    others: [
      "job.contractMonths",
      "job.weeklyHours",
      "job.comparablePay",
      "job.temporaryAgencyWork",
      "employer.collectiveAgreement",
      "employer.paysCollectiveAgreement",
    ],
  },
};

/** Questions that only the answer to another can make worth asking. */
const AFTER: Partial<Record<FactPath, FactPath>> = {
  "worker.pensionProvision": "worker.birthDate",
  "worker.previousTitle18a18b": "worker.birthDate",
  "job.adequateToQualification": "job.isco08",
  "job.municipality": "job.state",
};

const PLACED = new Set(Object.values(GROUPS).flatMap(({ core, others }) => [...core, ...others]));
const NEVER_ASKED: readonly FactPath[] = ["asOf", "job.kldb2010"];

/** What no other part asks for: the law's finer points, in the order of the facts. */
const MORE: Group = {
  core: [],
  others: FACT_QUESTIONS.map(({ fact }) => fact).filter(
    (fact) => !PLACED.has(fact) && !NEVER_ASKED.includes(fact),
  ),
};

const groupOf = (id: GroupId): Group => (id === "more" ? MORE : GROUPS[id]);

/** The part a fact is asked in; null for facts that no page asks for. */
export function groupOfFact(fact: FactPath): GroupId | null {
  return GROUP_IDS.find((id) => [...groupOf(id).core, ...groupOf(id).others].includes(fact)) ?? null;
}

/**
 * Facts that still decide whether some way is open, whatever else is known. Once a way is open, nobody is asked about
 * weaker ones, and with an offer nobody about searching for one; the result names them, and who wants to can go on.
 */
export function decisiveFacts({ routes, recommended }: FastTrackResult, answers: FlatAnswers): Set<FactPath> {
  const best = routes.find(({ id }) => id === recommended);
  const hasOffer = answers["job.concreteOffer"] === true;
  const isWorthAsking = ({ id, status, grade }: (typeof routes)[number]) =>
    status === "unknown" &&
    (best === undefined || strengthOf(grade) <= strengthOf(best.grade)) &&
    !(hasOffer && routeKind(id) === "search");
  return new Set(routes.filter(isWorthAsking).flatMap(({ missing }) => missing));
}

/** Whether an answer could still change anything but details: somebody who needs no title is told so at once. */
function isSettled(result: FastTrackResult): boolean {
  if (result.titleRequired === "no") return true;
  return result.routes.every(({ status }) => status !== "unknown" && status !== "open");
}

/** What a part asks now: its core and what decides; what was answered before stays, so that it can be changed. */
export function questionsOf(
  id: GroupId,
  answers: FlatAnswers,
  asked: ReadonlySet<string>,
  result: FastTrackResult,
): FactPath[] {
  const { core, others } = groupOf(id);
  const decisive = decisiveFacts(result, answers);
  const hasTurn = (fact: FactPath) => {
    const before = AFTER[fact];
    return before === undefined || asked.has(before);
  };
  return [...core, ...others].filter(
    (fact) =>
      isAlive(fact, answers) &&
      hasTurn(fact) &&
      (core.includes(fact) || asked.has(fact) || decisive.has(fact)),
  );
}

/** The next part with a question that was not asked yet; null when there is nothing more to ask. */
export function nextGroup(
  answers: FlatAnswers,
  asked: ReadonlySet<string>,
  result: FastTrackResult,
): GroupId | null {
  const open = GROUP_IDS.find(
    (id) =>
      (id === "person" || !isSettled(result)) &&
      questionsOf(id, answers, asked, result).some((fact) => !asked.has(fact)),
  );
  return open ?? null;
}
