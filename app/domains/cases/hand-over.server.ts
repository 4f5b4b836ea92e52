import { advisorsOf, listAdvisors } from "#app/domains/accounts/index.server.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "./case-now.server.ts";
import { writeEntries } from "./course.server.ts";
import { findOwnStepWords } from "./queries/own-steps.server.ts";
import { BY_URGENCY } from "./queries/list.server.ts";
import { nameOf } from "./queries/view.server.ts";
import { actorOf, CASE_KEYS, requireSide } from "./side.server.ts";

/** As many cases as one sheet holds. */
export const MOST_HANDED_OVER = 50;
const LAST_ENTRIES = 3;
const LAST_NOTES = 5;

/**
 * What a colleague has to know of each chosen case: whose turn it is, since when, until when, what happened last and what
 * was noted. Without a choice the reader's own open cases. Cases that are not visible are left out.
 */
export async function getHandOverSheet(ctx: UserCtx, caseIds: readonly string[]) {
  const chosen =
    caseIds.length > 0
      ? { id: { in: [...caseIds] } }
      : { advisorId: ctx.user.userId, state: "RUNNING" as const };
  const [rows, colleagues] = await Promise.all([
    ctx.db.case.findMany({
      where: { AND: [chosen, { state: { not: "ENDED" } }] },
      select: {
        ...{ id: true, reference: true, stage: true, turn: true, turnKey: true, turnSince: true },
        ...{ nextDueOn: true, advisorId: true, advisorName: true },
        company: { select: { legalName: true } },
        vacancy: { select: { title: true } },
        candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
        history: {
          select: {
            id: true,
            at: true,
            kind: true,
            milestoneKey: true,
            from: true,
            to: true,
            actorName: true,
          },
          orderBy: LATEST_FIRST,
          take: LAST_ENTRIES,
        },
        notes: {
          select: { id: true, createdAt: true, authorName: true, body: true },
          orderBy: NEWEST_FIRST,
          take: LAST_NOTES,
        },
      },
      orderBy: BY_URGENCY,
      take: MOST_HANDED_OVER,
    }),
    listAdvisors(ctx),
  ]);
  const named = rows.flatMap(({ id: caseId, turnKey, history }) => [
    { caseId, key: turnKey },
    ...history.map(({ milestoneKey: key }) => ({ caseId, key })),
  ]);
  return {
    colleagues,
    ownSteps: await findOwnStepWords(ctx, "CENTER", named),
    cases: rows.map(({ candidate, company, vacancy, turnSince, nextDueOn, ...row }) => ({
      ...row,
      ...{ turnSince: dayOf(turnSince), nextDueOn: dayOf(nextDueOn) },
      ...{ company: company.legalName, vacancy: vacancy.title },
      who: nameOf(candidate.identity) ?? candidateReference(candidate.number),
    })),
  };
}
export type HandOverSheet = Awaited<ReturnType<typeof getHandOverSheet>>;

/** Gives cases to a colleague; whoever has one already keeps it, and nothing is written twice. */
export async function handOver(
  ctx: UserCtx,
  { caseIds, advisorId }: { caseIds: readonly string[]; advisorId: string },
): Promise<{ ok: true; count: number } | { ok: false; code: "no_colleague" | "none_chosen" }> {
  return ctx.db.transaction(
    async (tx) => {
      const rows = await tx.case.findMany({
        where: { id: { in: [...caseIds] }, state: { not: "ENDED" } },
        select: { ...CASE_KEYS, advisorId: true },
      });
      if (rows.length === 0) return { ok: false, code: "none_chosen" };
      let advisorName = "";
      for (const centerId of new Set(rows.map((row) => row.centerId))) {
        const colleague = await tx.user.findFirst({
          where: { id: advisorId, ...advisorsOf([centerId]) },
          select: { name: true },
        });
        if (!colleague) return { ok: false, code: "no_colleague" };
        advisorName = colleague.name;
      }
      for (const row of rows) {
        requireSide(ctx, "CENTER", row);
        if (row.advisorId === advisorId) continue;
        const data = { advisorId, advisorName };
        await tx.case.update({ where: { id: row.id }, data });
        await writeEntries(tx, row, actorOf(ctx, "CENTER", ""), ctx.now, [
          { kind: "advisor_changed", to: advisorName, forEmployer: true, forCandidate: true },
        ]);
      }
      return { ok: true, count: rows.length };
    },
    // of two people at once the second one sees what the first has written
    { serializable: true },
  );
}

const LATEST_FIRST: { at?: "desc"; id?: "desc" }[] = [{ at: "desc" }, { id: "desc" }];
const NEWEST_FIRST: { createdAt?: "desc"; id?: "desc" }[] = [{ createdAt: "desc" }, { id: "desc" }];
