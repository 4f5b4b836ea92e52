export {
  addHistory,
  placeCandidate,
  registerCandidate,
  removeHistory,
  setCandidateState,
  updateCandidate,
} from "./actions.server.ts";
export { codeForCandidate, getAccess, inviteCandidate } from "./access.server.ts";
export { addDocument, openDocument } from "./documents.server.ts";
export {
  countDoubtful,
  getCandidate,
  listCandidates,
  listDocuments,
  listHistory,
  ownCandidateId,
} from "./queries.server.ts";
export type { CandidateRecord } from "./queries.server.ts";
export { answerDifferent, listDuplicates } from "./duplicates/answer.server.ts";
export { findAlike } from "./duplicates/find.server.ts";
export type { Alike } from "./duplicates/find.server.ts";
export { CANDIDATE_KEYS, keyIdentities, refreshDuplicates } from "./duplicates/refresh.server.ts";
export { chosenColumns, guessColumns } from "./import/columns.ts";
export { checkImport } from "./import/preview.server.ts";
export { ownCenterId, readPeopleTable } from "./import/read.server.ts";
export { importPeople } from "./import/save.server.ts";
export type { ImportOutcome, RowAnswer } from "./import/save.server.ts";
