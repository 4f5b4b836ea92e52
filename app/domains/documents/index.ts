export { documentEvents } from "./events.ts";
export { companyReads, KINDS, PAPER_KINDS, usualParty } from "./kinds.ts";
export { movePaper, PAPER_ACTIONS, possibleActions } from "./rules/moves.ts";
export type { PaperAction } from "./rules/moves.ts";
export type { PaperStand } from "./rules/stand.ts";
export {
  askAgainSchema,
  bringOwnSchema,
  bringSchema,
  checkSchema,
  FILE_TYPES,
  rejectSchema,
  requestAllSchema,
  requestSchema,
  versionSchema,
} from "./schema.ts";
