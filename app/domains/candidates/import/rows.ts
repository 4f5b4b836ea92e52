import type { TypedTable } from "#app/platform/tables/table.ts";
import { importedCandidateSchema, type CandidateInput } from "../schema.ts";
import { countryOf, dayOf, levelOf, occupationOf, splitName, yearsOf } from "./cells.ts";
import type { ColumnField } from "./columns.ts";

/** A cell that cannot be taken over: which column, what it says, and why in the words of the forms. */
export interface PersonFault {
  field: string;
  head: string | null;
  value: string;
  code: string;
}

/** A row as a person, or what is wrong with it. */
export interface PersonRow {
  line: number;
  name: string;
  input: CandidateInput | null;
  faults: readonly PersonFault[];
  /** the cells that count, always in the same order: what makes a row the same row */
  content: string;
}

/** Words of choices by field, folded to lower case, and their codes. */
export type ChoiceWords = ReadonlyMap<ColumnField, ReadonlyMap<string, string>>;

/** What a person has of whom the table says nothing else: the form asks later. */
const UNSAID = {
  situation: "ABROAD",
  qualification: "NONE",
  recognition: "NOT_APPLIED",
  experienceYears: "0",
  germanLevel: "NONE",
  englishLevel: "NONE",
  skills: "",
} as const;

const imported = importedCandidateSchema;

/** How texts become occupations; searching is dear, and tables say the same occupation many times. */
type Occupations = (cell: string) => string;

function remembering(): Occupations {
  const found = new Map<string, string>();
  return (cell) => {
    const known = found.get(cell) ?? occupationOf(cell);
    found.set(cell, known);
    return known;
  };
}

function posted(field: ColumnField, cell: string, words: ChoiceWords, occupations: Occupations): string {
  switch (field) {
    case "germanLevel":
    case "englishLevel":
      return levelOf(cell);
    case "nationality":
    case "residenceCountry":
      return countryOf(cell);
    case "occupation":
      return occupations(cell);
    case "experienceYears":
      return yearsOf(cell);
    case "birthDate":
    case "availableFrom":
      return dayOf(cell);
    default:
      return words.get(field)?.get(cell.toLowerCase()) ?? cell;
  }
}

function toForm(
  cells: ReadonlyMap<ColumnField, string>,
  words: ChoiceWords,
  occupations: Occupations,
): Record<string, string> {
  const form: Record<string, string> = { ...UNSAID };
  for (const [field, cell] of cells) {
    if (cell === "") continue;
    if (field === "fullName") Object.assign(form, splitName(cell));
    else form[field === "occupation" ? "isco08" : field] = posted(field, cell, words, occupations);
  }
  if (form.residenceCountry === "DE") form.situation = "ARRIVED";
  return Object.fromEntries(Object.entries(form).filter(([name, text]) => text !== "" || name in UNSAID));
}

/** Checks every row as the form would. */
export function checkPeople(
  { heads, rows }: TypedTable,
  columns: readonly (ColumnField | null)[],
  words: ChoiceWords,
): PersonRow[] {
  const occupations = remembering();
  return rows.map(({ line, cells }) => {
    const known = new Map(
      columns.flatMap((field, at): [ColumnField, string][] => (field ? [[field, cells[at] ?? ""]] : [])),
    );
    const form = toForm(known, words, occupations);
    const parsed = imported.safeParse({ ...form, wishedLaender: [] });
    const cellOf = (field: string) => {
      const column = field === "isco08" ? "occupation" : field;
      const at = columns.findIndex(
        (one) => one === column || (one === "fullName" && /^(given|family)Name$/.test(column)),
      );
      return { field, head: heads[at] ?? null, value: cells[at] ?? "" };
    };
    const faults = parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({ ...cellOf(String(path[0])), code: message }));
    return {
      line,
      name: [form.givenName, form.familyName].filter(Boolean).join(" "),
      input: parsed.success ? parsed.data : null,
      faults: faults.filter(
        (fault, at) =>
          faults.findIndex(({ head }) => head !== null && head === fault.head) === at || fault.head === null,
      ),
      content: JSON.stringify(Object.entries(form).sort(([one], [other]) => (one < other ? -1 : 1))),
    };
  });
}
