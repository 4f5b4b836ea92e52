import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import { checkFastTrack, isRefused } from "#app/domains/immigration/index.ts";
import type { FastTrackResult, Facts } from "#app/domains/immigration/index.ts";
import { notFound } from "#app/platform/errors.ts";

export const CHECKS_PER_PAGE = 25;

const LIST = {
  id: true,
  asOf: true,
  createdAt: true,
  recommended: true,
  rulesetVersion: true,
  vacancy: { select: { id: true, title: true } },
} as const;

/** JSON columns take plain data; an answer is nothing else. */
type Json = Record<string, never>;

/**
 * Answers the facts for today and keeps facts, day, rules and answer together. A second click with the same id finds
 * the check that is already there; a vacancy of another company is not found.
 */
export async function saveCheck(
  ctx: UserCtx,
  input: { id: string; vacancyId: string | null; facts: Facts },
): Promise<{ ok: true; checkId: string } | { ok: false; code: "invalid" }> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const answer = checkFastTrack(input.facts, { asOf: ctx.today });
  if (isRefused(answer)) return { ok: false, code: "invalid" };
  await createOnce(ctx, "fastTrackCheck", input.id, async (tx) => {
    if (input.vacancyId !== null) {
      const vacancy = await tx.vacancy.findFirst({
        where: { id: input.vacancyId, companyId },
        select: { id: true },
      });
      if (!vacancy) notFound("Vacancy");
    }
    await tx.fastTrackCheck.create({
      data: {
        id: input.id,
        companyId,
        vacancyId: input.vacancyId,
        asOf: toUtcDate(ctx.today),
        facts: input.facts as unknown as Json,
        result: answer as unknown as Json,
        rulesetVersion: answer.ruleset.version,
        recommended: answer.recommended,
        createdById: ctx.user.userId,
      },
    });
  });
  return { ok: true, checkId: input.id };
}

/** The company's checks, latest first, a page of them. */
export async function listChecks(ctx: UserCtx, page: number) {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const [rows, total] = await Promise.all([
    ctx.db.fastTrackCheck.findMany({
      where: { companyId },
      select: LIST,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * CHECKS_PER_PAGE,
      take: CHECKS_PER_PAGE,
    }),
    ctx.db.fastTrackCheck.count({ where: { companyId } }),
  ]);
  return { checks: rows.map((row) => ({ ...row, asOf: fromUtcDate(row.asOf) })), total };
}

/** One saved check with the answer of its day; throws NotFoundError when it is not visible. */
export async function getCheck(ctx: UserCtx, checkId: string) {
  const row = await ctx.db.fastTrackCheck.findFirst({
    where: { id: checkId },
    select: { ...LIST, facts: true, result: true },
  });
  if (!row) notFound("FastTrackCheck");
  return {
    ...row,
    asOf: fromUtcDate(row.asOf),
    facts: row.facts as unknown as Facts,
    result: row.result as unknown as FastTrackResult,
  };
}
