import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A font that is read once for all documents: pdfkit takes fontkit's objects as well as bytes. */
type Font = object;
interface Fonts {
  regular: Font;
  strong: Font;
}

const require = createRequire(import.meta.url);
let known: Fonts | undefined;

/**
 * Fira Sans in two weights. Its tables are decoded when they are first needed, which takes longer than writing a
 * document; so the objects are kept. They come from pdfkit's own fontkit. Files are found through package.json, for
 * this code runs from its folder and out of Remix's bundle alike.
 */
export function fonts(): Fonts {
  if (known) return known;
  const fontkit = createRequire(require.resolve("pdfkit"))("fontkit") as { create(bytes: Uint8Array): Font };
  const read = (name: string) =>
    fontkit.create(readFileSync(require.resolve(`#app/platform/pdf/fonts/${name}.ttf`)));
  known = { regular: read("fira-sans-regular"), strong: read("fira-sans-semibold") };
  return known;
}

/** What both files have a glyph for: Latin, Greek, Cyrillic, accents to combine, punctuation, currencies, arrows. */
const GLYPHS =
  "[" +
  "\\u0020-\\u007e\\u00a0-\\u00ac\\u00ae-\\u017e\\u0180-\\u024f\\u02b0-\\u02b2\\u02b4\\u02b7-\\u02bc\\u02bf\\u02c0" +
  "\\u02c6-\\u02c8\\u02ca-\\u02cc\\u02ce-\\u02d1\\u02d4\\u02d6-\\u02de\\u02e0-\\u02e9\\u02ee\\u0300-\\u0304" +
  "\\u0306-\\u030d\\u030f\\u0311-\\u0313\\u0316-\\u0321\\u0323-\\u032d\\u032f-\\u0332\\u0334-\\u0336\\u0339-\\u033d" +
  "\\u0342\\u0345\\u035c\\u0361\\u0370-\\u0377\\u037a-\\u037f\\u0384-\\u038a\\u038c\\u038e-\\u03a1\\u03a3-\\u03e1" +
  "\\u03f0-\\u0479\\u048a-\\u052f\\u1e02-\\u1e05\\u1e0a-\\u1e0f\\u1e12\\u1e13\\u1e1e\\u1e1f\\u1e24\\u1e25\\u1e2e\\u1e2f" +
  "\\u1e36\\u1e37\\u1e3c-\\u1e41\\u1e44-\\u1e47\\u1e4a-\\u1e4d\\u1e50-\\u1e57\\u1e5a\\u1e5b\\u1e60-\\u1e63\\u1e6a-\\u1e71" +
  "\\u1e78\\u1e79\\u1e80-\\u1e85\\u1e92\\u1e93\\u1e9e\\u1ea0-\\u1ef9\\u2012-\\u2016\\u2018-\\u201a\\u201c-\\u201e" +
  "\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u2044\\u20ac\\u20b9\\u20ba\\u20bd\\u2116\\u2122\\u2190-\\u2193\\u2212" +
  "\\u2248\\u2260\\u2264\\u2265" +
  "]";
const GLYPH = new RegExp(GLYPHS, "u");
const ALL_GLYPHS = new RegExp(`^${GLYPHS}*$`, "u");

/**
 * A text as the fonts can write it: composed letters, simple spaces, no control and direction marks. A letter without
 * a glyph becomes "?": an empty box says less, and a screen reader would skip it.
 */
export function writable(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[\u2007\u202f]/g, "\u00a0")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[^\S\u00a0]+/g, " ");
  if (ALL_GLYPHS.test(plain)) return plain;
  return Array.from(plain, (letter) => (GLYPH.test(letter) ? letter : "?")).join("");
}
