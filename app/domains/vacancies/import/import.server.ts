import { createHash } from "node:crypto";
import { escoNames } from "#app/domains/esco/index.server.ts";
import { occupationLabel, resolveOccupation } from "#app/domains/occupations/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { Ctx, UserCtx } from "#app/permissions/context.ts";
import { createVacancy } from "../actions.server.ts";
import {
  CEFR_LEVELS,
  CONTRACT_KINDS,
  HEAD_OFFICE,
  QUALIFICATION_KINDS,
  SALARY_PERIODS,
  VACANCY_FIELDS,
} from "../schema.ts";
import { checkRows, foldWord, type CellFault, type ImportField, type ImportWords } from "./rows.ts";
import { writeTable, type TypedTable } from "./table.ts";

const LOCALES = ["de", "en"] as const;

/** Fields whose label stands alone, without a hint below. */
const PLAIN_LABELS = [
  "qualification",
  "salaryPeriod",
  "contractKind",
  "establishmentId",
  "openings",
  "housingHelp",
  "relocationHelp",
] as const;
type PlainLabel = (typeof PLAIN_LABELS)[number];
const isPlain = (field: ImportField): field is PlainLabel => PLAIN_LABELS.some((plain) => plain === field);

/**
 * The words of German and English tables; the names of the fields themselves and of their values count, too, and where
 * the operator has imported them the names of ESCO's occupations.
 */
async function importWords(ctx: Pick<Ctx, "db">): Promise<ImportWords> {
  const languages = LOCALES.map((locale) => ({
    enums: translator(locale, "enums"),
    t: translator(locale, "vacancies"),
  }));
  type Enums = (typeof languages)[number]["enums"];
  const named = <Value extends string>(value: Value, words: readonly string[]) =>
    [value, ...words].map((word): [string, Value] => [foldWord(word), value]);
  const choices = <Code extends string>(codes: readonly Code[], word: (enums: Enums, code: Code) => string) =>
    new Map(
      codes.flatMap((code) =>
        named(
          code,
          languages.map(({ enums }) => word(enums, code)),
        ),
      ),
    );
  const heads = VACANCY_FIELDS.flatMap((field) =>
    named(
      field,
      languages.map(({ t }) => (isPlain(field) ? t(`fields.${field}`) : t(`fields.${field}.label`))),
    ),
  );
  return {
    heads: new Map<string, ImportField>(heads),
    choices: new Map<ImportField, ReadonlyMap<string, string>>([
      ["qualification", choices(QUALIFICATION_KINDS, (enums, code) => enums(`QualificationKind.${code}`))],
      ["languageLevel", choices(CEFR_LEVELS, (enums, code) => enums(`CefrLevel.${code}`))],
      ["salaryPeriod", choices(SALARY_PERIODS, (enums, code) => enums(`SalaryPeriod.${code}`))],
      ["contractKind", choices(CONTRACT_KINDS, (enums, code) => enums(`ContractKind.${code}`))],
    ]),
    yes: new Set(["x", "1", ...languages.map(({ t }) => foldWord(t("detail.yes")))]),
    no: new Set(["0", "-", ...languages.map(({ t }) => foldWord(t("detail.no")))]),
    occupations: await escoNames(ctx),
  };
}

/** The places of work of a company, by the name and the line of address that its people know. */
export function importPlaces({
  headOffice,
  establishments,
}: {
  headOffice: string;
  establishments: readonly { value: string; label: string }[];
}) {
  return [
    { id: HEAD_OFFICE, names: [headOffice, HEAD_OFFICE] },
    ...establishments.map(({ value, label }) => ({
      id: value,
      names: [label, label.split(": ")[0] ?? label],
    })),
  ];
}

/** The id of a row's vacancy: the same batch sent twice makes the same vacancies (RFC 9562, version 8). */
function idOf(batchId: string, line: number): string {
  const hex = createHash("sha256").update(`${batchId} ${line}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Saves each sound row of a table as a draft. Gives how many there are now, and the rows that are still to be
 * corrected, as a table again. Sent twice with the same batch it makes each draft once.
 */
export async function importVacancies(
  ctx: UserCtx,
  batchId: string,
  table: TypedTable,
  places: Parameters<typeof importPlaces>[0],
): Promise<{ saved: number; left: string | null }> {
  const { rows } = checkRows(table, await importWords(ctx), importPlaces(places));
  const refused = new Set<number>();
  for (const { line, input } of rows) {
    const result = input && (await createVacancy(ctx, { ...input, id: idOf(batchId, line) }));
    if (!result?.ok) refused.add(line);
  }
  const left = table.rows.filter(({ line }) => refused.has(line));
  return {
    saved: table.rows.length - left.length,
    left: left.length === 0 ? null : writeTable({ heads: table.heads, rows: left }),
  };
}

/** A checked row as the page shows it. */
export interface PreviewRow {
  line: number;
  title: string;
  /** The occupation it was taken for; null where the row cannot be saved. */
  occupation: string | null;
  faults: readonly CellFault[];
}

/** What would become of a table: every row, and the columns nobody knows. */
export interface Preview {
  rows: readonly PreviewRow[];
  sound: number;
  unknownHeads: readonly string[];
}

/** Checks a table and says of each row what it would become, or what is wrong with which cell. */
export async function previewImport(
  ctx: Pick<Ctx, "db">,
  table: TypedTable,
  places: Parameters<typeof importPlaces>[0],
  locale: "de" | "en",
): Promise<Preview> {
  const { rows, unknownHeads } = checkRows(table, await importWords(ctx), importPlaces(places));
  const shown = rows.map(({ line, title, input, faults }): PreviewRow => {
    const codes = input && resolveOccupation(input.occupation);
    if (input !== null && codes === null) {
      const fault = { field: "occupation", head: null, value: input.occupation, code: "choose_occupation" };
      return { line, title, occupation: null, faults: [fault as CellFault] };
    }
    return { line, title, occupation: codes && occupationLabel(codes, locale), faults };
  });
  return { rows: shown, sound: shown.filter(({ faults }) => faults.length === 0).length, unknownHeads };
}
