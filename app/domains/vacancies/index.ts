export { vacancyEvents } from "./events.ts";
export { vacancyFacts, type VacancyTerms } from "./facts.ts";
export { exportCells, exportRows } from "./export.ts";
export { vacancyForm } from "./form-values.ts";
export { AGENCY_NUMBERS, agencyNumbersSchema } from "./hr-ba/schema.ts";
export { importSchema, MOST_TEXT, postingSchema } from "./import/schema.ts";
export { filterAddress, isNarrowed, NO_FILTER, readFilter, type VacancyFilter } from "./list/filter.ts";
export { bulkSchema, chosenIds, viewKeySchema, viewSchema, type BulkStep } from "./list/schema.ts";
export { readTable } from "./import/table.ts";
export { isEditable, needsLanguageReason, VACANCY_ORDERS, type VacancyMove } from "./rules.ts";
export {
  HEAD_OFFICE,
  moveSchema,
  newVacancySchema,
  publishSchema,
  VACANCY_STATES,
  vacancySchema,
  type VacancyInput,
} from "./schema.ts";
export { templateKeySchema, templateSchema } from "./templates/schema.ts";
export { bringBackSchema } from "./versions/schema.ts";
export { discardSchema, typingSchema } from "./typing/schema.ts";
export type { WordingFinding, WordingInput } from "./wording/finding.ts";
export { foldInPlace, type Folded } from "./wording/folded.ts";
