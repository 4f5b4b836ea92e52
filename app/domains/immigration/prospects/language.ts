import type { Cefr } from "../criteria/language.ts";
import { law } from "../criteria/types.ts";
import type { RouteId } from "../routes/types.ts";
import type { LanguageAsked } from "./types.ts";

const none = (norm: string): LanguageAsked => ({
  id: "language.none",
  level: null,
  binds: null,
  ...law(norm),
});

/** No level for the title, but the licence of a profession may ask for one. */
const byLicence = (norm: string): LanguageAsked => ({
  ...none(`${norm}, § 18 Abs. 2 Nr. 3 AufenthG`),
  id: "language.licence",
});

const asked = (level: Cefr, binds: LanguageAsked["binds"], id: string, norm: string): LanguageAsked => ({
  id: `language.${id}`,
  level,
  binds,
  ...law(norm),
});

const training = asked("B1", "sometimes", "training", "§ 16a Abs. 3 S. 2, § 2 Abs. 11 AufenthG");

/** The German that each way asks for. */
export const LANGUAGES: Readonly<Record<RouteId, LanguageAsked>> = {
  "free-movement": none("§ 2 FreizügG/EU"),
  "16a-1": training,
  "16a-2": training,
  "16d-1": asked("A2", "usually", "usual", "§ 16d Abs. 1 S. 2 Nr. 1 AufenthG"),
  "16d-3": asked("A2", "always", "partnership", "§ 16d Abs. 3 S. 1 Nr. 5 AufenthG"),
  "16d-4": asked("A2", "usually", "usual", "§ 16d Abs. 4 S. 2 AufenthG"),
  "16d-6": asked("A2", "usually", "usual", "§ 16d Abs. 6 S. 2 Nr. 2 AufenthG"),
  "17-1": asked("B1", "always", "required", "§ 17 Abs. 1 S. 1 Nr. 4 AufenthG"),
  "18a": byLicence("§ 18a"),
  "18b": byLicence("§ 18b"),
  "18c-3": { ...none("§ 18c Abs. 3 S. 1 AufenthG"), id: "language.integration" },
  "18d": none("§ 18d AufenthG"),
  "18g-1-standard": byLicence("§ 18g Abs. 1"),
  "18g-1-shortage": byLicence("§ 18g Abs. 1"),
  "18g-1-entrant": byLicence("§ 18g Abs. 1"),
  "18g-2-it": byLicence("§ 18g Abs. 2"),
  "19-ict": none("§ 19 AufenthG"),
  "19c-1-beschv-22a": byLicence("§ 22a BeschV"),
  "19c-1-beschv-24a": byLicence("§ 24a BeschV"),
  "19c-1-beschv-26-1": byLicence("§ 26 Abs. 1 BeschV"),
  "19c-1-beschv-26-2": byLicence("§ 26 Abs. 2 BeschV"),
  "19c-2-beschv-6": byLicence("§ 6 BeschV"),
  "beschv-15d": none("§ 15d BeschV"),
  "20a": asked("A1", "sometimes", "points", "§ 20a Abs. 4 S. 3 Nr. 2 AufenthG"),
  "16g": none("§ 16g AufenthG"),
  "19d": asked("B1", "always", "required", "§ 19d Abs. 1 Nr. 3 AufenthG"),
  "60c": none("§ 60c AufenthG"),
  "60d": asked("A2", "always", "spoken", "§ 60d Abs. 1 Nr. 6 AufenthG"),
  // The rule of 2022 is no longer in the statute book: today's text only lets its titles run out.
  "104c": { ...none("§ 104c AufenthG in der Fassung vom 31.12.2022"), confidence: "general" },
  "4a-current": none("§ 4a Abs. 1 AufenthG"),
  "20": none("§ 20 AufenthG"),
  "25a": { ...none("§ 25a Abs. 1 S. 1 Nr. 4 AufenthG"), id: "language.integration" },
  "25b": asked("A2", "usually", "spoken", "§ 25b Abs. 1 S. 2 Nr. 4 AufenthG"),
  "32-beschv": none("§ 32 BeschV"),
};
