export {
  occupationChoices,
  occupationCode,
  occupationLabel,
  resolveOccupation,
  type OccupationChoice,
  type OccupationCodes,
} from "./choices.ts";
export { REGULATING_BODIES, type RegulatingBody } from "./data/flags.ts";
export { allIscoUnitGroups, isIsco08UnitGroup } from "./isco.ts";
export { isKldb2010, kldbMatchesIsco08, kldbTitle, recommendedIsco08 } from "./kldb.ts";
export { buildNameIndex, scoreNames, type NameIndex } from "./name-index.ts";
export { occupationByIsco, occupationTitle, type Occupation, type OccupationLocale } from "./occupation.ts";
export type { OccupationName } from "./search-index.ts";
export { searchOccupations, type OccupationHit } from "./search.ts";
export { editDistance } from "./similarity.ts";
export { isShortageOccupation } from "./shortage.ts";
export { fold, wordsOf } from "./text.ts";
