import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Mover } from "#app/domains/cases/index.ts";
import type { LetterKind } from "../kinds.ts";
import { adviceNotice } from "./advice-notice.ts";
import { agreement } from "./agreement.ts";
import { caseReport, checklist, settlementPlan } from "./course.ts";
import { declarationSheet } from "./declaration.ts";
import { endNotice } from "./end-notice.ts";
import { inquiry } from "./inquiry.ts";
import { powerOfAttorney, subPower } from "./power-of-attorney.ts";
import { germanOf } from "./say.ts";
import {
  BLOCKING,
  type LetterContent,
  type LetterDetails,
  type LetterFacts,
  type Unavailable,
} from "./types.ts";

/** Who asks for which letter of a case, as of which day. */
export interface LetterAsk {
  kind: LetterKind;
  side: Mover;
  day: PlainDate;
  details: LetterDetails;
}

/** The letter as data, or why there is none. The same facts and the same day give the same letter. */
export function writeLetter(
  facts: LetterFacts,
  { kind, side, day, details }: LetterAsk,
): LetterContent | Unavailable {
  switch (kind) {
    case "POWER_OF_ATTORNEY":
      return powerOfAttorney(facts);
    case "SUB_POWER_OF_ATTORNEY":
      return subPower(facts, details);
    case "AGREEMENT":
      return agreement(facts, details, day);
    case "DECLARATION_SHEET":
      return declarationSheet(facts);
    case "INQUIRY":
      return inquiry(facts, details, side);
    case "ADVICE_NOTICE":
      return adviceNotice(facts, details, day);
    case "END_NOTICE":
      return endNotice(facts, details);
    case "CHECKLIST_COMPANY":
      return checklist(facts, "COMPANY");
    case "CHECKLIST_PERSON":
      return checklist(facts, "CANDIDATE");
    case "SETTLEMENT_PLAN":
      return settlementPlan(facts);
    case "CASE_REPORT":
      return caseReport(facts, side);
  }
}

/** Whether a letter lacks what it cannot do without. */
export const lacksTooMuch = ({ missing }: LetterContent): boolean =>
  missing.some((key) => BLOCKING.includes(key));

/** What a letter says, a line for each sentence or field: two letters that say the same have the same lines. */
export function linesOf({ title, from, to, parts }: LetterContent): string[] {
  const own = parts.flatMap((part): string[] => {
    switch (part.kind) {
      case "heading":
      case "paragraph":
        return [part.text.de];
      case "list":
        return part.items.map(({ de }) => de);
      case "fields":
        return part.rows.map(({ label, value }) => `${label.de}: ${value ?? "…"}`);
      case "table":
        return part.rows.map((row) => row.map(germanOf).join(" · "));
      case "lines":
        return [part.caption.de];
      case "signatures":
        return part.rows.map((row) => row.map(({ de }) => de).join(" · "));
    }
  });
  return [title.de, from.name, ...from.lines, ...(to?.lines ?? []), ...own];
}

/** What a letter said and says no more, and what it says now and did not: sentences that moved are none. */
export function differencesOf(before: readonly string[], now: readonly string[]) {
  return {
    gone: before.filter((line) => !now.includes(line)),
    added: now.filter((line) => !before.includes(line)),
  };
}
