import { findPersonal } from "#app/domains/candidates/index.ts";
import { refreshDuplicates } from "#app/domains/candidates/index.server.ts";
import { callOffTalks } from "#app/domains/matching/index.server.ts";
import type { CandidateState } from "#app/platform/database/generated/enums.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { peopleEvent } from "../events.ts";
import { OPEN_HANDOVERS } from "../handover/rules.ts";
import type { MergeInput } from "../schema.ts";
import { moveCareer, moveLanguages, movePlan, moveSituation } from "./entries.server.ts";
import {
  exchanged,
  IDENTITY_CHOICES,
  JOINABLE,
  PROFILE_CHOICES,
  proposedSide,
  type MergeField,
} from "./fields.ts";
import { moveAccess, moveConsents, moveProposals, moveRows, type Way } from "./move.server.ts";

/** Why two records are not merged, now or like this. */
export type MergeBar =
  "changed_meanwhile" | "same_record" | "already_merged" | "two_cases" | "handover_open" | "contains_name";
export type MergeResult = { ok: true; winnerId: string } | { ok: false; code: MergeBar };

/** Rolls everything back: a refusal may come after much has been moved. */
class Barred extends Error {
  readonly code: MergeBar;

  constructor(code: MergeBar) {
    super(code);
    this.code = code;
  }
}

/**
 * Makes one record of two of the same person, in one transaction. What is not taken over stays with the record that
 * ends; its number and address lead to the one that goes on.
 */
export async function mergeCandidates(
  ctx: UserCtx,
  candidateId: string,
  input: MergeInput,
): Promise<MergeResult> {
  if (candidateId === input.otherId) return { ok: false, code: "same_record" };
  try {
    return await ctx.db.transaction((tx) => merge(tx, ctx, candidateId, input));
  } catch (error) {
    if (!(error instanceof Barred)) throw error;
    // the same form a second time: the first one has won
    const done = await ctx.db.candidateMerge.findFirst({
      where: { id: input.id },
      select: { winnerId: true },
    });
    return done ? { ok: true, ...done } : { ok: false, code: error.code };
  }
}

async function merge(
  tx: GuardedTx,
  ctx: UserCtx,
  candidateId: string,
  input: MergeInput,
): Promise<MergeResult> {
  const [winnerId, loserId] =
    input.keep === "this" ? [candidateId, input.otherId] : [input.otherId, candidateId];
  const rows = await tx.candidateProfile.findMany({
    where: { id: { in: [winnerId, loserId] } },
    select: { id: true, centerId: true, state: true },
  });
  const loserState = rows.find(({ id }) => id === loserId)?.state;
  const centerId = rows.find(({ id }) => id === winnerId)?.centerId;
  if (!loserState || !centerId || rows.some((row) => row.centerId !== centerId)) {
    return notFound("CandidateProfile");
  }
  const way: Way = { centerId, winnerId, loserId, now: ctx.now };
  await claim(tx, way, candidateId, input);
  const house = tx.asSystem({ purpose: "merge", centerId: way.centerId });
  if (await isBeingHandedOver(house, way)) throw new Barred("handover_open");
  await exchangeFields(house, way, input, loserState);
  const proposals = await moveProposals(house, way);
  if (!proposals.ok) throw new Barred(proposals.code);
  const ended = [...proposals.ended, ...(await moveConsents(house, way))];
  await callOffTalks(tx.asSystem("end_proposals"), ended, ctx.now);
  await moveLanguages(house, way);
  await moveCareer(house, way);
  await moveSituation(house, way);
  await movePlan(house, way);
  await moveRows(house, way);
  const endedUserId = await moveAccess(house, way, input.account === input.keep ? "winner" : "loser");
  await answerPairs(house, ctx, way);
  await refreshDuplicates(tx, winnerId, ctx.now);
  const { userId: mergedById, name: mergedByName } = ctx.user;
  await tx.candidateMerge.create({
    data: {
      ...{ id: input.id, centerId, winnerId, loserId, loserState },
      ...{ mergedById, mergedByName, mergedAt: ctx.now },
    },
  });
  await tx.emit(
    peopleEvent("candidate_merged", {
      ...{ centerId, winnerId, loserId, endedUserId },
      mergeId: input.id,
    }),
  );
  return { ok: true, winnerId };
}

async function isBeingHandedOver(tx: GuardedTx, { winnerId, loserId }: Way): Promise<boolean> {
  const open = { candidateId: { in: [winnerId, loserId] }, state: { in: OPEN_HANDOVERS } };
  return (await tx.handover.count({ where: open })) > 0;
}

/**
 * Takes both records under the advisor's own right to merge, the lower id first so that two merges of the same two never
 * wait for each other. Who comes second finds another version.
 */
async function claim(
  tx: GuardedTx,
  { winnerId, loserId }: Way,
  candidateId: string,
  input: MergeInput,
): Promise<void> {
  for (const id of [winnerId, loserId].sort()) {
    const version = id === candidateId ? input.version : input.otherVersion;
    const data = id === loserId ? { state: "MERGED" as const, mergedIntoId: winnerId } : {};
    const open = await tx.candidateProfile.updateMany({
      as: "merge",
      where: { id, version, state: { notIn: ["MERGED", "HANDED_OVER"] } },
      data: { ...data, version: { increment: 1 } },
    });
    if (open.count === 1) continue;
    const row = await tx.candidateProfile.findFirst({ where: { id }, select: { state: true } });
    throw new Barred(row?.state === "MERGED" ? "already_merged" : "changed_meanwhile");
  }
  // records merged into the ending one earlier lead on to the one that goes on
  await tx.candidateProfile.updateMany({
    as: "merge",
    where: { mergedIntoId: loserId },
    data: { mergedIntoId: winnerId },
  });
}

async function exchangeFields(
  tx: GuardedTx,
  { winnerId, loserId }: Way,
  input: MergeInput,
  loserState: CandidateState,
): Promise<void> {
  const read = async (candidateId: string) => ({
    profile: await tx.candidateProfile.findUnique({ where: { id: candidateId } }),
    identity: await tx.candidateIdentity.findUnique({ where: { candidateId } }),
  });
  const [winner, loser] = [await read(winnerId), await read(loserId)];
  if (!winner.profile || !winner.identity || !loser.profile || !loser.identity)
    return notFound("CandidateIdentity");
  const rows = {
    winner: { ...winner.profile, ...winner.identity },
    loser: { ...loser.profile, ...loser.identity, state: loserState },
  };
  const takenFrom = (field: MergeField) => {
    const side = input[field];
    if (side === "both") return JOINABLE.includes(field) ? side : "winner";
    if (side) return side === input.keep ? "winner" : "loser";
    return proposedSide(field, rows.winner, rows.loser) === "this" ? "winner" : "loser";
  };
  const keys = <Fields extends object>(fields: Fields) => Object.keys(fields) as MergeField[];
  const profile = exchanged(keys(PROFILE_CHOICES), rows.winner, rows.loser, takenFrom);
  // the state of the record that ends is kept with the merge
  delete profile.loser.state;
  const identity = exchanged(keys(IDENTITY_CHOICES), rows.winner, rows.loser, takenFrom);
  const merged = { ...rows.winner, ...profile.winner, ...identity.winner };
  const personal = findPersonal(merged.summary, {
    givenName: merged.givenName,
    familyName: merged.familyName,
  });
  if (personal.some(({ kind }) => kind === "name")) throw new Barred("contains_name");
  await tx.candidateProfile.update({ where: { id: winnerId }, data: profile.winner });
  await tx.candidateProfile.update({ where: { id: loserId }, data: profile.loser });
  await tx.candidateIdentity.update({
    where: { candidateId: winnerId },
    data: { ...identity.winner, version: { increment: 1 } },
  });
  await tx.candidateIdentity.update({ where: { candidateId: loserId }, data: identity.loser });
}

/** What was asked of the ending record is answered. */
async function answerPairs(tx: GuardedTx, ctx: UserCtx, { loserId }: Way): Promise<void> {
  await tx.candidateDuplicate.updateMany({
    where: { answer: null, OR: [{ firstId: loserId }, { secondId: loserId }] },
    data: {
      ...{ answer: "MERGED", answeredAt: ctx.now },
      ...{ answeredById: ctx.user.userId, answeredByName: ctx.user.name },
    },
  });
}
