import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EUROPASS_MAX_BYTES, europassFileSchema, europassSaveSchema } from "#app/domains/candidates/index.ts";
import { getCandidate, previewEuropass, takeOver } from "#app/domains/candidates/index.server.ts";
import { EuropassForm, EuropassPreview } from "#app/domains/candidates/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ candidateId: z.uuid() });
const CAN = ["create", "CandidateProfile"] as const;

export const loader = secureLoader({ params, can: CAN }, async ({ ctx, params: { candidateId } }) => {
  const { reference } = await getCandidate(ctx, candidateId);
  return {
    title: translator(ctx.locale, "entries")("europass.title"),
    reference,
    back: `/advisor/candidates/${candidateId}`,
  };
});

export const action = secureAction(
  {
    params,
    maxBytes: formWithFile(EUROPASS_MAX_BYTES),
    intents: {
      read: { can: CAN, schema: europassFileSchema },
      save: { can: CAN, schema: europassSaveSchema },
    },
  },
  {
    // nothing is stored, so this one answer is no redirect
    read: async ({ ctx, params: { candidateId }, data }) => {
      await getCandidate(ctx, candidateId);
      const read = await previewEuropass(ctx, candidateId, data.file);
      return read.ok ? { preview: read.preview } : formError(undefined, { file: read.code });
    },
    save: async ({ ctx, params: { candidateId }, data }) => {
      await getCandidate(ctx, candidateId);
      return redirect(
        `/advisor/candidates/${candidateId}?imported=${await takeOver(ctx, candidateId, data)}`,
      );
    },
  },
);

export const meta = pageMeta;

/** A person's Europass, taken over by the center. */
export default function CandidateEuropass() {
  const { title, reference, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("entries");
  const words = useT("candidates");
  return (
    <main id="content" className="page page--narrow">
      <Link to={back}>{t("back")}</Link>
      <PageHeader title={title} kicker={words("page.kicker", { reference })} lead={t("europass.lead")} />
      {answer && "preview" in answer ? <EuropassPreview preview={answer.preview} /> : null}
      <EuropassForm />
    </main>
  );
}
