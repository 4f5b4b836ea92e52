import { createHash } from "node:crypto";

/**
 * An answer for programs that come again and again: whoever has it already is told so in one line (304). It is asked for
 * anew every time, so that what has been taken down is nowhere for longer than the next look.
 */
export function taggedResponse(
  request: Request,
  body: string,
  type: string,
  reader: "public" | "private" = "public",
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": `${reader}, no-cache`, "content-type": `${type}; charset=utf-8` };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
