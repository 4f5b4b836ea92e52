import { describe, expect, it, test } from "vitest";
import { criterionOf, ELECTRICIAN, expectRoute, routeOf, type Changes } from "../testing/cases.ts";
import { CARE_ASSISTANT, SERBIAN_HELPER } from "../testing/work.ts";

describe("§ 18 Abs. 2 Nr. 5: 45 and older at the first grant", () => {
  test.each<[string, Changes, string, string]>([
    ["the day before the 45th birthday", { "worker.birthDate": "1981-11-22" }, "2026-11-21", "open"],
    ["the 45th birthday, 40,000 EUR", { "worker.birthDate": "1981-11-21" }, "2026-11-21", "blocked"],
    [
      "55 % of 101,400 EUR, a cent below",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 55_769.99 },
      "2026-11-21",
      "blocked",
    ],
    [
      "55 % of 101,400 EUR, exactly",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 55_770 },
      "2026-11-21",
      "open",
    ],
    [
      "55 % of 96,600 EUR, a cent below",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 53_129.99 },
      "2025-12-31",
      "blocked",
    ],
    [
      "55 % of 96,600 EUR, exactly",
      { "worker.birthDate": "1980-01-01", "job.grossAnnualSalary": 53_130 },
      "2025-12-31",
      "open",
    ],
    [
      "55 % of 90,600 EUR, a cent below",
      { "worker.birthDate": "1978-01-01", "job.grossAnnualSalary": 49_829.99 },
      "2024-05-01",
      "blocked",
    ],
    [
      "55 % of 90,600 EUR, exactly",
      { "worker.birthDate": "1978-01-01", "job.grossAnnualSalary": 49_830 },
      "2024-05-01",
      "open",
    ],
    [
      "55 % of 87,600 EUR, a cent below",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 48_179.99 },
      "2023-12-31",
      "blocked",
    ],
    [
      "55 % of 87,600 EUR, exactly",
      { "worker.birthDate": "1970-01-01", "job.grossAnnualSalary": 48_180 },
      "2023-12-31",
      "open",
    ],
    [
      "old-age provision shown",
      { "worker.birthDate": "1970-01-01", "worker.pensionProvision": true },
      "2026-11-21",
      "open",
    ],
    [
      "a title under § 18a held before",
      { "worker.birthDate": "1970-01-01", "worker.previousTitle18a18b": true },
      "2026-11-21",
      "open",
    ],
    [
      "born on 29 February, on 28 February of a common year",
      { "worker.birthDate": "1980-02-29" },
      "2025-02-28",
      "open",
    ],
    [
      "born on 29 February, on 1 March of a common year",
      { "worker.birthDate": "1980-02-29" },
      "2025-03-01",
      "blocked",
    ],
    [
      "the grant counts, not a later start of work",
      { "worker.birthDate": "1981-12-01", "job.startsOn": "2026-12-02" },
      "2026-11-21",
      "open",
    ],
  ])("%s: %s %s", (_title, changes, asOf, status) => {
    const known = { "worker.pensionProvision": false, "worker.previousTitle18a18b": false };
    const route = routeOf("18a", { ...ELECTRICIAN, ...known, ...changes }, asOf);
    expectRoute(route, status, status === "blocked" ? ["age-45"] : []);
  });

  it("names the raise, the provision and the waiver as remedies", () => {
    const older = {
      ...ELECTRICIAN,
      "worker.birthDate": "1975-01-01",
      "worker.pensionProvision": false,
      "worker.previousTitle18a18b": false,
      "job.grossAnnualSalary": 54_000,
    };
    expect(routeOf("18a", older).remedies).toMatchObject([
      { change: "increase", fact: "job.grossAnnualSalary", to: 55_770, by: 1_770 },
      { change: "set", fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: "§ 18 Abs. 2 Nr. 5 S. 2 AufenthG" },
    ]);
  });

  it("does not ask for the age at 60,000 EUR", () => {
    const wellPaid = { ...ELECTRICIAN, "worker.birthDate": null, "job.grossAnnualSalary": 60_000 };
    expect(routeOf("18a", wellPaid)).toMatchObject({ status: "open", missing: [] });
  });

  it("asks for age and provision at 40,000 EUR", () => {
    expect(routeOf("18a", { ...ELECTRICIAN, "worker.birthDate": null })).toMatchObject({
      status: "unknown",
      missing: ["worker.birthDate", "worker.pensionProvision", "worker.previousTitle18a18b"],
    });
  });

  it("decides about younger people in 2027, and waits for the figure for older ones", () => {
    expect(routeOf("18a", ELECTRICIAN, "2027-02-01").status).toBe("open");
    const older = { ...ELECTRICIAN, "worker.birthDate": "1975-01-01", "job.grossAnnualSalary": 90_000 };
    const open = { ...older, "worker.pensionProvision": false, "worker.previousTitle18a18b": false };
    expect(routeOf("18a", open, "2027-02-01")).toMatchObject({ status: "unknown", missing: [] });
    expect(criterionOf("18a", "age-45", open, "2027-02-01")).toMatchObject({
      draft: 58_410,
      textKey: "age-45.draft_only",
    });
  });
});

describe("which ground is said", () => {
  const older: Changes = {
    ...ELECTRICIAN,
    "worker.birthDate": "1975-01-01",
    "worker.pensionProvision": false,
    "worker.previousTitle18a18b": false,
  };
  const ageNotKnown: Changes = { ...older, "worker.birthDate": null };
  const before: Changes = { "worker.previousTitle18a18b": true };

  test.each<[string, Changes, string, string]>([
    [
      "the age of 36, whatever the pay",
      { ...ELECTRICIAN, "job.grossAnnualSalary": 60_000 },
      "2026-11-21",
      "met_younger",
    ],
    ["a title under § 18b held before", { ...older, ...before }, "2026-11-21", "met_had_before"],
    ["nothing", older, "2026-11-21", "not_met"],
    [
      "pay, before old-age provision",
      { ...older, "job.grossAnnualSalary": 60_000, "worker.pensionProvision": true },
      "2026-11-21",
      "met",
    ],
    ["the limit of 2027 by its draft", older, "2027-02-01", "draft_only"],
    ["no limit of 2028", older, "2028-02-01", "not_published"],
    // the year's figure is no matter yet for somebody who may be younger
    ["an age not known in 2027", ageNotKnown, "2027-02-01", "unknown"],
    ["an age not known, pay not enough", ageNotKnown, "2026-11-21", "unknown"],
  ])("%s", (_title, changes, asOf, sentence) => {
    expect(criterionOf("18a", "age-45", changes, asOf).textKey).toBe(`age-45.${sentence}`);
  });

  test.each<[string, Parameters<typeof routeOf>[0], Changes, string]>([
    ["§ 22a BeschV", "19c-1-beschv-22a", CARE_ASSISTANT, "§ 1 Abs. 2 S. 2, 3 BeschV"],
    ["§ 26 Abs. 2 BeschV", "19c-1-beschv-26-2", SERBIAN_HELPER, "§ 1 Abs. 2 S. 2, 4 BeschV"],
  ])("%s: the start of work counts, a title held before does not", (_title, id, worker, waiver) => {
    const changes: Changes = {
      ...worker,
      ...before,
      "worker.birthDate": "1981-12-01",
      "job.startsOn": "2026-12-01",
      "job.grossAnnualSalary": 50_000,
    };
    expect(criterionOf(id, "age-45", changes)).toMatchObject({
      textKey: "age-45.not_met",
      params: { moment: "2026-12-01", required: 55_770 },
    });
    expect(routeOf(id, changes).remedies).toMatchObject([
      { change: "increase", fact: "job.grossAnnualSalary", to: 55_770, by: 5_770 },
      { change: "set", fact: "worker.pensionProvision", to: true },
      { change: "discretion", norm: waiver },
    ]);
    expect(criterionOf(id, "age-45", { ...changes, "job.startsOn": "2026-11-30" }).textKey).toBe(
      "age-45.met_younger",
    );
  });
});
