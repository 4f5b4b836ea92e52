import type { FactPath, FactValue } from "#app/domains/immigration/index.ts";

/** Answers by fact; what is not known is not in it. */
export type FlatAnswers = { readonly [Path in FactPath]?: FactValue<Path> };

type Condition = (answers: FlatAnswers) => boolean;

const livesHere: Condition = (answers) => answers["worker.residence.country"] === "DE";
const hasQualification: Condition = (answers) => answers["worker.qualification.kind"] !== "none";
const learntAbroad: Condition = (answers) =>
  hasQualification(answers) && answers["worker.qualification.obtainedIn"] !== "DE";

const PER_PREFIX: readonly [string, Condition][] = [
  ["worker.residence.", livesHere],
  ["worker.qualification.", hasQualification],
];

const PER_FACT: Partial<Record<FactPath, Condition>> = {
  "worker.residence.country": () => true,
  // protection in another member state, and what was in Germany before, are questions for people abroad, too
  "worker.residence.euLongTermResidence": () => true,
  "worker.residence.temporaryProtectionOtherMemberState": () => true,
  "worker.residence.protectionInOtherMemberState": () => true,
  "worker.residence.monthsInGermanyLast5Years": () => true,
  "worker.residence.asylumBenefitsLast24Months": () => true,
  "worker.residence.titleNorm": (answers) =>
    livesHere(answers) &&
    ["title_section_3", "title_section_4", "humanitarian_other"].includes(
      answers["worker.residence.germanStatus"] ?? "",
    ),
  "worker.qualification.kind": () => true,
  "worker.qualification.recognition": learntAbroad,
  "worker.qualification.stateRecognisedAbroad": learntAbroad,
  "worker.qualification.ahkCertificate": learntAbroad,
  "worker.insuredWorkMonths": livesHere,
  "job.licence": (answers) => answers["job.regulated"] === true,
  // Bremen and Bremerhaven have an office each; elsewhere the Land alone tells which one is competent
  "job.municipality": (answers) => answers["job.state"] === "HB",
  "job.trainingKind": (answers) => answers["job.kind"] === "training",
  "employer.paysCollectiveAgreement": (answers) => answers["employer.collectiveAgreement"] === true,
};

/** Whether a question makes sense after the answers so far. */
export function isAlive(fact: FactPath, answers: FlatAnswers): boolean {
  const condition = PER_FACT[fact] ?? PER_PREFIX.find(([prefix]) => fact.startsWith(prefix))?.[1];
  return condition?.(answers) ?? true;
}

/** "Comparable" is a word for degrees; a training is equivalent or not (§ 18 Abs. 3 AufenthG). */
function saysMoreThanItCan(answers: FlatAnswers): boolean {
  const kind = answers["worker.qualification.kind"];
  return answers["worker.qualification.recognition"] === "comparable" && kind === "vocational";
}

/**
 * Forgets answers to questions that later answers have made pointless, so that nobody is judged by a status they
 * clicked before they said that they live abroad. Forgetting one answer can end another branch, so it is repeated.
 */
export function forgetDeadBranches(answers: FlatAnswers): FlatAnswers {
  const kept = Object.fromEntries(
    Object.entries(answers).filter(
      ([fact]) =>
        isAlive(fact as FactPath, answers) &&
        !(fact === "worker.qualification.recognition" && saysMoreThanItCan(answers)),
    ),
  ) as FlatAnswers;
  return Object.keys(kept).length === Object.keys(answers).length ? kept : forgetDeadBranches(kept);
}
