import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { CheckboxGroup, Form, TextArea } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { caseNoteSchema } from "../schema.ts";

interface CaseNotesProps {
  notes: readonly {
    id: string;
    authorName: string;
    body: string;
    told: readonly string[];
    createdAt: Date;
  }[];
  colleagues: readonly { id: string; name: string }[];
  noteId: string;
}

/** Notes of a case that only the center reads, and the colleagues one is shown to. */
export function CaseNotes({ notes, colleagues, noteId }: CaseNotesProps) {
  const t = useT("cases");
  const locale = useLocale();
  return (
    <div id="notes">
      <Card kind="quiet" title={t("notes.title")}>
        <p className="muted">{t(notes.length === 0 ? "notes.empty" : "notes.lead")}</p>
        <ul className="entries">
          {notes.map(({ id, body, told, authorName, createdAt }) => (
            <li key={id}>
              <p className="thread__body">{body}</p>
              <p className="muted">
                <bdi>{authorName}</bdi>, {formatInstant(createdAt, locale)}
                {told.length === 0 ? null : ` · ${t("notes.told", { names: told.join(", ") })}`}
              </p>
            </li>
          ))}
        </ul>
        <Form
          key={noteId}
          id="case-note"
          schema={caseNoteSchema}
          intent="note"
          labels="cases"
          submissionId={noteId}
          submitLabel={t("notes.add")}
          submitVariant="secondary"
        >
          <TextArea name="note" rows={3} label={t("notes.label")} hint={t("notes.hint")} />
          {colleagues.length === 0 ? null : (
            <CheckboxGroup
              name="tell"
              optional
              options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Form>
      </Card>
    </div>
  );
}
