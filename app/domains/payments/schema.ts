import { z } from "zod";
import { PriceKind } from "#app/platform/database/generated/enums.ts";
import { formChoice, formDate, formId, formInt, formMoneyBetween, formText } from "#app/ui/forms/fields.ts";
import { compactIban, isBic, isIban } from "./rules/iban.ts";
import { OUTCOMES } from "./rules/sandbox.ts";

export const PRICE_KINDS = Object.values(PriceKind);
export const PAYERS = ["COMPANY", "CANDIDATE"] as const;

/** More than a center asks for at once, in euros. */
const MOST = 100_000;
const amount = formMoneyBetween(0, MOST).pipe(z.number().min(1, "amount_missing"));

/** The account a center is paid to; `version` is 0 where there is none yet. */
export const bankSchema = z.object({
  version: formInt,
  holder: formText({ min: 2, max: 70 }),
  iban: z.string("required").transform(compactIban).pipe(z.string().refine(isIban, "invalid_iban")),
  bic: z
    .string()
    .transform((text) => text.trim().toUpperCase())
    .pipe(z.string().refine(isBic, "invalid_bic"))
    .optional(),
});
export type BankInput = z.output<typeof bankSchema>;

const priceFields = z.object({
  kind: formChoice(PRICE_KINDS),
  title: formText({ min: 3, max: 150 }),
  amountCents: amount,
});
/** A new price; `id` makes a double click one. */
export const newPriceSchema = priceFields.extend({ id: formId });
/** Taken out of the list, or back into it. */
export const archivePriceSchema = z.object({ priceId: formId, version: formInt });

const issueFields = z.object({
  id: formId,
  caseId: formId.optional(),
  companyId: formId.optional(),
  payer: formChoice(PAYERS),
  priceId: formId.optional(),
  title: formText({ min: 3, max: 150 }).optional(),
  amountCents: amount.optional(),
  dueOn: formDate,
  note: formText({ max: 500 }).optional(),
});
export type IssueInput = z.output<typeof issueFields>;

/** A request for money: for something of the price list, or for something of its own with an amount. */
export const issueSchema = issueFields.check(
  z.superRefine((input, context) => {
    const { priceId, title, amountCents, caseId, companyId } = input as Partial<IssueInput>;
    const fault = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (priceId === undefined && title === undefined) fault("title", "title_or_price");
    if (priceId === undefined && amountCents === undefined) fault("amountCents", "amount_or_price");
    if (caseId === undefined && companyId === undefined) fault("companyId", "required_choice");
  }),
);

/** A payer goes to the provider; `attemptId` makes a double click one payment. */
export const startSchema = z.object({ attemptId: formId });
export const transferSchema = z.object({
  id: formId,
  amountCents: amount,
  paidOn: formDate,
  note: formText({ max: 300 }).optional(),
});
export const cancelSchema = z.object({ reason: formText({ min: 3, max: 300 }) });
export const refundSchema = z.object({
  id: formId,
  amountCents: amount,
  reason: formText({ min: 3, max: 300 }),
});
/** What somebody makes of a payment in the sandbox. */
export const outcomeSchema = z.object({ outcome: formChoice(OUTCOMES) });
