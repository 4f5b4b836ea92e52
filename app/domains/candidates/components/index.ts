export { CandidateFields } from "./candidate-fields.tsx";
export { candidateDefaults } from "./defaults.ts";
export { IdentityList } from "./identity-list.tsx";
export { ProfileList } from "./profile-list.tsx";
export { CompanyEntries } from "./company-entries.tsx";
export { EuropassForm, EuropassPreview } from "./europass.tsx";
export { EntryForm } from "./entry-form.tsx";
export { EntrySections } from "./entry-sections.tsx";
export { ProfileProgress } from "./profile-progress.tsx";
