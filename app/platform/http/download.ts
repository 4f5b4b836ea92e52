/** Nothing in it runs or loads anything, should a browser show it after all. */
const INERT = "sandbox; default-src 'none'; frame-ancestors 'none'";

const PRIVATE = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": INERT,
  "Cache-Control": "private, no-store",
};

/** Headers of a file that we have written ourselves, to take along. */
export const takenAlong = (name: string, mediaType: string) => ({
  "Content-Type": mediaType,
  "Content-Disposition": attachment(name),
  "Cache-Control": "private, no-store",
});

/** Bytes that a person uploaded, always as a download: nothing of theirs is shown inside our pages. */
export function download(file: {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}): Response {
  return new Response(file.bytes, {
    headers: {
      ...PRIVATE,
      "Content-Type": file.mediaType,
      "Content-Disposition": attachment(file.name),
      "Content-Length": String(file.bytes.byteLength),
    },
  });
}

/** A small picture that we have drawn ourselves from an uploaded one, for an `<img>` of ours; 404 when there is none. */
export function thumbnailPicture(bytes: Uint8Array<ArrayBuffer> | null): Response {
  if (!bytes) return new Response("Not Found", { status: 404 });
  return new Response(bytes, {
    headers: { ...PRIVATE, "Content-Type": "image/webp", "Content-Disposition": "inline" },
  });
}

/**
 * The header of a download (RFC 6266): the name in ASCII for old programs, then as it is (RFC 8187, formerly 5987). No
 * sign of the name can end its place in the header.
 */
export function attachment(name: string): string {
  const whole = name.toWellFormed().replace(/\p{Cc}/gu, "");
  const plain = whole
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\w .()-]/g, "_");
  // encodeURIComponent leaves these, and RFC 8187 does not allow them
  const encoded = encodeURIComponent(whole).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
