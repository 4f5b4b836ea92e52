import type { trainingCriteria as german } from "../de/criteria-training.ts";

/** What was found for training, the search for it, recognition and the Chancenkarte, with the remedies they name. */
export const trainingCriteria: Record<keyof typeof german, string> = {
  "concrete-offer.training_met": "A training place has been promised.",
  "concrete-offer.training_not_met": "No training place has been promised yet.",
  "concrete-offer.training_unknown": "It is not known yet whether a training place has been promised.",

  "training-language.met": "The German skills are enough for the training; {required} is needed.",
  "training-language.ensured":
    "Proof of {required} is not needed: the company or school has checked the language, or a preparatory course teaches it.",
  "training-language.not_met":
    "For training of at least two years, proof of {required} is missing. It is not needed if the company or school has checked the language or a preparatory German course is planned.",
  "training-language.unknown":
    "It is not known yet whether the person can prove {required}, whether the company or school has checked the language, or whether a preparatory German course is planned.",

  "livelihood.met": "The livelihood is secured.",
  "livelihood.not_met":
    "The livelihood is not secured yet. Savings, a declaration of commitment, a scholarship and a side job of up to {hours} hours a week can secure it.",
  "livelihood.unknown":
    "It is not known yet whether the livelihood is secured. A side job of up to {hours} hours a week is allowed and can help.",

  "age-35.met": "On {moment|date} the person is not yet {age} years old.",
  "age-35.not_met":
    "On {moment|date} the person is {age} years old or older. This way to look for a training place is only open to people under {age}.",
  "age-35.unknown": "It is not known yet how old the person is. This way is open to people under {age}.",

  "school-diploma.met":
    "The person has a diploma of a German school abroad, or a school diploma that opens the way to university.",
  "school-diploma.not_met":
    "A diploma of a German school abroad is missing, or a school diploma that opens the way to university in Germany or in the country where it was acquired.",
  "school-diploma.unknown":
    "It is not known yet whether the person has a diploma of a German school abroad, or a school diploma that opens the way to university.",

  "remedy.worker.livelihoodSecured":
    "Secure the livelihood, for example with a blocked account, a declaration of commitment or a side job that is allowed.",
  "remedy.worker.trainingLanguageEnsured":
    "Check and confirm the German skills yourself, or plan a preparatory German course.",
};
