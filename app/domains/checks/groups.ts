import type { FactPath, FastTrackResult } from "#app/domains/immigration/index.ts";
import { routeKind, strengthOf } from "#app/domains/immigration/index.ts";
import type { FlatAnswers } from "./branches.ts";
import { isAlive } from "./branches.ts";

/** Parts of the check, in the order in which they are asked. */
export const GROUP_IDS = [
  "person",
  "stay",
  "qualification",
  "experience",
  "job",
  "offer",
  "employer",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/**
 * When a fact is asked for: of everybody for whom it can make a difference at all; while it decides a way that is still
 * unclear; or so, but only after all parts were gone through once, for most people are spared it by then.
 */
type Turn = "always" | "if_decisive" | "at_last";

/** Known by other means: the day of the check, and an occupation that is asked for by another code. */
type NeverAsked = "asOf" | "job.kldb2010";

/** The part of every fact, in the order in which it is asked there. The type leaves no fact without a part. */
const PLACES: Record<Exclude<FactPath, NeverAsked>, readonly [GroupId, Turn]> = {
  "worker.nationalities": ["person", "always"],
  "worker.residence.country": ["person", "always"],
  "worker.qualification.kind": ["person", "always"],
  "worker.birthDate": ["person", "at_last"],
  "worker.pensionProvision": ["person", "at_last"],
  "worker.livelihoodSecured": ["person", "at_last"],
  "worker.spouseAlsoQualifies": ["person", "at_last"],
  "worker.convictions": ["person", "at_last"],

  "worker.residence.germanStatus": ["stay", "always"],
  "worker.residence.titleNorm": ["stay", "if_decisive"],
  "worker.residence.uninterruptedStayMonths": ["stay", "if_decisive"],
  "worker.residence.asylumPending": ["stay", "if_decisive"],
  "worker.residence.asylumRejectedFinally": ["stay", "if_decisive"],
  "worker.residence.humanitarianTitlePending": ["stay", "if_decisive"],
  "worker.insuredWorkMonths": ["stay", "if_decisive"],
  "worker.residence.enteredGermanyOn": ["stay", "at_last"],
  "worker.residence.toleratedSince": ["stay", "at_last"],
  "worker.residence.identityClarified": ["stay", "at_last"],
  "worker.residence.germanSchoolYears": ["stay", "at_last"],
  "worker.residence.germanDegree": ["stay", "at_last"],
  "worker.residence.livesWithMinorChild": ["stay", "at_last"],
  "worker.residence.asylumBenefitsLast24Months": ["stay", "at_last"],
  "worker.residence.monthsInGermanyLast5Years": ["stay", "at_last"],
  "worker.previousTitle18a18b": ["stay", "at_last"],
  "worker.residence.euLongTermResidence": ["stay", "at_last"],
  "worker.residence.temporaryProtectionOtherMemberState": ["stay", "at_last"],
  "worker.residence.protectionInOtherMemberState": ["stay", "at_last"],

  "worker.qualification.obtainedIn": ["qualification", "always"],
  "worker.qualification.recognition": ["qualification", "always"],
  "worker.qualification.stateRecognisedAbroad": ["qualification", "if_decisive"],
  "worker.qualification.durationYears": ["qualification", "if_decisive"],
  "worker.qualification.completedOn": ["qualification", "if_decisive"],
  "worker.qualification.ahkCertificate": ["qualification", "if_decisive"],
  "worker.qualification.isco08": ["qualification", "at_last"],
  "worker.qualification.measurePromised": ["qualification", "at_last"],
  "worker.qualification.analysisPromised": ["qualification", "at_last"],
  "worker.qualification.careAssistantEquivalent": ["qualification", "at_last"],
  "worker.schoolDiploma": ["qualification", "at_last"],

  "worker.experience.relevantYearsLast5": ["experience", "at_last"],
  "worker.experience.relevantYearsLast7": ["experience", "at_last"],
  "worker.experience.comparableToDegree": ["experience", "at_last"],
  "worker.languages.de": ["experience", "at_last"],
  "worker.languages.deOral": ["experience", "at_last"],
  "worker.trainingLanguageEnsured": ["experience", "at_last"],
  "worker.languages.en": ["experience", "at_last"],

  "job.isco08": ["job", "always"],
  "job.kind": ["job", "always"],
  "job.trainingKind": ["job", "if_decisive"],
  "job.qualified": ["job", "always"],
  "job.regulated": ["job", "always"],
  "job.licence": ["job", "if_decisive"],
  "job.adequateToQualification": ["job", "if_decisive"],
  "job.sameOccupationalGroup": ["job", "if_decisive"],
  "job.targetProfessionRegulated": ["job", "if_decisive"],

  "job.concreteOffer": ["offer", "always"],
  "job.grossAnnualSalary": ["offer", "always"],
  "job.weeklyHours": ["offer", "if_decisive"],
  "job.contractMonths": ["offer", "if_decisive"],
  "job.comparablePay": ["offer", "if_decisive"],
  "job.temporaryAgencyWork": ["offer", "if_decisive"],
  "job.startsOn": ["offer", "at_last"],

  "job.state": ["employer", "always"],
  "job.municipality": ["employer", "always"],
  "employer.collectiveAgreement": ["employer", "if_decisive"],
  "employer.paysCollectiveAgreement": ["employer", "if_decisive"],
  "employer.careHome": ["employer", "at_last"],
  "employer.enablesRecognition": ["employer", "at_last"],
  "employer.recruiter": ["employer", "at_last"],
  "employer.excludedFromConsent": ["employer", "at_last"],
  "employer.discretionaryRefusal": ["employer", "at_last"],
};

type Asked = keyof typeof PLACES;

const ASKED = Object.keys(PLACES) as Asked[];

const partOf = (fact: Asked): GroupId => PLACES[fact][0];
const turnOf = (fact: Asked): Turn => PLACES[fact][1];

/** Questions that only the answer to another can make worth asking. */
const AFTER: Partial<Record<FactPath, FactPath>> = {
  "worker.pensionProvision": "worker.birthDate",
  "worker.previousTitle18a18b": "worker.birthDate",
  "job.adequateToQualification": "job.isco08",
  "job.municipality": "job.state",
};

/** The part a fact is asked in; null for facts that no page asks for. */
export function groupOfFact(fact: FactPath): GroupId | null {
  return (PLACES as Partial<Record<FactPath, readonly [GroupId, Turn]>>)[fact]?.[0] ?? null;
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

/** Everything that can be asked with these answers, part by part: of everybody, or because it decides. */
function possible(answers: FlatAnswers, asked: ReadonlySet<string>, result: FastTrackResult): Asked[] {
  const decisive = decisiveFacts(result, answers);
  return ASKED.filter((fact) => {
    const before = AFTER[fact];
    const hasTurn = before === undefined || asked.has(before);
    return isAlive(fact, answers) && hasTurn && (turnOf(fact) === "always" || decisive.has(fact));
  });
}

/** What a part asks now; what was answered before stays, so that it can be changed. */
export function questionsOf(
  id: GroupId,
  answers: FlatAnswers,
  asked: ReadonlySet<string>,
  result: FastTrackResult,
): FactPath[] {
  const now = new Set(possible(answers, asked, result));
  return ASKED.filter(
    (fact) => partOf(fact) === id && (now.has(fact) || (asked.has(fact) && isAlive(fact, answers))),
  );
}

/**
 * What to ask next and was not asked yet: the questions of one part, and at last what is left in all parts. Empty when
 * there is nothing more to ask.
 */
export function nextQuestions(
  answers: FlatAnswers,
  asked: ReadonlySet<string>,
  result: FastTrackResult,
): FactPath[] {
  const open = possible(answers, asked, result).filter((fact) => !asked.has(fact));
  const soon = open.filter((fact) => turnOf(fact) !== "at_last");
  const [first] = soon;
  if (isSettled(result)) return soon.filter((fact) => partOf(fact) === "person" && turnOf(fact) === "always");
  return first === undefined ? open : soon.filter((fact) => partOf(fact) === partOf(first));
}
