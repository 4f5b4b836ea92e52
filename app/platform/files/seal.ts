import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import type { KeyRing, WrappingKey } from "./keys.ts";

/*
 * A sealed file, version 1 (AES-256-GCM throughout):
 *   0  "LOTSE" 1     what this is
 *   6  key id        8 bytes: which key of the installation wraps
 *  14  wrap nonce   12
 *  26  wrapped key  32 + tag 16: the file's own random key
 *  74  nonce        12
 *  86  content       … + tag 16
 * The wrap authenticates everything in front of the content and the file's name, the content its nonce and the name: a
 * changed byte, a cut end and a file under another name's place do not open.
 */
const MAGIC = Buffer.from("LOTSE\x01", "latin1");
const KEY_ID = 6;
const WRAP_NONCE = 14;
const WRAPPED = 26;
const NONCE = 74;
const CONTENT = 86;
const TAG = 16;
const ALGORITHM = "aes-256-gcm";

/** A file that does not open: changed, cut off, in another's place (`damaged`), or sealed by a key that is not here. */
export class SealError extends Error {
  readonly code: "damaged" | "unknown_key";

  constructor(code: "damaged" | "unknown_key", name: string) {
    super(
      code === "damaged"
        ? `The stored file ${name} was changed or cut off; it is not handed out.`
        : `The stored file ${name} is sealed by a key that is neither FILES_KEY nor in FILES_KEY_OLD.`,
    );
    this.name = "SealError";
    this.code = code;
  }
}

/** Seals bytes for this name under a fresh key of their own. */
export function seal(keys: KeyRing, name: string, bytes: Uint8Array): Buffer<ArrayBuffer> {
  const own = randomBytes(32);
  const nonce = randomBytes(12);
  return Buffer.concat([
    head(keys.newest, name, own, nonce),
    ...encrypted(own, nonce, contentBinding(name, nonce), bytes),
  ]);
}

/**
 * Opens what was sealed for this name. What was stored before files were sealed opens when its name is the SHA-256 of
 * its content, as names were then.
 * @throws SealError
 */
export function unseal(keys: KeyRing, name: string, stored: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> {
  const file = asBuffer(stored);
  if (!isSealed(file)) return plainFromBefore(name, file);
  const nonce = file.subarray(NONCE, CONTENT);
  return decrypt(ownKey(keys, name, file), nonce, contentBinding(name, nonce), file.subarray(CONTENT), name);
}

/**
 * The same file under the newest key; null when it is already. Only the wrap is new, the content stays as it is, unless
 * it was not sealed at all.
 * @throws SealError
 */
export function reseal(
  keys: KeyRing,
  name: string,
  stored: Uint8Array<ArrayBuffer>,
): Buffer<ArrayBuffer> | null {
  const file = asBuffer(stored);
  if (!isSealed(file)) return seal(keys, name, plainFromBefore(name, file));
  if (keys.newest.id.equals(file.subarray(KEY_ID, WRAP_NONCE))) return null;
  // never carries damage into a new wrap
  unseal(keys, name, file);
  return Buffer.concat([
    head(keys.newest, name, ownKey(keys, name, file), file.subarray(NONCE, CONTENT)),
    file.subarray(CONTENT),
  ]);
}

const isSealed = (file: Buffer): boolean => file.subarray(0, MAGIC.length).equals(MAGIC);

function plainFromBefore(name: string, file: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (createHash("sha256").update(file).digest("hex") !== name) throw new SealError("damaged", name);
  return file;
}

function head(by: WrappingKey, name: string, own: Buffer, nonce: Buffer): Buffer {
  const wrapNonce = randomBytes(12);
  const wrapped = encrypted(by.key, wrapNonce, wrapBinding(by.id, name, nonce), own);
  return Buffer.concat([MAGIC, by.id, wrapNonce, ...wrapped, nonce]);
}

function ownKey(keys: KeyRing, name: string, file: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (file.length < CONTENT + TAG) throw new SealError("damaged", name);
  const by = keys.find(file.subarray(KEY_ID, WRAP_NONCE));
  if (!by) throw new SealError("unknown_key", name);
  const binding = wrapBinding(by.id, name, file.subarray(NONCE, CONTENT));
  return decrypt(by.key, file.subarray(WRAP_NONCE, WRAPPED), binding, file.subarray(WRAPPED, NONCE), name);
}

const wrapBinding = (keyId: Buffer, name: string, nonce: Buffer) =>
  Buffer.concat([MAGIC, keyId, nonce, Buffer.from(name)]);
const contentBinding = (name: string, nonce: Buffer) => Buffer.concat([MAGIC, nonce, Buffer.from(name)]);

/** Content and tag, apart: whoever puts them together copies the content once. */
function encrypted(key: Buffer, nonce: Buffer, binding: Buffer, plain: Uint8Array): Buffer[] {
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(binding);
  return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
}

function decrypt(
  key: Buffer,
  nonce: Buffer,
  binding: Buffer,
  sealed: Buffer,
  name: string,
): Buffer<ArrayBuffer> {
  const content = sealed.subarray(0, -TAG);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG })
    .setAAD(binding)
    .setAuthTag(sealed.subarray(-TAG));
  try {
    const plain = decipher.update(content);
    // compares the tag; a stream cipher has nothing left to add
    decipher.final();
    return plain;
  } catch {
    throw new SealError("damaged", name);
  }
}

const asBuffer = (bytes: Uint8Array<ArrayBuffer>): Buffer<ArrayBuffer> =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
