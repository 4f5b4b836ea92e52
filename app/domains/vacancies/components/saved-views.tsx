import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, CheckboxField, Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { viewSchema } from "../list/schema.ts";

interface SavedViewsProps {
  views: readonly { id: string; name: string; query: string; isDefault: boolean }[];
  /** the address of what is shown now */
  query: string;
}

/** The person's own views of the list, and the way to keep what is shown now as one. */
export function SavedViews({ views, query }: SavedViewsProps) {
  const t = useT("vacancies");
  return (
    <details className="more no-print">
      <summary>{t("views.title", { count: views.length })}</summary>
      <div className="stack">
        {views.length === 0 ? null : (
          <ul className="stack stack--small">
            {views.map((view) => (
              <li key={view.id} className="row">
                <Link to={view.query} aria-current={view.query === query ? "true" : undefined}>
                  {view.name}
                </Link>
                {view.isDefault ? <span className="muted">{t("views.default")}</span> : null}
                <ActionButton
                  intent="switch_default"
                  values={{ viewId: view.id }}
                  variant="quiet"
                  description={t(view.isDefault ? "views.unset_named" : "views.set_named", {
                    name: view.name,
                  })}
                >
                  {t(view.isDefault ? "views.unset" : "views.set")}
                </ActionButton>
                <ActionButton
                  intent="delete_view"
                  values={{ viewId: view.id }}
                  variant="quiet"
                  description={t("views.delete_named", { name: view.name })}
                >
                  {t("views.delete")}
                </ActionButton>
              </li>
            ))}
          </ul>
        )}
        <Form
          id="view"
          intent="save_view"
          schema={viewSchema}
          labels="vacancies"
          values={{ query }}
          submitLabel={t("views.save")}
          submitVariant="secondary"
        >
          <HiddenField name="query" />
          <TextField name="name" label={t("views.name")} width="medium" />
          <CheckboxField name="isDefault" label={t("views.as_default")} />
        </Form>
      </div>
    </details>
  );
}
