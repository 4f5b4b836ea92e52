import { isIsco08UnitGroup } from "./isco.ts";

/** ISCO-08 groups of § 18g Abs. 1 Satz 2 Nr. 1 AufenthG (text of 2026-08-19), as beginnings of a unit group's code. */
const SHORTAGE_GROUPS = ["132", "133", "134", "21", "221", "222", "225", "226", "23", "25"] as const;

/** Whether the unit group of the job is a shortage occupation (Engpassberuf) of the Blue Card; false for an unknown code. */
export function isShortageOccupation(isco: string): boolean {
  return isIsco08UnitGroup(isco) && SHORTAGE_GROUPS.some((group) => isco.startsWith(group));
}
