export { ImportForm, ImportPreview } from "./import.tsx";
export { ReadinessCard, ReadinessLine } from "./readiness-card.tsx";
export { TurnText } from "./turn-text.tsx";
export { TypingAlert, UnfinishedForms } from "./typing.tsx";
export { VacancyActions } from "./vacancy-actions.tsx";
export { VacancyDetails } from "./vacancy-details.tsx";
export { VacancyForm } from "./vacancy-form.tsx";
export { VacancyMattersCard } from "./vacancy-matters-card.tsx";
export { WordingCard } from "./wording-card.tsx";
