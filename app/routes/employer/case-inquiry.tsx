import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { InquiryPage } from "#app/domains/cases/components/index.ts";
import { getInquiry } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid(), stepId: z.uuid() });

export const loader = secureLoader({ params, can: ["accompany", "Case"] }, async ({ ctx, params }) => {
  const { reference, german, help } = await getInquiry(ctx, "COMPANY", params);
  return {
    title: translator(ctx.locale, "inquiry")("title"),
    kicker: reference,
    back: `/employer/cases/${params.caseId}?step=${params.stepId}`,
    ...{ german, help },
  };
});

export const meta = pageMeta;

/** The letter that asks an authority how a step stands. */
export default function EmployerCaseInquiry() {
  return <InquiryPage {...useLoaderData<typeof loader>()} />;
}
