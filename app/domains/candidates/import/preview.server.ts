import { staffLocale } from "#app/i18n/locale.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { TypedTable } from "#app/platform/tables/table.ts";
import { occupationTitle } from "#app/domains/occupations/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { SamePersonReason } from "#app/platform/database/generated/enums.ts";
import { findAlikeOfMany } from "../duplicates/find.server.ts";
import { duplicateReasons, prepare, type Comparable, type Prepared } from "../duplicates/reasons.ts";
import { refuse } from "../actions.server.ts";
import { QUALIFICATIONS, RECOGNITIONS, type CandidateInput } from "../schema.ts";
import type { ColumnField } from "./columns.ts";
import { rowKeyOf } from "./row-key.server.ts";
import { checkPeople, type ChoiceWords, type PersonFault, type PersonRow } from "./rows.ts";

/** Somebody a row may be: a record of the center, or an earlier row of the same table. */
export interface RowTwin {
  /** null: not in the center yet, but in `line` */
  candidateId: string | null;
  line: number | null;
  reference: string;
  name: string;
  reasons: readonly SamePersonReason[];
}

/** A row as the page shows it and as it would be saved. */
export interface CheckedPerson {
  line: number;
  name: string;
  occupation: string | null;
  faults: readonly PersonFault[];
  twins: readonly RowTwin[];
  /** the very same row has been taken over before */
  known: boolean;
}

export interface CheckedRow extends CheckedPerson {
  input: CandidateInput | null;
  rowKey: string;
}

/** Rows looked up in one question. */
const AT_ONCE = 100;

/** The words of German and English tables for choices, and the codes themselves. */
function choiceWords(): ChoiceWords {
  const languages = (["de", "en"] as const).map((locale) => translator(locale, "enums"));
  const words = <Code extends string>(
    codes: readonly Code[],
    word: (t: (typeof languages)[number], code: Code) => string,
  ) =>
    new Map(
      codes.flatMap((code) => [
        [code.toLowerCase(), code] as const,
        ...languages.map((t) => [word(t, code).toLowerCase(), code] as const),
      ]),
    );
  return new Map<ColumnField, ReadonlyMap<string, string>>([
    ["qualification", words(QUALIFICATIONS, (t, code) => t(`QualificationKind.${code}`))],
    ["recognition", words(RECOGNITIONS, (t, code) => t(`RecognitionState.${code}`))],
  ]);
}

export const comparableOf = (input: CandidateInput): Comparable => ({
  givenName: input.givenName,
  familyName: input.familyName,
  email: input.email ?? null,
  phone: input.phone ?? null,
  birthDate: input.birthDate ?? null,
});

/** Checks a table and says of each row what it would become, what is wrong with which cell, and who it may be already. */
export async function checkImport(
  ctx: Pick<UserCtx, "db" | "locale">,
  centerId: string,
  table: TypedTable,
  columns: readonly (ColumnField | null)[],
): Promise<CheckedRow[]> {
  const rows = checkPeople(table, columns, choiceWords()).map(withFaults);
  const earlier = earlierTwins(rows);
  const checked: CheckedRow[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const batch = rows.slice(from, from + AT_ONCE);
    const sound = batch.flatMap(({ input }) => (input ? [comparableOf(input)] : []));
    const rowKeys = batch.map(({ content }) => rowKeyOf(content));
    const alike = sound.length === 0 ? [] : await findAlikeOfMany(ctx.db, centerId, sound);
    const origins = await ctx.db.candidateOrigin.findMany({
      where: { centerId, rowKey: { in: rowKeys } },
      select: { rowKey: true },
    });
    const known = new Set(origins.map(({ rowKey }) => rowKey));
    let at = 0;
    for (const [index, { line, name, input, faults }] of batch.entries()) {
      const found = input ? (alike[at++] ?? []) : [];
      const rowKey = rowKeys[index] ?? "";
      const twins = [...found.map((one) => ({ ...one, line: null })), ...(earlier.get(line) ?? [])];
      const language = staffLocale(ctx.locale);
      const occupation = input && (occupationTitle(input.isco08, language) ?? input.isco08);
      checked.push({ line, name, occupation, faults, twins, input, rowKey, known: known.has(rowKey) });
    }
  }
  return checked;
}

/** What only the whole input shows, named at its cell. */
function withFaults(row: PersonRow): PersonRow {
  const refusal = row.input && refuse(row.input);
  if (!refusal) return row;
  const fault = { field: refusal.field, head: null, value: "", code: refusal.code };
  return { ...row, input: null, faults: [...row.faults, fault] };
}

/** Rows that may be the person of an earlier row, looked up by the same keys as records are. */
function earlierTwins(rows: readonly PersonRow[]): Map<number, RowTwin[]> {
  const byKey = new Map<string, { row: PersonRow; person: Prepared }[]>();
  const twins = new Map<number, RowTwin[]>();
  for (const row of rows) {
    if (!row.input) continue;
    const person = prepare(comparableOf(row.input));
    const { mailKey, phoneKey, birthDate, name } = person;
    const keys = [
      `n${name.key}`,
      mailKey && `m${mailKey}`,
      phoneKey && `p${phoneKey}`,
      birthDate && `b${birthDate}`,
    ];
    const seen = new Set(keys.flatMap((key) => (key ? (byKey.get(key) ?? []) : [])));
    const found = [...seen].flatMap(({ row: { line, name }, person: other }): RowTwin[] => {
      const reasons = duplicateReasons(person, other);
      return reasons.length === 0 ? [] : [{ candidateId: null, line, reference: "", name, reasons }];
    });
    if (found.length > 0) twins.set(row.line, found);
    const entry = { row, person };
    for (const key of keys) if (key) append(byKey, key, entry);
  }
  return twins;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
