import { describe, expect, it, test } from "vitest";
import { readTable } from "#app/platform/tables/table.ts";
import { countryOf, levelOf, occupationOf, splitName, yearsOf } from "./cells.ts";
import { chosenColumns, guessColumns } from "./columns.ts";
import { checkPeople } from "./rows.ts";

describe("columns", () => {
  test.each<[string[], (string | null)[]]>([
    [
      ["Name", "Vorname", "Geb.-Datum", "Nationalität", "Beruf", "Deutsch", "Tel.", "Bemerkung"],
      ["familyName", "givenName", "birthDate", "nationality", "occupation", "germanLevel", "phone", null],
    ],
    [
      ["NAME", "E-Mail:", "Handy*"],
      ["fullName", "email", "phone"],
    ],
    [
      ["First name", "Last name", "DOB", "German level"],
      ["givenName", "familyName", "birthDate", "germanLevel"],
    ],
    [
      ["Staatsangehoerigkeit", "STAATSANGEHÖRIGKEIT"],
      ["nationality", null],
    ],
    [
      ["Verfügbar", "", "Nr."],
      ["availableFrom", null, null],
    ],
  ])("%j", (heads, fields) => {
    expect(guessColumns(heads)).toEqual(fields);
  });

  it("are as somebody says, each field once", () => {
    expect(chosenColumns(["email", "", "email", "nonsense"], 5)).toEqual(["email", null, null, null, null]);
  });
});

describe("cells", () => {
  test.each([
    ["Haddad, Layla", "Layla", "Haddad"],
    ["Layla Haddad", "Layla", "Haddad"],
    ["Layla Ben Ammar", "Layla", "Ben Ammar"],
    ["Ana María de la Cruz", "Ana María", "de la Cruz"],
    ["Haddad", "", "Haddad"],
  ])("%s", (name, givenName, familyName) => {
    expect(splitName(name)).toEqual({ givenName, familyName });
  });

  test.each([
    ["B1", "B1"],
    ["b2+", "B2"],
    ["telc B1, März 2024", "B1"],
    ["keine Kenntnisse", "NONE"],
    ["-", "NONE"],
    ["fließend", "fließend"],
    ["B17", "B17"],
  ])("level %s", (cell, level) => {
    expect(levelOf(cell)).toBe(level);
  });

  test.each([
    ["Tunesien", "TN"],
    ["tunisia", "TN"],
    ["tn", "TN"],
    ["Kosovo", "XK"],
    ["tunesisch", "tunesisch"],
  ])("country %s", (cell, code) => {
    expect(countryOf(cell)).toBe(code);
  });

  it("finds occupations and years", () => {
    expect(occupationOf("Krankenschwester")).toBe("2221");
    expect(occupationOf("7212")).toBe("7212");
    expect([yearsOf("ca. 5 Jahre"), yearsOf("5,5"), yearsOf("viele")]).toEqual(["5", "5", "viele"]);
  });
});

const HEADS = "Name;Vorname;Geburtsdatum;Staatsangehörigkeit;Beruf;Deutsch;Telefon;E-Mail;Berufserfahrung";
const GOOD = "Haddad;Layla;02.05.1994;Tunesien;Krankenschwester;B1;+216 71 123 456;layla@example.org;6 Jahre";

function check(...lines: string[]) {
  const read = readTable([HEADS, ...lines].join("\n"), 100);
  if (!read.ok) throw new Error(read.code);
  return checkPeople(read.table, guessColumns(read.table.heads), new Map());
}

it("takes a sound row over", () => {
  const [row] = check(GOOD);
  expect(row).toMatchObject({ line: 2, name: "Layla Haddad", faults: [] });
  expect(row?.input).toMatchObject({
    ...{
      givenName: "Layla",
      familyName: "Haddad",
      birthDate: "1994-05-02",
      nationality: "TN",
      isco08: "2221",
    },
    ...{ germanLevel: "B1", englishLevel: "NONE", phone: "+216 71 123 456", experienceYears: 6 },
    ...{ email: "layla@example.org", qualification: "NONE", recognition: "NOT_APPLIED", situation: "ABROAD" },
  });
});

const changed = (column: number, cell: string) => GOOD.split(";").with(column, cell).join(";");

test.each([
  ["no family name", 0, "", "familyName", "required", "Name"],
  ["a day that does not exist", 2, "31.02.1994", "birthDate", "invalid_date", "Geburtsdatum"],
  ["a year alone", 2, "1994", "birthDate", "invalid_date", "Geburtsdatum"],
  ["a country nobody knows", 3, "tunesisch", "nationality", "invalid_choice", "Staatsangehörigkeit"],
  ["an occupation nobody knows", 4, "xqzz", "isco08", "choose_occupation", "Beruf"],
  ["no occupation", 4, "", "isco08", "required", "Beruf"],
  ["a level in words", 5, "fließend", "germanLevel", "invalid_choice", "Deutsch"],
  ["no number to call", 6, "siehe Akte", "phone", "invalid_phone", "Telefon"],
  ["no mail", 7, "layla(at)example", "email", "invalid_email", "E-Mail"],
])("%s is named with its cell", (_title, column, cell, field, code, head) => {
  const [row] = check(changed(column, cell));
  expect(row?.input).toBeNull();
  expect(row?.faults).toEqual([{ field, head, value: cell, code }]);
});

it("names every faulty cell of a row", () => {
  const [row] = check(changed(2, "??").replace(";B1;", ";gut;"));
  expect(row?.faults.map(({ head }) => head)).toEqual(["Geburtsdatum", "Deutsch"]);
});

it("knows a row again whatever the order of its columns", () => {
  const [row] = check(GOOD);
  const turned = readTable("Vorname;Name;Beruf\nLayla;Haddad;7212", 10);
  const other = readTable("Beruf;Name;Vorname;Notiz\n7212;Haddad;Layla;egal", 10);
  if (!turned.ok || !other.ok) throw new Error("unreadable");
  const contents = [turned.table, other.table].map(
    (table) => checkPeople(table, guessColumns(table.heads), new Map())[0]?.content,
  );
  expect(contents[0]).toBe(contents[1]);
  expect(contents[0]).not.toBe(row?.content);
});
