import { DRIVING_LICENCE, DUAL_TRAINING, REGULATED, type RegulatingBody } from "./data/flags.ts";
import { iscoUnitGroup } from "./isco.ts";
import { isShortageOccupation } from "./shortage.ts";

/** Languages in which every unit group has a title. */
export type OccupationLocale = "de" | "en";

/** What the project knows of an ISCO-08 unit group. Flags are hints for forms and pages; the law check asks for facts. */
export type Occupation = {
  isco08: string;
  title: Record<OccupationLocale, string>;
  /** Engpassberuf of the Blue Card, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG. */
  shortage: boolean;
  /** Who licenses the profession; null where it is free or only partly regulated. */
  regulatedBy: RegulatingBody | null;
  /** Class of driving licence the work needs; null if none. */
  drivingLicence: string | null;
  /** Whether the usual way in is an apprenticeship under BBiG or HwO. */
  dualTraining: boolean;
};

/** The occupation of an ISCO-08 unit group; null for an unknown code. */
export function occupationByIsco(code: string): Occupation | null {
  const group = iscoUnitGroup(code);
  if (group === undefined) return null;
  return {
    isco08: code,
    title: { de: group.de, en: group.en },
    shortage: isShortageOccupation(code),
    regulatedBy: REGULATED[code] ?? null,
    drivingLicence: DRIVING_LICENCE[code] ?? null,
    dualTraining: DUAL_TRAINING.has(code),
  };
}

/** Title of a unit group in German or English; null for an unknown code. */
export function occupationTitle(code: string, locale: OccupationLocale): string | null {
  return iscoUnitGroup(code)?.[locale] ?? null;
}
