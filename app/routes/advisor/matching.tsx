import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { HARD_REQUIREMENTS } from "#app/domains/matching/index.ts";
import { getMatchingPage, proposeCandidate } from "#app/domains/matching/index.server.ts";
import { MatchDetails, Requirements } from "#app/domains/matching/components/index.ts";
import { formError, secureAction, secureLoader } from "#app/permissions/gate.server.ts";
import { formId } from "#app/ui/forms/fields.ts";
import { ActionButton } from "#app/ui/forms/index.ts";
import { Alert, Badge, Card, EmptyState, PageHeader } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ vacancyId: z.uuid() });

export const loader = secureLoader({ params, can: ["propose", "Proposal"] }, async ({ ctx, params, url }) => {
  const setAside = HARD_REQUIREMENTS.filter((known) => url.searchParams.getAll("without").includes(known));
  const page = await getMatchingPage(ctx, params.vacancyId, setAside);
  const t = translator(ctx.locale, "matching");
  const hints = await lawHints(ctx, { kind: "vacancy", id: params.vacancyId });
  return { ...page, hints, setAside, title: t("title", { vacancy: page.vacancy.title }) };
});

export const action = secureAction(
  {
    params,
    intents: { propose: { can: ["propose", "Proposal"], schema: z.object({ candidateId: formId }) } },
  },
  {
    propose: async ({ ctx, params, data, url }) => {
      const done = await proposeCandidate(ctx, {
        vacancyId: params.vacancyId,
        candidateId: data.candidateId,
      });
      if (!done.ok) return formError(data, { form: done.code });
      const query = new URLSearchParams(url.search);
      query.set("proposed", data.candidateId);
      return redirect(`/advisor/matching/${params.vacancyId}?${query.toString()}`);
    },
  },
);

export const meta = pageMeta;

type Data = ReturnType<typeof useLoaderData<typeof loader>>;
type Shown = Data["ranked"][number] & Partial<Data["nearMisses"][number]>;

export default function Matching() {
  const data = useLoaderData<typeof loader>();
  const { title, vacancy, hints, total, ranked, nearMisses, nearTotal, weightsNumber } = data;
  const t = useT("matching");
  const words = useT("ranking");
  const course = useT("course");
  const [search] = useSearchParams();
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={`${t("kicker")} · ${vacancy.company}`} lead={t("intro")} />
      {search.get("proposed") ? <Alert kind="success" title={t("proposedNow")} live /> : null}
      {vacancy.state === "PUBLISHED" ? null : <Alert kind="warning" title={t("vacancyNotPublished")} />}
      <LawHints hints={hints} byUs />
      <Requirements setAside={data.setAside} nearCounts={data.nearCounts} />
      {ranked.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <>
          <h2>{t("ranked", { count: total })}</h2>
          {total > ranked.length ? (
            <p className="muted">{words("nearMore", { count: total, shown: ranked.length })}</p>
          ) : null}
          <ol className="matches">
            {ranked.map((match) => (
              <Person key={match.candidateId} match={match} />
            ))}
          </ol>
        </>
      )}
      {nearMisses.length > 0 ? (
        <>
          <h2>{t("nearMisses")}</h2>
          <p className="muted">
            {t("nearMissesHint")}{" "}
            {nearTotal > nearMisses.length
              ? words("nearMore", { count: nearTotal, shown: nearMisses.length })
              : null}
          </p>
          <ol className="matches">
            {nearMisses.map((match) => (
              <Person key={match.candidateId} match={match} />
            ))}
          </ol>
        </>
      ) : null}
      <p className="muted">
        {weightsNumber === 0 ? words("weightsHouse") : words("weightsOwn", { number: weightsNumber })}{" "}
        {t("lawNote")}
      </p>
      <p>
        <Link to="/how-matching-works">{course("howLink")}</Link>
      </p>
    </main>
  );
}

function Person({ match }: { match: Shown }) {
  const { vacancy } = useLoaderData<typeof loader>();
  const t = useT("matching");
  return (
    <li>
      <Card
        level={3}
        title={
          <Link to={`/advisor/candidates/${match.candidateId}?vacancy=${vacancy.id}`}>{match.reference}</Link>
        }
        aside={<Badge tone="info">{t("score", { score: match.score })}</Badge>}
      >
        <MatchDetails {...match} />
        {match.proposalId ? (
          <p>
            <Badge tone="success" sign="done">
              {t("proposed")}
            </Badge>
          </p>
        ) : vacancy.state === "PUBLISHED" ? (
          <ActionButton
            intent="propose"
            values={{ candidateId: match.candidateId }}
            description={`${t("propose")}: ${match.reference}`}
            labels="matching"
          >
            {t("propose")}
          </ActionButton>
        ) : null}
      </Card>
    </li>
  );
}
