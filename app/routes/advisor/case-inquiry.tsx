import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { InquiryPage, SendInquiry } from "#app/domains/cases/components/index.ts";
import { inquirySchema } from "#app/domains/cases/index.ts";
import { getInquiry, inquiryTarget, sendInquiry } from "#app/domains/cases/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { newId } from "#app/platform/ids.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid(), stepId: z.uuid() });

export const loader = secureLoader({ params, can: ["update", "Case"] }, async ({ ctx, params }) => {
  const { reference, german, help, step } = await getInquiry(ctx, "CENTER", params);
  const target = await inquiryTarget(ctx, params.stepId, step.authorityId);
  return {
    title: translator(ctx.locale, "inquiry")("title"),
    kicker: reference,
    back: `/advisor/cases/${params.caseId}?step=${params.stepId}`,
    ...{ german, help },
    send: {
      ...{ ...target, inquiryId: newId() },
      today: target.last !== null && berlinDay(target.last.createdAt) === ctx.today,
    },
  };
});

export const action = secureAction(
  { params, intents: { send: { can: ["create", "StepInquiry"], schema: inquirySchema } } },
  {
    send: async ({ ctx, params, data }) => {
      const done = await sendInquiry(ctx, { ...params, ...data });
      return done.ok
        ? redirect(`/advisor/cases/${params.caseId}/steps/${params.stepId}/inquiry`)
        : formError(data, { form: done.code }, 409);
    },
  },
);

export const meta = pageMeta;

/** The letter that asks an authority how a step stands, to print or to send. */
export default function AdvisorCaseInquiry() {
  const { send, ...page } = useLoaderData<typeof loader>();
  return <InquiryPage {...page} send={<SendInquiry {...send} />} />;
}
