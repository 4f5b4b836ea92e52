import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { HARD_REQUIREMENTS } from "#app/domains/matching/index.ts";
import { MatchDetails, Requirements } from "#app/domains/matching/components/index.ts";
import { getVacanciesForPerson, proposeCandidate } from "#app/domains/matching/index.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { redirect } from "@remix-run/node";
import { formId } from "#app/ui/forms/fields.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ candidateId: z.uuid() });
const can = ["propose", "Proposal"] as const;

export const loader = secureLoader({ params, can }, async ({ ctx, params, url }) => {
  const setAside = HARD_REQUIREMENTS.filter((known) => url.searchParams.getAll("without").includes(known));
  const page = await getVacanciesForPerson(ctx, params.candidateId, setAside);
  if (page.person.mergedIntoId) throw redirect(`/advisor/candidates/${page.person.mergedIntoId}/matching`);
  const title = translator(ctx.locale, "ranking")("jobs.title", { reference: page.person.reference });
  return { ...page, setAside, title, proposed: url.searchParams.get("proposed") };
});

export const action = secureAction(
  { params, intents: { propose: { can, schema: z.object({ vacancyId: formId }) } } },
  {
    propose: async ({ ctx, params, data, url }) => {
      const done = await proposeCandidate(ctx, { ...params, vacancyId: data.vacancyId });
      if (!done.ok) return formError(data, { form: done.code });
      const query = new URLSearchParams(url.search);
      query.set("proposed", data.vacancyId);
      return redirect(`/advisor/candidates/${params.candidateId}/matching?${query.toString()}`);
    },
  },
);

export const meta = pageMeta;

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Shown = Data["ranked"][number] & Partial<Data["nearMisses"][number]>;

export default function CandidateMatching() {
  const data = useLoaderData<typeof loader>();
  const { title, person, proposed, total, ranked, nearMisses, nearTotal } = data;
  const t = useT("ranking");
  const matching = useT("matching");
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={t("jobs.kicker")} lead={t("jobs.intro")} />
      {proposed ? <Alert kind="success" title={matching("proposedNow")} live /> : null}
      {person.state === "ACTIVE" ? null : <Alert kind="warning" title={t("jobs.notActive")} />}
      <Requirements setAside={data.setAside} nearCounts={data.nearCounts} />
      {ranked.length === 0 ? (
        <EmptyState title={t("jobs.none")} />
      ) : (
        <>
          <h2>{t("jobs.ranked", { count: total })}</h2>
          {total > ranked.length ? (
            <p className="muted">{t("nearMore", { count: total, shown: ranked.length })}</p>
          ) : null}
          <Jobs matches={ranked} />
        </>
      )}
      {nearMisses.length > 0 ? (
        <>
          <h2>{t("jobs.nearMisses")}</h2>
          <p className="muted">
            {t("jobs.nearMissesHint")}{" "}
            {nearTotal > nearMisses.length
              ? t("nearMore", { count: nearTotal, shown: nearMisses.length })
              : null}
          </p>
          <Jobs matches={nearMisses} />
        </>
      ) : null}
    </main>
  );
}

function Jobs({ matches }: { matches: readonly Shown[] }) {
  const { person } = useLoaderData<typeof loader>();
  const t = useT("matching");
  return (
    <ol className="matches">
      {matches.map((match) => (
        <li key={match.vacancyId}>
          <Card
            level={3}
            title={<Link to={`/advisor/matching/${match.vacancyId}`}>{match.title}</Link>}
            aside={<Badge tone="info">{t("score", { score: match.score })}</Badge>}
          >
            <p>
              {match.company}, {match.municipality}
            </p>
            <MatchDetails {...match} candidateId={person.id} />
            {match.proposalId ? (
              <p>
                <Badge tone="success" sign="done">
                  {t("proposed")}
                </Badge>
              </p>
            ) : person.state === "ACTIVE" ? (
              <ActionButton
                intent="propose"
                values={{ vacancyId: match.vacancyId }}
                description={`${t("propose")}: ${match.title}`}
                labels="matching"
              >
                {t("propose")}
              </ActionButton>
            ) : null}
          </Card>
        </li>
      ))}
    </ol>
  );
}
