export { Changes } from "./changes.tsx";
export { Parts } from "./parts.tsx";
export { Questions } from "./questions.tsx";
