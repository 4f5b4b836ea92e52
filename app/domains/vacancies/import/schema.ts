import { z } from "zod";

/** The text that is checked, and what makes a second press harmless. */
export const importSchema = z.object({
  batchId: z.uuid("invalid"),
  text: z.string("required").max(500_000, "too_long:500000").default(""),
});

/** An advertisement as somebody pasted it. */
export const postingSchema = z.object({
  posting: z.string("required").trim().min(1, "required").max(500_000, "too_long:500000"),
});
