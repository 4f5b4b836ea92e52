import { expect, test } from "vitest";
import { z } from "zod";
import { formToObject, parseForm, readForm } from "./form-data.ts";

function formOf(...pairs: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
}

test("text stays text: nothing is turned into numbers or booleans on the way", () => {
  const schema = z.object({ postcode: z.string(), name: z.string() });
  expect(formToObject(formOf(["postcode", "01067"], ["name", "true"]), schema)).toEqual({
    postcode: "01067",
    name: "true",
  });
});

test("blank text counts as missing, and fields the schema does not know are left out", () => {
  const schema = z.object({ a: z.string().optional(), b: z.string() });
  expect(formToObject(formOf(["a", "  "], ["b", "x"], ["role", "OPERATOR"]), schema)).toEqual({
    a: undefined,
    b: "x",
  });
});

test("a list takes all values, a single field the last that is filled", () => {
  const schema = z.object({ topics: z.array(z.string()), isco08: z.string() });
  const form = formOf(
    ["topics", "A"],
    ["isco08", ""],
    ["topics", "B"],
    ["isco08", "Pflege"],
    ["isco08", "2221"],
    ["isco08", ""],
  );
  expect(formToObject(form, schema)).toEqual({ topics: ["A", "B"], isco08: "2221" });
});

test("wrapped schemas are seen through", () => {
  const schema = z.object({
    optional: z.array(z.string()).optional(),
    nullable: z.array(z.string()).nullable(),
    standard: z.array(z.string()).default([]),
    pre: z.preprocess((value) => value, z.array(z.string())),
    piped: z.array(z.string()).transform((list) => list.length),
    frozen: z.array(z.string()).readonly(),
  });
  const names = ["optional", "nullable", "standard", "pre", "piped", "frozen"];
  const object = formToObject(formOf(...names.map((name): [string, string] => [name, "x"])), schema);
  expect(object).toEqual(Object.fromEntries(names.map((name) => [name, ["x"]])));
});

const sites = z.object({
  company: z.string(),
  sites: z.array(z.object({ name: z.string("required"), street: z.string("required").max(4, "too_long:4") })),
});

test("rows come by their numbers, in order, without the ones left blank", () => {
  const form = formOf(
    ["company", "Werft"],
    ["sites.10.name", "C"],
    ["sites.10.street", "c"],
    ["sites.2.name", "B"],
    ["sites.2.street", "b"],
    ["sites.5.name", " "],
    ["sites.5.street", ""],
  );
  expect(formToObject(form, sites)).toEqual({
    company: "Werft",
    sites: [
      { name: "B", street: "b" },
      { name: "C", street: "c" },
    ],
  });
});

test("errors name the field by its path", () => {
  const form = formOf(["sites.0.name", "A"], ["sites.0.street", "zu lang"], ["sites.1.street", "b"]);
  expect(parseForm(form, sites)).toEqual({
    ok: false,
    errors: { company: "required", "sites.0.street": "too_long:4", "sites.1.name": "required" },
  });
});

test("an error of a row stands at the row's own place, though blank rows before it are dropped", () => {
  const form = formOf(
    ["company", "Werft"],
    ["sites.0.name", ""],
    ["sites.3.name", "D"],
    ["sites.3.street", "d"],
    ["sites.7.name", "H"],
    ["sites.7.street", "zu lang"],
  );
  expect(parseForm(form, sites)).toEqual({ ok: false, errors: { "sites.7.street": "too_long:4" } });
});

test("an error of the whole form stands under form, and of a list's entry under the list", () => {
  const schema = z
    .object({ from: z.string(), to: z.string(), tags: z.array(z.string().max(1)) })
    .refine(({ from, to }) => from <= to, { error: "wrong_order", path: [] });
  expect(parseForm(formOf(["from", "b"], ["to", "a"], ["tags", "x"]), schema)).toEqual({
    ok: false,
    errors: { form: "wrong_order" },
  });
  expect(parseForm(formOf(["from", "a"], ["to", "b"], ["tags", "x"], ["tags", "yy"]), schema)).toEqual({
    ok: false,
    errors: { tags: "too_long:1" },
  });
});

test.each<[string, z.ZodType, string | undefined, string]>([
  ["nothing for text", z.string(), undefined, "required"],
  ["short text", z.string().min(3), "ab", "too_short:3"],
  ["long text", z.string().max(1), "ab", "too_long:1"],
  ["small number", z.coerce.number().min(5), "4", "too_small:5"],
  ["big number", z.coerce.number().max(5), "6", "too_big:5"],
  ["unknown value", z.enum(["a"]), "b", "invalid_choice"],
  ["no value", z.enum(["a"]), undefined, "required_choice"],
  ["e-mail", z.email(), "x", "invalid_email"],
  ["id", z.uuid(), "x", "invalid"],
  ["refinement without a name", z.string().refine(() => false), "x", "invalid"],
])("a schema without codes of its own still gets one: %s", (_name, schema, value, code) => {
  const form = value === undefined ? formOf() : formOf(["field", value]);
  expect(parseForm(form, z.object({ field: schema }))).toEqual({ ok: false, errors: { field: code } });
});

test("all fields of a union can be posted", () => {
  const schema = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("code"), code: z.string() }),
    z.object({ kind: z.literal("mail"), email: z.string() }),
  ]);
  expect(parseForm(formOf(["kind", "mail"], ["email", "a@b.example"]), schema)).toEqual({
    ok: true,
    data: { kind: "mail", email: "a@b.example" },
  });
});

test("names such as __proto__ change nothing", () => {
  const schema = z.object({ name: z.string() });
  expect(formToObject(formOf(["__proto__.polluted", "x"], ["name", "a"]), schema)).toEqual({ name: "a" });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("a request is read like any form", async () => {
  const request = new Request("http://own.invalid/", {
    method: "POST",
    body: new URLSearchParams({ name: " a " }),
  });
  expect(await readForm(request, z.object({ name: z.string().trim() }))).toEqual({
    ok: true,
    data: { name: "a" },
  });
});
