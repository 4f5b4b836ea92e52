import { getDocument, OPS } from "unpdf/pdfjs";
import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";

/** An element of a document's structure as a reader program meets it. */
export interface Tag {
  role: string;
  /** all text below it */
  text: string;
  lang?: string;
  alt?: string;
  children: Tag[];
}

export interface ReadPdf {
  pages: number;
  title: unknown;
  lang: unknown;
  /** what is below the structure's root; what goes on over a page comes once per page */
  tags: Tag[];
  /** roles of the same, page by page */
  rolesByPage: string[][];
  /** addresses of links */
  links: string[];
  /** text of artifacts, page by page */
  artifacts: string[][];
  /** text and drawings that belong to no structure element and are no artifact */
  untagged: string[];
  /** text that stands outside the page, with the page */
  outside: string[];
}

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy["getStructTree"]>>>;
type Content = { type: string; id: string };

/** Reads a file with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const info: { Title?: unknown; Language?: unknown } = (await file.getMetadata()).info;
  const read: ReadPdf = {
    ...{ pages: file.numPages, title: info.Title, lang: info.Language },
    ...{ tags: [], rolesByPage: [], links: [], artifacts: [], untagged: [], outside: [] },
  };
  for (let page = 1; page <= file.numPages; page += 1) await readPage(file, page, read);
  await task.destroy();
  return read;
}

async function readPage(file: PDFDocumentProxy, number: number, read: ReadPdf): Promise<void> {
  const page = await file.getPage(number);
  const texts = await textsOf(page, number, read);
  await watchEdges(page, number, read);
  const tree = await page.getStructTree();
  const root = tree && toTag(tree as Node, texts);
  const top = (root?.children ?? []).flatMap((tag) => (tag.role === "Document" ? tag.children : [tag]));
  read.tags.push(...top);
  read.rolesByPage.push(top.map(({ role }) => role));
  for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) read.links.push(url);
}

interface Glyph {
  unicode: string;
}
const unicodeOf = (glyphs: readonly (Glyph | number)[]) =>
  glyphs.map((glyph) => (typeof glyph === "number" ? "" : glyph.unicode)).join("");

/** Texts, letter by letter, by the number that ties them to the structure; the others are noted down. */
async function textsOf(page: PDFPageProxy, number: number, read: ReadPdf): Promise<Map<string, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts = new Map<string, string>();
  const artifacts: string[] = [];
  const open: { tag: unknown; content?: unknown }[] = [];
  fnArray.forEach((operation, index) => {
    const args = (argsArray[index] ?? []) as unknown[];
    if (operation === OPS.beginMarkedContent) open.push({ tag: args[0] });
    if (operation === OPS.beginMarkedContentProps) open.push({ tag: args[0], content: args[1] });
    if (operation === OPS.endMarkedContent) open.pop();
    if (operation === OPS.constructPath && open.length === 0) read.untagged.push(`drawing on page ${number}`);
    if (operation !== OPS.showText) return;
    const text = unicodeOf(args[0] as (Glyph | number)[]);
    const content = open.map((mark) => mark.content).findLast((id) => typeof id === "number");
    if (open.some(({ tag }) => tag === "Artifact")) artifacts.push(text);
    else if (content === undefined) read.untagged.push(text);
    else texts.set(`mc${content}`, (texts.get(`mc${content}`) ?? "") + text);
  });
  read.artifacts.push(artifacts);
  return texts;
}

/** Notes down text that begins or ends beyond the page's edge. */
async function watchEdges(page: PDFPageProxy, number: number, read: ReadPdf): Promise<void> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const isInside = x >= left && x + item.width <= right && y >= bottom && y <= top;
    if (!isInside) read.outside.push(`${number}: ${item.str}`);
  }
}

function toTag(node: Node, texts: ReadonlyMap<string, string>): Tag {
  const children: Tag[] = [];
  let text = "";
  for (const child of node.children as (Node | Content)[]) {
    if ("role" in child) {
      const tag = toTag(child, texts);
      children.push(tag);
      text += tag.text;
    } else text += texts.get(child.id.replace(/^.*_/, "")) ?? "";
  }
  const { role, lang, alt } = node as Node & { lang?: string; alt?: string };
  return { role, text, ...(lang ? { lang } : {}), ...(alt ? { alt } : {}), children };
}

/** All elements of a role, in reading order. */
export function tagsOf(tags: readonly Tag[], role: string | RegExp): Tag[] {
  return tags.flatMap((tag) => [
    ...((typeof role === "string" ? tag.role === role : role.test(tag.role)) ? [tag] : []),
    ...tagsOf(tag.children, role),
  ]);
}

/** The whole text as it is read aloud, white space made equal. */
export function spoken({ tags }: Pick<ReadPdf, "tags">): string {
  return tags
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}
