import type { Confidence } from "./types.ts";

/** How a time binds: deemed consent, should or usually be kept, at the latest, at once, or practice only. */
export type TimeKind = "deemed" | "target" | "usual" | "limit" | "without_delay" | "practice";

/** A time in the procedure; no amount where the norm says "without delay". */
export interface ProcedureTime {
  amount: number | null;
  unit: "workday" | "week" | "month" | null;
  kind: TimeKind;
  norm: string;
  confidence: Confidence;
}

const time = (
  amount: number | null,
  unit: ProcedureTime["unit"],
  kind: TimeKind,
  norm: string,
  confidence: Confidence = "law",
): ProcedureTime => ({ amount, unit, kind, norm, confidence });

/** Times of the fast-track procedure, and of the regular one beside. */
export const TIMES = {
  recognitionFast: time(2, "month", "target", "§ 14a Abs. 3 BQFG"),
  recognition: time(3, "month", "limit", "§ 6 Abs. 3, § 13 BQFG"),
  degreeEvaluationFast: time(2, "month", "practice", "zab.kmk.org/de/zeugnisbewertung/feg", "conflict"),
  degreeEvaluation: time(3, "month", "practice", "germany4ukraine.de", "official"),
  invitationFast: time(3, "workday", "limit", "§ 81a Abs. 3 S. 1 Nr. 3 AufenthG"),
  consentFast: time(1, "week", "deemed", "§ 36 Abs. 2 S. 2 BeschV"),
  consent: time(2, "week", "deemed", "§ 36 Abs. 2 S. 1 BeschV"),
  approvalFast: time(null, null, "without_delay", "§ 81a Abs. 3 S. 1 Nr. 6 AufenthG"),
  appointmentFast: time(3, "week", "limit", "§ 31a Abs. 1 AufenthV"),
  visaFast: time(3, "week", "usual", "§ 31a Abs. 2 AufenthV"),
  registration: time(2, "week", "limit", "§ 17 Abs. 1 BMG"),
} as const;

/** Months that immigration offices name for the whole procedure; their words differ, so never a promise. */
export const FAST_TRACK_MONTHS = {
  min: 2,
  max: 4,
  source: "Angaben von Ausländerbehörden (Niedersachsen, Wolfenbüttel, zbs-auf.info)",
  confidence: "conflict",
} as const;
