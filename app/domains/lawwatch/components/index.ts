export { WatchedMatters } from "./watched-matters.tsx";
