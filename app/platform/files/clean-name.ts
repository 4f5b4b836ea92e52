import type { MediaType } from "./media-type.ts";

/** Longest name in characters; in Arabic letters still below the 255 bytes that file systems take. */
const LONGEST = 120;

const ENDINGS: Record<MediaType, readonly string[]> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
};

/**
 * A file's name as it may stand on a page and on a disk: without path, control and bidi signs ("gpj.exe" written
 * backwards) and signs that file systems refuse, not hidden, cut at 120 characters, and ending as its content does.
 */
export function cleanName(name: string, type: MediaType): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  const [usual = ""] = ENDINGS[type];
  const ending = ENDINGS[type].find((own) => plain.toLowerCase().endsWith(own)) ?? "";
  const stem = plain.slice(0, plain.length - ending.length).trimEnd();
  const kept = ending === "" ? usual : plain.slice(-ending.length);
  return [...(stem || "dokument")].slice(0, LONGEST - kept.length).join("") + kept;
}
