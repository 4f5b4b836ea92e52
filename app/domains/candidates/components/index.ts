export { AlikeNotice } from "./alike-notice.tsx";
export { CandidateFields } from "./candidate-fields.tsx";
export { candidateDefaults } from "./defaults.ts";
export { HistoryList } from "./history-list.tsx";
export { IdentityList } from "./identity-list.tsx";
export { ProfileList } from "./profile-list.tsx";
export { ColumnsForm, PeopleImportForm, PeopleImportPreview, type PeoplePreview } from "./import.tsx";
