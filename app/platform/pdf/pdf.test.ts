import { expect, test } from "vitest";
import { readPdf, spoken, tagsOf } from "#tests/setup/pdf.ts";
import { writePdf, type Block, type PdfContent } from "./index.ts";

const content = (blocks: readonly Block[], more: Partial<PdfContent> = {}): PdfContent => ({
  lang: "de",
  title: "Ergebnis der Prüfung",
  createdAt: new Date("2026-11-21T09:00:00Z"),
  sender: "Welcome Center",
  footer: "Prüfung vom 21.11.2026",
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  blocks,
  ...more,
});
const write = async (blocks: readonly Block[]) => readPdf(await writePdf(content(blocks)));

const ALL: readonly Block[] = [
  { kind: "heading", level: 1, text: "Möglich" },
  {
    kind: "paragraph",
    text: [{ text: "Siehe " }, { text: "§ 81a AufenthG", lang: "fr", strong: true }, { text: "." }],
  },
  { kind: "heading", level: 2, text: "Warum" },
  {
    kind: "list",
    items: [
      {
        sign: { shape: "done", word: "erfüllt" },
        body: [{ text: "Es gibt ein Angebot." }],
        margin: [{ text: "§ 18 AufenthG", tone: "small" }],
      },
      { sign: { shape: "unclear", word: "ungeklärt" }, body: [{ text: "Alter?" }] },
      { sign: { shape: "refused", word: "nicht erfüllt" }, body: [{ text: "Gehalt." }] },
    ],
  },
  { kind: "list", ordered: true, items: [{ body: [{ text: "Erst" }] }, { body: [{ text: "Dann" }] }] },
  { kind: "spans", spans: [{ label: "Regulär", from: 0.2, until: null }] },
  {
    kind: "table",
    columns: [
      { head: "Gebühr", width: 2 },
      { head: "Betrag", width: 1, amounts: true },
    ],
    rows: [
      { cells: [[{ text: "Visum" }, { text: "§ 46 AufenthV", tone: "small" }], [{ text: "75 €" }]] },
      { cells: [[{ text: "Summe" }], [{ text: "75 €" }]], sum: true },
    ],
  },
  {
    kind: "code",
    data: "https://lotse.example/check",
    alt: "QR-Code der Adresse",
    body: [{ text: [{ text: "Öffnen", url: "https://lotse.example/check" }] }],
  },
];

test("says language and title", async () => {
  expect(await write(ALL)).toMatchObject({ lang: "de", title: "Ergebnis der Prüfung", pages: 1 });
});

test("a title cannot break the file's XML", async () => {
  const { title } = await readPdf(await writePdf(content(ALL, { title: "Weber & Söhne <3>" })));
  expect(title).toBe("Weber   Söhne  3 ");
});

test("hangs everything below the structure, in reading order", async () => {
  const { tags } = await write(ALL);
  expect(tags.map(({ role }) => role)).toEqual(["H1", "P", "H2", "L", "L", "P", "Table", "P", "Figure"]);
  expect(tags[1]?.text).toBe("Siehe § 81a AufenthG.");
  expect(tagsOf(tags, "Span")).toMatchObject([{ text: "§ 81a AufenthG", lang: "fr" }]);
  expect(tagsOf(tags, "Figure")).toMatchObject([{ alt: "QR-Code der Adresse" }]);
});

test("lists have items with a label and a body; a sign is said in words", async () => {
  const [signs, steps] = tagsOf((await write(ALL)).tags, "L");
  const parts = (list: typeof signs) =>
    list?.children.map((item) => item.children.map(({ role, text }) => `${role}:${text}`));
  expect(parts(signs)).toEqual([
    ["Lbl:erfüllt", "LBody:Es gibt ein Angebot.§ 18 AufenthG"],
    ["Lbl:ungeklärt", "LBody:Alter?"],
    ["Lbl:nicht erfüllt", "LBody:Gehalt."],
  ]);
  expect(parts(steps)).toEqual([
    ["Lbl:1.", "LBody:Erst"],
    ["Lbl:2.", "LBody:Dann"],
  ]);
});

test("tables have rows with heads of columns and rows", async () => {
  const [table] = tagsOf((await write(ALL)).tags, "Table");
  expect(table?.children.map((row) => row.children.map(({ role, text }) => `${role}:${text}`))).toEqual([
    ["TH:Gebühr", "TH:Betrag"],
    ["TH:Visum§ 46 AufenthV", "TD:75 €"],
    ["TH:Summe", "TD:75 €"],
  ]);
  const source = Buffer.from(await writePdf(content(ALL))).toString("latin1");
  expect(source.match(/\/Scope \/Column/g)).toHaveLength(2);
  expect(source.match(/\/Scope \/Row/g)).toHaveLength(2);
});

test("links are tied to their words", async () => {
  const { tags, links } = await write(ALL);
  expect(tagsOf(tags, "Link").map(({ text }) => text)).toEqual(["Öffnen"]);
  expect(links).toEqual(["https://lotse.example/check"]);
});

test("what is not read is an artifact, and nothing is neither", async () => {
  const { untagged, artifacts } = await write(ALL);
  expect(untagged).toEqual([]);
  expect(artifacts).toEqual([["Welcome Center", "Prüfung vom 21.11.2026", "Seite 1 von 1"]]);
});

test("the same content gives the same bytes, another instant others", async () => {
  const first = Buffer.from(await writePdf(content(ALL)));
  expect(Buffer.from(await writePdf(content(ALL))).equals(first)).toBe(true);
  const later = await writePdf(content(ALL, { createdAt: new Date("2026-11-21T09:00:01Z") }));
  expect(Buffer.from(later).equals(first)).toBe(false);
});

test("goes on over pages; heads of a table are shown again but read once", async () => {
  const rows = Array.from({ length: 90 }, (_, index) => ({
    cells: [[{ text: `Zeile ${index}.` }], [{ text: "1 €" }]],
  }));
  const columns = [
    { head: "Was", width: 1 },
    { head: "Wie viel", width: 1, amounts: true },
  ];
  const { pages, artifacts, tags } = await write([{ kind: "table", columns, rows }]);
  expect(pages).toBe(4);
  expect(artifacts[3]).toEqual(["Was", "Wie viel", "Prüfung vom 21.11.2026", "Seite 4 von 4"]);
  expect(tagsOf(tags, "TH").filter(({ text }) => text === "Was")).toHaveLength(1);
  expect(spoken({ tags })).toContain("Zeile 0.1 €Zeile 1.1 €");
  expect(spoken({ tags })).toContain("Zeile 89.1 €");
});

test("a heading is never the last thing on a page", async () => {
  for (let before = 30; before < 45; before += 1) {
    const filler = Array.from({ length: before }, (): Block => ({ kind: "paragraph", text: "Satz." }));
    const { rolesByPage } = await write([
      ...filler,
      { kind: "heading", level: 2, text: "Kosten" },
      { kind: "heading", level: 3, text: "Gebühren" },
      { kind: "list", items: [{ body: [{ text: "Visum" }] }] },
    ]);
    for (const roles of rolesByPage) expect(roles.at(-1), `after ${before}`).toMatch(/^(P|L)$/);
  }
});

test("one paragraph longer than a page loses nothing", async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `Wort${index}`);
  const { tags, pages, outside } = await write([{ kind: "paragraph", text: words.join(" ") }]);
  expect(pages).toBeGreaterThan(2);
  expect(spoken({ tags }).trim().split(" ")).toEqual(words);
  expect(outside).toEqual([]);
});

test("text never leaves the page, however long a word is", async () => {
  const long = "Donaudampfschifffahrtsgesellschaft".repeat(12);
  const { outside, tags } = await readPdf(
    await writePdf(
      content(
        [
          { kind: "heading", level: 1, text: long },
          { kind: "list", items: [{ body: [{ text: long }], margin: [{ text: long, tone: "small" }] }] },
          {
            kind: "table",
            columns: [
              { head: long, width: 1 },
              { head: long, width: 1, amounts: true },
            ],
            rows: [{ cells: [[{ text: long }], [{ text: long }]] }],
          },
        ],
        { footer: long.repeat(3) },
      ),
    ),
  );
  expect(outside).toEqual([]);
  expect(tagsOf(tags, "TD")[0]?.text).toBe(long);
});

test("names of all Latin, Greek and Cyrillic spellings are written; others as question marks", async () => {
  const names = "Łukasz Żółć, Nguyễn Thị Ánh, İbrahim Şahin, Đorđe, Þórunn, Ștefan Țîțu, Άννα, Юлія Ґудзь";
  const { tags } = await write([
    { kind: "paragraph", text: names },
    { kind: "paragraph", text: "Ju\u0308rgen, Straße\u00adnbau, 3\u202f000 €, A\u2011Z" },
    { kind: "paragraph", text: "محمد 王 👩‍🔧\u0000\n!" },
  ]);
  expect(tags.map(({ text }) => text)).toEqual([
    names,
    "Jürgen, Straßenbau, 3\u00a0000 €, A-Z",
    "???? ? ??? !",
  ]);
});
