import { redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { EUROPASS_MAX_BYTES, europassFileSchema, europassSaveSchema } from "#app/domains/candidates/index.ts";
import { ownCandidateId, previewEuropass, takeOver } from "#app/domains/candidates/index.server.ts";
import { EuropassForm, EuropassPreview } from "#app/domains/candidates/components/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const BACK = "/candidate/profile";
const ownId = (ctx: UserCtx): string => ownCandidateId(ctx) ?? notFound("CandidateProfile");

export const loader = secureLoader({ can: ["update", "OwnProfile"] }, ({ ctx }) => ({
  title: translator(ctx.locale, "entries")("europass.title"),
}));

export const action = secureAction(
  {
    maxBytes: formWithFile(EUROPASS_MAX_BYTES),
    intents: {
      read: { can: ["update", "OwnProfile"], schema: europassFileSchema },
      save: { can: ["update", "OwnProfile"], schema: europassSaveSchema },
    },
  },
  {
    // nothing is stored, so this one answer is no redirect
    read: async ({ ctx, data }) => {
      const read = await previewEuropass(ctx, ownId(ctx), data.file);
      return read.ok ? { preview: read.preview } : formError(undefined, { file: read.code });
    },
    save: async ({ ctx, data }) => redirect(`${BACK}?imported=${await takeOver(ctx, ownId(ctx), data)}`),
  },
);

export const meta = pageMeta;

/** The own Europass: read, looked through, taken over. */
export default function OwnEuropass() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT("entries");
  return (
    <main id="content" className="page page--narrow">
      <Link to={BACK}>{t("back")}</Link>
      <PageHeader title={title} lead={t("europass.lead")} />
      {answer && "preview" in answer ? <EuropassPreview preview={answer.preview} /> : null}
      <EuropassForm />
    </main>
  );
}
