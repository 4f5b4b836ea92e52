import type { Block, Paragraph } from "#app/platform/pdf/index.ts";
import { typedLines } from "./content/say.ts";
import type { Cell, Field, LetterContent, Part, Said } from "./content/types.ts";

/** What a paper says of itself beside its words. */
export interface LetterFrame {
  reference: string;
  /** in figures, e.g. "23.11.2026" */
  date: string;
  /** which version, and who has signed it off; null for a draft */
  signed: { number: number; byName: string; on: string } | null;
}

const BLANK: readonly Paragraph[] = [
  { text: [{ text: "bitte eintragen · " }, { text: "please fill in", lang: "en" }], tone: "help" },
];

/** Paragraphs of the law and numbers of telephones are not torn apart at the end of a line. */
const tight = (text: string) =>
  text
    .replace(/(§§?|Abs\.|Satz|Nr\.|nos?\.|sentence|Kapitel|Abschnitt|chapter|section) (?=\d)/g, "$1\u00a0")
    .replace(
      /(?<=\d[a-z]?\)?) (?=(?:AufenthG|AufenthV|BeschV|BQFG|SGB|BMG|VwVfG|NachwG|ZKG|AO)\b)/g,
      "\u00a0",
    )
    .replace(/(?<=\d) (?=\d)/g, "\u00a0");

const help = (text: string): Paragraph => ({ text: tight(text), tone: "help", lang: "en" });
const both = ({ de, en }: Said): Paragraph[] => [{ text: tight(de) }, ...(de === en ? [] : [help(en)])];

/** A letter for paper: German, with the English reading help beside it. */
export function letterDocument(letter: LetterContent, frame: LetterFrame) {
  const { title, from, to, is, parts } = letter;
  const stand = standOf(frame);
  const blocks: Block[] = [
    ...(to === null
      ? []
      : [
          {
            kind: "letterhead" as const,
            from: [from.name, ...from.lines].join(" · "),
            to: to.lines,
            toBlank: "Name und Anschrift bitte eintragen",
            info: [
              { label: "Datum", value: frame.date },
              { label: "Unser Zeichen", value: frame.reference },
              { label: frame.signed ? "Fassung" : "Stand", value: stand },
            ],
          },
        ]),
    ...(to === null
      ? [
          {
            kind: "paragraph" as const,
            text: `Fall ${frame.reference} · ${frame.date} · ${stand}`,
            tone: "kicker" as const,
          },
        ]
      : []),
    { kind: "heading", level: 1, text: tight(title.de), margin: [help(title.en)] },
    ...parts.flatMap(blocksOf),
    {
      kind: "box",
      body: is.map(({ de }): Paragraph => ({ text: tight(de), tone: "small" })),
      margin: is.map(({ en }) => help(en)),
    },
  ];
  return {
    lang: "de",
    title: title.de,
    sender: from.name,
    footer: `${title.de.includes(frame.reference) ? title.de : `${title.de} · ${frame.reference}`} · ${frame.signed ? `Fassung ${frame.signed.number}` : "Entwurf"}`,
    pageOf: (page: number, pages: number) => `Seite ${page} von ${pages}`,
    beside: "language" as const,
    blocks,
  };
}

function standOf({ signed }: LetterFrame): string {
  if (signed === null) return "Entwurf, nicht freigegeben";
  return `Fassung ${signed.number}, freigegeben von ${signed.byName} am ${signed.on}`;
}

function blocksOf(part: Part): Block[] {
  switch (part.kind) {
    case "heading":
      return [
        { kind: "heading", level: part.level ?? 2, text: tight(part.text.de), margin: beside(part.text) },
      ];
    case "paragraph":
      return [{ kind: "paragraph", text: tight(part.text.de), margin: beside(part.text) }];
    case "list":
      return [
        {
          kind: "list",
          ordered: part.ordered,
          items: part.items.map((text) => ({ body: [{ text: tight(text.de) }], margin: beside(text) })),
        },
      ];
    case "fields":
      return [{ kind: "fields", blank: BLANK, rows: part.rows.map(rowOf) }];
    case "table":
      return [
        {
          kind: "table",
          columns: part.heads.map(({ de, en }, index) => ({
            head: de,
            help: en,
            width: WIDTHS[part.heads.length]?.[index] ?? 1,
          })),
          rows: part.rows.map((row) => ({ cells: row.map(cellOf) })),
        },
      ];
    case "lines":
      return [{ kind: "lines", count: 3, caption: both(part.caption).map(small) }];
    case "signatures":
      return [
        { kind: "signatures", rows: part.rows.map((row) => row.map((caption) => both(caption).map(small))) },
      ];
  }
}

const small = (one: Paragraph): Paragraph => ({ ...one, tone: "help" });
/** What stands in both languages alike is not said twice. */
const beside = ({ de, en }: Said): Paragraph[] => (de === en ? [] : [help(en)]);

/** Shares of the columns, by how many there are: the first one names, the last one quotes. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  2: [3, 2],
  3: [4, 3, 3],
  4: [3.6, 1.9, 2.8, 3.1],
};

const cellOf = (cell: Cell): Paragraph[] => (typeof cell === "string" ? [{ text: tight(cell) }] : both(cell));

const rowOf = ({ label, value }: Field) => ({
  label: both(label),
  value: value === null ? null : typedLines(value).map((text) => ({ text: tight(text) })),
});
