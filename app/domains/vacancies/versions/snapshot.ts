import { z } from "zod";
import { fromUtcDate, parsePlainDate } from "#app/domains/calendar/index.ts";
import { CEFR_LEVELS, CONTRACT_KINDS, QUALIFICATION_KINDS, SALARY_PERIODS } from "../schema.ts";

const day = z.string().transform((text, context) => {
  const date = parsePlainDate(text);
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "invalid_date" });
  return z.NEVER;
});

/** What a vacancy says, without its state: as versions and templates keep it. Money in cents, hours in quarters. */
export const snapshotSchema = z.object({
  title: z.string(),
  isco08: z.string(),
  kldb2010: z.string().nullable(),
  tasks: z.string(),
  regulated: z.boolean(),
  qualification: z.enum(QUALIFICATION_KINDS),
  skills: z.array(z.string()),
  languageLevel: z.enum(CEFR_LEVELS),
  languageReason: z.string().nullable(),
  weeklyQuarterHours: z.int(),
  salaryPeriod: z.enum(SALARY_PERIODS),
  salaryMin: z.int(),
  salaryMax: z.int().nullable(),
  collectiveAgreement: z.boolean(),
  contractKind: z.enum(CONTRACT_KINDS),
  contractMonths: z.int(),
  establishmentId: z.uuid().nullable(),
  municipality: z.string(),
  land: z.string(),
  startsOn: day.nullable(),
  openings: z.int(),
  housingHelp: z.boolean(),
  relocationHelp: z.boolean(),
});

export type Snapshot = z.output<typeof snapshotSchema>;
export type SnapshotField = keyof Snapshot;

/** The columns of a snapshot, for a query. */
export const SNAPSHOT = {
  ...{ title: true, isco08: true, kldb2010: true, tasks: true, regulated: true, qualification: true },
  ...{ skills: true, languageLevel: true, languageReason: true, weeklyQuarterHours: true },
  ...{ salaryPeriod: true, salaryMin: true, salaryMax: true, collectiveAgreement: true, contractKind: true },
  ...{ contractMonths: true, establishmentId: true, municipality: true, land: true, startsOn: true },
  ...{ openings: true, housingHelp: true, relocationHelp: true },
} as const satisfies Record<SnapshotField, true>;

/** A stored row, or fields about to be stored, as a snapshot; anything else they hold is left out. */
export function snapshotOf(row: Omit<Snapshot, "startsOn"> & { startsOn: Date | null }): Snapshot {
  return snapshotSchema.parse({ ...row, startsOn: row.startsOn && fromUtcDate(row.startsOn) });
}

/** Stored fields, checked; null for what a later house no longer understands. */
export function readSnapshot(stored: unknown): Snapshot | null {
  const parsed = snapshotSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Whether two snapshots say the same. */
export function isSame(first: Snapshot, second: Snapshot): boolean {
  return JSON.stringify(snapshotSchema.parse(first)) === JSON.stringify(snapshotSchema.parse(second));
}
