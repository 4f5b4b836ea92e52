import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { AreasCard, SitesCard } from "#app/domains/centers/components/index.ts";
import { areaSchema, centerSchema, newSiteSchema, siteSchema } from "#app/domains/centers/index.ts";
import {
  addArea,
  addSite,
  getCenter,
  headedCenterId,
  removeArea,
  removeSite,
  updateCenter,
  updateSite,
} from "#app/domains/centers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Form, HiddenField, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["manage_team", "Center"] as const;
const PAGE = "/admin/center";
const done = (what: string) => redirect(`${PAGE}?done=${what}`);

export const loader = secureLoader({ can }, async ({ ctx }) => {
  const center = await getCenter(ctx, headedCenterId(ctx));
  return { title: translator(ctx.locale, "centers")("own.title"), center, submissionId: newId() };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    intents: {
      save: { can, schema: centerSchema },
      add_site: { can, schema: newSiteSchema },
      save_site: { can, schema: siteSchema },
      remove_site: { can, schema: z.object({ siteId: formId }) },
      add_area: { can, schema: areaSchema },
      remove_area: { can, schema: z.object({ areaId: formId }) },
    },
  },
  {
    save: async ({ ctx, data }) => {
      const result = await updateCenter(ctx, headedCenterId(ctx), data);
      return result.ok ? done("saved") : formError(undefined, { form: "changed_meanwhile" }, 409);
    },
    add_site: async ({ ctx, data }) => {
      await addSite(ctx, headedCenterId(ctx), data);
      return done("site_added");
    },
    save_site: async ({ ctx, data }) => {
      const result = await updateSite(ctx, data);
      return result.ok ? done("site_saved") : formError(undefined, { form: "changed_meanwhile" }, 409);
    },
    remove_site: async ({ ctx, data }) => {
      await removeSite(ctx, data.siteId);
      return done("site_removed");
    },
    add_area: async ({ ctx, data }) => {
      const result = await addArea(ctx, headedCenterId(ctx), data);
      return result.ok ? done("area_added") : formError(undefined, { municipality: result.code }, 409);
    },
    remove_area: async ({ ctx, data }) => {
      await removeArea(ctx, data.areaId);
      return done("area_removed");
    },
  },
);

const NEWS = ["saved", "site_added", "site_saved", "site_removed", "area_added", "area_removed"] as const;

export default function CenterSettings() {
  const { title, center, submissionId } = useLoaderData<typeof loader>();
  const t = useT("centers");
  const weights = useT("ranking");
  const billing = useT("billing");
  const authorities = useT("authorities");
  const plans = useT("plans");
  const [search] = useSearchParams();
  const news = NEWS.find((word) => word === search.get("done"));
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={center.name} />
      {news === undefined ? null : <Alert kind="success" live title={t(`own.${news}`)} />}
      <p>
        <Link to="/admin/center/team">{t("own.team")}</Link>: {t("own.team_hint")}
      </p>
      <p>
        <Link to="/admin/center/partners">{t("partners.title")}</Link>: {t("partners.linkHint")}
      </p>
      <p>
        <Link to="/admin/center/matching">{weights("weights.link")}</Link>: {weights("weights.linkHint")}
      </p>
      <p>
        <Link to="/admin/center/authorities">{authorities("title")}</Link>: {authorities("linkHint")}
      </p>
      <p>
        <Link to="/admin/center/templates">{plans("title")}</Link>: {plans("linkHint")}
      </p>
      <p>
        <Link to="/admin/center/payments">{billing("settings.link")}</Link>: {billing("settings.linkHint")}
      </p>
      <div className="columns">
        <div className="stack">
          <SitesCard sites={center.sites} submissionId={submissionId} />
          <AreasCard areas={center.areas} land={center.land} />
        </div>
        <Card title={t("own.contact")}>
          <Form
            schema={centerSchema}
            intent="save"
            values={center}
            labels="centers"
            submitLabel={t("own.save")}
          >
            <HiddenField name="version" />
            <TextField name="name" />
            <TextField name="email" type="email" hint={t("own.email_hint")} />
            <TextField name="phone" type="tel" />
          </Form>
        </Card>
      </div>
    </main>
  );
}
