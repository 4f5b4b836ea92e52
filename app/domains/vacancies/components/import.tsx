import { useT } from "#app/i18n/index.ts";
import { FileField, Form, HiddenField, TextArea } from "#app/ui/forms/index.ts";
import { useErrorText } from "#app/ui/forms/error-text.ts";
import { useFieldWords } from "#app/ui/forms/labels.ts";
import { Alert, Badge, Card, Table } from "#app/ui/index.ts";
import type { Preview, PreviewRow } from "../import/import.server.ts";
import { importSchema } from "../import/schema.ts";

const TABLES = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsx",
  "text/csv",
  ".csv",
  "text/plain",
  "text/tab-separated-values",
];

/** A table as a file, or pasted; nothing is saved by checking it. */
export function ImportForm({ batchId, text }: { batchId: string; text: string }) {
  const t = useT("vacancies");
  return (
    <Card title={t(text === "" ? "import.give" : "import.correct")} kind="quiet">
      <Form
        id="import-check"
        intent="check"
        labels="vacancies"
        encType="multipart/form-data"
        values={{ batchId, text }}
        submitLabel={t("import.check")}
        submitVariant={text === "" ? "primary" : "secondary"}
      >
        <HiddenField name="batchId" />
        {text === "" ? <FileField name="file" accept={TABLES} optional /> : null}
        <TextArea name="text" rows={10} optional />
      </Form>
    </Card>
  );
}

/** Every row with what it becomes, or what is wrong with which cell; sound ones can be saved. */
export function ImportPreview({ preview }: { preview: Preview & { text: string; batchId: string } }) {
  const t = useT("vacancies");
  const { rows, sound, unknownHeads, text, batchId } = preview;
  const faulty = rows.length - sound;
  return (
    <Card title={t("import.preview")}>
      <p>
        {t("import.sound", { count: sound })} {faulty > 0 ? t("import.faulty", { count: faulty }) : null}
      </p>
      {unknownHeads.length > 0 ? (
        <Alert kind="warning" title={t("import.unknown_heads", { heads: unknownHeads.join(", ") })} />
      ) : null}
      <Table
        dense
        caption={t("import.preview")}
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          { head: t("import.line"), numeric: true, cell: ({ line }) => line },
          { head: t("fields.title.label"), rowHead: true, cell: ({ title }) => title || "–" },
          { head: t("fields.occupation.label"), cell: ({ occupation }) => occupation ?? "–" },
          { head: t("import.result"), cell: (row) => <Result row={row} /> },
        ]}
      />
      {sound > 0 ? (
        <Form
          id="import-save"
          schema={importSchema}
          intent="save"
          labels="vacancies"
          values={{ batchId, text }}
          submitLabel={t("import.save", { count: sound })}
        >
          <HiddenField name="batchId" />
          <HiddenField name="text" />
        </Form>
      ) : null}
    </Card>
  );
}

function Result({ row: { faults } }: { row: PreviewRow }) {
  const t = useT("vacancies");
  const sentence = useErrorText("vacancies");
  const wordsOf = useFieldWords("vacancies");
  if (faults.length === 0) return <Badge tone="success">{t("import.ready")}</Badge>;
  return (
    <ul>
      {faults.map(({ field, head, value, code }) => (
        <li key={`${field} ${code}`}>
          <strong>{head ?? wordsOf(field, {}).label}</strong>
          {value === "" ? "" : ` ${t("import.said", { value })}`}: {sentence(code)}
        </li>
      ))}
    </ul>
  );
}
