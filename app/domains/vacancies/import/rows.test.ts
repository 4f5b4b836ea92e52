import { describe, expect, it, test } from "vitest";
import { checkRows, type ImportWords } from "./rows.ts";
import { readTable, writeTable } from "./table.ts";

const WORDS: ImportWords = {
  heads: new Map([
    ["stellenbezeichnung", "title"],
    ["beruf", "occupation"],
    ["aufgaben", "tasks"],
    ["qualifikation", "qualification"],
    ["deutsch", "languageLevel"],
    ["wochenstunden", "weeklyHours"],
    ["gehalt", "salaryMin"],
    ["höchstens", "salaryMax"],
    ["ort", "establishmentId"],
    ["beginn", "startsOn"],
    ["tarif", "collectiveAgreement"],
  ]),
  choices: new Map([
    ["qualification", new Map([["berufsausbildung", "VOCATIONAL"]])],
    ["languageLevel", new Map([["a2", "A2"]])],
  ]),
  yes: new Set(["ja"]),
  no: new Set(["nein"]),
  occupations: null,
};
const PLACES = [
  { id: "01a20381-e449-7963-86bc-b45b2cad9fb9", names: ["Werk Süd", "Werk Süd: Hafen 1, 28195 Bremen"] },
];

const HEADS =
  "Stellenbezeichnung;Beruf;Aufgaben;Qualifikation;Deutsch;Wochenstunden;Gehalt;Höchstens;Ort;Beginn;Tarif";
const GOOD =
  "Elektronik;7412;Schaltanlagen prüfen;Berufsausbildung;A2 – einfacher Alltag;38,75;42.000;;werk  süd;01.03.2027;ja";

function check(...lines: string[]) {
  const read = readTable([HEADS, ...lines].join("\n"));
  if (!read.ok) throw new Error(read.code);
  return checkRows(read.table, WORDS, PLACES);
}

it("takes a sound row over as the form would", () => {
  const [row] = check(GOOD).rows;
  expect(row).toMatchObject({ line: 2, title: "Elektronik", faults: [] });
  expect(row?.input).toEqual({
    title: "Elektronik",
    occupation: "7412",
    tasks: "Schaltanlagen prüfen",
    qualification: "VOCATIONAL",
    skills: [],
    languageLevel: "A2",
    languageReason: undefined,
    regulated: false,
    weeklyHours: 155,
    salaryMin: 42_000_00,
    salaryMax: undefined,
    salaryPeriod: "YEAR",
    collectiveAgreement: true,
    contractKind: "EMPLOYMENT",
    contractMonths: 0,
    establishmentId: "01a20381-e449-7963-86bc-b45b2cad9fb9",
    startsOn: "2027-03-01",
    openings: 1,
    housingHelp: false,
    relocationHelp: false,
  });
});

const changed = (column: number, cell: string) => GOOD.split(";").with(column, cell).join(";");

test.each([
  ["no title", 0, "", "title", "required"],
  ["a title of one letter", 0, "E", "title", "too_short:2"],
  ["tasks of one word", 2, "alles", "tasks", "too_short:10"],
  ["an unknown qualification", 3, "Genie", "qualification", "invalid_choice"],
  ["an unknown level", 4, "fließend", "languageLevel", "invalid_choice"],
  ["hours in words", 5, "Vollzeit", "weeklyHours", "not_quarter_hours"],
  ["pay in words", 6, "nach Vereinbarung", "salaryMin", "not_an_amount"],
  ["a highest pay below the lowest", 7, "41.000", "salaryMax", "max_below_min"],
  ["an unknown place", 8, "Werk Nord", "establishmentId", "invalid"],
  ["a day that does not exist", 9, "31.02.2027", "startsOn", "invalid_date"],
  ["neither yes nor no", 10, "vielleicht", "collectiveAgreement", "yes_or_no"],
])("%s is named with its cell", (_title, column, cell, field, code) => {
  const { rows } = check(GOOD, changed(column, cell));
  expect(rows.map(({ input }) => input === null)).toEqual([false, true]);
  expect(rows[1]?.faults).toEqual([{ field, code, value: cell, head: HEADS.split(";")[column] }]);
});

it("names every faulty cell of a row, not only the first", () => {
  const { rows } = check(changed(5, "Vollzeit").replace("42.000", "viel"));
  expect(rows[0]?.faults.map(({ field }) => field)).toEqual(["weeklyHours", "salaryMin"]);
});

it("finds an occupation by its name", () => {
  expect(check(changed(1, "Krankenschwester")).rows[0]?.input?.occupation).toMatch(/^(2221|81302)$/);
});

it("names a field that no column holds", () => {
  const read = readTable("Stellenbezeichnung;Beruf\nElektronik;7412");
  const faults = read.ok ? checkRows(read.table, WORDS, PLACES).rows[0]?.faults : [];
  expect(faults?.map(({ field, head, code }) => [field, head, code])).toEqual([
    ["tasks", null, "required"],
    ["qualification", null, "required_choice"],
    ["weeklyHours", null, "required"],
    ["salaryMin", null, "required"],
  ]);
});

it("leaves out columns that nobody knows, and says which", () => {
  const read = readTable(`${HEADS};Farbe;\n${GOOD};blau;`);
  expect(read.ok && checkRows(read.table, WORDS, PLACES).unknownHeads).toEqual(["Farbe"]);
});

describe("tables", () => {
  test.each([
    ["semicolons", "a;b\n1;2"],
    ["commas", "a,b\r\n1,2\r\n"],
    ["tabs, as spreadsheets copy", "a\tb\n1\t2"],
    ["a byte order mark", "\uFEFFa;b\n1;2"],
    ["empty rows between", "a;b\n;\n\n1;2\n;\n"],
    ["quotes", '"a";"b"\n"1";"2"'],
  ])("with %s are read", (_title, text) => {
    const read = readTable(text);
    expect(read.ok && { heads: read.table.heads, rows: read.table.rows.map(({ cells }) => cells) }).toEqual({
      heads: ["a", "b"],
      rows: [["1", "2"]],
    });
  });

  it("count lines as spreadsheets do, also over empty ones", () => {
    const read = readTable("a\n\n1\n2");
    expect(read.ok && read.table.rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it("without rows, or with more than 200, are refused", () => {
    expect(readTable("a;b\n")).toEqual({ ok: false, code: "no_rows" });
    expect(readTable("")).toEqual({ ok: false, code: "no_rows" });
    expect(readTable(`a\n${"1\n".repeat(200)}`).ok).toBe(true);
    expect(readTable(`a\n${"1\n".repeat(201)}`)).toEqual({ ok: false, code: "too_many_rows" });
  });

  it("are written so that they can be read again", () => {
    const table = { heads: ["a", "b"], rows: [{ line: 2, cells: ['say "x"; y', "two\nlines"] }] };
    expect(readTable(writeTable(table))).toEqual({ ok: true, table });
  });
});
