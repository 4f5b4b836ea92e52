import type { PlainDate } from "#app/domains/calendar/index.ts";
import { law } from "../criteria/types.ts";
import { toCents } from "../logic/situation.ts";
import { FEES } from "../parameters/fees.ts";
import type { ProcedureTime } from "../parameters/times.ts";
import type { Confidence, LegalRef } from "../parameters/types.ts";
import { feeOn, type Fee } from "../procedure/fees.ts";
import type { RouteId } from "../routes/types.ts";
import { prospectsOf } from "./prospects.ts";
import type { FamilyRights } from "./types.ts";

/** A condition or a document of family members who come along; its sentence is `family.<id>`. */
export interface FamilyItem extends LegalRef {
  id: string;
}

/** What one member pays, in cents. */
export interface FamilyFee extends FamilyItem {
  adult: number;
  minor: number;
}

/** Spouse and children in the procedure of § 81a Abs. 4 AufenthG. */
export interface AccompanyingFamily {
  conditions: readonly FamilyItem[];
  /** How far apart offices let the applications be; the law names no time. */
  together: ProcedureTime & { source: string };
  documents: readonly FamilyItem[];
  fees: readonly FamilyFee[];
}

const TOGETHER: AccompanyingFamily["together"] = {
  amount: 6,
  unit: "month",
  kind: "practice",
  norm: "§ 81a Abs. 4 AufenthG",
  confidence: "official",
  source: "hamburg.de/service/info/111095075, service.berlin.de/dienstleistung/329325",
};

const item = (id: string, norm: string): FamilyItem => ({ id, ...law(norm) });
const fromOffices = (id: string, confidence: Confidence, source: string): FamilyItem => ({
  id,
  norm: "§ 82 Abs. 1 AufenthG",
  source,
  confidence,
});

function conditionsOf({ kind, spouseGerman, livingSpace, needsLongStay }: FamilyRights): FamilyItem[] {
  return [
    item("who", "§ 81a Abs. 4 AufenthG"),
    item("partners", "§ 27 Abs. 2 AufenthG"),
    ...(needsLongStay ? [item("long_stay", "§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG")] : []),
    spouseGerman === null
      ? item("no_german", "§ 30 Abs. 1 S. 3 Nr. 5 AufenthG")
      : item("german", "§ 30 Abs. 1 S. 1 Nr. 2, S. 3 AufenthG"),
    livingSpace === true
      ? item("living_space", "§ 29 Abs. 1 S. 1 Nr. 2, § 2 Abs. 4 AufenthG")
      : item("no_living_space", "§ 29 Abs. 5 AufenthG"),
    item("livelihood", "§ 5 Abs. 1 Nr. 1, § 27 Abs. 3 AufenthG"),
    item("custody", "§ 32 Abs. 1, 3 AufenthG"),
    ...(kind === "eased" ? [] : [item("over_16", "§ 32 Abs. 2 S. 1 AufenthG")]),
    item("work", "§ 4a Abs. 1 AufenthG"),
  ];
}

const SAXON_LIST = "fachkraefte.zuwanderung.sachsen.de, Liste der Unterlagen zur Vereinbarung";

function documentsOf({ spouseGerman }: FamilyRights): FamilyItem[] {
  return [
    fromOffices("passports", "official", SAXON_LIST),
    fromOffices("marriage_certificate", "official", SAXON_LIST),
    fromOffices("birth_certificates", "official", SAXON_LIST),
    fromOffices("authentication", "general", "Praxis der Auslandsvertretungen, nicht im Gesetz"),
    item("other_parent", "§ 32 Abs. 3 AufenthG"),
    ...(spouseGerman === null ? [] : [item("certificate", "§ 30 Abs. 1 S. 1 Nr. 2 AufenthG")]),
  ];
}

/** § 50 Abs. 1 AufenthV: minors pay half. */
const feeOfMember = ({ id, amount, norm, source, confidence }: Fee): FamilyFee => ({
  id,
  adult: toCents(amount),
  minor: toCents(amount) / 2,
  norm: norm.replace(" AufenthV", ", § 50 Abs. 1 AufenthV"),
  source,
  confidence,
});

/** What holds for family members who come along on a way that takes the fast-track procedure; null before its rules. */
export function accompanyingFamily(id: RouteId, asOf: PlainDate): AccompanyingFamily | null {
  const prospects = prospectsOf(id, asOf);
  if (prospects === null) return null;
  return {
    conditions: conditionsOf(prospects.family),
    together: TOGETHER,
    documents: documentsOf(prospects.family),
    fees: [...feeOn(FEES.visa, "worker", asOf), ...feeOn(FEES.title, "worker", asOf)].map(feeOfMember),
  };
}
