export { vacancyEvents } from "./events.ts";
export { vacancyFacts, type VacancyTerms } from "./facts.ts";
export {
  isEditable,
  needsLanguageReason,
  vacancyAfter,
  vacancyMoves,
  type MoveRefusal,
  type VacancyMove,
} from "./rules.ts";
export { annualCents } from "./salary.ts";
export {
  CEFR_LEVELS,
  CONTRACT_KINDS,
  HEAD_OFFICE,
  moveSchema,
  newVacancySchema,
  QUALIFICATION_KINDS,
  SALARY_PERIODS,
  VACANCY_STATES,
  vacancySchema,
  type VacancyInput,
} from "./schema.ts";
export { turnOf, type VacancyMatters, type VacancyTurn } from "./turn.ts";
