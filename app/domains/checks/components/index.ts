export { Changes } from "./changes.tsx";
export { Day } from "./day.tsx";
export { Parts } from "./parts.tsx";
export { Questions } from "./questions.tsx";
export { TakeAlong } from "./take-along.tsx";
export { checkDocument } from "./document.ts";
