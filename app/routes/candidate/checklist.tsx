import { Link, useLoaderData } from "@remix-run/react";
import { getChecklist } from "#app/domains/cases/index.server.ts";
import { countAsked } from "#app/domains/documents/index.server.ts";
import { ChecklistPage } from "#app/domains/cases/components/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["consent", "Consent"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "checklist")("title"),
  today: ctx.today,
  name: ctx.user.name,
  list: await getChecklist(ctx),
  papers: await countAsked(ctx),
}));

export const meta = pageMeta;

/** The candidate's own steps. */
export default function OwnChecklist() {
  const { title, list, name, today, papers } = useLoaderData<typeof loader>();
  const t = useT("checklist");
  if (list !== null) return <ChecklistPage {...{ title, list, name, today, papers }} />;
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} kicker={<bdi>{t("welcome", { name })}</bdi>} />
      <EmptyState
        title={t("empty")}
        action={
          <>
            <LinkButton to="/candidate/proposals">{t("toProposals")}</LinkButton>{" "}
            <Link to="/candidate/plan">{t("toPlan")}</Link>
          </>
        }
      >
        {t("emptyText")}
      </EmptyState>
    </main>
  );
}
