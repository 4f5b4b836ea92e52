import { plainDate } from "#app/domains/calendar/index.ts";
import { STATUTE_BOOK } from "./sources.ts";
import type { Confidence, Parameter } from "./types.ts";

/** Amounts in cents; a range where the body decides within it. */
export interface FeeAmount {
  min: number;
  max: number;
}

// The oldest text that we know holds these amounts since the first Skilled Immigration Act.
const FROM = plainDate("2020-03-01");
const REVIEWED = plainDate("2026-11-21");

function fee(
  id: string,
  norm: string,
  [min, max]: [number, number],
  source: string = STATUTE_BOOK,
  confidence: Confidence = "law",
): Parameter<FeeAmount> {
  return {
    id: `fee-${id}`,
    unit: "cent",
    norm,
    values: [{ from: FROM, until: null, value: { min, max }, source, confidence }],
    expectedChange: null,
    reviewed: REVIEWED,
  };
}

/** Fees on the way to the title. */
export const FEES = {
  fastTrack: fee("fast-track", "§ 47 Abs. 1 Nr. 15 AufenthV", [411_00, 411_00]),
  visa: fee("visa", "§ 46 Abs. 2 Nr. 1 AufenthV", [75_00, 75_00]),
  title: fee("residence-title", "§ 45 Nr. 1 AufenthV", [100_00, 100_00]),
  settlementPermit: fee("settlement-permit", "§ 44 Nr. 1 AufenthV", [147_00, 147_00]),
  changeOfPurpose: fee("change-of-purpose", "§ 45 Nr. 3 AufenthV", [98_00, 98_00]),
  degreeEvaluation: fee(
    "degree-evaluation",
    "BQPGebVO Berlin",
    [200_00, 208_00],
    "kmk.org (200 EUR, älter), jobbatical.com, Juni 2026 (208 EUR)",
    "conflict",
  ),
  qualificationConfirmation: fee(
    "qualification-confirmation",
    "Digitale Auskunft zur Berufsqualifikation (ZAB)",
    [150_00, 150_00],
    "zab.kmk.org/de/dab/gebuehren",
    "official",
  ),
  recognition: fee(
    "recognition",
    "Gebührenordnung der Kammer",
    [100_00, 600_00],
    "bq-portal.de",
    "secondary",
  ),
} as const;
