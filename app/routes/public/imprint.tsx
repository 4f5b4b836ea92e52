import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listCenterSites } from "#app/domains/centers/index.server.ts";
import { legalText } from "#app/i18n/legal.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { Centers } from "#app/ui/home/centers.tsx";
import { LegalPage } from "#app/ui/legal-page.tsx";

export const loader = publicLoader({}, async ({ ctx }) => ({
  text: legalText(ctx.locale, "imprint"),
  centers: await listCenterSites(ctx),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.text.title }];

/** Who stands behind the service: the centers themselves. */
export default function Imprint() {
  const { text, centers } = useLoaderData<typeof loader>();
  return (
    <LegalPage {...text}>
      <Centers centers={centers} />
    </LegalPage>
  );
}
