import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "../case-now.server.ts";
import { BY_URGENCY, deputyFor } from "./list.server.ts";
import { ownAdvisors } from "./own-cases.server.ts";
import { findOwnStepWords } from "./own-steps.server.ts";
import { overdue, standing, turnOf } from "./where.server.ts";

/** As many as a start page bears; the list shows all. */
const SHOWN = 5;

/**
 * The advisor's own cases that are overdue, take too long or wait for the center, the most urgent first. By number, not by
 * name: it stands on a page that is about other things.
 */
export async function listWaitingCases(ctx: UserCtx) {
  const advisors = await ownAdvisors(ctx);
  const where = {
    AND: [
      { state: "RUNNING" as const, advisorId: { in: advisors } },
      { OR: [overdue(ctx.today), standing(ctx.today), turnOf("CENTER")] },
    ],
  };
  const [rows, count] = await Promise.all([
    ctx.db.case.findMany({
      where,
      select: {
        ...{ id: true, turn: true, turnKey: true, nextDueOn: true, stallsOn: true },
        ...{ advisorId: true, advisorName: true },
        vacancy: { select: { title: true } },
        candidate: { select: { number: true } },
      },
      orderBy: BY_URGENCY,
      take: SHOWN,
    }),
    ctx.db.case.count({ where }),
  ]);
  const named = rows.map(({ id, turnKey }) => ({ caseId: id, key: turnKey }));
  return {
    count,
    ownSteps: await findOwnStepWords(ctx, "CENTER", named),
    cases: rows.map((row) => {
      const stalls = dayOf(row.stallsOn);
      return {
        ...{ id: row.id, turn: row.turn, turnKey: row.turnKey, vacancy: row.vacancy.title },
        person: candidateReference(row.candidate.number),
        dueOn: dayOf(row.nextDueOn),
        stalled: stalls !== null && stalls <= ctx.today,
        deputyFor: deputyFor(row, ctx.user.userId, advisors),
      };
    }),
  };
}
export type WaitingCases = Awaited<ReturnType<typeof listWaitingCases>>;
