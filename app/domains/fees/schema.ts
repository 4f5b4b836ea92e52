import { z } from "zod";
import { FeePayer } from "#app/platform/database/generated/enums.ts";
import { formChoice, formDate, formInt, formMoneyBetween, formText } from "#app/ui/forms/fields.ts";
import { FEE_KEYS } from "./rules.ts";

/** The fee, and the version that was read: 0 where nothing was recorded yet. */
const subject = { key: formChoice(FEE_KEYS), version: formInt };
const MOST = 10_000;

export const feePaidSchema = z.object({
  ...subject,
  amountCents: formMoneyBetween(0, MOST),
  paidOn: formDate,
  note: formText({ max: 200 }).optional(),
});
export const feePlainSchema = z.object(subject);
export const feePayerSchema = z.object({ ...subject, payer: formChoice(Object.values(FeePayer)) });
