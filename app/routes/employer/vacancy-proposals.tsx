import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { ComparisonTable } from "#app/domains/matching/components/index.ts";
import { compareProposals } from "#app/domains/matching/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState, LinkButton, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["offer", "Proposal"] }, async ({ ctx, params }) => {
  const { proposals, ...page } = await compareProposals(ctx, params.vacancyId);
  return {
    ...page,
    title: translator(ctx.locale, "ranking")("compare.title", { vacancy: page.vacancy.title }),
    today: ctx.today,
    proposals: proposals.map(({ updatedAt, ...proposal }) => ({ ...proposal, since: berlinDay(updatedAt) })),
  };
});

export const meta = pageMeta;

export default function VacancyProposals() {
  const { title, vacancy, proposals, total, today } = useLoaderData<typeof loader>();
  const t = useT("ranking");
  const matching = useT("matching");
  return (
    <main id="content" className="page">
      <Link to={`/employer/vacancies/${vacancy.id}`}>{vacancy.title}</Link>
      <PageHeader title={title} lead={t("compare.intro")} />
      {proposals.length === 0 ? (
        <EmptyState
          title={matching("proposals.empty")}
          action={
            <LinkButton to={`/employer/requests/new?vacancy=${vacancy.id}`}>
              {matching("proposals.ask")}
            </LinkButton>
          }
        >
          {matching("proposals.emptyHint")}
        </EmptyState>
      ) : (
        <>
          <ComparisonTable proposals={proposals} caption={title} today={today} />
          {total > proposals.length ? (
            <p className="muted">
              {t("compare.more", { count: total, shown: proposals.length })}{" "}
              <Link to="/employer/proposals">{matching("proposals.title")}</Link>
            </p>
          ) : null}
          <p className="muted">{t("compare.note")}</p>
        </>
      )}
    </main>
  );
}
