import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, Form, TextField } from "#app/ui/forms/index.ts";
import { Card } from "#app/ui/index.ts";
import { templateSchema } from "../templates/schema.ts";

/** The company's templates to begin a new vacancy with. Nothing if there are none. */
export function Templates({
  templates,
}: {
  templates: readonly { id: string; name: string; mayDelete: boolean }[];
}) {
  const t = useT("vacancies");
  if (templates.length === 0) return null;
  return (
    <Card title={t("templates.title")} kind="quiet">
      <ul className="stack stack--small">
        {templates.map(({ id, name, mayDelete }) => (
          <li key={id} className="row">
            <Link to={`/employer/vacancies/new?template=${id}`} reloadDocument>
              {name}
            </Link>
            {mayDelete ? (
              <ActionButton
                intent="delete_template"
                values={{ templateId: id }}
                variant="quiet"
                description={t("templates.delete_named", { name })}
              >
                {t("templates.delete")}
              </ActionButton>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Keeps a vacancy's terms for others to come. */
export function KeepAsTemplate({ title }: { title: string }) {
  const t = useT("vacancies");
  return (
    <details className="more no-print">
      <summary>{t("templates.keep_title")}</summary>
      <Form
        id="template"
        intent="keep_template"
        schema={templateSchema}
        labels="vacancies"
        values={{ name: title }}
        submitLabel={t("templates.keep")}
        submitVariant="secondary"
      >
        <TextField name="name" label={t("templates.name")} hint={t("templates.hint")} />
      </Form>
    </details>
  );
}
