import { expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { durationsFrom } from "./duration.ts";
import { feesFor } from "./fees.ts";
import type { ProcedureNeeds } from "./needs.ts";

const NOTHING: ProcedureNeeds = {
  recognition: false,
  degreeEvaluation: false,
  qualificationConfirmation: false,
  baConsent: false,
  visa: false,
  changeOfPurpose: false,
  settlementPermit: false,
};
const today = plainDate("2026-11-21");

// fast: appointment and visa take three weeks each; the regular procedure has no time for them
test.each<[string, Partial<ProcedureNeeds>, [string, string], [string, string]]>([
  ["nothing but the visa", {}, ["P6W", "2027-01-02"], ["P0W", "2026-11-21"]],
  ["consent: one week instead of two", { baConsent: true }, ["P7W", "2027-01-09"], ["P2W", "2026-12-05"]],
  [
    "recognition: two months instead of three",
    { recognition: true },
    ["P2M42D", "2027-03-04"],
    ["P3M", "2027-02-21"],
  ],
  [
    "the degree: two months instead of three",
    { degreeEvaluation: true },
    ["P2M42D", "2027-03-04"],
    ["P3M", "2027-02-21"],
  ],
  [
    "a degree, a licence and consent",
    { degreeEvaluation: true, recognition: true, baConsent: true },
    ["P4M49D", "2027-05-09"],
    ["P6M14D", "2027-06-04"],
  ],
])("times: %s", (_title, needs, [fast, fastUntil], [regular, regularFrom]) => {
  const durations = durationsFrom(today, { ...NOTHING, ...needs }, true);
  expect(durations.statutory).toMatchObject({ min: fast, max: fast, from: fastUntil, until: fastUntil });
  expect(durations.regular).toMatchObject({ min: regular, max: null, from: regularFrom, until: null });
});

it("two to four months in the fast-track procedure, as offices say; no promise without it", () => {
  expect(durationsFrom(today, NOTHING, true)).toMatchObject({
    fastTrack: { min: "P2M", max: "P4M", from: "2027-01-21", until: "2027-03-21", confidence: "conflict" },
    earliestEntry: "2027-01-21",
  });
  expect(durationsFrom(today, NOTHING, false)).toMatchObject({
    fastTrack: null,
    statutory: null,
    earliestEntry: null,
    regular: { min: "P0W" },
  });
});

const feesOf = (needs: Partial<ProcedureNeeds>, isFastTrack = false, on = today) =>
  feesFor({ ...NOTHING, ...needs }, isFastTrack, on).map(
    ({ id, payer, amount, amountMax }) => `${id} ${payer} ${amount}${amountMax ? `–${amountMax}` : ""}`,
  );

test.each<[string, Partial<ProcedureNeeds>, string[]]>([
  ["the title", {}, ["residence-title worker 100"]],
  ["another purpose", { changeOfPurpose: true }, ["change-of-purpose worker 98"]],
  ["settlement", { settlementPermit: true, changeOfPurpose: true }, ["settlement-permit worker 147"]],
  ["the visa", { visa: true }, ["visa worker 75", "residence-title worker 100"]],
  ["recognition", { recognition: true }, ["recognition worker 100–600", "residence-title worker 100"]],
  [
    "the degree",
    { degreeEvaluation: true },
    ["degree-evaluation worker 200–208", "residence-title worker 100"],
  ],
  [
    "the confirmation of the ZAB",
    { qualificationConfirmation: true },
    ["qualification-confirmation worker 150", "residence-title worker 100"],
  ],
])("fees: %s", (_title, needs, expected) => {
  expect(feesOf(needs)).toEqual(expected);
});

it("the employer pays the fast-track procedure", () => {
  expect(feesOf({}, true)).toEqual(["fast-track employer 411", "residence-title worker 100"]);
});

it("no fee is named for a day before our oldest text", () => {
  expect(feesOf({ visa: true }, true, plainDate("2020-02-29"))).toEqual([]);
  expect(feesOf({}, false, plainDate("2020-03-01"))).toEqual(["residence-title worker 100"]);
});
