import { useLoaderData } from "@remix-run/react";
import { WaitingPapersList } from "#app/domains/documents/components/index.ts";
import { waitingPapers } from "#app/domains/documents/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["update", "Paper"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "paperwork")("waiting.title"),
  waiting: await waitingPapers(ctx),
  today: ctx.today,
}));

export const meta = pageMeta;

/** What waits for the center to look at, and what ends. */
export default function WaitingDocuments() {
  const { title, waiting, today } = useLoaderData<typeof loader>();
  const t = useT("paperwork");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={t("waiting.lead")} />
      <WaitingPapersList waiting={waiting} today={today} />
    </main>
  );
}
