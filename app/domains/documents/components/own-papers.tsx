import type { PlainDate } from "#app/domains/calendar/plain-date.ts";
import { useT } from "#app/i18n/index.ts";
import { FileField, Form, SelectField, TextField } from "#app/ui/forms/index.ts";
import { Card, EmptyState } from "#app/ui/index.ts";
import { OWN_KINDS } from "../kinds.ts";
import type { PaperView } from "../queries.server.ts";
import { bringOwnSchema, FILE_TYPES } from "../schema.ts";
import { PaperTasks } from "./paper-tasks.tsx";
import { usePaperName } from "./words.ts";

const GROUPS = ["todo", "LOOKED_AT", "EXPIRES_SOON", "FINE", "others", "ASIDE"] as const;
type Group = (typeof GROUPS)[number];

/** What the person has to do stands first, whatever has become of the rest. */
function groupOf({ stand, party }: PaperView): Group {
  if (stand === "EXPIRED" || stand === "AGAIN" || stand === "ASKED")
    return party === "CANDIDATE" ? "todo" : "others";
  return stand;
}

/** The person's documents as a checklist: asked for, being looked at, to be sent again, fine, ending. */
export function OwnPapers({ papers, today }: { papers: readonly PaperView[]; today: PlainDate }) {
  const t = useT("papers");
  if (papers.length === 0) return <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>;
  return (
    <>
      {GROUPS.map((group) => {
        const members = papers.filter((paper) => groupOf(paper) === group);
        if (members.length === 0) return null;
        return (
          <Card key={group} kind={group === "todo" ? "strong" : "plain"} title={t(`group.${group}`)}>
            <PaperTasks papers={members} today={today} pathOf={({ id }) => `/candidate/documents/${id}`} />
          </Card>
        );
      })}
    </>
  );
}

/** Sends something nobody has asked for. */
export function BringOwn({ fileId, primary }: { fileId: string; primary: boolean }) {
  const t = useT("papers");
  const name = usePaperName();
  return (
    <Card title={t("addTitle")}>
      <Form
        schema={bringOwnSchema}
        intent="upload"
        labels="papers"
        submissionId={fileId}
        encType="multipart/form-data"
        submitLabel={t("add")}
        submitVariant={primary ? "primary" : "secondary"}
      >
        <SelectField
          name="kind"
          options={OWN_KINDS.map((kind) => ({ value: kind, label: name({ kind, detail: null }) }))}
        />
        <TextField name="detail" optional />
        <FileField name="file" accept={FILE_TYPES} />
      </Form>
    </Card>
  );
}
