import { describe, expect, it, test } from "vitest";
import { parseFacts, parseJson } from "./parse.ts";

/** What was refused, as "path code". */
function refused(input: unknown): string[] {
  const parsed = parseFacts(input);
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`);
}

const deep = (levels: number): unknown => (levels === 1 ? {} : { a: deep(levels - 1) });

describe("refused input", () => {
  test.each<[string, unknown, string[]]>([
    ["an unknown key", { worker: { name: "A" } }, ["worker.name unknown_key"]],
    ["an unknown key at the top", { foo: null }, ["foo unknown_key"]],
    [
      "__proto__ as a key",
      JSON.parse('{ "__proto__": { "asOf": "2026-01-01" } }'),
      ["__proto__ unknown_key"],
    ],
    ["constructor as a key", { job: { constructor: 1 } }, ["job.constructor unknown_key"]],
    ["toString as a key", { toString: "x" }, ["toString unknown_key"]],
    ["a number as text", { job: { grossAnnualSalary: "46000" } }, ["job.grossAnnualSalary wrong_type"]],
    ["a yes as text", { job: { qualified: "true" } }, ["job.qualified wrong_type"]],
    ["a group as text", { worker: "me" }, ["worker wrong_type"]],
    ["a group as list", { worker: [] }, ["worker wrong_type"]],
    ["a list as text", { worker: { nationalities: "IN" } }, ["worker.nationalities wrong_type"]],
    ["a list as facts", [], [" wrong_type"]],
    ["null as facts", null, [" wrong_type"]],
    ["a day as number", { asOf: 20261121 }, ["asOf wrong_type"]],
    ["not a number", { job: { weeklyHours: Number.NaN } }, ["job.weeklyHours wrong_type"]],
    ["a word that is no choice", { job: { kind: "job" } }, ["job.kind invalid_value"]],
    [
      "a level that does not exist",
      { worker: { languages: { de: "B3" } } },
      ["worker.languages.de invalid_value"],
    ],
    [
      "three decimals of money",
      { job: { grossAnnualSalary: 45_934.205 } },
      ["job.grossAnnualSalary invalid_value"],
    ],
    ["half a month", { job: { contractMonths: 6.5 } }, ["job.contractMonths invalid_value"]],
    [
      "29 February of a common year",
      { worker: { birthDate: "1990-02-29" } },
      ["worker.birthDate invalid_date"],
    ],
    ["a day in German", { asOf: "21.11.2026" }, ["asOf invalid_date"]],
    ["a day with a time", { asOf: "2026-11-21T00:00:00Z" }, ["asOf invalid_date"]],
    [
      "a country that does not exist",
      { worker: { residence: { country: "XX" } } },
      ["worker.residence.country unknown_code"],
    ],
    [
      "a country in small letters",
      { worker: { residence: { country: "in" } } },
      ["worker.residence.country unknown_code"],
    ],
    [
      "the second of two nationalities",
      { worker: { nationalities: ["IN", "ZZ"] } },
      ["worker.nationalities.1 unknown_code"],
    ],
    [
      "a nationality that is no text",
      { worker: { nationalities: [1] } },
      ["worker.nationalities.0 wrong_type"],
    ],
    ["1340, which is no unit group", { job: { isco08: "1340" } }, ["job.isco08 unknown_code"]],
    ["a group of three digits", { job: { isco08: "251" } }, ["job.isco08 unknown_code"]],
    ["a KldB code that does not exist", { job: { kldb2010: "99999" } }, ["job.kldb2010 unknown_code"]],
    ["a Land that does not exist", { job: { state: "XX" } }, ["job.state unknown_code"]],
    ["a negative salary", { job: { grossAnnualSalary: -1 } }, ["job.grossAnnualSalary out_of_range"]],
    ["a salary of a billion", { job: { grossAnnualSalary: 1e9 } }, ["job.grossAnnualSalary out_of_range"]],
    ["a week of 169 hours", { job: { weeklyHours: 169 } }, ["job.weeklyHours out_of_range"]],
    ["a birth in 1899", { worker: { birthDate: "1899-12-31" } }, ["worker.birthDate out_of_range"]],
    ["a start in 2200", { job: { startsOn: "2200-01-01" } }, ["job.startsOn out_of_range"]],
    ["201 characters", { job: { municipality: "x".repeat(201) } }, ["job.municipality too_long"]],
    ["201 characters where a word is chosen", { job: { kind: "x".repeat(201) } }, ["job.kind too_long"]],
    ["201 characters as a day", { asOf: "2".repeat(201) }, ["asOf too_long"]],
    [
      "51 nationalities",
      { worker: { nationalities: Array(51).fill("IN") } },
      ["worker.nationalities too_long"],
    ],
    ["eleven levels", { x: deep(10) }, ["x.a.a.a.a.a.a.a.a.a too_deep"]],
    ["ten levels are not too deep", { x: deep(9) }, ["x unknown_key"]],
  ])("%s", (_title, input, expected) => {
    expect(refused(input)).toEqual(expected);
  });

  it("survives a cycle", () => {
    const cycle: Record<string, unknown> = {};
    cycle["worker"] = cycle;
    expect(refused(cycle)).toEqual([
      "worker.worker.worker.worker.worker.worker.worker.worker.worker.worker too_deep",
    ]);
  });

  it("gives every error once, in the order of the input, with a sentence", () => {
    const parsed = parseFacts({ job: { state: "XX", kind: 1 }, asOf: "soon" });
    expect(parsed).toEqual({
      ok: false,
      errors: [
        { path: "job.state", code: "unknown_code", message: "This code is not in its list." },
        { path: "job.kind", code: "wrong_type", message: "The value has the wrong type." },
        { path: "asOf", code: "invalid_date", message: "This is no calendar day of the form YYYY-MM-DD." },
      ],
    });
  });
});

describe("contradictions", () => {
  const both = (first: string, second: string) => [`${first} contradiction`, `${second} contradiction`];
  test.each<[string, unknown, string[]]>([
    [
      "a licence where none is needed",
      { job: { regulated: false, licence: "held" } },
      both("job.regulated", "job.licence"),
    ],
    [
      "a German status in India",
      { worker: { residence: { country: "IN", germanStatus: "duldung" } } },
      both("worker.residence.country", "worker.residence.germanStatus"),
    ],
    [
      "a kind of training for a job",
      { job: { kind: "employment", trainingKind: "school" } },
      both("job.kind", "job.trainingKind"),
    ],
    [
      "vocational training that is comparable",
      { worker: { qualification: { kind: "vocational", recognition: "comparable" } } },
      both("worker.qualification.kind", "worker.qualification.recognition"),
    ],
    [
      "no qualification that is comparable",
      { worker: { qualification: { kind: "none", recognition: "comparable" } } },
      both("worker.qualification.kind", "worker.qualification.recognition"),
    ],
    [
      "six years within five",
      { worker: { experience: { relevantYearsLast5: 6 } } },
      ["worker.experience.relevantYearsLast5 contradiction"],
    ],
    [
      "seven and a half years within seven",
      { worker: { experience: { relevantYearsLast7: 7.5 } } },
      ["worker.experience.relevantYearsLast7 contradiction"],
    ],
    [
      "more years within five than within seven",
      { worker: { experience: { relevantYearsLast5: 4, relevantYearsLast7: 3 } } },
      both("worker.experience.relevantYearsLast5", "worker.experience.relevantYearsLast7"),
    ],
    [
      "61 months within five years",
      { worker: { residence: { monthsInGermanyLast5Years: 61 } } },
      ["worker.residence.monthsInGermanyLast5Years contradiction"],
    ],
    [
      "beside another error",
      { asOf: "x", job: { regulated: false, licence: "held" } },
      ["asOf invalid_date", ...both("job.regulated", "job.licence")],
    ],
  ])("%s", (_title, input, expected) => {
    expect(refused(input)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ["a licence where it is not known whether one is needed", { job: { licence: "held" } }],
    ["no licence where none is needed", { job: { regulated: false, licence: null } }],
    ["a German status in Germany", { worker: { residence: { country: "DE", germanStatus: "duldung" } } }],
    ["a kind of training for training", { job: { kind: "training", trainingKind: "school" } }],
    [
      "a comparable tertiary qualification",
      { worker: { qualification: { kind: "tertiary", recognition: "comparable" } } },
    ],
    [
      "five years within five, seven within seven",
      { worker: { experience: { relevantYearsLast5: 5, relevantYearsLast7: 7 } } },
    ],
    ["60 months within five years", { worker: { residence: { monthsInGermanyLast5Years: 60 } } }],
  ])("%s is none", (_title, input) => {
    expect(refused(input)).toEqual([]);
  });
});

describe("accepted facts", () => {
  it("come back in the order of the schema, without what is not known", () => {
    const parsed = parseFacts({
      employer: { careHome: null },
      job: { licence: "held", isco08: "2512", regulated: true },
      worker: { languages: {}, birthDate: "1990-05-04" },
    });
    expect(parsed.ok && JSON.stringify(parsed.facts)).toBe(
      '{"worker":{"birthDate":"1990-05-04"},"job":{"isco08":"2512","regulated":true,"licence":"held"}}',
    );
  });

  test.each([0, 0.1, 45_934.2, 45_934.19, 1_234_567.89, 10_000_000])("%d EUR are money", (salary) => {
    expect(refused({ job: { grossAnnualSalary: salary } })).toEqual([]);
  });

  it("take Kosovo and every ISO country", () => {
    expect(refused({ worker: { nationalities: ["XK", "TW", "SS", "BQ"] } })).toEqual([]);
  });

  it("take nothing for facts", () => {
    expect(parseFacts({})).toEqual({ ok: true, facts: {} });
  });
});

it("refuses text that is no JSON", () => {
  expect(parseJson("{")).toMatchObject({ ok: false, errors: [{ path: "", code: "invalid_value" }] });
  expect(parseJson("[1]")).toEqual({ ok: true, value: [1] });
});

it("refuses a path once, though the input names it twice", () => {
  expect(refused({ job: { kind: 5 }, "job.kind": "employment" })).toEqual(["job.kind wrong_type"]);
});

test.each([
  ["1899-12-31", ["asOf out_of_range"]],
  ["1900-01-01", []],
  ["2199-12-31", []],
  ["2200-01-01", ["asOf out_of_range"]],
])("the day %s", (asOf, errors) => {
  expect(refused({ asOf })).toEqual(errors);
});
