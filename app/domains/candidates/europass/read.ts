import { attachmentsOf } from "#app/platform/pdf/read/attachments.ts";
import type { EuropassCv } from "./cv.ts";
import { readCandidate } from "./candidate-document.ts";
import { EUROPASS_MAX_BYTES } from "./schema.ts";
import { readSkillsPassport } from "./skills-passport.ts";
import { parseXml } from "./tree.ts";

export type EuropassRead =
  { ok: true; cv: EuropassCv } | { ok: false; code: "europass_pdf" | "europass_pdf_big" | "not_europass" };

/**
 * Reads a Europass CV of either kind, from its XML or from the PDF that carries this XML as an attached file. The text
 * on a PDF's pages is left alone: what it says where is guesswork. Anything else is refused by a code.
 */
export function readEuropass(bytes: Uint8Array): EuropassRead {
  if (!isPdf(bytes)) return readXml(bytes) ?? { ok: false, code: "not_europass" };
  const files = attachmentsOf(bytes, EUROPASS_MAX_BYTES);
  if (files === "too_big") return { ok: false, code: "europass_pdf_big" };
  for (const file of files) {
    const read = readXml(file);
    if (read) return read;
  }
  return { ok: false, code: "europass_pdf" };
}

/** Readers of PDF take some bytes before the sign, so do we. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");

function readXml(bytes: Uint8Array): EuropassRead | null {
  // without the byte order mark
  const document = parseXml(new TextDecoder().decode(bytes));
  if (document?.name === "SkillsPassport") return { ok: true, cv: readSkillsPassport(document.root) };
  if (document?.name === "Candidate") return { ok: true, cv: readCandidate(document.root) };
  return null;
}
