import type { ReactNode } from "react";
import { useT } from "#app/i18n/index.ts";
import { FileField, Form, HiddenField, SelectField, TextArea, TextField } from "#app/ui/forms/index.ts";
import { useErrorText } from "#app/ui/forms/error-text.ts";
import { Alert, Card, Table } from "#app/ui/index.ts";
import { COLUMN_FIELDS, type ColumnField } from "../import/columns.ts";
import type { CheckedPerson, RowTwin } from "../import/preview.server.ts";
import { BASES, savePeopleSchema } from "../import/schema.ts";

const TABLES = [
  ...["text/csv", ".csv", "text/plain", "text/tab-separated-values", ".xlsx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/** What the action answers for a table it has checked. */
export interface PeoplePreview {
  id: string;
  text: string;
  heads: readonly string[];
  columns: readonly (ColumnField | null)[];
  sound: number;
  known: number;
  /** rows that need a look: faulty ones, and ones that resemble somebody */
  doubtful: readonly CheckedPerson[];
  /** more rows need a look than are shown */
  more: number;
}

/** A table as a file, or pasted; nothing is saved by checking it. */
export function PeopleImportForm({ id }: { id: string }) {
  const t = useT("peopleImport");
  return (
    <Card title={t("give")} kind="quiet">
      <Form
        id="import-check"
        intent="check"
        labels="peopleImport"
        encType="multipart/form-data"
        submissionId={id}
        submitLabel={t("check")}
      >
        <FileField name="file" accept={TABLES} optional />
        <TextArea name="text" rows={6} optional />
      </Form>
    </Card>
  );
}

/** What each column holds: guessed from its head, to be corrected by whoever knows the table. */
export function ColumnsForm({ preview: { id, text, heads, columns } }: { preview: PeoplePreview }) {
  const t = useT("peopleImport");
  const options = COLUMN_FIELDS.map((field) => ({ value: field, label: t(`columns.${field}`) }));
  const values = Object.fromEntries(columns.map((field, at) => [`column${at}`, field ?? ""]));
  return (
    <Card title={t("mapping")}>
      <p>{t("mappingHint")}</p>
      <Form
        id="import-columns"
        intent="check"
        labels="peopleImport"
        submissionId={id}
        values={values}
        submitLabel={t("recheck")}
        submitVariant="secondary"
      >
        <HiddenField name="text" value={text} />
        <input type="hidden" name="mapped" value="1" />
        {heads.map((head, at) => (
          <SelectField
            key={at}
            name={`column${at}`}
            label={head || `#${at + 1}`}
            options={options}
            optional
          />
        ))}
      </Form>
    </Card>
  );
}

/** Every row that needs a look, with what is wrong with which cell or who it may be; the sound ones can be saved. */
export function PeopleImportPreview({ preview }: { preview: PeoplePreview }) {
  const t = useT("peopleImport");
  const words = useT("enums");
  const { id, text, columns, sound, known, doubtful, more } = preview;
  return (
    <Card title={t("preview")}>
      <p>
        {t("sound", { count: sound })} {known > 0 ? t("known", { count: known }) : null}
      </p>
      {more > 0 ? <Alert kind="info" title={t("more", { count: more })} /> : null}
      <Form
        id="import-save"
        schema={savePeopleSchema}
        intent="save"
        labels="peopleImport"
        submissionId={id}
        values={Object.fromEntries(doubtful.map(({ line }) => [`answer${line}`, "skip"]))}
        submitLabel={t("save", { count: sound })}
      >
        <HiddenField name="text" value={text} />
        {columns.map((field, at) => (
          <input key={at} type="hidden" name={`column${at}`} value={field ?? ""} />
        ))}
        {doubtful.length === 0 ? null : (
          <Table
            dense
            caption={t("look")}
            showCaption
            rows={doubtful}
            rowKey={({ line }) => String(line)}
            columns={[
              { head: t("line"), numeric: true, cell: ({ line }) => line },
              { head: t("person"), rowHead: true, cell: ({ name }) => name || "–" },
              { head: t("result"), cell: (row) => <Result row={row} /> },
            ]}
          />
        )}
        <h3>{t("origin")}</h3>
        <p>{t("originHint")}</p>
        <TextField name="source" />
        <SelectField
          name="basis"
          options={BASES.map((basis) => ({ value: basis, label: words(`ImportBasis.${basis}`) }))}
        />
      </Form>
    </Card>
  );
}

function Result({ row: { line, faults, twins, known } }: { row: CheckedPerson }): ReactNode {
  const t = useT("peopleImport");
  const sentence = useErrorText("peopleImport");
  if (known) return t("wasKnown");
  if (faults.length > 0) {
    return (
      <ul>
        {faults.map(({ field, head, value, code }) => (
          <li key={`${field} ${code}`}>
            <strong>{head ?? t(`columns.${columnOf(field)}`)}</strong>
            {value === "" ? "" : ` ${t("said", { value })}`}: {sentence(code)}
          </li>
        ))}
      </ul>
    );
  }
  const inCenter = twins.flatMap(({ candidateId, reference, name }) =>
    candidateId === null
      ? []
      : [{ value: candidateId, label: t("answers.into", { person: `${name} (${reference})` }) }],
  );
  return (
    <>
      <ul>
        {twins.map((twin) => (
          <li key={`${twin.candidateId} ${twin.line}`}>
            <Twin twin={twin} />
          </li>
        ))}
      </ul>
      <SelectField
        name={`answer${line}`}
        label={t("answer", { line })}
        options={[
          { value: "skip", label: t("answers.skip") },
          { value: "add", label: t("answers.add") },
          ...inCenter,
        ]}
      />
    </>
  );
}

/** The form calls the occupation by its code. */
const columnOf = (field: string): ColumnField =>
  COLUMN_FIELDS.find((known) => known === field) ?? "occupation";

function Twin({ twin: { candidateId, line, reference, name, reasons } }: { twin: RowTwin }) {
  const t = useT("peopleImport");
  const words = useT("enums");
  const why = reasons.map((reason) => words(`SamePersonReason.${reason}`)).join(", ");
  if (candidateId === null) return t("sameRow", { line: line ?? 0, name, why });
  return (
    <>
      <a href={`/advisor/candidates/${candidateId}`}>
        {name} ({reference})
      </a>
      : {why}
    </>
  );
}
