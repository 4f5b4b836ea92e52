import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "#app/platform/http/form-data.ts";
import * as fields from "./fields.ts";

/** What a form with this one field says to the posted text; undefined posts nothing. */
function post(schema: z.ZodType, ...values: (string | undefined)[]) {
  const form = new FormData();
  for (const value of values) if (value !== undefined) form.append("field", value);
  const result = parseForm(form, z.object({ field: schema }));
  return result.ok ? { value: result.data.field } : { error: result.errors.field };
}

const cases: [string, z.ZodType, string | undefined, object][] = [
  ["text", fields.formText({ max: 5 }), "  abc ", { value: "abc" }],
  ["text at the limit", fields.formText({ max: 5 }), "abcde", { value: "abcde" }],
  ["text above the limit", fields.formText({ max: 5 }), "abcdef", { error: "too_long:5" }],
  ["short text", fields.formText({ min: 3, max: 5 }), "ab", { error: "too_short:3" }],
  ["blank text", fields.formText({ max: 5 }), "   ", { error: "required" }],
  ["missing text", fields.formText({ max: 5 }), undefined, { error: "required" }],
  ["blank optional text", fields.formText({ max: 5 }).optional(), " ", { value: undefined }],
  [
    "list",
    fields.formList({ max: 20 }),
    "Löten\nSchweißen, Löten;CNC",
    { value: ["Löten", "Schweißen", "CNC"] },
  ],
  ["long entry", fields.formList({ max: 3 }), "abc, abcd", { error: "entry_too_long:3" }],
  ["too many entries", fields.formList({ max: 3, maxItems: 2 }), "a,b,c", { error: "too_many:2" }],
  ["whole number", fields.formInt, " 12 ", { value: 12 }],
  ["postcode stays no number", fields.formPostcode, "01067", { value: "01067" }],
  ["decimal as whole", fields.formInt, "1,5", { error: "not_a_whole_number" }],
  ["word as whole", fields.formInt, "zwölf", { error: "not_a_whole_number" }],
  ["number at the lower limit", fields.formIntBetween(1, 99), "1", { value: 1 }],
  ["number below", fields.formIntBetween(1, 99), "0", { error: "too_small:1" }],
  ["number at the upper limit", fields.formIntBetween(1, 99), "99", { value: 99 }],
  ["number above", fields.formIntBetween(1, 99), "100", { error: "too_big:99" }],
  ["money", fields.formMoney, "46.000,50", { value: 4_600_050 }],
  ["no money", fields.formMoney, "viel", { error: "not_an_amount" }],
  ["money below", fields.formMoneyBetween(1, 1000), "0,99", { error: "too_small:1" }],
  ["money above", fields.formMoneyBetween(1, 1000), "1000,01", { error: "too_big:1000" }],
  ["hours", fields.formQuarterHours, "38,75", { value: 155 }],
  ["odd hours", fields.formQuarterHours, "38,7", { error: "not_quarter_hours" }],
  ["date of a date field", fields.formDate, "2026-11-26", { value: "2026-11-26" }],
  ["typed date", fields.formDate, "26.11.2026", { value: "2026-11-26" }],
  ["29 February of a common year", fields.formDate, "29.02.2027", { error: "invalid_date" }],
  ["ticked", fields.formCheckbox, "on", { value: true }],
  ["not ticked", fields.formCheckbox, undefined, { value: false }],
  ["agreed", fields.formAgreement, "on", { value: true }],
  ["not agreed", fields.formAgreement, undefined, { error: "required_checkbox" }],
  ["choice", fields.formChoice(["A", "B"]), "B", { value: "B" }],
  ["no choice", fields.formChoice(["A", "B"]), undefined, { error: "required_choice" }],
  ["forged choice", fields.formChoice(["A", "B"]), "C", { error: "invalid_choice" }],
  ["yes", fields.formYesNo, "yes", { value: true }],
  ["no", fields.formYesNo, "no", { value: false }],
  ["neither", fields.formYesNo, undefined, { error: "required_choice" }],
  ["e-mail", fields.formEmail, " hr@werft.example ", { value: "hr@werft.example" }],
  ["half an e-mail", fields.formEmail, "hr@werft", { error: "invalid_email" }],
  ["telephone", fields.formPhone, "+49 (0)421 / 361-0", { value: "+49 (0)421 / 361-0" }],
  ["no telephone", fields.formPhone, "ruft an!", { error: "invalid_phone" }],
  ["web address", fields.formUrl, "https://www.ihk.de/bremen", { value: "https://www.ihk.de/bremen" }],
  ["script as address", fields.formUrl, "javascript:alert(1)", { error: "invalid_url" }],
  ["short postcode", fields.formPostcode, "2819", { error: "invalid_postcode" }],
  ["occupation", fields.formOccupation, "Pflegefachkräfte (2221)", { value: "2221" }],
  ["occupation in words", fields.formOccupation, "Pflege", { error: "choose_occupation" }],
  ["no id", fields.formId, "7", { error: "invalid" }],
];

test.each(cases)("%s", (_name, schema, posted, expected) => {
  expect(post(schema, posted)).toEqual(expected);
});

test("several choices are read by all their values", () => {
  expect(post(fields.formChoices(["A", "B", "C"]), "A", "C")).toEqual({ value: ["A", "C"] });
  expect(post(fields.formChoices(["A", "B"], { min: 1 }))).toEqual({ error: "required_choice" });
  expect(post(fields.formChoices(["A", "B"]), "A", "X")).toEqual({ error: "invalid_choice" });
  expect(post(fields.formChoices(["A", "B", "C"], { max: 1 }), "A", "B")).toEqual({ error: "too_many:1" });
});

test("a file is judged by kind and size, and an empty file field by nothing chosen", () => {
  const schema = z.object({ file: fields.formFile({ types: ["application/pdf"], maxMegabytes: 1 }) });
  const post = (file: File) => {
    const form = new FormData();
    form.append("file", file);
    const result = parseForm(form, schema);
    return result.ok ? result.data.file.name : result.errors;
  };
  expect(post(new File(["x"], "a.pdf", { type: "application/pdf" }))).toBe("a.pdf");
  expect(post(new File(["x"], "a.exe", { type: "application/x-msdownload" }))).toEqual({ file: "file_type" });
  expect(post(new File([new Uint8Array(1024 * 1024 + 1)], "a.pdf", { type: "application/pdf" }))).toEqual({
    file: "file_too_big:1",
  });
  expect(post(new File([], "", { type: "application/octet-stream" }))).toEqual({ file: "required" });
});
