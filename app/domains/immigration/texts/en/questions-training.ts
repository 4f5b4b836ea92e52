import type { trainingQuestions as german } from "../de/questions-training.ts";

/** What is asked for training, recognition and the Chancenkarte, and why. */
export const trainingQuestions: Record<keyof typeof german, string> = {
  "question.worker.trainingLanguageEnsured":
    "Has the company or school checked the German skills, or is a preparatory German course planned?",
  "reason.worker.trainingLanguageEnsured": "Then no proof of language is needed for the training.",
  "question.worker.schoolDiploma":
    "Does the person have a diploma of a German school abroad, or a school diploma that opens the way to university?",
  "reason.worker.schoolDiploma": "Only then can the person enter to look for a training place.",
  "question.worker.livelihoodSecured": "Is the livelihood secured without public funds?",
  "reason.worker.livelihoodSecured": "Where no salary secures it, the authority asks for proof.",
};
