export { resultBlocks } from "./document.ts";
export type { ResultWords } from "./document-blocks.ts";
export { LawFees, LawPoints, LawRoutes, LawThresholds, LawTimes } from "./law.tsx";
export { LawChanges, LawFixed, LawTitles } from "./law-beside.tsx";
export { ResultDetails } from "./result.tsx";
export { VerdictHeader } from "./verdict.tsx";
export { factNames } from "./wording.ts";
