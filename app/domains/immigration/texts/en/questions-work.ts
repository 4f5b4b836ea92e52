import type { workQuestions as german } from "../de/questions-work.ts";

/** What the routes to further kinds of work ask, and why. */
export const workQuestions: Record<keyof typeof german, string> = {
  "question.worker.residence.protectionInOtherMemberState":
    "Does the person have asylum, refugee status or subsidiary protection in another EU state?",
  "reason.worker.residence.protectionInOtherMemberState":
    "Then a residence permit for research is possible in exceptional cases only.",
  "question.worker.residence.asylumBenefitsLast24Months":
    "Has the person received benefits under the Asylum Seekers' Benefits Act in the last 24 months?",
  "reason.worker.residence.asylumBenefitsLast24Months": "Then the Western Balkans rule is still closed.",
  "question.worker.qualification.careAssistantEquivalent":
    "Has the training been recognised as equivalent to German training in assisting care?",
  "reason.worker.qualification.careAssistantEquivalent":
    "Without this recognition or German training there is no title for assisting care.",
};
