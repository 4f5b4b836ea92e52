import PDFDocument from "pdfkit";
import type { PdfContent, Run } from "./content.ts";
import { fonts } from "./fonts.ts";
import type { Piece } from "./lines.ts";
import { COLOURS, PAGE, type Style } from "./look.ts";

export type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** Options of structure elements that pdfkit knows and its types do not. */
interface ElementOptions {
  lang?: string;
  alt?: string;
  /** header cells: what they are the head of */
  scope?: "Column" | "Row";
  /** figures: left, top, right, bottom */
  bbox?: [number, number, number, number];
}

/** A tagged document without pages yet, and the root of its structure. */
export function openDocument({ lang, title, createdAt, sender }: PdfContent): { doc: Doc; root: Element } {
  // pdfkit copies the title into XML as it is
  const plainTitle = title.replace(/[<>&]/g, " ");
  const doc = new PDFDocument({
    ...{ tagged: true, pdfVersion: "1.7", displayTitle: true, lang, bufferPages: true, autoFirstPage: false },
    size: [PAGE.width, PAGE.height],
    margin: 0,
    // none of the fonts every reader is said to have: what is shown is in the file
    font: "",
    info: {
      Title: plainTitle,
      Creator: sender,
      Producer: "pdfkit",
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  const { regular, strong } = fonts();
  // the types know names of files alone
  doc.registerFont("regular", regular as unknown as string);
  doc.registerFont("strong", strong as unknown as string);
  const root = doc.struct("Document", { title: plainTitle });
  doc.addStructure(root);
  return { doc, root };
}

/** A structure element below another one. */
export function addElement(doc: Doc, parent: Element, type: string, options: ElementOptions = {}): Element {
  const element = doc.struct(type, options);
  parent.add(element);
  return element;
}

/** Something to look at that is not read: rules, bars, signs, page numbers. */
export function drawArtifact(doc: Doc, type: "Layout" | "Pagination", draw: () => void): void {
  doc.markContent("Artifact", { type });
  doc.save();
  draw();
  doc.restore();
  doc.endMarkedContent();
}

/** The font in which text is measured and written from now on. */
export function setFont(doc: Doc, style: Style, run?: Pick<Run, "strong">): void {
  doc.font(style.strong || run?.strong ? "strong" : "regular", style.size);
}

/** Amounts stand digit under digit. */
const TABULAR: PDFKit.Mixins.OpenTypeFeatures[] = ["tnum"];
const featuresOf = (tabular: boolean) => (tabular ? { features: TABULAR } : {});

/** Width of a text in points. */
export function widthOf(doc: Doc, text: string, tabular = false): number {
  return doc.widthOfString(text, featuresOf(tabular));
}

/** Writes at a base line; nothing is wrapped. */
export function write(
  doc: Doc,
  text: string,
  {
    x,
    baseline,
    colour,
    tabular = false,
  }: { x: number; baseline: number; colour: string; tabular?: boolean },
): void {
  doc.fillColor(colour);
  doc.text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", ...featuresOf(tabular) });
}

/** Where letters stand in a line that begins at `top`: capitals in its middle. */
export function baselineOf(top: number, { size, leading }: Style): number {
  const CAPITALS = 0.689;
  return top + (leading + CAPITALS * size) / 2;
}

/** Text that is read, with the elements its runs belong to. */
export interface Leaf {
  element: Element;
  runs: readonly Run[];
  style: Style;
  /** elements of runs with a language or an address of their own */
  parts: Map<number, Element>;
}

function elementOf(doc: Doc, leaf: Leaf, index: number): { element: Element; tag: string } {
  const run = leaf.runs[index];
  if (run?.url === undefined && run?.lang === undefined) return { element: leaf.element, tag: "P" };
  const tag = run.url === undefined ? "Span" : "Link";
  const known = leaf.parts.get(index);
  const element =
    known ?? addElement(doc, leaf.element, tag, run.lang === undefined ? {} : { lang: run.lang });
  leaf.parts.set(index, element);
  return { element, tag };
}

/** Writes one line of a leaf and ties it to the structure. */
export function writeLine(
  doc: Doc,
  leaf: Leaf,
  pieces: readonly Piece[],
  place: { x: number; top: number; tabular: boolean },
): void {
  const { style, runs } = leaf;
  let { x } = place;
  for (const { run: index, text } of pieces) {
    const run = runs[index];
    const { element, tag } = elementOf(doc, leaf, index);
    setFont(doc, style, run);
    const width = widthOf(doc, text, place.tabular);
    element.add(doc.markStructureContent(tag));
    const colour = run?.url === undefined ? style.colour : COLOURS.accent;
    write(doc, text, { x, baseline: baselineOf(place.top, style), colour, tabular: place.tabular });
    doc.endMarkedContent();
    if (run?.url !== undefined)
      linkTo(doc, element, run, { x, top: place.top, width, height: style.leading });
    x += width;
  }
}

function linkTo(
  doc: Doc,
  element: Element,
  { url = "", text }: Run,
  { x, top, width, height }: { x: number; top: number; width: number; height: number },
): void {
  const options = { structParent: element, Contents: new String(text) as string };
  doc.link(x, top, width, height, url, options);
}

/** Links know the page they stand on only while it is the current one. */
export function closeLinks({ parts }: Leaf): void {
  for (const element of parts.values()) element.end();
}
