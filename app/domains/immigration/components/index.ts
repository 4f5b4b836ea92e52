export { resultBlocks } from "./document.ts";
export type { ResultWords } from "./document-blocks.ts";
export { useFactNames } from "./fact-names.ts";
export { LawChanges, LawFees, LawPoints, LawRoutes, LawThresholds, LawTimes } from "./law.tsx";
export { ResultDetails } from "./result.tsx";
export { useVerdictTitle, VerdictHeader } from "./verdict.tsx";
export { verdictOf, type Verdict } from "./verdict-of.ts";
