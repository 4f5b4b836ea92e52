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
  "question.worker.qualification.measurePromised":
    "Has a place been promised on a qualification measure that can lead to recognition?",
  "reason.worker.qualification.measurePromised":
    "With this promise the person can enter to make up for what recognition still lacks.",
  "question.worker.qualification.analysisPromised":
    "Has the competent body promised a qualification analysis?",
  "reason.worker.qualification.analysisPromised":
    "With it the person can enter and show their skills in practice where documents are missing.",
};
