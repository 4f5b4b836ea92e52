import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HandOverPage } from "#app/domains/cases/components/index.ts";
import { handOverSchema, readChosen } from "#app/domains/cases/index.ts";
import { getHandOverSheet, handOver } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const can = ["update", "Case"] as const;

export const loader = secureLoader({ can }, async ({ ctx, url }) => ({
  title: translator(ctx.locale, "boards")("handOver.title"),
  today: ctx.today,
  handed: Number(url.searchParams.get("handed") ?? 0) || 0,
  ...(await getHandOverSheet(ctx, readChosen(url.searchParams))),
}));

export const action = secureAction(
  { intents: { handOver: { can, schema: handOverSchema } } },
  {
    handOver: async ({ ctx, data }) => {
      const done = await handOver(ctx, { caseIds: data.case, advisorId: data.advisorId });
      if (!done.ok) return formError(data, { advisorId: done.code }, 409);
      const address = new URLSearchParams(data.case.map((id) => ["case", id]));
      address.set("handed", String(done.count));
      return redirect(`/advisor/cases/hand-over?${address.toString()}`);
    },
  },
);

export const meta = pageMeta;

/** Cases for a colleague: what has to be known of each, and who gets them. */
export default function CasesHandOver() {
  return <HandOverPage {...useLoaderData<typeof loader>()} />;
}
