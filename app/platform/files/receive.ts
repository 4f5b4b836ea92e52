import { FILE_MAX_BYTES } from "../http/file-size.ts";
import { cleanName } from "./clean-name.ts";
import { isPicture, mediaTypeOf } from "./media-type.ts";
import { pictureOf } from "./picture.ts";
import type { Scanner } from "./scanner.ts";
import type { Received } from "./types.ts";

/**
 * What is asked of every file before it is stored, cheapest first; pictures are decoded after the scanner has seen them.
 * Where a scanner is configured and does not answer, nothing is taken: the person is asked to try again later.
 */
export function receiver(
  scanner: Scanner | null,
  store: (bytes: Uint8Array, thumbnail: Uint8Array | null) => Promise<string>,
): (given: { name: string; bytes: Uint8Array }) => Promise<Received> {
  return async ({ name, bytes }) => {
    if (bytes.byteLength === 0) return { ok: false, code: "file_empty" };
    if (bytes.byteLength > FILE_MAX_BYTES) return { ok: false, code: "file_size" };
    const mediaType = mediaTypeOf(bytes);
    if (!mediaType) return { ok: false, code: "file_type" };
    const scan = scanner ? await scanner.scan(bytes) : "NOT_SCANNED";
    if (scan === "UNAVAILABLE") return { ok: false, code: "scan_unavailable" };
    if (scan === "INFECTED") return { ok: false, code: "file_infected" };
    const picture = isPicture(mediaType) ? await pictureOf(bytes) : { ok: true as const, thumbnail: null };
    if (!picture.ok) return picture;
    const contentId = await store(bytes, picture.thumbnail);
    return {
      ok: true,
      file: { contentId, size: bytes.byteLength, mediaType, name: cleanName(name, mediaType), scan },
    };
  };
}
