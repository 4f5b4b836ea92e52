import { isShortageOccupation } from "#app/domains/occupations/index.ts";
import { fact, isIsco08FromKldb, isco08Of, whenIsco08, type Situation } from "../logic/situation.ts";
import type { LegalRef } from "../parameters/types.ts";
import { law, type Criterion, type Finding } from "./types.ts";

/** ISCO-08 groups of § 18g Abs. 2 AufenthG: IT managers, ICT specialists. */
const BLUE_CARD_IT_GROUPS = ["133", "25"];

/** § 6 BeschV names no codes; besides those of the Blue Card, ICT technicians work in ICT, too. */
const ICT_GROUPS = [...BLUE_CARD_IT_GROUPS, "35"];

/** § 5 Nr. 4 BeschV: occupations of teachers at schools. */
const SCHOOL_TEACHERS = ["2320", "2330", "2341", "2352"];

/** ISCO-08 groups of health and care occupations, § 38 BeschV; veterinary work is not among them. */
const HEALTH_GROUPS = ["221", "222", "223", "224", "226", "321", "322", "323", "325", "532"];

const belongsTo = (groups: readonly string[]) => (isco08: string) =>
  groups.some((group) => isco08.startsWith(group));

const isBlueCardItOccupation = belongsTo(BLUE_CARD_IT_GROUPS);
export const isIctOccupation = belongsTo(ICT_GROUPS);
export const isSchoolTeacher = belongsTo(SCHOOL_TEACHERS);
export const isHealthOccupation = belongsTo(HEALTH_GROUPS);

const CORRESPONDENCE: LegalRef = {
  norm: "KldB 2010 → ISCO-08",
  source: "Umsteigeschlüssel der Bundesagentur für Arbeit, empfohlenes Paar",
  confidence: "official",
};

function findOccupation(situation: Situation): Finding {
  const isco08 = isco08Of(situation);
  return {
    params: { isco08: isco08 ?? "" },
    actual: isco08,
    ...(isIsco08FromKldb(situation) ? { basis: [CORRESPONDENCE] } : {}),
  };
}

/** A shortage occupation of the Blue Card. The job's occupation counts, not the degree's. */
export const shortageOccupation: Criterion = {
  id: "shortage-occupation",
  basis: [law("§ 18g Abs. 1 S. 2 Nr. 1 AufenthG")],
  test: (situation) => whenIsco08(situation, isShortageOccupation),
  find: findOccupation,
};

/** An IT occupation of the Blue Card without a degree. */
export const itOccupation: Criterion = {
  id: "it-occupation",
  basis: [law("§ 18g Abs. 2 S. 1 AufenthG")],
  test: (situation) => whenIsco08(situation, isBlueCardItOccupation),
  find: findOccupation,
};

/** Whether the occupation was given by both codes and the table knows no such pair; see the warning. */
export function hasBothCodes(situation: Situation): { isco08: string; kldb2010: string } | null {
  const isco08 = fact(situation, "job.isco08");
  const kldb2010 = fact(situation, "job.kldb2010");
  return isco08 === undefined || kldb2010 === undefined ? null : { isco08, kldb2010 };
}
