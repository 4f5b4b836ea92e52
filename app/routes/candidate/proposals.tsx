import { Link, useLoaderData } from "@remix-run/react";
import { listOwnProposals } from "#app/domains/matching/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { Card, EmptyState, PageHeader, StateLabel } from "#app/ui/index.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

export const loader = secureLoader({ can: ["consent", "Consent"] }, async ({ ctx }) => ({
  title: translator(ctx.locale, "consents")("proposals.title"),
  proposals: await listOwnProposals(ctx),
}));

export const meta = pageMeta;

export default function OwnProposals() {
  const { title, proposals } = useLoaderData<typeof loader>();
  const t = useT("consents");
  return (
    <main id="content" className="page page--narrow">
      <PageHeader title={title} lead={proposals.length > 0 ? t("proposals.intro") : undefined} />
      {proposals.length === 0 ? (
        <EmptyState title={t("proposals.empty")}>{t("proposals.emptyHint")}</EmptyState>
      ) : null}
      {proposals.map((proposal) => (
        <Card
          key={proposal.id}
          kind={proposal.turn === "candidate" ? "strong" : "plain"}
          title={<Link to={`/candidate/proposals/${proposal.id}`}>{proposal.vacancy.title}</Link>}
          aside={<StateLabel of="ProposalState" value={proposal.state} />}
        >
          <p>
            {proposal.company.legalName}, {proposal.vacancy.municipality}
          </p>
          {proposal.turn === "candidate" ? <p>{t("proposals.yourTurn")}</p> : null}
          {proposal.turn === "company" ? <p className="muted">{t("proposals.theirTurn")}</p> : null}
        </Card>
      ))}
    </main>
  );
}
