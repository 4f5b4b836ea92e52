export { ComparisonTable } from "./comparison-table.tsx";
export { Explanation } from "./explanation.tsx";
export { MatchDetails } from "./match-details.tsx";
export { Requirements } from "./requirements.tsx";
