import { berlinInstant } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { countReachable } from "#app/domains/accounts/index.server.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { dayOf } from "./case-now.server.ts";
import { writeEntries } from "./course.server.ts";
import { tellSide } from "./mails.server.ts";
import { nameOf } from "./queries/view.server.ts";
import { UNDER_WAY } from "./queries/where.server.ts";
import { REMINDED, whyNotReminded } from "./rules/remind.ts";
import { actorOf, requireSide } from "./side.server.ts";

const CASE = {
  ...{ id: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
  ...{ reference: true, turn: true, turnKey: true, nextDueOn: true },
  company: { select: { legalName: true } },
  vacancy: { select: { title: true } },
  candidate: { select: { number: true, identity: { select: { givenName: true, familyName: true } } } },
} as const;

/** The first instant of a legal day. */
function startOf(day: PlainDate): Date {
  const start = berlinInstant(day, "00:00");
  if (start === null) throw new RangeError(`${day} has no midnight`);
  return start;
}

/** Of each chosen case: whom a reminder would go to, about what, or why none can go out. Cases that are not visible are left out. */
export async function previewReminders(ctx: UserCtx, caseIds: readonly string[]) {
  const rows = await ctx.db.case.findMany({
    where: { id: { in: [...caseIds] } },
    select: {
      ...CASE,
      milestones: { where: { state: UNDER_WAY }, select: { id: true, key: true } },
      history: {
        where: { kind: REMINDED, at: { gte: startOf(ctx.today) } },
        select: { milestoneKey: true },
      },
    },
    orderBy: [{ nextDueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  });
  const [companies, people] = await Promise.all([
    countReachable(
      ctx.db,
      "companyId",
      rows.map(({ companyId }) => companyId),
    ),
    countReachable(
      ctx.db,
      "candidateId",
      rows.map(({ candidateId }) => candidateId),
    ),
  ]);
  return rows.map(({ candidate, milestones, history, ...row }) => {
    const { turn, turnKey } = row;
    const reachable = (turn === "COMPANY" ? companies.get(row.companyId) : people.get(row.candidateId)) ?? 0;
    const remindedToday = history.some(({ milestoneKey }) => milestoneKey === turnKey);
    return {
      ...{ id: row.id, reference: row.reference, turn, key: turnKey, dueOn: dayOf(row.nextDueOn) },
      ...{ company: row.company.legalName, vacancy: row.vacancy.title },
      who: nameOf(candidate.identity) ?? candidateReference(candidate.number),
      milestoneId: milestones.find(({ key }) => key === turnKey)?.id ?? null,
      reachable,
      why: whyNotReminded({ turn, reachable, remindedToday }),
    };
  });
}
export type ReminderLine = Awaited<ReturnType<typeof previewReminders>>[number];

/**
 * Reminds whose turn it is in each chosen case, once per milestone and legal day: a second click, or a colleague who does
 * the same at once, sends nothing more. Each case for itself, so that what went out stays written down.
 */
export async function sendReminders(ctx: UserCtx, caseIds: readonly string[]): Promise<void> {
  const lines = await previewReminders(ctx, caseIds);
  for (const line of lines) if (line.why === null) await remindOnce(ctx, line);
}

function remindOnce(ctx: UserCtx, { id, key, milestoneId }: ReminderLine): Promise<void> {
  return ctx.db.transaction(
    async (tx) => {
      const row = await tx.case.findFirst({ where: { id }, select: CASE });
      const { turn, turnKey } = row ?? {};
      // somebody has taken the step meanwhile
      if (!row || key === null || turnKey !== key || milestoneId === null) return;
      if (turn !== "COMPANY" && turn !== "CANDIDATE") return;
      requireSide(ctx, "CENTER", row);
      const sent = await tx.caseHistory.count({
        where: { caseId: id, kind: REMINDED, milestoneKey: key, at: { gte: startOf(ctx.today) } },
      });
      if (sent > 0) return;
      const step = await tx.milestone.findFirst({
        where: { id: milestoneId },
        select: { key: true, laid: true },
      });
      if (!step) return;
      const mail = { kind: "nudge", step, dueOn: dayOf(row.nextDueOn) } as const;
      await tellSide(tx.asSystem("case"), turn, row, mail, `milestone-nudge:${milestoneId}:${ctx.today}`);
      await writeEntries(tx, row, actorOf(ctx, "CENTER", ""), ctx.now, [
        {
          ...{ kind: REMINDED, milestoneKey: key, to: turn },
          ...{ forEmployer: turn === "COMPANY", forCandidate: turn === "CANDIDATE" },
        },
      ]);
    },
    { serializable: true },
  );
}
