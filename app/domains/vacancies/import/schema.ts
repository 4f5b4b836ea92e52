import { z } from "zod";

/** More text than 200 long rows have. */
export const MOST_TEXT = 500_000;

/** The text that is checked, and what makes a second press harmless. */
export const importSchema = z.object({
  batchId: z.uuid("invalid"),
  text: z.string("required").max(MOST_TEXT, `too_long:${MOST_TEXT}`).default(""),
});

/** An advertisement as somebody pasted it. */
export const postingSchema = z.object({
  posting: z.string("required").trim().min(1, "required").max(500_000, "too_long:500000"),
});
