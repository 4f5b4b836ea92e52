import { z } from "zod";
import { parsePlainDate, type PlainDate } from "#app/domains/calendar/plain-date.ts";
import {
  codeInChoice,
  parseMoney,
  parseQuarterHours,
  typedDate,
  typedMonth,
  westernDigits,
} from "./typed.ts";

/*
 * One zod piece per kind of answer. Input is the posted text, output the value of the domain; messages are
 * codes with words in app/i18n/<language>/forms.ts, `code:limit` where the sentence names the limit.
 */

interface Length {
  min?: number;
  max: number;
}

/** One line or several, without blanks at the ends. */
export const formText = ({ min = 1, max }: Length) =>
  z.string("required").trim().min(min, `too_short:${min}`).max(max, `too_long:${max}`);

/** Several short entries in one text field, one per line or separated by commas; doubles count once. */
export const formList = ({ max, maxItems = 20 }: { max: number; maxItems?: number }) =>
  z
    .string("required")
    .transform((text) => [
      ...new Set(
        text
          .split(/[\n,;،]/)
          .map((entry) => entry.trim())
          .filter((entry) => entry !== ""),
      ),
    ])
    .pipe(z.array(z.string().max(max, `entry_too_long:${max}`)).max(maxItems, `too_many:${maxItems}`));

/** A whole number. */
export const formInt = z
  .string("required")
  .transform((text) => westernDigits(text.trim()))
  .pipe(z.string().regex(/^[+-]?\d{1,15}$/, "not_a_whole_number"))
  .transform(Number);

/** A whole number within limits, both included. */
export const formIntBetween = (min: number, max: number) =>
  formInt.pipe(z.number().min(min, `too_small:${min}`).max(max, `too_big:${max}`));

/** An amount of euros as people type it ("46.000,50", "46000.50", "3.850 €"); integer cents, not negative. */
export const formMoney = z.string("required").transform((text, context): number => {
  const cents = parseMoney(text);
  if (cents !== null) return cents;
  context.addIssue({ code: "custom", message: "not_an_amount" });
  return z.NEVER;
});

/** An amount within limits in whole euros, both included. */
export const formMoneyBetween = (minEuros: number, maxEuros: number) =>
  formMoney.pipe(
    z
      .number()
      .min(minEuros * 100, `too_small:${minEuros}`)
      .max(maxEuros * 100, `too_big:${maxEuros}`),
  );

/** Hours to the quarter ("38,75"); the number of quarter hours. */
export const formQuarterHours = z.string("required").transform((text, context): number => {
  const quarters = parseQuarterHours(text);
  if (quarters !== null) return quarters;
  context.addIssue({ code: "custom", message: "not_quarter_hours" });
  return z.NEVER;
});

/** A day, from a date field ("2026-11-26") or typed ("26.11.2026", "26/11/2026"). */
export const formDate = z.string("required").transform((text, context): PlainDate => {
  const date = parsePlainDate(typedDate(text));
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "invalid_date" });
  return z.NEVER;
});

/** A month, typed ("03/2019", "3.2019", "2019-03"); the first day of it. */
export const formMonth = z.string("required").transform((text, context): PlainDate => {
  const date = parsePlainDate(typedMonth(text));
  if (date !== null) return date;
  context.addIssue({ code: "custom", message: "invalid_month" });
  return z.NEVER;
});

/** Ticked or not. */
export const formCheckbox = z.preprocess((value) => value !== undefined && value !== false, z.boolean());

/** A box that must be ticked. */
export const formAgreement = formCheckbox.pipe(z.literal(true, "required_checkbox"));

/** One of the values of a list. */
export const formChoice = <const Value extends string>(values: readonly Value[]) =>
  z.enum(values, { error: ({ input }) => (input === undefined ? "required_choice" : "invalid_choice") });

/** Several of the values of a list. */
export const formChoices = <const Value extends string>(
  values: readonly Value[],
  { min = 0, max = values.length }: { min?: number; max?: number } = {},
) =>
  z
    .array(z.enum(values, "invalid_choice"))
    .min(min, min === 1 ? "required_choice" : `too_few:${min}`)
    .max(max, `too_many:${max}`);

/** Yes or no as two buttons, neither chosen at first. */
export const formYesNo = formChoice(["yes", "no"]).transform((answer) => answer === "yes");

export const formEmail = z.string("required").trim().max(254, "too_long:254").pipe(z.email("invalid_email"));

/** A number to call, kept as typed. */
export const formPhone = z
  .string("required")
  .trim()
  .max(40, "too_long:40")
  .regex(/^\+?[\d\s()/.-]{5,}$/, "invalid_phone");

/** The address of a page on the web. */
export const formUrl = z
  .string("required")
  .trim()
  .max(500, "too_long:500")
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "invalid_url" }));

/** A German postcode; text, for some begin with 0. */
export const formPostcode = z
  .string("required")
  .transform((text) => westernDigits(text.trim()))
  .pipe(z.string().regex(/^\d{5}$/, "invalid_postcode"));

/** The id of a record. */
export const formId = z.uuid("invalid");

/** A file that was really sent; type and size by name here, by content on the server. */
export const formFile = ({ types, maxMegabytes }: { types: readonly string[]; maxMegabytes: number }) =>
  z
    .instanceof(File, { error: "required" })
    .refine((file) => types.includes(file.type), "file_type")
    .refine((file) => file.size <= maxMegabytes * 1024 * 1024, `file_too_big:${maxMegabytes}`);

/** An occupation chosen from suggestions, as OccupationField posts it: "Pflegefachkräfte (2221)" or a bare code. */
export const formOccupation = z.string("required").transform((text, context): string => {
  const code = codeInChoice(text);
  if (code !== null) return code;
  context.addIssue({ code: "custom", message: "choose_occupation" });
  return z.NEVER;
});
