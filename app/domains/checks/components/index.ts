export { Changes } from "./changes.tsx";
export { Day } from "./day.tsx";
export { Parts } from "./parts.tsx";
export { Questions } from "./questions.tsx";
