import { describe, expect, it, test } from "vitest";

import { check, ELECTRICIAN, SOFTWARE_DEVELOPER, WELDER, type Changes } from "../testing/cases.ts";

describe("warnings", () => {
  const codesOf = (changes: Changes, asOf?: string) =>
    check(changes, asOf).ruleset.warnings.map(({ code }) => code);

  test.each<[string, Changes, string, string[]]>([
    ["nothing to say", ELECTRICIAN, "2026-11-21", []],
    ["before the rule base", ELECTRICIAN, "2023-11-17", ["before_rulebase", "old_rule_for_it"]],
    ["first day of the rule base", ELECTRICIAN, "2023-11-18", ["old_rule_for_it"]],
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
