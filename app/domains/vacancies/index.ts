export { vacancyEvents } from "./events.ts";
export { vacancyFacts, type VacancyTerms } from "./facts.ts";
export { isEditable, needsLanguageReason, type VacancyMove } from "./rules.ts";
export {
  HEAD_OFFICE,
  moveSchema,
  newVacancySchema,
  VACANCY_STATES,
  vacancySchema,
  type VacancyInput,
} from "./schema.ts";
export type { WordingFinding, WordingInput } from "./wording/finding.ts";
