export {
  addHistory,
  registerCandidate,
  removeHistory,
  setCandidateState,
  updateCandidate,
} from "./actions.server.ts";
export { addDocument, openDocument } from "./documents.server.ts";
export {
  CANDIDATES_PER_PAGE,
  getCandidate,
  listCandidates,
  listDocuments,
  listHistory,
  ownCandidateId,
} from "./queries.server.ts";
export type { CandidateRecord } from "./queries.server.ts";
