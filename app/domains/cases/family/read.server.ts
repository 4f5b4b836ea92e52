import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type {
  FamilyArrival,
  FamilyRelation,
  MilestoneState,
} from "#app/platform/database/generated/enums.ts";
import { dayOf, placeOf } from "../case-now.server.ts";
import { ageOn, mayRemove, nextOf, nextStates, planOfMember, progressOf } from "../rules/family.ts";

/** The step on whose day who comes along moves in, too. */
export const MOVE_IN = "move_in";
/** More than a family has. */
export const MOST_MEMBERS = 20;

/** The columns of a case that the plans of a family follow from. */
export const OF_CASE = {
  ...{ template: true, land: true },
  // who comes along moves in on the same day, as long as nothing else is said
  milestones: { where: { key: MOVE_IN }, select: { doneOn: true } },
} as const;

const CASE = {
  ...{ id: true, reference: true, centerId: true, companyId: true, candidateId: true, vacancyId: true },
  ...{ state: true, ...OF_CASE },
  candidate: { select: { number: true } },
} as const;

/** The columns of a member that their plan follows from. */
export const MEMBER = {
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
  return { case: found, members: rows.map((row) => plannedMember(row, found, today)) };
}

interface MemberRow {
  relation: FamilyRelation;
  birthDate: Date;
  comes: FamilyArrival;
  movedInOn: Date | null;
  steps: readonly { id: string; key: string; state: MilestoneState; doneOn: Date | null; version: number }[];
}

interface CaseOfFamily {
  template: string;
  land: string;
  milestones: readonly { doneOn: Date | null }[];
}

/** A member with what was said of the steps and the plan that follows, on a day. */
export function plannedMember<Row extends MemberRow>(
  { steps, ...row }: Row,
  found: CaseOfFamily,
  today: PlainDate,
) {
  const birthDate = dayOf(row.birthDate) ?? today;
  const movedInOn = dayOf(row.movedInOn);
  const movedIn = dayOf(found.milestones[0]?.doneOn ?? null);
  const records = steps.map((step) => ({ ...step, doneOn: dayOf(step.doneOn) }));
  const facts = {
    ...{ relation: row.relation, birthDate, comes: row.comes, template: found.template },
    movedInOn: movedInOn ?? (row.comes === "WITH" ? movedIn : null),
  };
  const plan = planOfMember(facts, records, placeOf(found), today);
  return { ...row, birthDate, movedInOn, records, plan };
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
      nextKey: over ? null : (nextOf(plan, ctx.today)?.key ?? null),
      mayRemove: mayRemove(records),
    })),
  };
}
export type FamilyView = Awaited<ReturnType<typeof getFamily>>;
