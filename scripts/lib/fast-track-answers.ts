/*
 * Many answers as JSON. An answer has 100 to 200 KB, most of it sentences that other answers have as well: what is one
 * object in several answers is written once and copied from then on.
 */

/** An answer, its routes, and what holds them: the parts of an answer that is not written before. */
const LEVELS_IN_PARTS = 4;
/** What holds routes is never the same object twice. */
const LEVELS_OF_ONE_ANSWER = 2;

/** Takes JSON piece by piece, as text or as the UTF-8 of it. */
type Take = (piece: string | Uint8Array) => void;

/** Writes values as `JSON.stringify` does; their keys are names that JSON need not escape. */
export function jsonWriter(take: Take): (value: unknown) => void {
  const seen = new WeakSet<object>();
  const written = new WeakMap<object, Uint8Array>();

  const writeParts = (value: object, level: number, takePart: Take): void => {
    const isList = Array.isArray(value);
    const start = isList ? "[" : "{";
    const end = isList ? "]" : "}";
    let before: string = start;
    for (const [key, part] of Object.entries(value)) {
      if (part === undefined) continue;
      takePart(isList ? before : `${before}"${key}":`);
      write(part, level + 1, takePart);
      before = ",";
    }
    takePart(before === start ? start + end : end);
  };

  const bytesOf = (value: object, level: number): Uint8Array => {
    if (level >= LEVELS_IN_PARTS) return Buffer.from(JSON.stringify(value));
    const parts: Uint8Array[] = [];
    writeParts(value, level, (part) => parts.push(typeof part === "string" ? Buffer.from(part) : part));
    return Buffer.concat(parts);
  };

  const write = (value: unknown, level: number, takePart: Take): void => {
    if (typeof value !== "object" || value === null) return takePart(JSON.stringify(value));
    if (level < LEVELS_OF_ONE_ANSWER) return writeParts(value, level, takePart);
    const known = written.get(value);
    if (known !== undefined) return takePart(known);
    // what comes once is not worth keeping
    if (level < LEVELS_IN_PARTS && !seen.has(value)) {
      seen.add(value);
      return writeParts(value, level, takePart);
    }
    const bytes = bytesOf(value, level);
    written.set(value, bytes);
    takePart(bytes);
  };

  return (value) => write(value, 0, take);
}

/** Bytes of UTF-8 that a unit of a JavaScript string can need. */
const MOST_BYTES = 3;

/** Gathers pieces as UTF-8 in a buffer and hands it on when it is full. */
export function gathered(size: number, take: (bytes: Uint8Array) => void): { take: Take; end: () => void } {
  let buffer = Buffer.allocUnsafe(size);
  let used = 0;
  const end = () => {
    if (used === 0) return;
    take(buffer.subarray(0, used));
    // the one handed on may still be waiting to be written
    buffer = Buffer.allocUnsafe(size);
    used = 0;
  };
  const put = (piece: string | Uint8Array): void => {
    const isText = typeof piece === "string";
    const room = isText ? piece.length * MOST_BYTES : piece.length;
    if (room > size - used) end();
    if (room > size) take(isText ? Buffer.from(piece) : piece);
    else if (isText) used += buffer.write(piece, used);
    else {
      buffer.set(piece, used);
      used += piece.length;
    }
  };
  return { end, take: put };
}
