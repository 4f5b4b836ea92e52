import { redirect } from "@remix-run/node";
import type { PaperResult } from "#app/domains/documents/index.server.ts";
import { formError } from "#app/permissions/gate.server.ts";

const FIELD: Readonly<Record<string, string>> = {
  expires_missing: "expiresOn",
  already_expired: "expiresOn",
  in_the_past: "dueOn",
  wrong_party: "party",
  detail_missing: "detail",
};

/** Goes back to a page, or says why not beside the field. What was chosen as a file cannot be kept. */
export function paperAnswer(done: PaperResult, data: object | undefined, back: string) {
  if (done.ok) return redirect(back);
  const { code } = done;
  if (code.startsWith("file_") || code === "scan_unavailable") return formError(data, { file: code }, 400);
  return formError(data, { [FIELD[code] ?? "form"]: code }, 409);
}

/** The bytes and name of a posted file. */
export async function postedFile({ id, file }: { id: string; file: File }) {
  return { id, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
