import { plainDate } from "#app/domains/calendar/index.ts";
import { STATUTE_BOOK } from "./sources.ts";
import type { Parameter } from "./types.ts";
import { THIRD_STAGE } from "./stages.ts";

type FeatureNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A feature of § 20b Abs. 1 S. 1 AufenthG with the points it gives. */
export interface PointsRow {
  /** Number of the feature in § 20b Abs. 1 S. 1 AufenthG. */
  number: FeatureNumber;
  norm: string;
  points: number;
}

/** The points of the Chancenkarte and the least that are needed. */
export interface PointsTable {
  rows: readonly PointsRow[];
  minimum: number;
}

const row = (number: FeatureNumber, points: number): PointsRow => ({
  number,
  norm: `§ 20b Abs. 1 S. 1 Nr. ${number} AufenthG`,
  points,
});

/** The table in the Anlage to the AufenthG; the Federal Government may change it by ordinance (§ 20b Abs. 3). */
export const OPPORTUNITY_CARD_POINTS: Parameter<PointsTable> = {
  id: "opportunity-card-points",
  unit: "point",
  norm: "Anlage zu § 20a Abs. 3 Nr. 2, § 20b AufenthG",
  values: [
    {
      from: THIRD_STAGE,
      until: null,
      value: {
        rows: [
          row(1, 4),
          row(2, 3),
          row(3, 2),
          row(4, 1),
          row(5, 1),
          row(6, 3),
          row(7, 2),
          row(8, 1),
          row(9, 2),
          row(10, 1),
          row(11, 1),
          row(12, 1),
        ],
        minimum: 6,
      },
      source: STATUTE_BOOK,
      confidence: "law",
    },
  ],
  expectedChange: null,
  reviewed: plainDate("2026-11-21"),
};
