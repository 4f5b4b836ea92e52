export { isIsco08UnitGroup } from "./isco.ts";
export { isKldb2010, kldbMatchesIsco08, kldbTitle, recommendedIsco08 } from "./kldb.ts";
export { isShortageOccupation } from "./shortage.ts";
