import { describe, expect, it, test } from "vitest";

import { check, ELECTRICIAN, SOFTWARE_DEVELOPER, WELDER, type Changes } from "../testing/cases.ts";

describe("warnings", () => {
  const codesOf = (changes: Changes, asOf?: string) =>
    check(changes, asOf).ruleset.warnings.map(({ code }) => code);

  test.each<[string, Changes, string, string[]]>([
    ["nothing to say", ELECTRICIAN, "2026-11-21", []],
    ["before the rule base", ELECTRICIAN, "2023-11-17", ["before_rulebase", "old_rule_for_it"]],
    ["first day of the rule base", ELECTRICIAN, "2023-11-18", ["old_rule_for_it"]],
    ["last day of the old § 6 BeschV", ELECTRICIAN, "2024-02-29", ["old_rule_for_it"]],
    ["first day of § 6 BeschV as it stands", ELECTRICIAN, "2024-03-01", []],
    [
      "start in another year",
      { ...ELECTRICIAN, "job.startsOn": "2027-01-01" },
      "2026-11-21",
      ["starts_in_other_year"],
    ],
    ["start in the same year", { ...ELECTRICIAN, "job.startsOn": "2026-12-31" }, "2026-11-21", []],
    [
      "codes that are no pair",
      { ...SOFTWARE_DEVELOPER, "job.kldb2010": "81302" },
      "2026-11-21",
      ["occupation_codes_differ"],
    ],
    [
      "a KldB code alone",
      { ...SOFTWARE_DEVELOPER, "job.isco08": null, "job.kldb2010": "81302" },
      "2026-11-21",
      [],
    ],
    ["codes that are a pair", { ...SOFTWARE_DEVELOPER, "job.kldb2010": "43414" }, "2026-11-21", []],
    [
      "discretionary refusal",
      { ...ELECTRICIAN, "employer.discretionaryRefusal": true },
      "2026-11-21",
      ["discretionary_refusal"],
    ],
    [
      "a Briton in Germany",
      { ...ELECTRICIAN, "worker.nationalities": ["GB"], "worker.residence.country": "DE" },
      "2026-11-21",
      ["withdrawal_agreement_not_checked"],
    ],
    [
      "a Briton in Britain",
      { ...ELECTRICIAN, "worker.nationalities": ["GB"], "worker.residence.country": "GB" },
      "2026-11-21",
      [],
    ],
    [
      "a family title",
      { ...ELECTRICIAN, "worker.residence.country": "DE", "worker.residence.germanStatus": "family" },
      "2026-11-21",
      ["eu_family_not_checked"],
    ],
  ])("%s", (_title, changes, asOf, codes) => {
    expect(codesOf(changes, asOf)).toEqual(codes);
  });

  test.each<[string, [string, number | null][]]>([
    ["2020-02-29", []],
    ["2020-03-01", [["over-45", null]]],
    ["2022-12-31", [["over-45", null]]],
    ["2023-01-01", []],
    ["2026-12-31", []],
  ])("figures not published on %s: %o", (asOf, expected) => {
    const found = check(WELDER, asOf).ruleset.warnings.filter(({ parameter }) => parameter !== undefined);
    expect(found.map(({ parameter, draft }) => [parameter, draft])).toEqual(expected);
  });

  it("names the years and codes that differ", () => {
    const worded = (changes: Changes) => check(changes).ruleset.warnings.map(({ params }) => params);
    expect(worded({ ...ELECTRICIAN, "job.startsOn": "2027-01-01" })).toEqual([
      { year: "2026", startYear: "2027" },
    ]);
    expect(worded({ ...SOFTWARE_DEVELOPER, "job.kldb2010": "81302" })).toEqual([
      { isco08: "2512", kldb2010: "81302" },
    ]);
  });

  it("says which way the old rule for IT is about", () => {
    expect(check(ELECTRICIAN, "2024-02-29").ruleset.warnings).toMatchObject([{ route: "19c-2-beschv-6" }]);
  });

  it("names every figure of 2027 with its draft", () => {
    const warnings = check(WELDER, "2027-02-01").ruleset.warnings.filter(
      ({ code }) => code === "parameter_not_published",
    );
    expect(warnings.map(({ parameter, draft }) => [parameter, draft])).toEqual([
      ["blue-card-standard", 53_100],
      ["blue-card-reduced", 48_108.6],
      ["experienced-worker", 47_790],
      ["over-45", 58_410],
    ]);
  });
});
