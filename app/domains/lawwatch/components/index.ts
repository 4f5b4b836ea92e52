export { LawHints } from "./law-hints.tsx";
export { TellAll } from "./told.tsx";
export { WatchedMatters } from "./watched-matters.tsx";
