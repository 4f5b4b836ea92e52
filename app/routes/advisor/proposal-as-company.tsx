import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { pageAsCompany } from "#app/domains/matching/index.server.ts";
import { CompanyView, Looking } from "#app/domains/matching/components/index.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { pageMeta } from "#app/ui/page-meta.ts";

const params = z.object({ proposalId: z.uuid() });

export const loader = secureLoader({ params, can: ["propose", "Proposal"] }, async ({ ctx, params }) => {
  const { candidateId, page } = await pageAsCompany(ctx, params.proposalId);
  return { title: page.title, candidateId, page };
});

export const meta = pageMeta;

export default function ProposalAsCompany() {
  const { candidateId, page } = useLoaderData<typeof loader>();
  return (
    <main id="content" className="page">
      <Looking as="company" candidateId={candidateId}>
        <CompanyView page={page} />
      </Looking>
    </main>
  );
}
