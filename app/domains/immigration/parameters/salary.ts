import { plainDate, type PlainDate } from "#app/domains/calendar/index.ts";
import { STATUTE_BOOK } from "./sources.ts";
import type { Confidence, DatedValue, Parameter } from "./types.ts";

const reviewed = plainDate("2026-11-21");

/** A figure that ends with its calendar year. */
type YearValue = DatedValue<number> & { until: PlainDate };

interface YearlyFigure extends Parameter {
  values: readonly [YearValue, ...YearValue[]];
}

function year(calendarYear: number, euros: number, source: string, confidence: Confidence): YearValue {
  return {
    from: plainDate(`${calendarYear}-01-01`),
    until: plainDate(`${calendarYear}-12-31`),
    value: euros * 100,
    source,
    confidence,
  };
}

/** Yearly contribution ceiling of the general pension insurance (until 2024 the western one): base of all salary thresholds. */
export const PENSION_CEILING: YearlyFigure = {
  id: "pension-ceiling",
  unit: "cent/year",
  norm: "SVBezGrV (§ 159 SGB VI)",
  values: [
    year(2023, 87_600, "SVBezGrV 2023 (BGBl. 2022 I S. 2128)", "law"),
    year(2024, 90_600, "SVBezGrV 2024", "law"),
    year(2025, 96_600, "SVBezGrV 2025", "law"),
    year(2026, 101_400, "SVBezGrV 2026", "law"),
    year(2027, 106_200, "Referentenentwurf BMAS vom 21.09.2026, nicht bestätigt", "draft"),
  ],
  expectedChange: plainDate("2027-01-01"),
  reviewed,
};

function share(id: string, norm: string, from: string, permille: number): Parameter {
  return {
    id,
    unit: "permille",
    norm,
    values: [
      { from: plainDate(from), until: null, value: permille, source: STATUTE_BOOK, confidence: "law" },
    ],
    expectedChange: null,
    reviewed,
  };
}

export type ThresholdId = "blue-card-standard" | "blue-card-reduced" | "experienced-worker" | "over-45";

/** A yearly minimum salary: a share of the pension ceiling. */
export interface SalaryThreshold {
  id: ThresholdId;
  share: Parameter;
}

/** Full Blue Card, 50 %. */
export const BLUE_CARD_STANDARD: SalaryThreshold = {
  id: "blue-card-standard",
  share: share("blue-card-standard-share", "§ 18g Abs. 1 S. 1 AufenthG", "2023-11-18", 500),
};

/** Blue Card for shortage occupations, new graduates and IT specialists, 45.3 %. */
export const BLUE_CARD_REDUCED: SalaryThreshold = {
  id: "blue-card-reduced",
  share: share("blue-card-reduced-share", "§ 18g Abs. 1 S. 2, Abs. 2 AufenthG", "2023-11-18", 453),
};

/** Experienced workers, 45 %. */
export const EXPERIENCED_WORKER: SalaryThreshold = {
  id: "experienced-worker",
  share: share("experienced-worker-share", "§ 6 Abs. 1 S. 1 Nr. 2 BeschV", "2024-03-01", 450),
};

/** First title or consent after the 45th birthday, 55 %. */
export const OVER_45: SalaryThreshold = {
  id: "over-45",
  share: share("over-45-share", "§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV", "2020-03-01", 550),
};

/** All salary thresholds. */
export const SALARY_THRESHOLDS: readonly SalaryThreshold[] = [
  BLUE_CARD_STANDARD,
  BLUE_CARD_REDUCED,
  EXPERIENCED_WORKER,
  OVER_45,
];
