import type { Changes } from "./cases.ts";

const fromAfghanistan: Changes = {
  "worker.birthDate": "2002-03-15",
  "worker.nationalities": ["AF"],
  "worker.residence.country": "DE",
  "worker.residence.asylumPending": false,
  "worker.residence.asylumRejectedFinally": true,
  "worker.residence.enteredGermanyOn": "2021-05-10",
  "worker.residence.identityClarified": true,
  "worker.convictions": false,
};

const withDuldung: Changes = {
  ...fromAfghanistan,
  "worker.residence.germanStatus": "duldung",
  "worker.residence.toleratedSince": "2024-02-01",
  "worker.residence.uninterruptedStayMonths": 66,
};

const job: Changes = {
  "job.kind": "employment",
  "job.concreteOffer": true,
  "job.qualified": true,
  "job.adequateToQualification": true,
  "job.regulated": false,
  "job.isco08": "7212",
  "job.comparablePay": true,
  "job.weeklyHours": 40,
  "job.grossAnnualSalary": 32_000,
  "job.temporaryAgencyWork": false,
  "employer.excludedFromConsent": false,
  "employer.recruiter": "own_initiative",
};

/** A young Afghan with a Duldung who is to begin training in three months. */
export const TRAINEE_WITH_DULDUNG: Changes = {
  ...withDuldung,
  "job.kind": "training",
  "job.trainingKind": "in_company",
  "job.concreteOffer": true,
  "job.startsOn": "2027-02-01",
};

/** An Afghan with a Duldung who trained as a welder in Germany. */
export const WELDER_WITH_DULDUNG: Changes = {
  ...withDuldung,
  ...job,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "DE",
  "worker.qualification.durationYears": 3.5,
  "worker.residence.germanDegree": true,
  "worker.languages.de": "B1",
};

/** An Afghan with a Duldung who has worked as a helper for two years. */
export const HELPER_WITH_DULDUNG: Changes = {
  ...withDuldung,
  ...job,
  "job.qualified": false,
  "job.isco08": "9329",
  "worker.qualification.kind": "none",
  "worker.insuredWorkMonths": 24,
  "worker.livelihoodSecured": true,
  "worker.languages.de": "A1",
  "worker.languages.deOral": "A2",
};

/** A pupil of 20 from Iraq with a Duldung who has gone to school here for four years. */
export const PUPIL_WITH_DULDUNG: Changes = {
  ...withDuldung,
  "worker.nationalities": ["IQ"],
  "worker.birthDate": "2006-06-30",
  "worker.residence.germanSchoolYears": 4,
  "worker.residence.germanDegree": false,
};

/** A mother from Iran with a Duldung who has been here for seven years. */
export const LONG_TOLERATED: Changes = {
  ...withDuldung,
  ...job,
  "worker.nationalities": ["IR"],
  "worker.birthDate": "1985-01-20",
  "worker.residence.enteredGermanyOn": "2019-10-01",
  "worker.residence.uninterruptedStayMonths": 85,
  "worker.residence.livesWithMinorChild": false,
  "worker.languages.de": "A2",
};

/** A graduate from India whose studies in Germany ended this summer. */
export const GRADUATE: Changes = {
  "worker.birthDate": "2000-09-01",
  "worker.nationalities": ["IN"],
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "title_section_3",
  "worker.residence.titleNorm": "16b",
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "DE",
  "worker.qualification.completedOn": "2026-07-31",
  "worker.livelihoodSecured": true,
};

/** A person from Eritrea in the asylum procedure who is to work in a warehouse. */
export const ASYLUM_SEEKER: Changes = {
  ...fromAfghanistan,
  ...job,
  "worker.nationalities": ["ER"],
  "worker.residence.germanStatus": "gestattung",
  "worker.residence.asylumPending": true,
  "worker.residence.asylumRejectedFinally": false,
  "worker.residence.protectionInOtherMemberState": false,
  "worker.residence.enteredGermanyOn": "2026-04-01",
  "worker.residence.uninterruptedStayMonths": 7,
  "worker.qualification.kind": "none",
  "job.qualified": false,
  "job.isco08": "9333",
};
