import type { EuropassCv } from "./cv.ts";
import { readCandidate } from "./candidate-document.ts";
import { readSkillsPassport } from "./skills-passport.ts";
import { parseXml } from "./tree.ts";

export type EuropassRead =
  { ok: true; cv: EuropassCv } | { ok: false; code: "europass_pdf" | "not_europass" };

/** Reads a Europass CV of either kind. Anything else is refused by a code, a PDF by its own. */
export function readEuropass(text: string): EuropassRead {
  if (text.startsWith("%PDF")) return { ok: false, code: "europass_pdf" };
  const document = parseXml(text.replace(/^\uFEFF/, ""));
  if (document?.name === "SkillsPassport") return { ok: true, cv: readSkillsPassport(document.root) };
  if (document?.name === "Candidate") return { ok: true, cv: readCandidate(document.root) };
  return { ok: false, code: "not_europass" };
}
