import { countryName } from "#app/domains/countries/index.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";

/** What people call a candidate by before there is a name, e.g. "K-2041". */
export function candidateReference(number: number): string {
  return `K-${number}`;
}

/** Whether a record is only kept and read: it goes on as another one, here or in another center. */
export const isClosed = (state: CandidateState): boolean => state === "MERGED" || state === "HANDED_OVER";

/** Media types a document may have, told from its first bytes: a name proves nothing. */
export type DocumentType = "application/pdf" | "image/jpeg" | "image/png";

export const DOCUMENT_MAX_BYTES = 10 * 1024 * 1024;

const SIGNATURES: readonly [DocumentType, readonly number[]][] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Tells a document's type by its content; null when it is none of the accepted ones. */
export function documentTypeOf(bytes: Uint8Array): DocumentType | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}

/** The same person, their countries as names in a language instead of codes. */
export function withCountryNames<
  T extends { nationalities: readonly string[]; residenceCountry: string | null },
>(identity: T, locale: string): T {
  const { nationalities, residenceCountry } = identity;
  return {
    ...identity,
    nationalities: nationalities.map((code) => countryName(code, locale)),
    residenceCountry: residenceCountry && countryName(residenceCountry, locale),
  };
}
