import { Form, TextArea } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { formatInstant, useLocale, useT } from "#app/i18n/index.ts";
import { noteSchema } from "../schema.ts";

interface Note {
  id: string;
  authorName: string;
  body: string;
  createdAt: Date;
}

/** Notes that only the center reads. */
export function NotesCard({ notes, noteId }: { notes: readonly Note[]; noteId: string }) {
  const t = useT("support");
  const locale = useLocale();
  return (
    <Card kind="quiet" title={t("notes.title")}>
      {notes.length === 0 ? <p className="muted">{t("notes.empty")}</p> : null}
      <ul className="entries">
        {notes.map((note) => (
          <li key={note.id}>
            <p className="thread__body">{note.body}</p>
            <p className="muted">
              {note.authorName}, {formatInstant(note.createdAt, locale)}
            </p>
          </li>
        ))}
      </ul>
      <Form
        key={noteId}
        schema={noteSchema}
        intent="note"
        labels="support"
        submissionId={noteId}
        submitLabel={t("notes.add")}
        submitVariant="secondary"
      >
        <TextArea name="body" label={t("fields.note.label")} hint={t("fields.note.hint")} />
      </Form>
    </Card>
  );
}
