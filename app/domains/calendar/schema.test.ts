import { expect, it, test } from "vitest";
import { parseDeadlineRequest, plainDateSchema } from "./schema.ts";

const REQUEST = { event: "2026-04-03", amount: 3, unit: "workdays", land: "HB", shift: false };

it("takes a whole request, and § 193 BGB as the rule", () => {
  expect(parseDeadlineRequest(REQUEST)).toEqual({
    ok: true,
    request: { ...REQUEST, municipality: undefined },
  });
  const { shift: _shift, ...short } = REQUEST;
  expect(parseDeadlineRequest({ ...short, municipality: null })).toEqual({
    ok: true,
    request: { ...REQUEST, shift: true, municipality: undefined },
  });
});

test.each<[string, unknown, string, string]>([
  ["a number", 5, "", "wrong_type"],
  ["null", null, "", "wrong_type"],
  ["an unknown key", { ...REQUEST, country: "DE" }, "country", "unknown_key"],
  ["a key of the prototype", JSON.parse('{"__proto__": 1}'), "__proto__", "unknown_key"],
  ["no event", { ...REQUEST, event: undefined }, "event", "wrong_type"],
  ["an impossible day", { ...REQUEST, event: "2026-02-30" }, "event", "invalid_date"],
  ["a year before the tables", { ...REQUEST, event: "1994-12-31" }, "event", "out_of_range"],
  ["a year far away", { ...REQUEST, event: "2200-01-01" }, "event", "out_of_range"],
  ["an amount in words", { ...REQUEST, amount: "3" }, "amount", "wrong_type"],
  ["part of a day", { ...REQUEST, amount: 1.5 }, "amount", "invalid_value"],
  ["no amount at all", { ...REQUEST, amount: 0 }, "amount", "out_of_range"],
  ["a negative amount", { ...REQUEST, amount: -1 }, "amount", "out_of_range"],
  ["more than ten years of days", { ...REQUEST, amount: 3661 }, "amount", "out_of_range"],
  ["an unknown unit", { ...REQUEST, unit: "years" }, "unit", "invalid_value"],
  ["an unknown Land", { ...REQUEST, land: "hb" }, "land", "unknown_code"],
  ["an endless text", { ...REQUEST, land: "H".repeat(201) }, "land", "too_long"],
  ["shift in words", { ...REQUEST, shift: "yes" }, "shift", "wrong_type"],
  [
    "a Bavarian village we cannot tell",
    { ...REQUEST, land: "BY", municipality: "Rieden" },
    "municipality",
    "unknown_code",
  ],
])("refuses %s", (_title, value, path, code) => {
  const result = parseDeadlineRequest(value);
  expect(result.ok ? [] : result.errors).toContainEqual({ path, code });
});

it("gives one error per path and all of them at once", () => {
  const result = parseDeadlineRequest({
    event: "x".repeat(201),
    amount: Number.NaN,
    unit: "days",
    land: "HB",
    shift: 1,
  });
  expect(result).toEqual({
    ok: false,
    errors: [
      { path: "event", code: "too_long" },
      { path: "amount", code: "wrong_type" },
      { path: "shift", code: "wrong_type" },
    ],
  });
});

it("reads a plain date with one code for every fault", () => {
  expect(plainDateSchema.parse("2024-02-29")).toBe("2024-02-29");
  for (const value of ["2026-02-29", "", 5, null]) {
    expect(plainDateSchema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      "invalid_date",
    ]);
  }
});
