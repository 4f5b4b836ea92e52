import { describe, expect, it, test } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { duplicateReasons, keysOf, mailKey, phoneKey, prepare, type Comparable } from "./reasons.ts";

const person = (overrides: Partial<Comparable> = {}): Comparable => ({
  givenName: "Layla",
  familyName: "Haddad",
  email: null,
  phone: null,
  birthDate: plainDate("1994-05-02"),
  ...overrides,
});

const reasonsOf = (first: Comparable, second: Comparable) =>
  duplicateReasons(prepare(first), prepare(second));

describe("duplicateReasons", () => {
  test.each<[string, Partial<Comparable>, string[]]>([
    ["name and birth date", {}, ["SAME_NAME_AND_BIRTH"]],
    ["swapped name", { givenName: "Haddad", familyName: "Layla" }, ["SWAPPED_NAME_AND_BIRTH"]],
    ["another spelling", { givenName: "Leila", familyName: "Hadad" }, ["NEAR_NAME_AND_BIRTH"]],
    ["day and month exchanged", { birthDate: plainDate("1994-02-05") }, ["NAME_AND_SWAPPED_BIRTH"]],
    [
      "another spelling, day and month exchanged",
      { givenName: "Leila", birthDate: plainDate("1994-02-05") },
      ["NAME_AND_SWAPPED_BIRTH"],
    ],
    ["a name without birth date", { birthDate: null }, ["SAME_NAME"]],
    [
      "a swapped name without birth date",
      { givenName: "Haddad", familyName: "Layla", birthDate: null },
      ["SAME_NAME"],
    ],
    ["another spelling without birth date", { givenName: "Leila", birthDate: null }, []],
    ["another birth date", { birthDate: plainDate("1994-05-03") }, []],
    ["another person of the day", { givenName: "Samir", familyName: "Kovač" }, []],
    ["a brother", { givenName: "Samir" }, []],
  ])("%s", (_title, overrides, reasons) => {
    expect(reasonsOf(person(), person(overrides))).toEqual(reasons);
    expect(reasonsOf(person(overrides), person())).toEqual(reasons);
  });

  it("names mail and telephone whoever they seem to belong to", () => {
    const contact = { email: "L.Haddad@Example.org ", phone: "0049 (421) 123-45678" };
    const other = {
      givenName: "Samir",
      birthDate: null,
      email: "l.haddad@example.org",
      phone: "0421 12345678",
    };
    expect(reasonsOf(person(contact), person(other))).toEqual(["SAME_MAIL", "SAME_PHONE"]);
    expect(reasonsOf(person(contact), person({ ...contact, email: null }))).toEqual([
      "SAME_NAME_AND_BIRTH",
      "SAME_PHONE",
    ]);
  });

  it("takes missing mail and telephone for no sign", () => {
    expect(reasonsOf(person({ givenName: "Samir" }), person({ email: " ", phone: "12" }))).toEqual([]);
  });
});

test.each([
  ["+216 71 123 456", "71123456"],
  ["71 123 456", "71123456"],
  ["0049 421 1234567", "11234567"],
  ["112", null],
  [null, null],
])("the telephone key of %s is %s", (phone, key) => {
  expect(phoneKey(phone)).toBe(key);
});

it("makes no key of an empty mail", () => {
  expect([mailKey("  "), mailKey(null), mailKey(" A@B.de ")]).toEqual([null, null, "a@b.de"]);
  expect(keysOf(person({ email: "A@b.de" }))).toEqual({
    nameKey: "hdd ll",
    mailKey: "a@b.de",
    phoneKey: null,
  });
});
