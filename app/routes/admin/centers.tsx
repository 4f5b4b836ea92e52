import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { LAENDER } from "#app/domains/calendar/index.ts";
import { newCenterSchema } from "#app/domains/centers/index.ts";
import { createCenter, listCenters } from "#app/domains/centers/index.server.ts";
import { useLocale, useT, staffLocale } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Form, SelectField, TextField, type FormState } from "#app/ui/forms/index.ts";
import { EmptyState, PageHeader, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["create", "Center"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "centers")("operator.title"),
  centers: await listCenters(ctx),
  submissionId: newId(),
}));

export const meta = pageMeta;

export const action = secureAction(
  { intents: { create: { can: ["create", "Center"], schema: newCenterSchema } } },
  {
    create: async ({ ctx, data }) => {
      const result = await createCenter(ctx, data);
      if (!result.ok) return formError(undefined, { slug: result.code }, 409);
      return redirect(`/operator/centers/${data.id}?done=created`);
    },
  },
);

export default function Centers() {
  const { title, centers, submissionId } = useLoaderData<typeof loader>();
  const t = useT("centers");
  const locale = staffLocale(useLocale());
  const refused = useActionData<{ form?: FormState }>()?.form !== undefined;
  return (
    <main id="content" className="page">
      <PageHeader title={title} />
      {centers.length === 0 ? (
        <EmptyState title={t("operator.empty_title")}>{t("operator.empty_text")}</EmptyState>
      ) : (
        <Table
          caption={title}
          rows={centers}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("operator.columns.name"),
              rowHead: true,
              cell: (row) => <Link to={`/operator/centers/${row.id}`}>{row.name}</Link>,
            },
            {
              head: t("operator.columns.land"),
              cell: (row) => LAENDER.find(({ code }) => code === row.land)?.[locale] ?? row.land,
            },
            {
              head: t("operator.columns.contact"),
              cell: (row) => (
                <>
                  <p>{row.email}</p>
                  <p>{row.phone}</p>
                </>
              ),
            },
            { head: t("operator.columns.sites"), numeric: true, cell: (row) => row.sites },
            { head: t("operator.columns.areas"), numeric: true, cell: (row) => row.areas },
          ]}
        />
      )}
      <details className="more" open={refused || centers.length === 0}>
        <summary>{t("operator.new")}</summary>
        <Form
          schema={newCenterSchema}
          intent="create"
          labels="centers"
          submitLabel={t("operator.create")}
          submissionId={submissionId}
        >
          <TextField name="name" />
          <TextField name="slug" width="medium" />
          <SelectField
            name="land"
            options={LAENDER.map((land) => ({ value: land.code, label: land[locale] }))}
          />
          <TextField name="email" type="email" hint={t("own.email_hint")} />
          <TextField name="phone" type="tel" />
        </Form>
      </details>
    </main>
  );
}
