import { expect, it, test } from "vitest";
import { FACT_QUESTIONS, type FactPath } from "#app/domains/immigration/index.ts";
import { groupOfFact } from "./groups.ts";

it("leaves no question without a part, but those that no page puts", () => {
  const unplaced = FACT_QUESTIONS.map(({ fact }) => fact).filter((fact) => groupOfFact(fact) === null);
  expect(unplaced).toEqual(["asOf", "job.kldb2010"]);
});

// where a personnel officer looks for it
test.each<[FactPath, string]>([
  ["worker.birthDate", "person"],
  ["worker.livelihoodSecured", "person"],
  ["worker.convictions", "person"],
  ["worker.residence.enteredGermanyOn", "stay"],
  ["worker.residence.toleratedSince", "stay"],
  ["worker.residence.euLongTermResidence", "stay"],
  ["worker.insuredWorkMonths", "stay"],
  ["worker.qualification.measurePromised", "qualification"],
  ["worker.schoolDiploma", "qualification"],
  ["worker.experience.relevantYearsLast7", "experience"],
  ["worker.languages.de", "experience"],
  ["worker.trainingLanguageEnsured", "experience"],
  ["job.regulated", "job"],
  ["job.trainingKind", "job"],
  ["job.startsOn", "offer"],
  ["job.temporaryAgencyWork", "offer"],
  ["job.state", "employer"],
  ["employer.careHome", "employer"],
  ["employer.excludedFromConsent", "employer"],
])("%s is asked in the part %s", (fact, part) => {
  expect(groupOfFact(fact)).toBe(part);
});
