import { foldText } from "#app/domains/centers/index.ts";
import { fold } from "#app/domains/occupations/index.ts";
import type { CompanyState } from "#app/platform/database/generated/enums.ts";

/** What can be done to a company's registration: by the center (verify, reject) or by its HR admin (resubmit). */
export type CompanyMove = "verify" | "reject" | "resubmit";

/**
 * A verified company stays verified: what must end later ends by its memberships and vacancies. A rejection may be lifted
 * by the center itself (it erred) or answered by the company with a corrected registration.
 */
const TRANSITIONS: Readonly<Record<CompanyState, Partial<Record<CompanyMove, CompanyState>>>> = {
  PENDING: { verify: "VERIFIED", reject: "REJECTED" },
  REJECTED: { verify: "VERIFIED", resubmit: "PENDING" },
  VERIFIED: {},
  MERGED: {},
};

/** The state a move leads to, or null where the move is forbidden. */
export function companyAfter(state: CompanyState, move: CompanyMove): CompanyState | null {
  return TRANSITIONS[state][move] ?? null;
}

/** The moves open from a state, in the order of CompanyMove. */
export function companyMoves(state: CompanyState): CompanyMove[] {
  return (["verify", "reject", "resubmit"] as const).filter((move) => companyAfter(state, move) !== null);
}

/**
 * Why a company may draft but neither publish nor request; null when it may. Nobody acts for a merged company; what was
 * under way for it meets the same bar as for a rejected one.
 */
export function companyBar(state: CompanyState): "company_pending" | "company_rejected" | null {
  if (state === "VERIFIED") return null;
  return state === "PENDING" ? "company_pending" : "company_rejected";
}

/** Folded words that only tell a company's legal form, or join a name to it. */
const LEGAL_FORM_WORDS = new Set([
  ...[
    "gmbh",
    "ggmbh",
    "mbh",
    "ag",
    "kg",
    "kgaa",
    "ohg",
    "gbr",
    "ug",
    "se",
    "eg",
    "ek",
    "ev",
    "partg",
    "partgmbb",
  ],
  ...["co", "und", "haftungsbeschraenkt", "ltd", "inc"],
]);

/**
 * What names of companies are compared by: folded, without legal form and joining words. "Weser-Werft GmbH & Co. KG" and
 * "Weser Werft" agree. A name made of nothing else stays as it is.
 */
export function companyNameKey(legalName: string): string {
  const folded = foldText(legalName.replace(/\be\.\s?(K|V|G)\.?(?=\s|$)/gi, "e$1"));
  const words = folded.split(" ").filter((word) => !LEGAL_FORM_WORDS.has(word));
  return words.length > 0 ? words.join(" ") : folded;
}

const LETTERS_OF_START = 4;

/** The keys a company is found by, from its name: the folded name, and its first letters with umlauts as one letter. */
export function companyKeys(legalName: string): { nameKey: string; nameStart: string } {
  const nameKey = companyNameKey(legalName);
  return { nameKey, nameStart: fold(nameKey).replaceAll(" ", "").slice(0, LETTERS_OF_START) };
}
