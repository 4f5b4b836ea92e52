/** A piece of text in one look. */
export interface Run {
  text: string;
  strong?: boolean;
  /** BCP 47, where it is not the document's language: names of laws are read aloud in German */
  lang?: string;
  /** makes it a link */
  url?: string;
}

export type Text = string | readonly Run[];

export type Tone = "normal" | "lead" | "strong" | "muted" | "small" | "kicker" | "help";

export interface Paragraph {
  text: Text;
  tone?: Tone;
  /** BCP 47, where the whole paragraph is not in the document's language */
  lang?: string;
}

/** A drawn sign; what it says always stands beside it in words. */
export type Sign = "done" | "unclear" | "refused";

export interface Item {
  /** drawn in place of the bullet; its word stands in the margin */
  sign?: { shape: Sign; word: string };
  body: readonly Paragraph[];
  /** notes in the margin: paragraphs of the law */
  margin?: readonly Paragraph[];
}

export interface Column {
  head: string;
  /** the head in English, below it */
  help?: string;
  /** share of the table's width */
  width: number;
  /** amounts stand under each other at the end of the column */
  amounts?: boolean;
}

export interface TableRow {
  /** one per column; the first one is the head of the row */
  cells: readonly (readonly Paragraph[])[];
  /** a sum: set in bold under a strong rule */
  sum?: boolean;
}

/** One part of a document, in the order in which it is read. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; margin?: readonly Paragraph[] }
  | ({ kind: "paragraph"; margin?: readonly Paragraph[] } & Paragraph)
  | { kind: "list"; ordered?: boolean; items: readonly Item[] }
  | { kind: "table"; columns: readonly Column[]; rows: readonly TableRow[] }
  /** spans beside each other, 0 to 1 of the width; without an end they run out of the picture */
  | { kind: "spans"; spans: readonly { label: string; from: number; until: number | null }[] }
  /** a QR code with the words beside it; `alt` says where it leads */
  | { kind: "code"; data: string; alt: string; body: readonly Paragraph[] }
  | Letterhead
  | { kind: "box"; body: readonly Paragraph[]; margin?: readonly Paragraph[] }
  | Fields
  | { kind: "lines"; count: number; caption: readonly Paragraph[] }
  | { kind: "signatures"; rows: readonly (readonly (readonly Paragraph[])[])[] };

/** Where a letter goes and what it is about, placed for a window envelope (DIN 5008, form B); the first block of its page. */
export interface Letterhead {
  kind: "letterhead";
  /** one line above the address, for what cannot be delivered */
  from: string;
  to: readonly string[];
  /** without an address, lines are drawn to write it on, with this word below */
  toBlank: string;
  info: readonly { label: string; value: string }[];
}

/** Names and values beside each other; a value that is null is a line to write on. */
export interface Fields {
  kind: "fields";
  rows: readonly { label: readonly Paragraph[]; value: readonly Paragraph[] | null }[];
  /** stands below each line to write on, and is read in place of a value */
  blank: readonly Paragraph[];
}

export interface PdfContent {
  /** language of the text, BCP 47 */
  lang: string;
  /** what a reader program shows as the window's title */
  title: string;
  /** written into the file; same content and same instant give the same bytes */
  createdAt: Date;
  /** first page, above everything */
  sender: string;
  /** bottom of every page */
  footer: string;
  pageOf: (page: number, pages: number) => string;
  /** how wide the column beside the text is: for paragraphs of the law, or for a second language */
  beside?: "law" | "language";
  blocks: readonly Block[];
}
