import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { WayPage } from "#app/domains/cases/components/index.ts";
import { isCaseRoute, routeSchema } from "#app/domains/cases/index.ts";
import { changeRoute, previewWay } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid() });
const can = ["update", "Case"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params: { caseId }, url }) => {
  const routeId = url.searchParams.get("routeId") ?? "";
  const fastTrack = url.searchParams.get("fastTrack") === "on";
  return {
    title: translator(ctx.locale, "cases")("manage.changeRoute"),
    back: `/advisor/cases/${caseId}`,
    preview: await previewWay(ctx, caseId, isCaseRoute(routeId) ? { routeId, fastTrack } : null),
  };
});

export const action = secureAction(
  { params, intents: { changeRoute: { can, schema: routeSchema } } },
  {
    changeRoute: async ({ ctx, params: { caseId }, data }) => {
      const done = await changeRoute(ctx, { caseId, ...data });
      if (done.ok) return redirect(`/advisor/cases/${caseId}?saved=1`);
      return formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** Another way for a running case. */
export default function AdvisorCaseWay() {
  return <WayPage {...useLoaderData<typeof loader>()} />;
}
