import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { candidatePage, companyPage } from "./page-data.server.ts";

async function lookAt(ctx: UserCtx, proposalId: string) {
  const row = await ctx.db.proposal.findFirst({
    where: { id: proposalId },
    select: { id: true, centerId: true, companyId: true, candidateId: true },
  });
  if (!row) throw new NotFoundError("Proposal");
  return row;
}

/** The company's page of a proposal as any member of the company sees it, for the center to check what is shown. */
export async function pageAsCompany(ctx: UserCtx, proposalId: string) {
  const row = await lookAt(ctx, proposalId);
  const eyes = { role: "HR_MEMBER", companyId: row.companyId } as const;
  const seen = await ctx.seeAs(eyes, { model: "Proposal", row });
  return { candidateId: row.candidateId, page: await companyPage(seen, proposalId) };
}

/** The candidate's page of a proposal; null while the person has not heard of it. */
export async function pageAsCandidate(ctx: UserCtx, proposalId: string) {
  const { candidateId, ...row } = await lookAt(ctx, proposalId);
  const eyes = { role: "CANDIDATE", candidateId } as const;
  const seen = await ctx.seeAs(eyes, { model: "Proposal", row: { ...row, candidateId } });
  const known = await seen.db.proposal.count({ where: { id: proposalId } });
  return { candidateId, page: known > 0 ? await candidatePage(seen, proposalId) : null };
}
