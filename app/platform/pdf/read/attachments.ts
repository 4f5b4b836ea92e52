import { inflateSync } from "node:zlib";
import { EndOfText, NoSyntax, PdfName, PdfRef, PdfSyntax } from "./syntax.ts";
import type { PdfDict, PdfValue } from "./syntax.ts";

interface PdfObject {
  value: PdfValue;
  /** the packed bytes of a stream */
  stream: Uint8Array | null;
}

type Objects = Map<number, PdfObject>;

/** Unpacked bytes that reading one file may still make. */
interface Budget {
  left: number;
}

const OBJECT = /(?<!\d)(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,5}[\0\t\n\f\r ]{1,9}obj/g;
const MOST_OBJECTS = 100_000;

/**
 * The files attached to a PDF, unpacked; nothing of its pages is looked at, and nothing in it is run. The objects are
 * found by going through the file and not by its tables, so a wrong or crafted table leads nowhere; of an object written
 * twice the later one counts, as with a file saved anew. Unpacked are lists of objects and attached files alone.
 * @param bytes the whole file
 * @param limit most bytes that all unpacked streams together may have
 * @returns the files in the document's order, none where the file is no PDF, broken or encrypted; "too_big" beyond the limit
 */
export function attachmentsOf(bytes: Uint8Array, limit: number): Uint8Array[] | "too_big" {
  const budget: Budget = { left: limit };
  try {
    const objects = objectsOf(bytes);
    unpackLists(objects, budget);
    return [...fileStreams(objects)].flatMap((object) => unpack(object, budget) ?? []);
  } catch (error) {
    if (error instanceof TooBig) return "too_big";
    throw error;
  }
}

class TooBig extends Error {}

function objectsOf(bytes: Uint8Array): Objects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString("latin1");
  const objects: Objects = new Map();
  OBJECT.lastIndex = 0;
  for (let found = OBJECT.exec(text); found; found = OBJECT.exec(text)) {
    if (objects.size >= MOST_OBJECTS) throw new TooBig();
    const syntax = new PdfSyntax(text, OBJECT.lastIndex);
    const value = attempt(syntax);
    if (value === END) break;
    const stream = value instanceof Map ? streamAt(syntax, value) : null;
    if (stream === END) break;
    objects.set(Number(found[1]), { value, stream: stream && file.subarray(stream.from, stream.to) });
    // a number may be the next object's, where "1 0 obj" was part of a remark
    if (typeof value !== "number") OBJECT.lastIndex = syntax.at;
  }
  return objects;
}

const END = Symbol("end of the text");

/** A value, null where there is none; END where the text ends within it: reading on would take the rest again and again. */
function attempt(syntax: PdfSyntax): PdfValue | typeof END {
  try {
    return syntax.value();
  } catch (error) {
    if (error instanceof NoSyntax) return null;
    if (error instanceof EndOfText) return END;
    throw error;
  }
}

/** Where the stream behind a dictionary stands; its length counts only where the end stands behind it. */
function streamAt(syntax: PdfSyntax, dict: PdfDict): { from: number; to: number } | null | typeof END {
  syntax.blanks();
  const { text } = syntax;
  if (!text.startsWith("stream", syntax.at)) return null;
  let from = syntax.at + "stream".length;
  if (text[from] === "\r") from += 1;
  if (text[from] === "\n") from += 1;
  const length = dict.get("Length");
  let to = typeof length === "number" && length >= 0 ? from + Math.trunc(length) : -1;
  if (to < 0 || !/^\s{0,2}endstream/.test(text.slice(to, to + 11))) to = text.indexOf("endstream", from);
  if (to < 0) return END;
  syntax.at = to;
  return { from, to };
}

const isNamed = (value: PdfValue | undefined, name: string): boolean =>
  value instanceof PdfName && value.name === name;

/** Objects packed into a stream (ISO 32000-1, 7.5.7): pairs of number and place, then the objects. */
function unpackLists(objects: Objects, budget: Budget): void {
  for (const list of [...objects.values()]) {
    if (!(list.value instanceof Map) || !isNamed(list.value.get("Type"), "ObjStm")) continue;
    const first = list.value.get("First");
    const text = Buffer.from(unpack(list, budget) ?? []).toString("latin1");
    if (typeof first !== "number" || text === "") continue;
    const pairs = text
      .slice(0, first)
      .trim()
      .split(/[\0\t\n\f\r ]+/)
      .map(Number);
    let behind = 0;
    for (let pair = 0; pair + 1 < pairs.length; pair += 2) {
      const [number = NaN, place = NaN] = pairs.slice(pair, pair + 2);
      // each behind the one before, so that no place is read twice
      if (!Number.isInteger(number) || !(first + place >= behind)) break;
      if (objects.size >= MOST_OBJECTS) throw new TooBig();
      const syntax = new PdfSyntax(text, first + place);
      const value = attempt(syntax);
      if (value === END) break;
      behind = syntax.at;
      if (!objects.has(number)) objects.set(number, { value, stream: null });
    }
  }
}

/** The streams that file specifications (7.11.3) name, each once. */
function fileStreams(objects: Objects): Set<PdfObject> {
  const streams = new Set<PdfObject>();
  const resolve = (value: PdfValue | undefined) =>
    value instanceof PdfRef ? objects.get(value.object) : undefined;
  const look = (value: PdfValue): void => {
    if (Array.isArray(value)) value.forEach(look);
    if (!(value instanceof Map)) return;
    const named = value.get("EF");
    const files = resolve(named)?.value ?? named;
    const stream = files instanceof Map ? (resolve(files.get("UF")) ?? resolve(files.get("F"))) : undefined;
    if (stream?.stream) streams.add(stream);
    else value.forEach(look);
  };
  for (const { value } of objects.values()) look(value);
  return streams;
}

/** A stream's bytes; null where they are packed another way, encrypted or broken. */
function unpack({ value, stream }: PdfObject, budget: Budget): Uint8Array | null {
  if (!(value instanceof Map) || stream === null || value.has("DecodeParms")) return null;
  const filters = [value.get("Filter") ?? []].flat();
  const isPacked = filters.length > 0;
  if (filters.length > 1 || (isPacked && !isNamed(filters[0], "FlateDecode"))) return null;
  const content = isPacked ? inflateWithin(stream, budget.left) : stream;
  if (content === null) return null;
  if (content.length > budget.left) throw new TooBig();
  budget.left -= content.length;
  return content;
}

function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | null {
  if (limit < 1) throw new TooBig();
  try {
    return inflateSync(packed, { maxOutputLength: limit });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ERR_BUFFER_TOO_LARGE") throw new TooBig();
    if (code.startsWith("Z_")) return null;
    throw error;
  }
}
