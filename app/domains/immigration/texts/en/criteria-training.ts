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

  "remedy.worker.livelihoodSecured": "Show that the livelihood is secured without public funds.",
  "remedy.worker.trainingLanguageEnsured":
    "Check and confirm the German skills yourself, or plan a preparatory German course.",

  "qualification-from-abroad.met": "The person obtained the professional qualification abroad.",
  "qualification-from-abroad.not_met":
    "This way is for people who obtained their professional qualification abroad.",
  "qualification-from-abroad.unknown":
    "It is not known yet whether the person has a professional qualification obtained abroad.",

  "recognition-purpose.nothing_left":
    "The qualification is already recognised or comparable. This way needs something that is still to be recognised.",

  "measures-needed.met": "The competent body has found that something is still missing for full recognition.",
  "measures-needed.not_met":
    "The competent body has not found that something is still missing for full recognition. Its notice of partial equivalence is needed for that.",
  "measures-needed.settled":
    "The qualification is already recognised or comparable. No measure towards recognition is needed.",
  "measures-needed.unknown":
    "It is not known yet whether the competent body has found that something is still missing for full recognition.",

  "compensation-measure.met": "A place on a suitable qualification measure has been promised.",
  "compensation-measure.not_met": "No place on a suitable qualification measure has been promised yet.",
  "compensation-measure.unknown":
    "It is not known yet whether a place on a suitable qualification measure has been promised.",

  "comparable-pay.unless_at_school":
    "Pay and conditions only matter if the measure takes place mainly in a company. Then the Federal Employment Agency must consent.",
  "temporary-agency-work.unless_at_school":
    "Temporary agency work rules out the consent of the Federal Employment Agency. It is only needed if the measure takes place mainly in a company.",
  "recruitment.unless_at_school":
    "Unlawful recruitment rules out the consent of the Federal Employment Agency. It is only needed if the measure takes place mainly in a company.",
  "employer-exclusion.unless_at_school":
    "The employer's exclusion from the consent of the Federal Employment Agency only matters if the measure takes place mainly in a company.",

  "qualification-analysis.met": "The competent body has promised the qualification analysis.",
  "qualification-analysis.not_met": "The competent body has not promised a qualification analysis yet.",
  "qualification-analysis.unknown":
    "It is not known yet whether the competent body has promised a qualification analysis.",

  "placement-agreement.met":
    "The Federal Employment Agency placed the person. There must be an agreement with the country of origin for that.",
  "placement-agreement.not_met":
    "This way needs the Federal Employment Agency to have placed the person under an agreement with the country of origin.",
  "placement-agreement.unknown":
    "It is not known yet whether the Federal Employment Agency placed the person under an agreement with the country of origin.",

  "qualified-job.placed": "A helper's job is enough: it leads to a profession that needs a licence.",

  "occupational-group.other_group":
    "The job belongs to another occupational group than the profession to be recognised. The Federal Employment Agency judges whether it has enough to do with it.",

  "remedy.worker.qualification.recognition.partial":
    "Have the qualification recognised: a notice of partial equivalence is enough.",
  "remedy.worker.qualification.measurePromised":
    "Obtain the promise of a place on a suitable qualification measure.",
  "remedy.worker.qualification.analysisPromised":
    "Obtain the promise of a qualification analysis from the competent body.",

  "points.met": "The person has {actual} points for the Chancenkarte; {required} are needed.",
  "points.not_met":
    "The person reaches at most {actual} points for the Chancenkarte; {required} are needed. Points are given for language, experience, age, shortage occupations and partial recognition.",
  "points.unless_skilled":
    "The person reaches at most {actual} of {required} points for the Chancenkarte. That does no harm for a skilled worker: skilled workers need no points.",
  "points.unknown":
    "So far {actual} of {required} points for the Chancenkarte are sure, and up to {possible} are possible. Details for this are still missing.",
  "points.not_applicable": "The person is a skilled worker and needs no points for the Chancenkarte.",

  "points-qualification.met":
    "The person completed a degree abroad, or training of at least {years} years that the state there recognises.",
  "points-qualification.certificate":
    "The person holds a suitable certificate of a German chamber of commerce abroad.",
  "points-qualification.gap_found":
    "The partial recognition is enough. With it nothing more is asked of the qualification.",
  "points-qualification.not_met":
    "Points only count with a qualification from abroad that the state there recognises: a degree, or training of at least {years} years. A certificate of a German chamber of commerce abroad or partial recognition is enough, too.",
  "points-qualification.unknown":
    "It is not known yet whether the foreign qualification counts for points: whether the state there recognises it and training took at least {years} years.",
  "points-qualification.not_applicable": "The person is a skilled worker and needs no points.",

  "points-language.met": "The language skills are enough: German {german} or English {english} is needed.",
  "points-language.not_met":
    "For the Chancenkarte by points, proof of German {german} or English {english} is missing.",
  "points-language.unknown":
    "It is not known yet whether the person can prove German {german} or English {english}. Skilled workers need not.",
  "points-language.not_applicable":
    "The person is a skilled worker. Then no proof of language is needed for the Chancenkarte.",

  "title-held.met":
    "The person holds a residence title with which the Chancenkarte can be applied for in Germany.",
  "title-held.not_met":
    "In Germany only those get the Chancenkarte who already hold a title for work, training, studies, recognition or a search.",
  "title-held.unknown":
    "It is not known yet whether the person holds a title with which the Chancenkarte can be applied for in Germany.",
  "title-held.not_applicable": "The person does not live in Germany and needs no other title first.",

  "remedy.worker.languages.en": "Improve English to {to} and prove it.",
  "remedy.worker.experience.relevantYearsLast7.5":
    "Gain {by} more years of relevant experience ({to} in the last seven years in all).",
};
