export { FeePage } from "./fee-page.tsx";
