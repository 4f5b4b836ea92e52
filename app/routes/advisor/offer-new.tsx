import { redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { OfferForm } from "#app/domains/offers/components/index.ts";
import { newOfferSchema, OFFER_KINDS } from "#app/domains/offers/index.ts";
import { createOffer } from "#app/domains/offers/index.server.ts";
import { listPartners } from "#app/domains/support/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["create", "Offer"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "offers")("new.title"),
  id: newId(),
  partners: await listPartners(ctx),
  kind: OFFER_KINDS.find((known) => known === url.searchParams.get("kind")) ?? "GERMAN",
}));

export const action = secureAction(
  { intents: { create: { can, schema: newOfferSchema } } },
  {
    create: async ({ ctx, data }) => {
      await createOffer(ctx, data);
      return redirect(`/advisor/offers/${data.id}?saved=1`);
    },
  },
);

export const meta = pageMeta;

export default function NewOffer() {
  const { title, id, partners, kind } = useLoaderData<typeof loader>();
  const t = useT("offers");
  return (
    <main id="content" className="page page--narrow">
      <Link to="/advisor/offers">{t("show.back")}</Link>
      <PageHeader title={title} />
      <OfferForm
        schema={newOfferSchema}
        intent="create"
        values={{ kind }}
        partners={partners}
        submissionId={id}
        submitLabel={t("new.save")}
        beside={<LinkButton to="/advisor/offers">{t("new.cancel")}</LinkButton>}
      />
    </main>
  );
}
