/*
 * What a record of a person consists of besides the entries: field by field one of two records is chosen. A group of
 * columns that only make sense together is one choice.
 */

/** Fields of the identity by the column or columns they stand in. */
export const IDENTITY_CHOICES = {
  givenName: ["givenName"],
  familyName: ["familyName"],
  email: ["email"],
  phone: ["phone"],
  birthDate: ["birthDate"],
  nationalities: ["nationalities"],
  residenceCountry: ["residenceCountry"],
  situation: ["situation"],
} as const;

export const PROFILE_CHOICES = {
  state: ["state"],
  isco08: ["isco08"],
  qualification: ["qualification"],
  recognition: ["recognition"],
  experienceYears: ["experienceYears"],
  skills: ["skills"],
  germanLevel: ["germanLevel"],
  englishLevel: ["englishLevel"],
  wishedLaender: ["wishedLaender"],
  wishedIsco08: ["wishedIsco08"],
  wishedQuarterHoursMin: ["wishedQuarterHoursMin"],
  available: ["availableFrom", "availableUntil"],
  shiftWork: ["shiftWork"],
  travel: ["travel"],
  wouldMove: ["wouldMove"],
  commuteKm: ["commuteKm"],
  summary: ["summary"],
} as const;

export type MergeField = keyof typeof IDENTITY_CHOICES | keyof typeof PROFILE_CHOICES;
export const MERGE_FIELDS = [
  ...Object.keys(IDENTITY_CHOICES),
  ...Object.keys(PROFILE_CHOICES),
] as MergeField[];

/** Lists of which both may be kept. */
export const JOINABLE: readonly MergeField[] = ["skills", "wishedIsco08"];

/** As many as the form takes. */
const LONGEST_LIST = 30;

/** Which record a field is taken from: the one whose page it is, the other, or both. */
export type Side = "this" | "other" | "both";
export type Choices = Partial<Record<MergeField, Side>>;

type Row = Readonly<Record<string, unknown>>;

const plain = (value: unknown): string => JSON.stringify(value instanceof Date ? value.toISOString() : value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

const columnsOf = (field: MergeField): readonly string[] =>
  ({ ...IDENTITY_CHOICES, ...PROFILE_CHOICES })[field];

/** Whether two records say something else. */
export function differs(field: MergeField, first: Row, second: Row): boolean {
  return columnsOf(field).some((column) => plain(first[column]) !== plain(second[column]));
}

/** What is proposed: what the record that goes on says, and where it says nothing what the other says. */
export function proposedSide(field: MergeField, own: Row, other: Row): "this" | "other" {
  const empty = columnsOf(field).every((column) => isEmpty(own[column]));
  return empty && columnsOf(field).some((column) => !isEmpty(other[column])) ? "other" : "this";
}

/**
 * The columns to write into the record that goes on and into the one that ends. What is taken from the ending record
 * changes places with what stood in the other, so that nothing anybody entered is lost.
 */
export function exchanged(
  fields: readonly MergeField[],
  winner: Row,
  loser: Row,
  takenFrom: (field: MergeField) => "winner" | "loser" | "both",
): { winner: Record<string, unknown>; loser: Record<string, unknown> } {
  const written = { winner: {} as Record<string, unknown>, loser: {} as Record<string, unknown> };
  for (const field of fields) {
    const from = takenFrom(field);
    if (from === "winner" || !differs(field, winner, loser)) continue;
    for (const column of columnsOf(field)) {
      if (from === "loser") {
        written.winner[column] = loser[column];
        written.loser[column] = winner[column];
      } else {
        const both = [...(winner[column] as unknown[]), ...(loser[column] as unknown[])];
        written.winner[column] = [...new Set(both)].slice(0, LONGEST_LIST);
      }
    }
  }
  return written;
}
