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
  getCandidate,
  listCandidates,
  listDocuments,
  listHistory,
  ownCandidateId,
} from "./queries.server.ts";
export type { CandidateRecord } from "./queries.server.ts";
