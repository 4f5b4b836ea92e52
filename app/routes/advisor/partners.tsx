import { useLoaderData } from "@remix-run/react";
import { listPartners } from "#app/domains/support/index.server.ts";
import { Topics } from "#app/domains/support/components/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, ExternalLink, PageHeader, Table } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["triage", "SupportRequest"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "support")("partners.title"),
  partners: await listPartners(ctx),
}));

export const meta = pageMeta;

export default function Partners() {
  const { title, partners } = useLoaderData<typeof loader>();
  const t = useT("support");
  return (
    <main id="content" className="page">
      <PageHeader title={title} lead={t("partners.lead")} />
      {partners.length === 0 ? (
        <EmptyState title={t("partners.empty")} />
      ) : (
        <Table
          caption={title}
          rows={partners}
          rowKey={(row) => row.id}
          columns={[
            { head: t("partners.name"), rowHead: true, cell: (row) => row.name },
            { head: t("partners.competence"), cell: (row) => row.competence },
            { head: t("partners.topics"), cell: (row) => <Topics topics={row.topics} /> },
            {
              head: t("partners.contact"),
              cell: (row) => (
                <>
                  {row.phone ? <p>{row.phone}</p> : null}
                  {row.email ? (
                    <p>
                      <a href={`mailto:${row.email}`}>{row.email}</a>
                    </p>
                  ) : null}
                  {row.website ? (
                    <ExternalLink href={row.website}>{t("partners.website")}</ExternalLink>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
    </main>
  );
}
