import type { workQuestions as german } from "../de/questions-work.ts";

/** What the routes to further kinds of work ask, and why. */
export const workQuestions: Record<keyof typeof german, string> = {
  "question.worker.residence.protectionInOtherMemberState":
    "Does the person have asylum, refugee status or subsidiary protection in another EU state?",
  "reason.worker.residence.protectionInOtherMemberState":
    "Other rules then apply to research and during an asylum procedure.",
  "question.worker.residence.asylumBenefitsLast24Months":
    "Has the person received benefits under the Asylum Seekers' Benefits Act in the last 24 months?",
  "reason.worker.residence.asylumBenefitsLast24Months": "Then the Western Balkans rule is still closed.",
};
