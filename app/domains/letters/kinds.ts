import type { Mover } from "#app/domains/cases/index.ts";

/** The letters of a case, in the order in which a case needs them. */
export const LETTER_KINDS = [
  "POWER_OF_ATTORNEY",
  "SUB_POWER_OF_ATTORNEY",
  "AGREEMENT",
  "DECLARATION_SHEET",
  "INQUIRY",
  "ADVICE_NOTICE",
  "END_NOTICE",
  "CHECKLIST_COMPANY",
  "CHECKLIST_PERSON",
  "SETTLEMENT_PLAN",
  "CASE_REPORT",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Who makes and signs off a letter, and who reads it once it is signed off. The center makes and reads all of them. */
const RIGHTS: Record<LetterKind, { makers: readonly Mover[]; readers: readonly Mover[] }> = {
  // the person's own declaration; the company is empowered by it
  POWER_OF_ATTORNEY: { makers: ["CANDIDATE"], readers: ["CANDIDATE", "COMPANY"] },
  // who may act for the person concerns the person
  SUB_POWER_OF_ATTORNEY: { makers: ["COMPANY"], readers: ["COMPANY", "CANDIDATE"] },
  // no. 4 speaks of the person's duty to co-operate
  AGREEMENT: { makers: ["COMPANY"], readers: ["COMPANY", "CANDIDATE"] },
  DECLARATION_SHEET: { makers: ["COMPANY"], readers: ["COMPANY"] },
  // what a side asks an authority stays with that side
  INQUIRY: { makers: ["COMPANY"], readers: [] },
  ADVICE_NOTICE: { makers: ["COMPANY"], readers: ["COMPANY", "CANDIDATE"] },
  // the person owes a notice of their own, § 82 Abs. 6 AufenthG
  END_NOTICE: { makers: ["COMPANY"], readers: ["COMPANY", "CANDIDATE"] },
  CHECKLIST_COMPANY: { makers: ["COMPANY"], readers: ["COMPANY"] },
  CHECKLIST_PERSON: { makers: ["CANDIDATE"], readers: ["CANDIDATE"] },
  // the family stays between the person and the center
  SETTLEMENT_PLAN: { makers: ["CANDIDATE"], readers: ["CANDIDATE"] },
  // what a side reads of a case differs: each has its own report
  CASE_REPORT: { makers: ["COMPANY"], readers: [] },
};

/** Whether a side may make and sign off letters of a kind. */
export function mayMake(side: Mover, kind: LetterKind): boolean {
  return side === "CENTER" || RIGHTS[kind].makers.includes(side);
}

/** Whose letter it is, whoever makes it: the center works on the letters of the sides, but has inquiries and reports of its own. */
export function makerOf(kind: LetterKind, side: Mover): Mover {
  if (kind === "INQUIRY" || kind === "CASE_REPORT") return side;
  return RIGHTS[kind].makers[0] ?? side;
}

/** Which sides beside the center read a letter that `maker` has signed off. */
export function readersOf(kind: LetterKind, maker: Mover): { forEmployer: boolean; forCandidate: boolean } {
  const readers = [...RIGHTS[kind].readers, maker];
  return { forEmployer: readers.includes("COMPANY"), forCandidate: readers.includes("CANDIDATE") };
}

/** A kind as it stands in an address: "power-of-attorney". */
export const slugOf = (kind: LetterKind): string => kind.toLowerCase().replaceAll("_", "-");

/** The kind an address names; null where there is none. */
export function kindOfSlug(slug: string): LetterKind | null {
  return LETTER_KINDS.find((kind) => slugOf(kind) === slug) ?? null;
}
