import { Link, useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { AuthorityKind } from "#app/platform/database/generated/enums.ts";
import { ActionButton, Form, HiddenField, SelectField, TextField } from "#app/ui/forms/index.ts";
import type { FormState } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import type { AuthorityRow } from "../authorities/authorities.server.ts";
import { authoritySchema, newAuthoritySchema } from "../schema.ts";

interface AuthoritiesPageProps {
  title: string;
  saved: boolean;
  submissionId: string;
  authorities: readonly AuthorityRow[];
}

/** The offices a center works with: how to reach them, and which of them can be chosen for a step. */
export function AuthoritiesPage({ title, saved, submissionId, authorities }: AuthoritiesPageProps) {
  const t = useT("authorities");
  return (
    <main id="content" className="page">
      <p>
        <Link to="/admin/center">{t("back")}</Link>
      </p>
      <PageHeader title={title} lead={t("lead")} />
      {saved ? <Alert kind="success" title={t("saved")} live /> : null}
      <div className="columns">
        <Card title={t("list")}>
          {authorities.length === 0 ? (
            <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
          ) : (
            <ul className="entries">
              {authorities.map((authority) => (
                <li key={authority.id}>
                  <Entry authority={authority} />
                </li>
              ))}
            </ul>
          )}
        </Card>
        <Card kind="strong" title={t("new")}>
          <Form
            id="new-authority"
            schema={newAuthoritySchema}
            intent="add"
            labels="authorities"
            submissionId={submissionId}
            submitLabel={t("add")}
          >
            <Fields />
          </Form>
        </Card>
      </div>
    </main>
  );
}

function Entry({ authority }: { authority: AuthorityRow }) {
  const t = useT("authorities");
  const words = useT("enums");
  const refused = useActionData<{ form?: FormState }>()?.form;
  const { id, name, kind, email, phone, archived, version } = authority;
  const act = archived ? "restore" : "archive";
  return (
    <section className="stack stack--small">
      <h3>{name}</h3>
      <p>
        {words(`AuthorityKind.${kind}`)}{" "}
        {archived ? (
          <Badge tone="neutral" sign="done">
            {t("archived")}
          </Badge>
        ) : null}
      </p>
      <p className="muted">
        {email === null ? t("noEmail") : <bdi>{email}</bdi>}
        {phone === null ? null : (
          <>
            , <bdi className="numeric">{phone}</bdi>
          </>
        )}
      </p>
      <details className="more" open={refused?.values["authorityId"] === id}>
        <summary>
          {t("edit")}
          <span className="kern-sr-only">: {name}</span>
        </summary>
        <div className="stack">
          <Form
            id={`authority-${id}`}
            schema={authoritySchema}
            intent="edit"
            values={{ name, kind, version, email: email ?? "", phone: phone ?? "" }}
            labels="authorities"
            submitLabel={t("save")}
            submitVariant="secondary"
          >
            <HiddenField name="authorityId" value={id} />
            <HiddenField name="version" />
            <Fields />
          </Form>
          <ActionButton
            intent={act}
            values={{ authorityId: id, version }}
            variant="quiet"
            labels="authorities"
            description={`${t(act)}: ${name}`}
          >
            {t(act)}
          </ActionButton>
          {archived ? null : <p className="muted">{t("archiveHint")}</p>}
        </div>
      </details>
    </section>
  );
}

function Fields() {
  const words = useT("enums");
  return (
    <>
      <TextField name="name" />
      <SelectField
        name="kind"
        options={Object.values(AuthorityKind).map((value) => ({
          value,
          label: words(`AuthorityKind.${value}`),
        }))}
      />
      <TextField name="email" type="email" optional />
      <TextField name="phone" type="tel" optional />
    </>
  );
}
