import { useLoaderData, useSearchParams } from "@remix-run/react";
import { ownCandidateId } from "#app/domains/candidates/index.server.ts";
import { BringOwn, OwnPapers } from "#app/domains/documents/components/index.ts";
import { bringOwnSchema } from "#app/domains/documents/index.ts";
import { bringPaper, ownPapers } from "#app/domains/documents/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { formWithFile } from "#app/platform/http/file-size.ts";
import { Alert, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";
import { paperAnswer, postedFile } from "../paper-doors.server.ts";

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "papers")("title"),
  papers: await ownPapers(ctx),
  today: ctx.today,
  fileId: newId(),
}));

export const action = secureAction(
  {
    maxBytes: formWithFile(),
    intents: { upload: { can: ["update", "OwnProfile"], schema: bringOwnSchema } },
  },
  {
    upload: async ({ ctx, data }) => {
      const { kind, detail } = data;
      const candidateId = ownCandidateId(ctx) ?? notFound("CandidateProfile");
      const file = await postedFile(data);
      const done = await bringPaper(ctx, { ...file, candidateId, kind, detail });
      return paperAnswer(done, { kind, detail }, "/candidate/documents?sent=1");
    },
  },
);

export const meta = pageMeta;

/** The person's documents: what is asked of them, and what has become of the others. */
export default function OwnDocuments() {
  const { title, papers, today, fileId } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const t = useT("papers");
  const asked = papers.some(({ stand }) => stand === "ASKED" || stand === "AGAIN");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("lead")} />
      {search.get("sent") ? <Alert kind="success" title={t("sent")} live /> : null}
      <OwnPapers papers={papers} today={today} />
      <BringOwn fileId={fileId} primary={!asked} />
      <p className="muted">{t("private")}</p>
    </main>
  );
}
