export { placeCandidate, registerCandidate, setCandidateState, updateCandidate } from "./actions.server.ts";
export { codeForCandidate, inviteCandidate } from "./access.server.ts";
export { addDocument, openDocument, openDocumentThumbnail } from "./documents.server.ts";
export {
  doubtfulPeople,
  getCandidate,
  getCandidateWithEntries,
  listCandidates,
  listDocuments,
  ofOwnRecord,
  ownCandidateId,
} from "./queries.server.ts";
export { occupationNames } from "./occupation-names.server.ts";
export type { CandidateRecord } from "./queries.server.ts";
export { answerDifferent, listDuplicates } from "./duplicates/answer.server.ts";
export { findAlike } from "./duplicates/find.server.ts";
export type { Alike } from "./duplicates/find.server.ts";
export { CANDIDATE_KEYS, keyIdentities, refreshDuplicates } from "./duplicates/refresh.server.ts";
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
export { chosenColumns, guessColumns } from "./import/columns.ts";
export { checkImport } from "./import/preview.server.ts";
export { readPeopleTable } from "./import/read.server.ts";
export { importPeople } from "./import/save.server.ts";
export type { ImportOutcome, RowAnswer } from "./import/save.server.ts";
