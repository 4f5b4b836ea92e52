import { ANY_JOB, FROM_INDIA, type Changes } from "./cases.ts";

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
