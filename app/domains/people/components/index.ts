export { DuplicatesCard } from "./duplicates-card.tsx";
export { HandoverParts } from "./handover-parts.tsx";
export { KeptRecord } from "./kept-record.tsx";
export { MergeForm } from "./merge-form.tsx";
export { PersonNotices } from "./person-notices.tsx";
