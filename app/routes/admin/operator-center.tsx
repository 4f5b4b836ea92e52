import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { emailOnlySchema } from "#app/domains/accounts/index.ts";
import { getTeam, inviteColleague } from "#app/domains/accounts/index.server.ts";
import { AreasCard } from "#app/domains/centers/components/index.ts";
import { areaSchema } from "#app/domains/centers/index.ts";
import { addArea, getCenter, removeArea } from "#app/domains/centers/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { Form, TextField } from "#app/ui/forms/index.ts";
import { Alert, Card, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ centerId: z.uuid() });
// making centers is the operator's right alone
const can = ["create", "Center"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params }) => {
  const center = await getCenter(ctx, params.centerId);
  const { members } = await getTeam(ctx, { centerId: center.id });
  return { title: center.name, center, heads: members.map(({ name, email }) => ({ name, email })) };
});

export const meta = pageMeta;

export const action = secureAction(
  {
    params,
    intents: {
      add_area: { can, schema: areaSchema },
      remove_area: { can, schema: z.object({ areaId: formId }) },
      invite: { can, schema: emailOnlySchema },
    },
  },
  {
    add_area: async ({ ctx, params, data }) => {
      const result = await addArea(ctx, params.centerId, data);
      if (!result.ok) return formError(undefined, { municipality: result.code }, 409);
      return redirect(`/operator/centers/${params.centerId}?done=area_added`);
    },
    remove_area: async ({ ctx, params, data }) => {
      await removeArea(ctx, data.areaId);
      return redirect(`/operator/centers/${params.centerId}?done=area_removed`);
    },
    invite: async ({ ctx, params: { centerId }, data }) => {
      const result = await inviteColleague(ctx, { centerId, role: "CENTER_ADMIN", ...data });
      if (!result.ok) return formError(undefined, { email: result.code }, 409);
      return redirect(`/operator/centers/${centerId}?done=team_invited`);
    },
  },
);

const NEWS = ["area_added", "area_removed", "team_invited"] as const;

export default function OperatorCenter() {
  const { title, center, heads } = useLoaderData<typeof loader>();
  const t = useT("centers");
  const [search] = useSearchParams();
  const news = NEWS.find((word) => word === search.get("done"));
  return (
    <main id="content" className="page">
      <Link to="/operator/centers">{t("operator.title")}</Link>
      <PageHeader title={title} kicker={center.slug} lead={`${center.email}, ${center.phone}`} />
      {search.get("done") === "created" ? <Alert kind="success" live title={t("operator.created")} /> : null}
      {news === undefined ? null : <Alert kind="success" live title={t(`own.${news}`)} />}
      <div className="columns">
        <AreasCard areas={center.areas} land={center.land} />
        <Card title={t("operator.admin")}>
          {heads.length === 0 ? <p>{t("operator.no_admin")}</p> : null}
          {heads.map(({ name, email }) => (
            <p key={email}>
              {name}, {email}
            </p>
          ))}
          <Form
            schema={emailOnlySchema}
            intent="invite"
            labels="centers"
            submitLabel={t("operator.admin_invite")}
            submitVariant="secondary"
          >
            <TextField name="email" type="email" autoComplete="off" label={t("own.email")} />
          </Form>
        </Card>
      </div>
    </main>
  );
}
