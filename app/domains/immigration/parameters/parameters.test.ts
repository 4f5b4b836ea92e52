import { describe, expect, it, test } from "vitest";
import { FEES } from "./fees.ts";
import { OPPORTUNITY_CARD_POINTS } from "./opportunity-card.ts";
import { BLUE_CARD_STANDARD, EXPERIENCED_WORKER, OVER_45, PENSION_CEILING } from "./salary.ts";
import { FAST_TRACK_MONTHS, TIMES, type ProcedureTime } from "./times.ts";
import type { Confidence, Parameter } from "./types.ts";

/** Name of the time; amount and unit, how it binds, where it stands, how surely that is known. */
type TimeCase = [
  keyof typeof TIMES,
  ProcedureTime["amount"],
  ProcedureTime["unit"],
  ProcedureTime["kind"],
  string,
  Confidence,
];

test.each<TimeCase>([
  ["recognitionFast", 2, "month", "target", "§ 14a Abs. 3 BQFG", "law"],
  ["recognition", 3, "month", "limit", "§ 6 Abs. 3, § 13 BQFG", "law"],
  ["degreeEvaluationFast", 2, "month", "practice", "zab.kmk.org/de/zeugnisbewertung/feg", "conflict"],
  ["degreeEvaluation", 3, "month", "practice", "germany4ukraine.de", "official"],
  ["invitationFast", 3, "workday", "limit", "§ 81a Abs. 3 S. 1 Nr. 3 AufenthG", "law"],
  ["consentFast", 1, "week", "deemed", "§ 36 Abs. 2 S. 2 BeschV", "law"],
  ["consent", 2, "week", "deemed", "§ 36 Abs. 2 S. 1 BeschV", "law"],
  ["approvalFast", null, null, "without_delay", "§ 81a Abs. 3 S. 1 Nr. 6 AufenthG", "law"],
  ["appointmentFast", 3, "week", "limit", "§ 31a Abs. 1 AufenthV", "law"],
  ["visaFast", 3, "week", "usual", "§ 31a Abs. 2 AufenthV", "law"],
  ["registration", 2, "week", "limit", "§ 17 Abs. 1 BMG", "law"],
])("time of %s: %s %s, %s (%s, %s)", (id, amount, unit, kind, norm, confidence) => {
  expect(TIMES[id]).toEqual({ amount, unit, kind, norm, confidence });
});

it("knows of the whole procedure only what offices say, and they differ", () => {
  expect(FAST_TRACK_MONTHS).toMatchObject({ min: 2, max: 4, confidence: "conflict" });
});

test.each<[keyof typeof FEES, string, string, Confidence]>([
  ["fastTrack", "§ 47 Abs. 1 Nr. 15 AufenthV", "411", "law"],
  ["visa", "§ 46 Abs. 2 Nr. 1 AufenthV", "75", "law"],
  ["title", "§ 45 Nr. 1 AufenthV", "100", "law"],
  ["settlementPermit", "§ 44 Nr. 1 AufenthV", "147", "law"],
  ["changeOfPurpose", "§ 45 Nr. 3 AufenthV", "98", "law"],
  ["degreeEvaluation", "BQPGebVO Berlin", "200–208", "conflict"],
  ["qualificationConfirmation", "Digitale Auskunft zur Berufsqualifikation (ZAB)", "150", "official"],
  ["recognition", "Gebührenordnung der Kammer", "100–600", "secondary"],
])("fee of %s (%s): %s EUR (%s)", (id, norm, euros, confidence) => {
  const fee = FEES[id];
  const [{ from, until, value, confidence: sure }, ...later] = fee.values;
  const { min, max } = value;
  expect([fee.norm, fee.unit, later]).toEqual([norm, "cent", []]);
  expect([from, until, sure]).toEqual(["2020-03-01", null, confidence]);
  const [lowest, highest = lowest] = euros.split("–");
  expect([min, max]).toEqual([`${lowest}00`, `${highest}00`].map(Number));
});

describe("the Anlage to §§ 20a, 20b AufenthG", () => {
  const [{ value, from, until, confidence }, ...later] = OPPORTUNITY_CARD_POINTS.values;

  test.each([
    [1, 4, "equivalent in part"],
    [2, 3, "German B2"],
    [3, 2, "German B1"],
    [4, 1, "German A2"],
    [5, 1, "English C1"],
    [6, 3, "five years of experience"],
    [7, 2, "two years of experience"],
    [8, 1, "shortage occupation"],
    [9, 2, "up to 35 years old"],
    [10, 1, "36 to 40 years old"],
    [11, 1, "six months in Germany before"],
    [12, 1, "spouse who qualifies as well"],
  ])("feature %s gives %s: %s", (number, points) => {
    expect(value.rows.filter((row) => row.number === number).map((row) => row.points)).toEqual([points]);
  });

  it("asks for six points since 1 June 2024", () => {
    expect(value.rows).toHaveLength(12);
    expect({ minimum: value.minimum, from, until, confidence, later }).toEqual({
      ...{ minimum: 6, from: "2024-06-01", until: null, confidence: "law", later: [] },
    });
    expect(OPPORTUNITY_CARD_POINTS).toMatchObject({ id: "opportunity-card-points", unit: "point" });
  });
});

test.each<[string, Parameter, string, number]>([
  ["pension-ceiling", PENSION_CEILING, "cent/year", 87_600_00],
  ["blue-card-standard-share", BLUE_CARD_STANDARD.share, "permille", 500],
  ["experienced-worker-share", EXPERIENCED_WORKER.share, "permille", 450],
  ["over-45-share", OVER_45.share, "permille", 550],
])("%s is written down in its unit", (id, { id: own, unit, values }, expected, first) => {
  expect({ own, unit: expected, first: values[0].value }).toEqual({ own: id, unit, first });
});
