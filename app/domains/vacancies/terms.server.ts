import { fromUtcDate, isLand, type Land } from "#app/domains/calendar/index.ts";

/** The columns of a vacancy that the law looks at. */
export const TERMS = {
  isco08: true,
  kldb2010: true,
  qualification: true,
  weeklyQuarterHours: true,
  salaryMin: true,
  salaryPeriod: true,
  contractKind: true,
  contractMonths: true,
  municipality: true,
  land: true,
  startsOn: true,
  collectiveAgreement: true,
  regulated: true,
} as const;

/** A stored row with its day and Land as the rules take them. */
export function termsOf<Row extends { startsOn: Date | null; land: string }>(row: Row) {
  return { ...row, startsOn: row.startsOn && fromUtcDate(row.startsOn), land: toLand(row.land) };
}

function toLand(code: string): Land {
  if (!isLand(code)) throw new RangeError(`No such Land: ${code}`);
  return code;
}
