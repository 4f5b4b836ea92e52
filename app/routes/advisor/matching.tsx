import { redirect } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { z } from "zod";
import { LawHints } from "#app/domains/lawwatch/components/index.ts";
import { lawHints } from "#app/domains/lawwatch/index.server.ts";
import { HARD_REQUIREMENTS } from "#app/domains/matching/index.ts";
import type { HardRequirement } from "#app/domains/matching/index.ts";
import { getMatchingPage, proposeCandidate } from "#app/domains/matching/index.server.ts";
import { Explanation } from "#app/domains/matching/components/index.ts";
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

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["ranked"][number];

export default function Matching() {
  const { title, vacancy, hints, total, ranked, nearMisses } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const course = useT("course");
  const [search] = useSearchParams();
  return (
    <main id="content" className="page">
      <PageHeader title={title} kicker={`${t("kicker")} · ${vacancy.company}`} lead={t("intro")} />
      {search.get("proposed") ? <Alert kind="success" title={t("proposedNow")} live /> : null}
      {vacancy.state === "PUBLISHED" ? null : <Alert kind="warning" title={t("vacancyNotPublished")} />}
      <LawHints hints={hints} byUs />
      <Requirements />
      {ranked.length === 0 ? (
        <EmptyState title={t("none")} />
      ) : (
        <>
          <h2>{t("ranked", { count: total })}</h2>
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
          <p className="muted">{t("nearMissesHint")}</p>
          <ol className="matches">
            {nearMisses.map((match) => (
              <Person key={match.candidateId} match={match} />
            ))}
          </ol>
        </>
      ) : null}
      <p className="muted">{t("lawNote")}</p>
      <p>
        <Link to="/how-matching-works">{course("howLink")}</Link>
      </p>
    </main>
  );
}

/** The requirements as links: each takes one out or puts it back, with an address of its own. */
function Requirements() {
  const { setAside } = useLoaderData<typeof loader>();
  const t = useT("matching");
  const toggled = (requirement: HardRequirement) => {
    const left = setAside.includes(requirement)
      ? setAside.filter((known) => known !== requirement)
      : [...setAside, requirement];
    return `?${new URLSearchParams(left.map((known) => ["without", known])).toString()}`;
  };
  return (
    <nav aria-label={t("required")} className="chips">
      <h2 className="chips__title">{t("required")}</h2>
      <p className="muted">{t("requiredHint")}</p>
      <ul>
        {HARD_REQUIREMENTS.map((requirement) => {
          const out = setAside.includes(requirement);
          const word = t(`requirement.${requirement}`);
          return (
            <li key={requirement}>
              <Link
                to={toggled(requirement)}
                className={out ? "chip chip--out" : "chip"}
                aria-label={t(out ? "putBack" : "setAside", { requirement: word })}
                preventScrollReset
              >
                {word} <span aria-hidden="true">{out ? "+" : "×"}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
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
        {match.missing.map((requirement) => (
          <p key={requirement}>
            <Badge tone="warning" sign="unclear">
              {t("missing", { requirement: t(`requirement.${requirement}`) })}
            </Badge>
          </p>
        ))}
        <details>
          <summary>{t("why")}</summary>
          <Explanation lines={match.lines} />
        </details>
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
