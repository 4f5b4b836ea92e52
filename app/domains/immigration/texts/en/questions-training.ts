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
  "question.worker.languages.en": "How well does the person speak English?",
  "reason.worker.languages.en":
    "For the Chancenkarte, English B2 is enough instead of German, and C1 gives a point.",
  "option.worker.languages.en.none": "no English",
  "question.worker.qualification.isco08":
    "In which occupation does the person have the qualification, if it differs from that of the job?",
  "reason.worker.qualification.isco08":
    "A qualification in a shortage occupation gives a point for the Chancenkarte.",
  "question.worker.residence.monthsInGermanyLast5Years":
    "For how many months in a row did the person live in Germany lawfully in the last five years?",
  "reason.worker.residence.monthsInGermanyLast5Years":
    "From six months on there is a point for the Chancenkarte.",
  "question.worker.spouseAlsoQualifies":
    "Does the spouse or registered partner apply for a Chancenkarte at the same time and meet the conditions?",
  "reason.worker.spouseAlsoQualifies": "This gives a point for the Chancenkarte.",
};
