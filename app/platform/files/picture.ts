import sharp from "sharp";

/** Largest picture in pixels: a photo of a telephone has 12 to 50 million, and 4 bytes each when unpacked. */
const MAX_PIXELS = 64_000_000;
const THUMBNAIL_EDGE = 320;

type Picture = { ok: true; thumbnail: Buffer } | { ok: false; code: "file_damaged" | "file_pixels" };

/**
 * Reads a picture (its head first, so that one that unpacks to too much is never unpacked) and draws it small, as WebP
 * and upright. It is encoded anew: no place, camera or script of the original is in it.
 */
export async function pictureOf(bytes: Uint8Array): Promise<Picture> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", sequentialRead: true });
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) return { ok: false, code: "file_pixels" };
    const thumbnail = await picture
      .autoOrient()
      .resize(THUMBNAIL_EDGE, THUMBNAIL_EDGE, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 70 })
      .toBuffer();
    return { ok: true, thumbnail };
  } catch {
    // the library tells every kind of broken picture by a message of its own
    return { ok: false, code: "file_damaged" };
  }
}
