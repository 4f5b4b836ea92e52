import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { legalText } from "#app/i18n/legal.server.ts";
import { publicLoader } from "#app/permissions/gate.server.ts";
import { LegalPage } from "#app/ui/legal-page.tsx";

export const loader = publicLoader({}, ({ ctx }) => legalText(ctx.locale, "accessibility"));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Accessibility() {
  return <LegalPage {...useLoaderData<typeof loader>()} />;
}
