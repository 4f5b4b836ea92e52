import { PAGE_SIZE } from "#app/platform/http/page.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import { COURSE } from "./pages.server.ts";
import { consentHolds, possibleSteps, proposalTurn } from "./proposal-rules.ts";
import { daysToEnd, hasRunOut, mayRenew, renewalMonths, tookPlaceOf } from "./renewal-rules.ts";
import type { ConsentTime } from "./renewal-rules.ts";
import { readUnderWay } from "./under-way.server.ts";

/** A company's proposals, those that wait for it first. Names only where a consent holds. */
export async function listCompanyProposals(ctx: UserCtx, page: number) {
  const [rows, total] = await Promise.all([
    ctx.db.proposal.findMany({
      select: {
        id: true,
        state: true,
        endReason: true,
        updatedAt: true,
        interview: { select: { state: true } },
        vacancy: { select: { id: true, title: true } },
        candidate: {
          select: { number: true, isco08: true, identity: { select: { givenName: true, familyName: true } } },
        },
      },
      orderBy: [{ state: "asc" }, { updatedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    ctx.db.proposal.count({}),
  ]);
  return {
    total,
    rows: rows.map(({ candidate, interview, ...row }) => ({
      ...row,
      turn: proposalTurn(row.state, interview?.state),
      isco08: candidate.isco08,
      reference: candidateReference(candidate.number),
      name: candidate.identity ? `${candidate.identity.givenName} ${candidate.identity.familyName}` : null,
    })),
  };
}

/** The proposals a candidate sees: from the company's interest on. */
export async function listOwnProposals(ctx: UserCtx) {
  const rows = await ctx.db.proposal.findMany({
    select: {
      id: true,
      state: true,
      updatedAt: true,
      interview: { select: { state: true } },
      vacancy: { select: { title: true, municipality: true } },
      company: { select: { legalName: true } },
    },
    orderBy: [{ state: "asc" }, { updatedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(({ interview, ...row }) => ({ ...row, turn: proposalTurn(row.state, interview?.state) }));
}

/** The candidate's consents, what may become of each, and the companies that ask for one. */
export async function getConsentsPage(ctx: UserCtx) {
  const [consents, isUnderWay, asking] = await Promise.all([
    ctx.db.consent.findMany({
      select: {
        id: true,
        candidateId: true,
        companyId: true,
        givenAt: true,
        expiresAt: true,
        withdrawnAt: true,
        categories: true,
        company: { select: { legalName: true } },
      },
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
    readUnderWay(ctx.db, ctx.today),
    ctx.db.proposal.findMany({
      where: { state: "INTERESTED" },
      select: {
        id: true,
        version: true,
        vacancy: { select: { title: true } },
        company: { select: { legalName: true } },
      },
      orderBy: { updatedAt: "asc" },
      take: 50,
    }),
  ]);
  const rows = consents.map((row) => ({
    ...row,
    ...lifeOf(row, isUnderWay(row), ctx),
    followed: consents.some((next) => tookPlaceOf(next, row)),
  }));
  return { consents: rows, asking };
}
export type OwnConsent = Awaited<ReturnType<typeof getConsentsPage>>["consents"][number];

/** Where a consent stands in its life: `renewMonths` to choose from, none where it cannot be renewed. */
function lifeOf(consent: ConsentTime, underWay: boolean, { now, today }: UserCtx) {
  return {
    holds: consentHolds(consent, now),
    /** it has run out, and somebody still needs it */
    lapsed: underWay && hasRunOut(consent, now),
    daysToEnd: daysToEnd(consent, underWay, { now, today }),
    renewMonths: mayRenew(consent, underWay, now) ? renewalMonths(consent, today) : [],
  };
}

/** A person's proposals and consents as the center sees them. */
export async function listCandidateProposals(ctx: UserCtx, candidateId: string) {
  const [proposals, consents] = await Promise.all([
    ctx.db.proposal.findMany({
      where: { candidateId },
      select: {
        id: true,
        state: true,
        version: true,
        vacancy: { select: { id: true, title: true } },
        company: { select: { legalName: true } },
        decisions: COURSE,
      },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
    ctx.db.consent.findMany({
      where: { candidateId },
      select: { id: true, expiresAt: true, withdrawnAt: true, company: { select: { legalName: true } } },
      orderBy: [{ givenAt: "desc" }, { id: "desc" }],
      take: 50,
    }),
  ]);
  return {
    proposals: proposals.map((row) => ({ ...row, open: possibleSteps(row.state, "center").length > 0 })),
    consents: consents.map((row) => ({ ...row, holds: consentHolds(row, ctx.now) })),
  };
}
