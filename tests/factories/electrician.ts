import type { Facts } from "#app/domains/immigration/index.ts";

/** An electrician from Tunisia with recognised training and a concrete offer in Bremen: § 18a AufenthG is open. */
export const ELECTRICIAN: Facts = {
  worker: {
    birthDate: "1995-03-03" as never,
    nationalities: ["TN"],
    residence: { country: "TN" },
    qualification: { kind: "vocational", obtainedIn: "TN", recognition: "equivalent" },
  },
  job: {
    isco08: "7412",
    kind: "employment",
    qualified: true,
    regulated: false,
    grossAnnualSalary: 44_760,
    concreteOffer: true,
    comparablePay: true,
    temporaryAgencyWork: false,
    state: "HB",
    municipality: "Bremen",
  },
  employer: { excludedFromConsent: false },
};

/** The same person as the check asks for them, one answer a fact. */
export const ELECTRICIAN_ANSWERS: Readonly<Record<string, string>> = {
  "worker.nationalities": "TN",
  "worker.residence.country": "TN",
  "worker.qualification.kind": "vocational",
  "worker.qualification.obtainedIn": "TN",
  "worker.qualification.recognition": "equivalent",
  "worker.birthDate": "1995-03-03",
  "job.isco08": "7412",
  "job.kind": "employment",
  "job.qualified": "yes",
  "job.regulated": "no",
  "job.state": "HB",
  "job.municipality": "Bremen",
  "job.grossAnnualSalary": "44.760",
  "job.concreteOffer": "yes",
  "job.comparablePay": "yes",
  "job.temporaryAgencyWork": "no",
  "employer.excludedFromConsent": "no",
};
