import { addDays, addMonths, type PlainDate } from "#app/domains/calendar/index.ts";
import { FAST_TRACK_MONTHS, TIMES, type ProcedureTime } from "../parameters/times.ts";
import type { Confidence } from "../parameters/types.ts";
import type { ProcedureNeeds } from "./needs.ts";

/** A span as ISO 8601 durations with the days it leads to; no end where no norm limits the last step. */
export interface DurationRange {
  min: string;
  max: string | null;
  from: PlainDate;
  until: PlainDate | null;
  source: string;
  confidence: Confidence;
}

export interface Durations {
  /** As immigration offices state it for the whole procedure. */
  fastTrack: DurationRange | null;
  /** If every body took its whole statutory time of the fast-track procedure. */
  statutory: DurationRange | null;
  /** The regular procedure: its statutory times; how long a mission takes for an appointment, no norm says. */
  regular: DurationRange;
  /** The earliest day of entry, never promised. */
  earliestEntry: PlainDate | null;
}

interface Span {
  months: number;
  weeks: number;
}

function total(times: readonly (ProcedureTime | null)[]): Span {
  const sum = (unit: ProcedureTime["unit"]) =>
    times.reduce((amount, time) => amount + (time?.unit === unit ? Number(time.amount) : 0), 0);
  return { months: sum("month"), weeks: sum("week") };
}

// ISO 8601 does not mix weeks with other units.
function isoDuration({ months, weeks }: Span): string {
  if (months === 0) return `P${weeks}W`;
  return weeks === 0 ? `P${months}M` : `P${months}M${weeks * 7}D`;
}

const after = (day: PlainDate, { months, weeks }: Span): PlainDate =>
  addDays(addMonths(day, months), weeks * 7);

/** How long a procedure takes from a day on. */
export function durationsFrom(asOf: PlainDate, needs: ProcedureNeeds, isFastTrack: boolean): Durations {
  const usual = (fast: boolean) =>
    total([
      needs.recognition ? (fast ? TIMES.recognitionFast : TIMES.recognition) : null,
      needs.degreeEvaluation ? (fast ? TIMES.degreeEvaluationFast : TIMES.degreeEvaluation) : null,
      needs.baConsent ? (fast ? TIMES.consentFast : TIMES.consent) : null,
      ...(fast ? [TIMES.appointmentFast, TIMES.visaFast] : []),
    ]);
  const statutory = usual(true);
  const regular = usual(false);
  const { min, max, source, confidence } = FAST_TRACK_MONTHS;
  const fastTrack: DurationRange = {
    min: `P${min}M`,
    max: `P${max}M`,
    from: addMonths(asOf, min),
    until: addMonths(asOf, max),
    source,
    confidence,
  };
  const summed = (span: Span, until: PlainDate | null): DurationRange => ({
    min: isoDuration(span),
    max: until === null ? null : isoDuration(span),
    from: after(asOf, span),
    until,
    source: "Summe der gesetzlichen Fristen",
    confidence: "law",
  });
  return {
    fastTrack: isFastTrack ? fastTrack : null,
    statutory: isFastTrack ? summed(statutory, after(asOf, statutory)) : null,
    regular: summed(regular, null),
    earliestEntry: isFastTrack ? fastTrack.from : null,
  };
}
