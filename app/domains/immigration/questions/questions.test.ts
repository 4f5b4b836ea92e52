import { expect, it, test } from "vitest";
import { FACT_QUESTIONS, reasonToAsk } from "./questions.ts";

const questionOf = (fact: string) => FACT_QUESTIONS.find((question) => question.fact === fact);

test.each([
  ["job.licence", ["held", "promised", "missing"]],
  ["worker.qualification.kind", ["vocational", "academic", "tertiary", "none"]],
  ["job.qualified", []],
  ["job.grossAnnualSalary", []],
  ["worker.nationalities", []],
])("answers to choose from for %s: %o", (fact, values) => {
  expect(
    questionOf(fact)
      ?.options.map(({ value }) => value)
      .toSorted(),
  ).toEqual(values.toSorted());
});

it("gives words to answers, and leaves levels of language as they are", () => {
  const labels = (fact: string) =>
    questionOf(fact)?.options.map(({ value, label }) => `${value}: ${label.en}`);
  expect(labels("worker.languages.de")).toContain("B1: B1");
  expect(labels("worker.languages.de")).not.toContain("none: none");
  for (const { options } of FACT_QUESTIONS)
    for (const { label } of options) expect([label.de, label.en]).not.toContain("");
});

it("says why a fact is asked, the same sentence in the list", () => {
  expect(reasonToAsk("job.comparablePay").en).toBe("The Federal Employment Agency checks this.");
  expect(questionOf("job.comparablePay")?.because.en).toBe("The Federal Employment Agency checks this.");
});
