import { Link, useLoaderData } from "@remix-run/react";
import { ownCaseId } from "#app/domains/cases/index.server.ts";
import { LetterListView } from "#app/domains/letters/components/index.ts";
import { listLetters } from "#app/domains/letters/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["read", "OwnProfile"] }, async ({ ctx }) => {
  const caseId = await ownCaseId(ctx);
  return {
    title: translator(ctx.locale, "letters")("title"),
    list: caseId === null ? null : await listLetters(ctx, "CANDIDATE", caseId),
  };
});

export const meta = pageMeta;

/** The person's own letters, and those that concern them. */
export default function OwnLetters() {
  const { title, list } = useLoaderData<typeof loader>();
  const t = useT("letters");
  return (
    <main id="content" className="page page--narrow">
      <Link to="/candidate/checklist">{t("backOwn")}</Link>
      <PageHeader title={title} lead={t("lead")} />
      {list === null ? (
        <EmptyState title={t("noCase")}>{t("noCaseText")}</EmptyState>
      ) : (
        <>
          <p>{t("noForm")}</p>
          <LetterListView list={list} base="/candidate/letters" />
        </>
      )}
    </main>
  );
}
