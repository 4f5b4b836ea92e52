import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { dayOf, placeOf } from "../case-now.server.ts";
import { ageOn, mayRemove, nextStates, planOfMember, progressOf } from "../rules/family.ts";

/** More than a family has. */
export const MOST_MEMBERS = 20;

const CASE = {
  ...{ id: true, reference: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
  ...{ state: true, template: true, land: true },
  candidate: { select: { number: true } },
  // who comes along moves in on the same day, as long as nothing else is said
  milestones: { where: { key: "move_in" }, select: { doneOn: true } },
} as const;

const MEMBER = {
  ...{
    id: true,
    givenName: true,
    relation: true,
    birthDate: true,
    comes: true,
    movedInOn: true,
    version: true,
  },
  steps: {
    select: { id: true, key: true, state: true, doneOn: true, version: true },
    orderBy: { key: "asc" },
  },
} as const;

/** The case and its family, read under the person's own rights. */
export async function readFamily({ today }: Pick<UserCtx, "today">, tx: GuardedTx, caseId: string) {
  const found = (await tx.case.findFirst({ where: { id: caseId }, select: CASE })) ?? notFound("Case");
  const rows = await tx.familyMember.findMany({
    where: { caseId },
    select: MEMBER,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_MEMBERS,
  });
  const movedIn = dayOf(found.milestones[0]?.doneOn ?? null);
  const members = rows.map(({ steps, ...row }) => {
    const birthDate = dayOf(row.birthDate) ?? today;
    const movedInOn = dayOf(row.movedInOn);
    const records = steps.map((step) => ({ ...step, doneOn: dayOf(step.doneOn) }));
    const facts = {
      ...{ relation: row.relation, birthDate, comes: row.comes, template: found.template },
      movedInOn: movedInOn ?? (row.comes === "WITH" ? movedIn : null),
    };
    return {
      ...row,
      birthDate,
      movedInOn,
      records,
      plan: planOfMember(facts, records, placeOf(found), today),
    };
  });
  return { case: found, members };
}

/** The family of a case with a settlement plan for each member, and what may be done now. */
export async function getFamily(ctx: UserCtx, caseId: string) {
  const { case: found, members } = await ctx.db.transaction((tx) => readFamily(ctx, tx, caseId));
  const over = found.state === "ENDED";
  return {
    ...{ caseId, reference: found.reference, over, full: members.length >= MOST_MEMBERS },
    members: members.map(({ records, plan, ...member }) => ({
      ...member,
      age: ageOn(member.birthDate, ctx.today),
      plan: plan.map((step) => ({ ...step, next: over ? [] : nextStates(step.state) })),
      progress: progressOf(plan),
      mayRemove: mayRemove(records),
    })),
  };
}
export type FamilyView = Awaited<ReturnType<typeof getFamily>>;
