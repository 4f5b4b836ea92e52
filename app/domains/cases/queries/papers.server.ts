import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { papersOfSteps } from "../papers.ts";
import { nameOf } from "./view.server.ts";

/** A case as its page of documents needs it, and which documents its way asks for; NotFoundError where it is not visible. */
export async function getCasePapers(ctx: UserCtx, caseId: string) {
  const row = await ctx.db.case.findFirst({
    where: { id: caseId },
    select: {
      ...{ id: true, reference: true, state: true, candidateId: true, companyId: true },
      company: { select: { legalName: true } },
      candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
      milestones: { select: { id: true, key: true, state: true }, orderBy: { position: "asc" } },
    },
  });
  if (!row) throw new NotFoundError("Case");
  const { candidate, milestones, company, ...rest } = row;
  return {
    ...{ ...rest, company: company.legalName, over: row.state === "ENDED" },
    person: nameOf(candidate.identity) ?? candidateReference(candidate.number),
    named: candidate.identity !== null,
    needed: papersOfSteps(milestones),
  };
}
export type CasePapers = Awaited<ReturnType<typeof getCasePapers>>;
