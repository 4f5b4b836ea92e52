import { ANY_JOB, FROM_INDIA, NURSE_IN_PARTNERSHIP, type Changes } from "./cases.ts";

/** A school leaver from India with a place for in-company training and German at B1. */
export const TRAINEE: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.birthDate": "2005-03-15",
  "worker.qualification.kind": "none",
  "worker.languages.de": "B1",
  "worker.trainingLanguageEnsured": false,
  "job.kind": "training",
  "job.trainingKind": "in_company",
  "job.qualified": null,
  "job.adequateToQualification": null,
  "job.isco08": "7412",
};

/** A school leaver from India with a place at a vocational school and enough money to live on. */
export const PUPIL: Changes = {
  ...TRAINEE,
  "job.trainingKind": "school",
  "worker.livelihoodSecured": true,
};

/** A school leaver from India of 21 years who looks for a training place. */
export const TRAINING_SEEKER: Changes = {
  ...FROM_INDIA,
  "worker.birthDate": "2005-03-15",
  "worker.schoolDiploma": true,
  "worker.livelihoodSecured": true,
  "worker.languages.de": "B1",
};

/** A nurse from India with a notice of partial equivalence and a place on a measure. */
export const NURSE_ON_MEASURE: Changes = {
  ...NURSE_IN_PARTNERSHIP,
  "worker.qualification.recognition": "partial",
  "worker.qualification.measurePromised": true,
};

/** A nurse from India whom the Federal Employment Agency placed in a hospital as a helper. */
export const PLACED_NURSE: Changes = {
  ...NURSE_IN_PARTNERSHIP,
  "employer.recruiter": "federal_agency",
  "employer.careHome": false,
  "employer.enablesRecognition": false,
};

/** A cook from India whose certificates are lost and to whom a qualification analysis has been promised. */
export const COOK_FOR_ANALYSIS: Changes = {
  ...FROM_INDIA,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.recognition": "pending",
  "worker.qualification.analysisPromised": true,
  "worker.languages.de": "A2",
  "worker.livelihoodSecured": true,
  "job.kind": "employment",
};

/** A car mechanic from India of 28 years with exactly six points: age 2, German 1, English 1, experience 2. */
export const CARD_SEEKER: Changes = {
  ...FROM_INDIA,
  "worker.birthDate": "1998-01-01",
  "worker.residence.monthsInGermanyLast5Years": 0,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.completedOn": "2018-06-30",
  "worker.qualification.stateRecognisedAbroad": true,
  "worker.qualification.durationYears": 2,
  "worker.qualification.recognition": "not_applied",
  "worker.qualification.isco08": "7231",
  "worker.qualification.ahkCertificate": false,
  "worker.experience.relevantYearsLast5": 3,
  "worker.experience.relevantYearsLast7": 3,
  "worker.languages.de": "A2",
  "worker.languages.en": "C1",
  "worker.spouseAlsoQualifies": false,
  "worker.livelihoodSecured": true,
};

/** The same mechanic with no point at all: 46 years old, without experience, with German at A1. */
export const WITHOUT_POINTS: Changes = {
  ...CARD_SEEKER,
  "worker.birthDate": "1980-01-01",
  "worker.experience.relevantYearsLast5": 0,
  "worker.experience.relevantYearsLast7": 0,
  "worker.languages.de": "A1",
  "worker.languages.en": "none",
};

/** A skilled worker who speaks neither German nor English and would reach no point. */
export const SKILLED_CARD_SEEKER: Changes = {
  ...WITHOUT_POINTS,
  "worker.qualification.recognition": "equivalent",
  "worker.languages.de": "none",
};
