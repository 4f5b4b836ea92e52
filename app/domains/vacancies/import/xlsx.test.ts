import { describe, expect, it } from "vitest";
import { plainDate } from "#app/domains/calendar/index.ts";
import { workbookOf, zipOf } from "#tests/setup/zip.ts";
import { xlsxOf } from "../export-xlsx.server.ts";
import { readTable } from "./table.ts";
import { isWorkbook, readXlsx } from "#app/platform/tables/xlsx.server.ts";

const WORDS = { yes: "ja", no: "nein" };

async function tableOf(file: Uint8Array) {
  const read = await readXlsx(file, WORDS);
  if (!read.ok) return read.code;
  const table = readTable(read.text);
  return table.ok ? table.table : table.code;
}

describe("a workbook as other programs write it", () => {
  it("gives texts, numbers, days, ticks and what formulas came to, each on its own line", async () => {
    const file = workbookOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Beginn</t></is></c><c r="D1" t="s"><v>2</v></c></row>
       <row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>38.75</v></c><c r="C2" s="1"><v>46447</v></c><c r="D2" t="b"><v>1</v></c></row>
       <row r="4"><c r="A4" t="str"><f>A2&amp;"!"</f><v>Lager &amp; Versand</v></c><c r="B4"><f>38.7+0.05</f><v>38.750000000000007</v></c><c r="C4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D4" t="b"><v>0</v></c></row>
       <row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>`,
      ["Stellenbezeichnung", "Wochen-\nstunden", "Tarif", "=Schweißen; &quot;MAG&quot;"],
    );
    expect(await tableOf(file)).toEqual({
      heads: ["Stellenbezeichnung", "Wochen- stunden", "Beginn", "Tarif"],
      rows: [
        { line: 2, cells: ['=Schweißen; "MAG"', "38,75", "2027-03-01", "ja"] },
        { line: 4, cells: ["Lager & Versand", "38,75", "", "nein"] },
      ],
    });
  });
});

describe("a workbook of our own", () => {
  it("is read again as it was written: texts that look like formulas, amounts, hours and days", async () => {
    const file = await xlsxOf(
      [
        ["Titel", "Gehalt", "Stunden", "Beginn", "Plätze"],
        [
          '=HYPERLINK("x")',
          { kind: "money", cents: 3_400_50 },
          { kind: "hours", quarters: 155 },
          { kind: "day", day: plainDate("2027-03-28") },
          { kind: "count", count: 2 },
        ],
        ["-1 + @SUM", "", "", "", "+49"],
      ],
      { sheet: "Stellen", locale: "de" },
    );
    expect(isWorkbook(file)).toBe(true);
    expect(await tableOf(file)).toMatchObject({
      rows: [
        { cells: ['=HYPERLINK("x")', "3400,5", "38,75", "2027-03-28", "2"] },
        { cells: ["-1 + @SUM", "", "", "", "+49"] },
      ],
    });
    // nothing in it is a formula
    expect(Buffer.from(file).includes("<f>")).toBe(false);
  });
});

describe("what is no table of ours is refused in a word", () => {
  const cell = (address: string) =>
    `<row r="1"><c r="A1"><v>1</v></c></row><row><c r="${address}"><v>1</v></c></row>`;
  const many = (count: number) =>
    Array.from(
      { length: count },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    ).join("");

  it.each([
    ["a cell at the far corner", workbookOf(cell("XFD1048576")), "too_big_table"],
    ["a column too far", workbookOf(cell("IW2")), "too_big_table"],
    ["the last column there may be", workbookOf(cell("IV2")), { rows: [{ line: 2 }] }],
    ["a row that is no number", workbookOf('<row r="1e9"/>'), "too_big_table"],
    ["a row beyond all sheets", workbookOf('<row r="99999999"/>'), "too_big_table"],
    [
      "an address written in signs",
      workbookOf('<row r="1"><c r="&#88;FD9"><v>1</v></c></row>'),
      "too_big_table",
    ],
    [
      "an address hidden behind a sign",
      workbookOf('<row r="1"><c x=">" r="XFD9"><v>1</v></c></row>'),
      "too_big_table",
    ],
    ["many thousand rows", workbookOf(many(5_001)), "too_big_table"],
    ["more rows than a week's work", workbookOf(many(202)), "too_many_rows"],
    [
      "a bomb",
      zipOf([{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(21 * 1024 * 1024) }]),
      "broken_table",
    ],
    [
      "another archive",
      zipOf([{ name: "mimetype", content: "application/vnd.oasis.opendocument" }]),
      "broken_table",
    ],
    ["half a file", workbookOf(cell("A2")).slice(0, 900), "broken_table"],
    ["no rows", workbookOf(""), "no_rows"],
    ["the old format", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "old_table"],
  ])("%s", async (_name, file, expected) => {
    expect(isWorkbook(file)).toBe(true);
    const found = await tableOf(file);
    if (typeof expected === "string") expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  it("text is no workbook", () => {
    expect(isWorkbook(new TextEncoder().encode("Stelle;Beruf"))).toBe(false);
  });
});
