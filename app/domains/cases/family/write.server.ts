import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { FamilyArrival, FamilyRelation } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { dateOf } from "../case-now.server.ts";
import { writeEntries } from "../course.server.ts";
import { mayRemove, nextStates, refuseMember } from "../rules/family.ts";
import type { FamilyState } from "../rules/family.ts";
import { actorOf, requireSide } from "../side.server.ts";
import type { FamilyKey } from "../templates/family.ts";
import { planFamilyReminders } from "./due.server.ts";
import { MOST_MEMBERS, readFamily } from "./read.server.ts";

/** Who may write about a family: the person and the center; a company is no side of it. */
export type FamilySide = "CANDIDATE" | "CENTER";

export type FamilyRefusal =
  | NonNullable<ReturnType<typeof refuseMember>>
  | { field: "form"; code: "case_over" | "changed_meanwhile" | "not_allowed_now" | "too_many" | "has_steps" };
export type FamilyResult = { ok: true } | ({ ok: false } & FamilyRefusal);

const refused = (code: Extract<FamilyRefusal, { field: "form" }>["code"]): FamilyResult => ({
  ...{ ok: false, field: "form", code },
});

/** Which family, and for which side somebody writes. */
interface FamilyAt {
  side: FamilySide;
  caseId: string;
}

interface MemberInput {
  givenName: string;
  relation: FamilyRelation;
  birthDate: PlainDate;
  comes: FamilyArrival;
}

type Family = Awaited<ReturnType<typeof readFamily>>;

async function familyOf(ctx: UserCtx, tx: GuardedTx, { side, caseId }: FamilyAt): Promise<Family> {
  const family = await readFamily(ctx, tx, caseId);
  requireSide(ctx, side, family.case);
  return family;
}

const memberOf = ({ members }: Family, memberId: string) =>
  members.find(({ id }) => id === memberId) ?? notFound("FamilyMember");

/** Adds somebody who comes along; posted twice, they stand there once. */
export async function addMember(
  ctx: UserCtx,
  at: FamilyAt,
  { id, givenName, relation, birthDate, comes }: MemberInput & { id: string },
): Promise<FamilyResult> {
  const wrong = refuseMember({ birthDate }, ctx.today);
  if (wrong) return { ok: false, ...wrong };
  const { case: found, members } = await ctx.db.transaction((tx) => familyOf(ctx, tx, at));
  if (members.some((one) => one.id === id)) return { ok: true };
  if (found.state === "ENDED") return refused("case_over");
  if (members.length >= MOST_MEMBERS) return refused("too_many");
  const { centerId, candidateId } = found;
  await createOnce(ctx, "familyMember", id, async (tx) => {
    const created = await tx.familyMember.create({
      data: {
        ...{ id, centerId, candidateId, caseId: at.caseId, givenName, relation, comes },
        ...{ birthDate: toUtcDate(birthDate), createdById: ctx.user.userId, createdByParty: at.side },
      },
    });
    await planFamilyReminders(tx, at.caseId, ctx);
    return created;
  });
  return { ok: true };
}

/** A member to be written, in the version that was read. */
interface Written {
  memberId: string;
  version: number;
}
type MemberSaid = MemberInput & { movedInOn?: PlainDate | undefined };

/** Changes what is known of a member; the plan follows by itself. */
export const editMember = (
  ctx: UserCtx,
  at: FamilyAt,
  { memberId, version, ...said }: Written & MemberSaid,
): Promise<FamilyResult> => writeMember(ctx, at, { memberId, version }, () => said);

/** Says when a member has moved in. */
export const sayMovedIn = (
  ctx: UserCtx,
  at: FamilyAt,
  { memberId, version, movedInOn }: Written & { movedInOn: PlainDate },
): Promise<FamilyResult> =>
  writeMember(ctx, at, { memberId, version }, (member) => ({ ...member, movedInOn }));

async function writeMember(
  ctx: UserCtx,
  at: FamilyAt,
  { memberId, version }: Written,
  say: (member: Omit<MemberSaid, "movedInOn">) => MemberSaid,
): Promise<FamilyResult> {
  return ctx.db.transaction(async (tx) => {
    const family = await familyOf(ctx, tx, at);
    const { givenName, relation, birthDate, comes, movedInOn } = say(memberOf(family, memberId));
    const wrong = refuseMember({ birthDate, movedInOn }, ctx.today);
    if (wrong) return { ok: false, ...wrong };
    if (family.case.state === "ENDED") return refused("case_over");
    const days = { birthDate: toUtcDate(birthDate), movedInOn: dateOf(movedInOn ?? null) };
    const data = { givenName, relation, comes, ...days };
    const written = await tx.familyMember.updateVersioned({ id: memberId, version, data });
    if (!written.ok) return refused("changed_meanwhile");
    await planFamilyReminders(tx, at.caseId, ctx);
    return { ok: true };
  });
}

/**
 * Takes a member out, in an ended case, too: what is not needed is not kept. Refused while a step has begun or is done,
 * for then somebody relies on it; pressed twice, the second one finds nobody.
 */
export async function removeMember(
  ctx: UserCtx,
  at: FamilyAt,
  { memberId }: { memberId: string },
): Promise<FamilyResult> {
  return ctx.db.transaction(
    async (tx) => {
      const { members } = await familyOf(ctx, tx, at);
      const member = members.find(({ id }) => id === memberId);
      if (!member) return { ok: true };
      if (!mayRemove(member.records)) return refused("has_steps");
      for (const { id } of member.records) await tx.familyStep.delete({ where: { id } });
      await tx.familyMember.delete({ where: { id: memberId } });
      return { ok: true };
    },
    { serializable: true },
  );
}

/** A step of a member's plan takes another state, once, and stands in the history of the person and the center. */
export async function moveFamilyStep(
  ctx: UserCtx,
  at: FamilyAt,
  input: { memberId: string; key: FamilyKey; version: number; to: FamilyState },
): Promise<FamilyResult> {
  try {
    return await ctx.db.transaction((tx) => move(ctx, tx, at, input));
  } catch (error) {
    // two were the first to say something
    if (error instanceof UniqueConflictError && error.subject === "FamilyStep")
      return refused("changed_meanwhile");
    throw error;
  }
}

async function move(
  ctx: UserCtx,
  tx: GuardedTx,
  at: FamilyAt,
  { memberId, key, version, to }: { memberId: string; key: FamilyKey; version: number; to: FamilyState },
): Promise<FamilyResult> {
  const family = await familyOf(ctx, tx, at);
  const { records, plan } = memberOf(family, memberId);
  if (family.case.state === "ENDED") return refused("case_over");
  const step = plan.find((one) => one.key === key);
  if (!step) return refused("changed_meanwhile");
  // pressed twice
  if (step.state === to && step.version === version + 1) return { ok: true };
  if (step.version !== version) return refused("changed_meanwhile");
  if (!nextStates(step.state).includes(to)) return refused("not_allowed_now");
  const data = { state: to, doneOn: dateOf(to === "DONE" ? ctx.today : null) };
  const stored = records.find((one) => one.key === key);
  if (stored) {
    const written = await tx.familyStep.updateVersioned({ id: stored.id, version, data });
    if (!written.ok) return refused("changed_meanwhile");
  } else {
    await tx.familyStep.create({ data: { centerId: family.case.centerId, memberId, key, ...data } });
  }
  const actor = actorOf(ctx, at.side, candidateReference(family.case.candidate.number));
  // whose step it was is not said: the history outlives a member who is taken out
  await writeEntries(tx, family.case, actor, ctx.now, [
    { kind: "family_step", from: key, to, forEmployer: false, forCandidate: true },
  ]);
  await planFamilyReminders(tx, at.caseId, ctx);
  return { ok: true };
}
