export { LetterListView } from "./letter-list.tsx";
export { LetterPage } from "./letter-page.tsx";
export { StepLetter } from "./step-letter.tsx";
