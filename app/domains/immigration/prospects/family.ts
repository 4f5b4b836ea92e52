import { law } from "../criteria/types.ts";
import type { RouteId } from "../routes/types.ts";
import type { FamilyKind, FamilyRights } from "./types.ts";

const NOBODY = {
  spouseGerman: null,
  livingSpace: null,
  spouseMayWork: null,
  parents: false,
  needsLongStay: false,
} as const;

const family = (
  id: string,
  kind: FamilyKind,
  norm: string,
  rest: Partial<Omit<FamilyRights, "id" | "kind">> = {},
): FamilyRights => ({ id: `family.${id}`, kind, ...NOBODY, ...law(norm), ...rest });

const EASED = { livingSpace: false, spouseMayWork: true, parents: true } as const;
const GENERAL = { spouseGerman: "A1", livingSpace: true, spouseMayWork: true, needsLongStay: true } as const;
const GENERAL_NORM = "§ 29 Abs. 1 S. 1, § 30 Abs. 1 S. 1, § 32 AufenthG";

// Blue Card, ICT card, research, settlement permit: § 30 Abs. 1 S. 1 Nr. 3 letters a, c, g ask for no long stay.
const eased = family("eased", "eased", "§ 29 Abs. 5, § 30 Abs. 1 S. 3 Nr. 5, § 36 Abs. 3 AufenthG", EASED);
const easedForWork: FamilyRights = { ...eased, id: "family.eased-work", needsLongStay: true };
const general = family("general", "general", GENERAL_NORM, GENERAL);
// At most a year, where § 30 Abs. 1 S. 1 Nr. 3 letter e expects more; how offices expect is not in the law.
const shortStay = family("short-stay", "limited", "§ 30 Abs. 1 S. 1 Nr. 3 Buchst. e, § 32 AufenthG", GENERAL);
const noTitle = family("no-title", "none", "§ 29 Abs. 1 S. 1 Nr. 1 AufenthG");

/** What each way means for family members who join. */
export const FAMILIES: Readonly<Record<RouteId, FamilyRights>> = {
  "free-movement": family("free-movement", "own_right", "§§ 2a, 3 FreizügG/EU"),
  "16a-1": general,
  "16a-2": general,
  "16d-1": general,
  "16d-3": general,
  "16d-4": general,
  "16d-6": shortStay,
  "17-1": shortStay,
  "18a": easedForWork,
  "18b": easedForWork,
  "18c-3": eased,
  "18d": eased,
  "18g-1-standard": eased,
  "18g-1-shortage": eased,
  "18g-1-entrant": eased,
  "18g-2-it": eased,
  "19-ict": eased,
  "19c-1-beschv-22a": general,
  "19c-1-beschv-24a": general,
  "19c-1-beschv-26-1": {
    ...general,
    id: "family.general-visa-free",
    norm: "§ 29 Abs. 1 S. 1, § 30 Abs. 1 S. 1, S. 3 Nr. 4, § 32 AufenthG, § 41 Abs. 1 AufenthV",
  },
  "19c-1-beschv-26-2": general,
  "19c-2-beschv-6": easedForWork,
  "beschv-15d": shortStay,
  "20a": shortStay,
  "16g": general,
  "19d": general,
  "60c": noTitle,
  "60d": family("tolerated-work", "none", "§ 29 Abs. 1 S. 1 Nr. 1, § 60d Abs. 1, 2 AufenthG"),
  "104c": family("opportunity", "none", "§ 29 Abs. 3 S. 3 AufenthG"),
  "4a-current": family("as-held", "as_held", "§§ 27 bis 36a AufenthG"),
  "20": general,
  "25a": family("humanitarian", "limited", "§ 29 Abs. 3 S. 1, § 25a Abs. 2 AufenthG"),
  "25b": family("humanitarian", "limited", "§ 29 Abs. 3 S. 1, § 25b Abs. 4 AufenthG"),
  "32-beschv": noTitle,
};
