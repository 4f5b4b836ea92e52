import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export interface ZipLimits {
  entries: number;
  /** of all entries together, unpacked */
  bytes: number;
}

/**
 * Unpacks an archive whose every byte is counted: what claims more than the limits, unpacks to more than it claims, or is
 * no plain archive (encrypted, split, ZIP64) gives null. Once this has passed, a reader that trusts the directory can be
 * trusted with the file.
 */
export function unzipWithin(file: Uint8Array, limits: ZipLimits): ReadonlyMap<string, Uint8Array> | null {
  try {
    return unzip(Buffer.from(file.buffer, file.byteOffset, file.byteLength), limits);
  } catch (error) {
    // offsets beyond the end, and streams that are broken or longer than they claim
    if (error instanceof RangeError || isZlibError(error)) return null;
    throw error;
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(error.code));

function unzip(file: Buffer, limits: ZipLimits): ReadonlyMap<string, Uint8Array> | null {
  const end = endOf(file);
  if (end === null) return null;
  const count = file.readUInt16LE(end + 10);
  if (count > limits.entries || count !== file.readUInt16LE(end + 8)) return null;
  const entries = new Map<string, Uint8Array>();
  let left = limits.bytes;
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const size = file.readUInt32LE(at + 24);
    if (size > left) return null;
    left -= size;
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const content = contentOf(file, at, size);
    if (content === null || entries.has(name)) return null;
    entries.set(name, content);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the end of the directory stands: behind it there is nothing but a comment. */
function endOf(file: Buffer): number | null {
  const last = file.length - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The bytes of the entry at this place of the directory, if they are exactly as many as it says. */
function contentOf(file: Buffer, at: number, size: number): Uint8Array | null {
  const isEncrypted = (file.readUInt16LE(at + 8) & 1) === 1;
  const method = file.readUInt16LE(at + 10);
  const start = file.readUInt32LE(at + 42);
  if (isEncrypted || file.readUInt32LE(start) !== LOCAL_HEADER) return null;
  const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
  const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
  if (method === STORED) return packed.length === size ? packed : null;
  if (method !== DEFLATED) return null;
  const content = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  return content.length === size ? content : null;
}
