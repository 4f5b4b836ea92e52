import { useT } from "#app/i18n/index.ts";
import { FileField, Form } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import type { PaperPage } from "../queries.server.ts";
import { bringSchema, FILE_TYPES } from "../schema.ts";

/** Uploads a version: what the reader is asked for themselves, or by the center for somebody else. */
export function SendFile({
  paper,
  by,
  fileId,
}: {
  paper: PaperPage;
  by: "CENTER" | "COMPANY";
  fileId: string;
}) {
  const t = useT("paperwork");
  const own = paper.party === by;
  const wanted = own && (paper.stand === "ASKED" || paper.stand === "AGAIN");
  const title = own ? t(paper.file === null ? "bring.title" : "bring.again") : t("bringFor.title");
  const form = (
    <Form
      schema={bringSchema}
      intent="send"
      labels="paperwork"
      submissionId={fileId}
      encType="multipart/form-data"
      submitLabel={t(own ? "bring.submit" : "bringFor.submit")}
      submitVariant={wanted ? "primary" : "secondary"}
    >
      <FileField name="file" accept={FILE_TYPES} />
    </Form>
  );
  if (wanted)
    return (
      <Card kind="strong" title={title}>
        {form}
      </Card>
    );
  return (
    <details className="more">
      <summary>{title}</summary>
      {form}
    </details>
  );
}
