import { searchOccupations, type NameIndex, type OccupationName } from "#app/domains/occupations/index.ts";
import { HEAD_OFFICE, importedVacancySchema, VACANCY_FIELDS, type VacancyInput } from "../schema.ts";
import type { TypedTable } from "./table.ts";

/** A field of a vacancy that a column can hold. */
export type ImportField = keyof VacancyInput;

/** What heads and cells may say, in the languages of the house, folded by `foldWord`. */
export interface ImportWords {
  heads: ReadonlyMap<string, ImportField>;
  /** by field: the words of its choices and their codes */
  choices: ReadonlyMap<ImportField, ReadonlyMap<string, string>>;
  yes: ReadonlySet<string>;
  no: ReadonlySet<string>;
  /** names of occupations beside our own, null where there are none */
  occupations: NameIndex<OccupationName> | null;
}

/** A place of work by the names people give it. */
export interface ImportPlace {
  id: string;
  names: readonly string[];
}

/** A cell that cannot be taken over: which column, what it says, and why in the words of the forms. */
export interface CellFault {
  field: ImportField;
  head: string | null;
  value: string;
  code: string;
}

/** A row as it would be saved, or what is wrong with it. */
export interface ImportedRow {
  line: number;
  title: string;
  input: VacancyInput | null;
  faults: readonly CellFault[];
}

/** How words are compared: no capitals, no blanks around or in a row. */
export const foldWord = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** What a new vacancy has if nobody says otherwise, as the form has it. */
const DEFAULTS: Partial<Record<ImportField, string>> = {
  contractKind: "EMPLOYMENT",
  contractMonths: "0",
  openings: "1",
  languageLevel: "NONE",
  establishmentId: HEAD_OFFICE,
  salaryPeriod: "YEAR",
};

const CHECKBOXES: readonly ImportField[] = [
  "regulated",
  "collectiveAgreement",
  "housingHelp",
  "relocationHelp",
];

/** "A1" of "A1 – erste Worte": people write the level alone. */
const beforeDash = (text: string): string => text.split(/\s[–-]\s/)[0] ?? text;

function occupationOf(text: string, further: ImportWords["occupations"]): string {
  if (/^\d{4,5}$/.test(text)) return text;
  const [best] = searchOccupations(text, { limit: 1, further });
  return best === undefined ? text : (best.kldb2010 ?? best.isco08);
}

/** The text of a cell as the form would post it; undefined leaves the field out. */
function posted(
  field: ImportField,
  cell: string,
  words: ImportWords,
  places: readonly ImportPlace[],
): string | undefined {
  const folded = foldWord(cell);
  if (CHECKBOXES.includes(field)) {
    if (words.yes.has(folded)) return "on";
    return words.no.has(folded) || folded === "" ? undefined : cell;
  }
  if (cell === "") return DEFAULTS[field];
  if (field === "occupation") return occupationOf(cell, words.occupations);
  if (field === "establishmentId") {
    return places.find(({ names }) => names.some((name) => foldWord(name) === folded))?.id ?? cell;
  }
  const choices = words.choices.get(field);
  return choices?.get(folded) ?? choices?.get(foldWord(beforeDash(cell))) ?? cell;
}

/** What a checkbox column says that is neither yes nor no. */
const isUnclearBox = (field: ImportField, value: string | undefined): boolean =>
  CHECKBOXES.includes(field) && value !== undefined && value !== "on";

function checkRow(
  { line, cells }: TypedTable["rows"][number],
  columns: readonly { field: ImportField | undefined; head: string }[],
  words: ImportWords,
  places: readonly ImportPlace[],
): ImportedRow {
  const cellOf = (field: ImportField) => {
    const at = columns.findIndex((column) => column.field === field);
    return { head: columns[at]?.head ?? null, value: cells[at] ?? "" };
  };
  const form = Object.fromEntries(
    VACANCY_FIELDS.map((field) => [field, posted(field, cellOf(field).value, words, places)]),
  );
  const unclear = VACANCY_FIELDS.filter((field) => isUnclearBox(field, form[field]));
  const parsed = importedVacancySchema.safeParse(form);
  const issues = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({ field: path[0] as ImportField, code: message }));
  const faults = [...unclear.map((field) => ({ field, code: "yes_or_no" })), ...issues];
  return {
    line,
    title: cellOf("title").value,
    input: parsed.success && unclear.length === 0 ? parsed.data : null,
    faults: faults.map(({ field, code }) => ({ field, code, ...cellOf(field) })),
  };
}

/** Checks every row of a table as the form would; unknown columns are left out and named. */
export function checkRows(
  { heads, rows }: TypedTable,
  words: ImportWords,
  places: readonly ImportPlace[],
): { rows: readonly ImportedRow[]; unknownHeads: readonly string[] } {
  const columns = heads.map((head) => ({ head, field: words.heads.get(foldWord(head)) }));
  return {
    rows: rows.map((row) => checkRow(row, columns, words, places)),
    unknownHeads: columns.flatMap(({ head, field }) => (field === undefined && head !== "" ? [head] : [])),
  };
}
