import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { LetterListView } from "#app/domains/letters/components/index.ts";
import { listLetters } from "#app/domains/letters/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ caseId: z.uuid() });

export const loader = secureLoader({ params, can: ["update", "Case"] }, async ({ ctx, params }) => {
  const list = await listLetters(ctx, "CENTER", params.caseId);
  return { title: translator(ctx.locale, "letters")("heading", { reference: list.reference }), list };
});

export const meta = pageMeta;

/** The letters of a case, as this side makes and reads them. */
export default function AdvisorCaseLetters() {
  const { title, list } = useLoaderData<typeof loader>();
  const t = useT("letters");
  const base = `/advisor/cases/${list.caseId}`;
  return (
    <main id="content" className="page page--narrow">
      <Link to={base}>{t("back")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      <p>{t("noForm")}</p>
      <LetterListView list={list} base={`${base}/letters`} />
    </main>
  );
}
