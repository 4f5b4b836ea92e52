export { placeCandidate, registerCandidate, setCandidateState, updateCandidate } from "./actions.server.ts";
export { codeForCandidate, getAccess, inviteCandidate } from "./access.server.ts";
export { addDocument, openDocument } from "./documents.server.ts";
export { getCandidate, listCandidates, listDocuments, ownCandidateId } from "./queries.server.ts";
export type { CandidateRecord } from "./queries.server.ts";
export {
  checkEntry,
  removeEntry,
  saveExperience,
  saveLanguage,
  saveQualification,
  saveSituation,
} from "./entries/actions.server.ts";
export { guardianConsentOf, saveGuardian } from "./entries/guardians.server.ts";
export { getEntryForm } from "./entries/form.server.ts";
export { getProfilePage } from "./entries/page.server.ts";
export { getEntries } from "./entries/read.server.ts";
export { companyEntries } from "./entries/shown.server.ts";
export type { EntryResult } from "./entries/write.server.ts";
export { takeOver } from "./europass/import.server.ts";
export { previewEuropass } from "./europass/preview.server.ts";
