import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import { occupationCode } from "#app/domains/occupations/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import type { VacancyState } from "#app/platform/database/generated/enums.ts";
import { ForbiddenError, notFound } from "#app/platform/errors.ts";
import { moveVacancy } from "../actions.server.ts";
import type { MoveRefusal } from "../rules.ts";
import { checkWording } from "../wording/check.ts";
import { archiveVacancy } from "./archive.server.ts";
import type { BulkStep, ChosenVacancy } from "./schema.ts";

/** Why one of several vacancies was left as it is. */
export type BulkRefusal = MoveRefusal | "changed_meanwhile" | "only_admin" | "wording" | "gone";

export interface BulkResult {
  step: BulkStep;
  done: number;
  /** were so already: pressed twice, or somebody else was quicker */
  already: number;
  refused: readonly { id: string; title: string; code: BulkRefusal }[];
}

const WORDED = {
  ...{ title: true, tasks: true, skills: true, languageLevel: true, languageReason: true },
  ...{ isco08: true, kldb2010: true },
} as const;

/** Does one thing to several vacancies, each by itself: what stands in the way of one is said of that one. */
export async function bulkVacancies(
  ctx: UserCtx,
  step: BulkStep,
  chosen: readonly ChosenVacancy[],
): Promise<BulkResult> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const rows = await ctx.db.vacancy.findMany({
    where: { companyId, id: { in: chosen.map(({ id }) => id) } },
    select: { ...WORDED, id: true, state: true, archivedAt: true },
  });
  const result = {
    step,
    done: 0,
    already: 0,
    refused: [] as { id: string; title: string; code: BulkRefusal }[],
  };
  for (const { id, version } of chosen) {
    const row = rows.find((one) => one.id === id);
    if (row && isSoAlready(step, row)) {
      result.already += 1;
      continue;
    }
    const code = row ? await take(ctx, step, row, version) : "gone";
    if (code === null) result.done += 1;
    else result.refused.push({ id, title: row?.title ?? "", code });
  }
  return result;
}

function isSoAlready(
  step: BulkStep,
  { state, archivedAt }: { state: VacancyState; archivedAt: Date | null },
) {
  if (step === "publish") return state === "PUBLISHED";
  if (step === "close") return state === "CLOSED";
  return (archivedAt !== null) === (step === "archive");
}

type Row = { id: string } & Parameters<typeof checkWording>[0] & Parameters<typeof occupationCode>[0];

/** Why not, or null. */
async function take(ctx: UserCtx, step: BulkStep, row: Row, version: number): Promise<BulkRefusal | null> {
  // what the page of a vacancy shows beside its button nobody would see here
  if (step === "publish" && checkWording({ ...row, isco08: occupationCode(row) }).length > 0)
    return "wording";
  try {
    const result =
      step === "publish" || step === "close"
        ? await moveVacancy(ctx, row.id, { move: step, version })
        : await archiveVacancy(ctx, row.id, { archive: step === "archive", version });
    return result.ok ? null : result.code;
  } catch (error) {
    if (error instanceof ForbiddenError) return "only_admin";
    throw error;
  }
}
