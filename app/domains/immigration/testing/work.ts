import { ANY_JOB, FROM_INDIA, type Changes } from "./cases.ts";

/** A physicist from India with a degree and five years of experience, invited by a research institution. */
export const RESEARCHER: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.recognition": "comparable",
  "worker.experience.relevantYearsLast5": 4,
  "worker.experience.relevantYearsLast7": 5,
  "job.kind": "research",
  "job.isco08": "2111",
  "job.contractMonths": 36,
  "job.grossAnnualSalary": 60_000,
};

/** A specialist whom her Indian company sends to its German establishment for two years. */
export const TRANSFERRED_SPECIALIST: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "academic",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.recognition": "not_applied",
  "job.kind": "intra_corporate",
  "job.isco08": "2144",
  "job.contractMonths": 24,
  "job.grossAnnualSalary": 60_000,
};

/** A care assistant from India whose training was found equivalent to that of a German care assistant. */
export const CARE_ASSISTANT: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "IN",
  "worker.qualification.recognition": "not_applied",
  "worker.qualification.careAssistantEquivalent": true,
  "worker.pensionProvision": false,
  "job.isco08": "5321",
  "job.qualified": false,
  "job.grossAnnualSalary": 32_000,
};

/** A truck driver from India with the licence and the qualification of drivers. */
export const TRUCK_DRIVER: Changes = {
  ...ANY_JOB,
  ...FROM_INDIA,
  "worker.qualification.kind": "none",
  "worker.pensionProvision": false,
  "job.isco08": "8332",
  "job.grossAnnualSalary": 36_000,
};

/** An American who is to work as a waiter. */
export const AMERICAN_WAITER: Changes = {
  ...ANY_JOB,
  "worker.birthDate": "1990-05-04",
  "worker.nationalities": ["US"],
  "worker.residence.country": "US",
  "worker.qualification.kind": "none",
  "job.isco08": "5131",
  "job.qualified": false,
  "job.grossAnnualSalary": 30_000,
};

/** A Serb from Serbia who is to work as a helper on building sites. */
export const SERBIAN_HELPER: Changes = {
  ...AMERICAN_WAITER,
  "worker.nationalities": ["RS"],
  "worker.residence.country": "RS",
  "worker.residence.asylumBenefitsLast24Months": false,
  "worker.pensionProvision": false,
  "job.isco08": "9313",
};

/** A Moldovan who is to help in a hotel for six months, by a collective agreement. */
export const HOTEL_HELPER: Changes = {
  ...AMERICAN_WAITER,
  "worker.nationalities": ["MD"],
  "worker.residence.country": "MD",
  "job.isco08": "9112",
  "job.contractMonths": 6,
  "employer.collectiveAgreement": true,
  "employer.paysCollectiveAgreement": true,
};

/** Somebody who lives in Germany while an asylum procedure runs. */
export const SEEKING_ASYLUM: Changes = {
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "gestattung",
  "worker.residence.asylumPending": true,
  "worker.residence.asylumRejectedFinally": false,
};

/** Somebody with a Duldung whose application for asylum was rejected for good. */
export const REJECTED: Changes = {
  "worker.residence.country": "DE",
  "worker.residence.germanStatus": "duldung",
  "worker.residence.asylumPending": false,
  "worker.residence.asylumRejectedFinally": true,
};
