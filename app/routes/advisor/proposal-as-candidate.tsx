import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { pageAsCandidate } from "#app/domains/matching/index.server.ts";
import { CandidateView, Looking } from "#app/domains/matching/components/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { EmptyState } from "#app/ui/index.ts";
import { useT } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ proposalId: z.uuid() });

export const loader = secureLoader({ params, can: ["propose", "Proposal"] }, async ({ ctx, params }) => {
  const { candidateId, page } = await pageAsCandidate(ctx, params.proposalId);
  return { title: page?.title ?? translator(ctx.locale, "course")("seeAs.asCandidate"), candidateId, page };
});

export const meta = pageMeta;

export default function ProposalAsCandidate() {
  const { title, candidateId, page } = useLoaderData<typeof loader>();
  const t = useT("course");
  return (
    <main id="content" className="page page--narrow">
      <Looking as="candidate" candidateId={candidateId}>
        {page ? (
          <CandidateView page={page} />
        ) : (
          <>
            <h1>{title}</h1>
            <EmptyState title={t("seeAs.notYet")} />
          </>
        )}
      </Looking>
    </main>
  );
}
