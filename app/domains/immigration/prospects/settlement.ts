import { law } from "../criteria/types.ts";
import type { RouteId } from "../routes/types.ts";
import type { Settlement, SettlementKind } from "./types.ts";

function settlement(
  id: string,
  kind: SettlementKind,
  norm: string,
  rest: Partial<Pick<Settlement, "months" | "german" | "sooner">> = {},
): Settlement {
  return { id: `settlement.${id}`, kind, months: null, german: null, sooner: null, ...law(norm), ...rest };
}

/** § 18c Abs. 1 AufenthG: three years with the title of a skilled worker, two with a German qualification. */
const AFTER_SKILLED_WORK = { months: 36, german: "B1", sooner: { months: 24, german: "B1" } } as const;
/** § 18c Abs. 2 AufenthG: by the German that is spoken. */
const AFTER_BLUE_CARD = { months: 27, german: "A1", sooner: { months: 21, german: "B1" } } as const;
/** § 9 Abs. 2 S. 1 Nr. 1, 7 AufenthG. */
const IN_GENERAL = { months: 60, german: "B1" } as const;

const skilled = settlement("skilled", "entitlement", "§ 18c Abs. 1 AufenthG", AFTER_SKILLED_WORK);
const blueCard = settlement("blue-card", "entitlement", "§ 18c Abs. 2 AufenthG", AFTER_BLUE_CARD);
const general = settlement("general", "entitlement", "§ 9 Abs. 2 AufenthG", IN_GENERAL);
// The training is a German one, so the shorter time counts from the title after it.
const afterTraining = settlement(
  "after-training",
  "next_title",
  "§ 16a Abs. 1 S. 3, § 18c Abs. 1 S. 2 AufenthG",
  { months: 24, german: "B1" },
);
const afterRecognition = (norm: string) =>
  settlement("after-recognition", "next_title", `${norm}, § 18c Abs. 1 AufenthG`, {
    months: 36,
    german: "B1",
  });
const search = (norm: string) => settlement("search", "none", norm);
const temporary = (norm: string) => settlement("temporary", "none", norm);
const humanitarian = settlement("humanitarian", "discretion", "§ 26 Abs. 4, § 9 Abs. 2 AufenthG", IN_GENERAL);

/** The way to a settlement permit from each way to work. */
export const SETTLEMENTS: Readonly<Record<RouteId, Settlement>> = {
  "free-movement": settlement("free-movement", "by_law", "§ 4a Abs. 1, § 12 FreizügG/EU", { months: 60 }),
  "16a-1": afterTraining,
  "16a-2": { ...afterTraining, ...law("§ 16a Abs. 2 S. 4, § 18c Abs. 1 S. 2 AufenthG") },
  "16d-1": afterRecognition("§ 16d Abs. 1 S. 3"),
  "16d-3": afterRecognition("§ 16d Abs. 3 S. 7"),
  "16d-4": afterRecognition("§ 16d Abs. 4 S. 1"),
  "16d-6": afterRecognition("§ 16d Abs. 6 S. 1"),
  "17-1": search("§ 17 Abs. 1 S. 2, 3 AufenthG"),
  "18a": skilled,
  "18b": skilled,
  "18c-3": settlement("at-once", "at_once", "§ 18c Abs. 3, § 9 Abs. 1 S. 1 AufenthG", { months: 0 }),
  "18d": { ...skilled, id: "settlement.research" },
  "18g-1-standard": blueCard,
  "18g-1-shortage": blueCard,
  "18g-1-entrant": blueCard,
  "18g-2-it": blueCard,
  "19-ict": temporary("§ 19 Abs. 1 S. 2, Abs. 4 AufenthG"),
  "19c-1-beschv-22a": general,
  "19c-1-beschv-24a": general,
  "19c-1-beschv-26-1": general,
  "19c-1-beschv-26-2": general,
  "19c-2-beschv-6": general,
  "beschv-15d": temporary("§ 15d Abs. 3 BeschV"),
  "20a": search("§ 20a Abs. 6 AufenthG"),
  "16g": settlement("training-after-asylum", "next_title", "§ 16g Abs. 8, § 9 Abs. 2, 4 Nr. 3 AufenthG"),
  "19d": general,
  "60c": settlement("tolerated-training", "next_title", "§ 19d Abs. 1a AufenthG"),
  "60d": settlement("tolerated-work", "next_title", "§ 25b Abs. 6 AufenthG"),
  "104c": settlement("opportunity", "next_title", "§ 104c Abs. 2 S. 1 AufenthG"),
  "4a-current": settlement("as-held", "as_held", "§§ 9, 18c, 26 AufenthG"),
  "20": search("§ 20 Abs. 2 AufenthG"),
  "25a": humanitarian,
  "25b": humanitarian,
  "32-beschv": settlement("no-title", "none", "§ 4a Abs. 4, § 9 Abs. 2 S. 1 Nr. 1 AufenthG"),
};
