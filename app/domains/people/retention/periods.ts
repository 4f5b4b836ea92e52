import { addMonths, type PlainDate } from "#app/domains/calendar/index.ts";

/** How long a kind of data is kept after what ends its use, and why. */
interface Period {
  /** full months after the end, which is counted as a legal day in Berlin */
  months: number;
  /** what says so, or what the period was measured by */
  source: string;
}

/**
 * Periods per kind of data, as far as the house erases by itself. The law sets none for a center's record of a person:
 * Article 5(1)(e) and 17(1)(a) GDPR ask for as long as it is needed. After a hand-over it is needed for questions about
 * the hand-over alone; a year covers one round of reports.
 */
export const PERIODS = {
  handed_over_record: { months: 12, source: "Art. 5 Abs. 1 Buchst. e, Art. 17 Abs. 1 Buchst. a DSGVO" },
} as const satisfies Record<string, Period>;

/** The day from which a handed-over record is erased at the center that gave it, unless somebody holds it. */
export function eraseFrom(handedOverOn: PlainDate): PlainDate {
  return addMonths(handedOverOn, PERIODS.handed_over_record.months);
}
