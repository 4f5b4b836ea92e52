import type { Tone } from "./content.ts";

const MM = 72 / 25.4;

/** A4 in points, with the margins of a letter. */
export const PAGE = {
  width: 210 * MM,
  height: 297 * MM,
  left: 25 * MM,
  right: 22 * MM,
  top: 24 * MM,
  bottom: 24 * MM,
} as const;

export const FULL_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** Paragraphs of the law stand beside the sentence, as in a commentary; so lines stay short enough to read. */
export const MARGIN_WIDTH = 108;
export const MARGIN_GAP = 18;
export const TEXT_WIDTH = FULL_WIDTH - MARGIN_WIDTH - MARGIN_GAP;

/** Widths of the text and of what stands beside it. */
export interface Columns {
  text: number;
  margin: number;
  /** where headings are smaller than on a page of results: a subject is no headline */
  headings?: Partial<Record<1 | 2 | 3, { size: number; leading: number; before: number }>>;
}
const LANGUAGE_WIDTH = 150;
export const COLUMNS: Record<"law" | "language", Columns> = {
  law: { text: TEXT_WIDTH, margin: MARGIN_WIDTH },
  language: {
    text: FULL_WIDTH - LANGUAGE_WIDTH - MARGIN_GAP,
    margin: LANGUAGE_WIDTH,
    headings: { 1: { size: 15, leading: 20, before: 10 }, 2: { size: 11.5, leading: 15, before: 18 } },
  },
};

/** A letter for a window envelope, form B of DIN 5008, from the top and the left edge of the page. */
export const LETTER = {
  addressTop: 45 * MM,
  addressWidth: 80 * MM,
  /** the line with the sender ends here, the address begins */
  addressStart: 62.7 * MM,
  infoLeft: 125 * MM,
  infoTop: 50 * MM,
  bodyTop: 98.5 * MM,
  folds: [105 * MM, 210 * MM],
  hole: 148.5 * MM,
} as const;
export const INDENT = 20;

/** The colours of the pages in light mode. */
export const COLOURS = {
  ink: "#161f30",
  muted: "#4c5666",
  line: "#d9dee6",
  accent: "#103c73",
  tint: "#9db4d1",
  done: "#005732",
  unclear: "#6e4100",
  refused: "#961114",
  paper: "#f3f5f8",
} as const;

export interface Style {
  size: number;
  /** distance from line to line */
  leading: number;
  strong?: boolean;
  colour: string;
}

export const TONES: Record<Tone, Style> = {
  normal: { size: 10, leading: 14.5, colour: COLOURS.ink },
  lead: { size: 12.5, leading: 18, colour: COLOURS.ink },
  strong: { size: 10, leading: 14.5, strong: true, colour: COLOURS.ink },
  muted: { size: 9, leading: 13, colour: COLOURS.muted },
  small: { size: 8.5, leading: 12, colour: COLOURS.muted },
  kicker: { size: 9, leading: 13, colour: COLOURS.muted },
  // a second language beside the first: smaller, and as many lines as the first needs
  help: { size: 8, leading: 11, colour: COLOURS.muted },
};

export const HEADINGS: Record<1 | 2 | 3, Style & { before: number }> = {
  1: { size: 21, leading: 26, strong: true, colour: COLOURS.ink, before: 6 },
  2: { size: 13, leading: 17, strong: true, colour: COLOURS.accent, before: 24 },
  3: { size: 10, leading: 14.5, strong: true, colour: COLOURS.ink, before: 12 },
};
