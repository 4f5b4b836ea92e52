import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PartnerFields } from "#app/domains/centers/components/index.ts";
import { newPartnerSchema } from "#app/domains/centers/index.ts";
import { addPartner, headedCenterId, listOwnPartners } from "#app/domains/centers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { Form } from "#app/ui/forms/index.ts";
import { Card, EmptyState, PageHeader, Table } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "PartnerBody"] as const;

export const loader = secureLoader({ can }, async ({ ctx }) => ({
  title: translator(ctx.locale, "centers")("partners.title"),
  partners: await listOwnPartners(ctx, headedCenterId(ctx)),
  submissionId: newId(),
}));

export const meta = pageMeta;

export const action = secureAction(
  { intents: { add: { can, schema: newPartnerSchema } } },
  {
    add: async ({ ctx, data }) => {
      const { id } = await addPartner(ctx, headedCenterId(ctx), data);
      return redirect(`/admin/center/partners/${id}?done=partner_added`);
    },
  },
);

/** The bodies a center works with, and a new one. */
export default function CenterPartners() {
  const { title, partners, submissionId } = useLoaderData<typeof loader>();
  const t = useT("centers");
  return (
    <main id="content" className="page">
      <Link to="/admin/center">{t("own.title")}</Link>
      <PageHeader title={title} lead={t("partners.lead")} />
      {partners.length === 0 ? (
        <EmptyState title={t("partners.empty")}>{t("partners.emptyHint")}</EmptyState>
      ) : (
        <Table
          caption={title}
          rows={partners}
          rowKey={({ id }) => id}
          columns={[
            {
              head: t("fields.name"),
              rowHead: true,
              cell: ({ id, name }) => <Link to={`/admin/center/partners/${id}`}>{name}</Link>,
            },
            { head: t("partners.competence"), cell: ({ competence }) => competence },
            {
              head: t("partners.people"),
              cell: ({ people }) => (people === 0 ? t("partners.nobody") : String(people)),
            },
          ]}
        />
      )}
      <Card title={t("partners.add")}>
        <Form
          schema={newPartnerSchema}
          intent="add"
          labels="centers"
          submitLabel={t("partners.add")}
          submissionId={submissionId}
        >
          <PartnerFields />
        </Form>
      </Card>
    </main>
  );
}
