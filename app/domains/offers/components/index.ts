export { LevelNews, LevelQuestion } from "./level-question.tsx";
export { OfferForm } from "./offer-form.tsx";
export { OfferListFilter } from "./offer-filter.tsx";
export { OfferFacts, useLevelWord, useOfferWords } from "./offer-words.tsx";
export { PlannedList } from "./planned-list.tsx";
