import type { LocalText } from "../texts/format.ts";
import { say } from "../texts/say.ts";
import type { DocumentId } from "./steps.ts";

/** Name of a document in both languages. */
export function documentName(id: DocumentId): LocalText {
  return say(`document.${id}`);
}
