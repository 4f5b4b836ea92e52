import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TimelinePage } from "#app/domains/cases/components/index.ts";
import { getTimeline } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid() });

export const loader = secureLoader({ params, can: ["accompany", "Case"] }, async ({ ctx, params }) => ({
  title: translator(ctx.locale, "boards")("timeline.title"),
  line: await getTimeline(ctx, "COMPANY", params.caseId),
}));

export const meta = pageMeta;

/** The steps of a case in time, for the company. */
export default function EmployerCaseTimeline() {
  return <TimelinePage {...useLoaderData<typeof loader>()} side="COMPANY" />;
}
