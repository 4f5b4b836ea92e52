import type { LetterKind } from "./kinds.ts";

/** The steps that need a letter. */
const OF_STEP: Readonly<Record<string, LetterKind>> = {
  power_of_attorney: "POWER_OF_ATTORNEY",
  agreement: "AGREEMENT",
  employment_declaration: "DECLARATION_SHEET",
  fair_integration_notice: "ADVICE_NOTICE",
  end_notice_employer: "END_NOTICE",
};

/** The letter a step needs; null where it needs none. */
export const letterOfStep = (key: string): LetterKind | null => OF_STEP[key] ?? null;
