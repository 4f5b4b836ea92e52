import { useActionData } from "@remix-run/react";
import { useT } from "#app/i18n/index.ts";
import { ActionButton, Form, HiddenField, type FormState } from "#app/ui/forms/index.ts";
import { Card, Confirm } from "#app/ui/index.ts";
import { newSiteSchema, siteSchema } from "../schema.ts";
import { SiteFields } from "./site-fields.tsx";

export interface SiteData {
  id: string;
  version: number;
  name: string;
  street: string;
  postcode: string;
  municipality: string;
  phone: string;
  openingHours: string;
}

/** The places where a center can be visited, each with its own form behind its name. */
export function SitesCard({ sites, submissionId }: { sites: readonly SiteData[]; submissionId: string }) {
  const t = useT("centers");
  const refused = useActionData<{ form?: FormState }>()?.form;
  return (
    <Card title={t("own.sites")}>
      <p>{t("own.sites_hint")}</p>
      {sites.length === 0 ? <p>{t("own.no_sites")}</p> : null}
      {sites.map((site) => (
        <section key={site.id} className="stack stack--small">
          <h3>{site.name}</h3>
          <p>
            {site.street}, {site.postcode} {site.municipality}
          </p>
          <p>
            {site.phone}. {site.openingHours}
          </p>
          <details className="more" open={refused?.values["siteId"] === site.id}>
            <summary>
              {t("own.site_edit")}
              <span className="kern-sr-only">: {site.name}</span>
            </summary>
            <div className="stack">
              <Form
                id={`site-${site.id}`}
                schema={siteSchema}
                intent="save_site"
                values={{ ...site }}
                labels="centers"
                submitLabel={t("own.site_save")}
                submitVariant="secondary"
              >
                <HiddenField name="siteId" value={site.id} />
                <HiddenField name="version" />
                <SiteFields />
              </Form>
              <Confirm label={t("own.site_remove")}>
                <p>{t("own.site_remove_hint")}</p>
                <ActionButton
                  intent="remove_site"
                  values={{ siteId: site.id }}
                  variant="danger"
                  labels="centers"
                  description={`${t("own.site_remove")}: ${site.name}`}
                >
                  {t("own.site_remove")}
                </ActionButton>
              </Confirm>
            </div>
          </details>
        </section>
      ))}
      <details className="more" open={refused?.intent === "add_site"}>
        <summary>{t("own.site_add")}</summary>
        <Form
          id="new-site"
          schema={newSiteSchema}
          intent="add_site"
          labels="centers"
          submitLabel={t("own.site_add")}
          submitVariant="secondary"
          submissionId={submissionId}
        >
          <SiteFields />
        </Form>
      </details>
    </Card>
  );
}
