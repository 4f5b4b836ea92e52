import { z } from "zod";
import { DEADLINE_UNITS, type DeadlineRequest } from "./deadlines.ts";
import { FIRST_HOLIDAY_YEAR } from "./holidays.ts";
import { LAND_CODES } from "./laender.ts";
import { knowsMunicipality } from "./municipal-holidays.ts";
import { parsePlainDate, yearOf, type PlainDate } from "./plain-date.ts";

// A century on, every Land will have other holidays than the tables know; longer periods are typing errors.
const LAST_EVENT_YEAR = 2199;
const MAX_AMOUNT = 3660;
const MAX_TEXT_LENGTH = 200;

/** A calendar day in the form YYYY-MM-DD; the only error is the code `invalid_date`. */
export const plainDateSchema = z
  .string({ error: "invalid_date" })
  .refine((text) => parsePlainDate(text) !== null, { error: "invalid_date" })
  .transform((text) => text as PlainDate);

const textSchema = z.string({ error: "wrong_type" }).max(MAX_TEXT_LENGTH, { error: "too_long" });

const eventSchema = textSchema
  .pipe(plainDateSchema)
  .refine((day) => yearOf(day) >= FIRST_HOLIDAY_YEAR && yearOf(day) <= LAST_EVENT_YEAR, {
    error: "out_of_range",
  });

const deadlineRequestSchema = z
  .strictObject(
    {
      event: eventSchema,
      amount: z
        .number({ error: "wrong_type" })
        .refine(Number.isInteger, { error: "invalid_value", abort: true })
        .refine((amount) => amount >= 1 && amount <= MAX_AMOUNT, { error: "out_of_range" }),
      unit: textSchema.pipe(z.enum(DEADLINE_UNITS, { error: "invalid_value" })),
      land: textSchema.pipe(z.enum(LAND_CODES, { error: "unknown_code" })),
      shift: z.boolean({ error: "wrong_type" }).default(true),
      municipality: textSchema.nullish().transform((name) => name ?? undefined),
    },
    { error: (issue) => (issue.code === "unrecognized_keys" ? "unknown_key" : "wrong_type") },
  )
  .refine(({ land, municipality }) => municipality === undefined || knowsMunicipality(land, municipality), {
    error: "unknown_code",
    path: ["municipality"],
  });

/** Why a value was refused: a path with dots and a code that the caller turns into words. */
export type DeadlineRequestError = { path: string; code: string };

/**
 * Checks one deadline request as it comes from outside; `shift` is true unless said otherwise, for § 193 BGB is the rule.
 * Gives one error per path: unknown_key, wrong_type, invalid_value, invalid_date, unknown_code, out_of_range, too_long.
 */
export function parseDeadlineRequest(
  value: unknown,
): { ok: true; request: DeadlineRequest } | { ok: false; errors: DeadlineRequestError[] } {
  const result = deadlineRequestSchema.safeParse(value);
  if (result.success) return { ok: true, request: result.data };
  const codes = new Map<string, string>();
  for (const issue of result.error.issues) {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")];
    for (const name of names) if (!codes.has(name)) codes.set(name, issue.message);
  }
  return { ok: false, errors: [...codes].map(([path, code]) => ({ path, code })) };
}
