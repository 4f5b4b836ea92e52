import { createHash } from "node:crypto";

/** The fingerprint of a row: the same cells in the same fields, whatever the order of the columns. */
export const rowKeyOf = (content: string): string => createHash("sha256").update(content).digest("hex");
