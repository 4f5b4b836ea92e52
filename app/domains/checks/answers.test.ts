import { describe, expect, it } from "vitest";
import { flattenFacts, nestAnswers, readAnswers, writeAnswers } from "./answers.ts";

const read = (query: string, known = {}) => readAnswers(new URLSearchParams(query), known);

describe("readAnswers", () => {
  it("reads every kind of answer", () => {
    const { facts, errors } = read(
      "worker.birthDate=4.5.1990&worker.nationalities=IN&worker.residence.country=IN&worker.qualification.kind=academic" +
        "&worker.experience.relevantYearsLast5=3,5&job.isco08=Softwareentwicklung (2512)&job.qualified=yes" +
        "&job.regulated=no&job.grossAnnualSalary=46.000,50&job.contractMonths=0&job.state=HB",
    );
    expect(errors).toEqual({});
    expect(facts).toEqual({
      worker: {
        birthDate: "1990-05-04",
        nationalities: ["IN"],
        residence: { country: "IN" },
        qualification: { kind: "academic" },
        experience: { relevantYearsLast5: 3.5 },
      },
      job: {
        isco08: "2512",
        qualified: true,
        regulated: false,
        grossAnnualSalary: 46000.5,
        contractMonths: 0,
        state: "HB",
      },
    });
  });

  it("tells a question that was left open from one that was not put", () => {
    const { asked, facts } = read("job.regulated=&job.qualified=no");
    expect([...asked]).toEqual(["job.qualified", "job.regulated"]);
    expect(facts).toEqual({ job: { qualified: false } });
  });

  it.each([
    ["worker.birthDate=31.2.1990", "worker.birthDate", "invalid_date"],
    ["worker.nationalities=XX", "worker.nationalities", "invalid_choice"],
    ["worker.qualification.kind=clever", "worker.qualification.kind", "invalid_choice"],
    ["job.isco08=Schweißer", "job.isco08", "choose_occupation"],
    ["job.isco08=9999", "job.isco08", "invalid_choice"],
    ["job.grossAnnualSalary=viel", "job.grossAnnualSalary", "not_an_amount"],
    ["job.contractMonths=1,5", "job.contractMonths", "not_a_whole_number"],
    ["job.weeklyHours=vierzig", "job.weeklyHours", "not_a_number"],
    ["job.weeklyHours=200", "job.weeklyHours", "out_of_range"],
    ["worker.experience.relevantYearsLast5=6", "worker.experience.relevantYearsLast5", "contradiction"],
    [`job.state=HB&job.municipality=${"a".repeat(201)}`, "job.municipality", "too_long:200"],
  ])("refuses %s", (query, fact, code) => {
    const { errors, answers, typed } = read(query);
    expect(errors).toEqual({ [fact]: code });
    expect(Object.keys(answers)).not.toContain(fact);
    expect(typed[fact]).toBeDefined();
  });

  it("ignores what is no question", () => {
    expect(read("part=job&__proto__=1&worker.faith=x&utm_source=mail").facts).toEqual({});
  });

  it("takes facts known beforehand until the address says otherwise", () => {
    const known = { job: { regulated: true, isco08: "2221", state: "HB" as const } };
    expect(read("", known).facts).toEqual(known);
    expect(read("job.regulated=no", known).facts.job).toEqual({
      regulated: false,
      isco08: "2221",
      state: "HB",
    });
    expect(read("job.regulated=", known).facts.job).toEqual({ isco08: "2221", state: "HB" });
  });
});

describe("writeAnswers", () => {
  it("is read back as the same answers", () => {
    const first = read(
      "worker.nationalities=TN&worker.nationalities=FR&job.regulated=&job.qualified=no&job.grossAnnualSalary=46000.5",
    );
    const again = readAnswers(writeAnswers(first.answers, first.asked));
    expect(again.facts).toEqual(first.facts);
    expect(again.asked).toEqual(first.asked);
  });
});

describe("flattenFacts and nestAnswers", () => {
  it("undo each other", () => {
    const facts = {
      worker: { nationalities: ["IN"], languages: { de: "B1" as const } },
      job: { qualified: false },
    };
    expect(flattenFacts(facts)).toEqual({
      "worker.nationalities": ["IN"],
      "worker.languages.de": "B1",
      "job.qualified": false,
    });
    expect(nestAnswers(flattenFacts(facts))).toEqual(facts);
  });
});
