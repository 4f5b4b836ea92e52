import { refusal } from "./enter.server.ts";

/** Largest form without files, in bytes. */
export const DEFAULT_MAX_BYTES = 256 * 1024;

/** The posted form; 413 when it is larger than `maxBytes`, 400 when it is no form or holds a NUL. */
export async function readBody(request: Request, maxBytes = DEFAULT_MAX_BYTES): Promise<FormData> {
  const bytes = await readLimited(request, maxBytes);
  const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
  const formData = await new Response(bytes, { headers }).formData().catch(() => {
    throw refusal(400);
  });
  for (const [name, value] of formData) {
    // PostgreSQL's text cannot hold it; nobody types it
    if (name.includes("\0") || (typeof value === "string" && value.includes("\0"))) throw refusal(400);
  }
  return formData;
}

/** The bytes of a body, 413 beyond the limit. Content-Length may be missing or wrong, so the bytes themselves are counted. */
export async function readLimited(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get("Content-Length") ?? 0) > maxBytes) throw refusal(413);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) throw refusal(413);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
