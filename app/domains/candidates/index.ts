export { candidateReference, DOCUMENT_MAX_BYTES, findIdentifying } from "./rules.ts";
export type { DocumentType, IdentifyingFinding } from "./rules.ts";
