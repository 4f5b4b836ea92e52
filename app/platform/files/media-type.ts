/** Media types a document may have, told from its first bytes: a name proves nothing. */
export type MediaType = "application/pdf" | "image/jpeg" | "image/png";

const SIGNATURES: readonly [MediaType, readonly number[]][] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Tells a document's type by its content; null when it is none of the accepted ones. */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}

export const isPicture = (type: string): boolean => type.startsWith("image/");
