import { z } from "zod";
import { parsePlainDate, type PlainDate } from "./plain-date.ts";

/** A calendar day in the form YYYY-MM-DD; the only error is the code `invalid_date`. */
export const plainDateSchema = z
  .string({ error: "invalid_date" })
  .refine((text) => parsePlainDate(text) !== null, { error: "invalid_date" })
  .transform((text) => text as PlainDate);
