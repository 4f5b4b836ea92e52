import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { notFound } from "#app/platform/errors.ts";
import { companyEvent } from "../events.ts";
import { companyKeys } from "../rules.ts";
import type { MergeInput } from "../schema.ts";
import { LATE_ROWS, moveRows, type Moved } from "./move.server.ts";
import { mergedValues, mergeRefusal, type MergeRefusal } from "./rules.ts";

const MERGED = {
  ...{ id: true, centerId: true, state: true, legalName: true },
  ...{ street: true, postcode: true, municipality: true, land: true, size: true, industry: true },
  ...{ betriebsnummer: true, contactName: true, contactEmail: true, contactPhone: true },
} as const;

/** Longer than any transaction, and longer than any request that has begun before the merge. */
const LATE_AFTER_MS = [60_000, 3_600_000];

interface Pair {
  /** the company that stays */
  keepId: string;
  otherId: string;
}

export type MergeResult = { ok: true } | { ok: false; code: MergeRefusal | "changed_meanwhile" };

/**
 * Takes one company into another of the same center: all that belongs to it becomes the other's, the two registrations
 * become one as the center has chosen, and the one that goes says from then on where to look. All or nothing; a second
 * click finds it done. Throws NotFoundError or ForbiddenError when one of the two is not this person's to merge.
 */
export async function mergeCompanies(ctx: UserCtx, pair: Pair, input: MergeInput): Promise<MergeResult> {
  try {
    return await ctx.db.transaction((tx) => merge(tx, ctx, pair, input));
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    // of two clicks at the same moment the second one meets what the first has written
    if (await isDone(ctx.db, pair)) return { ok: true };
    return { ok: false, code: "changed_meanwhile" };
  }
}

/** Rolls back what was written of the other company already. */
class ChangedMeanwhile extends Error {}

async function isDone(db: Pick<GuardedTx, "companyMerge">, { keepId, otherId }: Pair): Promise<boolean> {
  return (await db.companyMerge.count({ where: { fromId: otherId, intoId: keepId } })) > 0;
}

async function merge(tx: GuardedTx, ctx: UserCtx, pair: Pair, input: MergeInput): Promise<MergeResult> {
  if (pair.keepId === pair.otherId) notFound("Company");
  const both = { id: { in: [pair.keepId, pair.otherId] } };
  const companies = await tx.company.findMany({ where: both, select: MERGED });
  const keep = companies.find(({ id }) => id === pair.keepId) ?? notFound("Company");
  const other = companies.find(({ id }) => id === pair.otherId) ?? notFound("Company");
  if (await isDone(tx, pair)) return { ok: true };
  const refusal = mergeRefusal(keep, other);
  if (refusal) return { ok: false, code: refusal };

  const { values, replaced } = mergedValues(keep, other, input);
  const writes = [
    {
      id: keep.id,
      version: input.version,
      data: { ...values, ...companyKeys(values.legalName ?? keep.legalName) },
    },
    { id: other.id, version: input.otherVersion, data: { state: "MERGED" as const, stateSince: ctx.now } },
  ].sort((first, second) => (first.id < second.id ? -1 : 1));
  // always in the same order: two people who merge the two into each other wait, and do not lock each other out
  for (const write of writes) {
    const written = await tx.company.updateVersioned({ ...write, as: "merge" });
    if (!written.ok) throw new ChangedMeanwhile();
  }

  const companyIds: [string, string] = [keep.id, other.id];
  const house = tx.asSystem({ purpose: "merge_companies", companyIds });
  const moved = await moveRows(house, { fromId: other.id, intoId: keep.id }, ctx.now);
  const names = { fromName: other.legalName, intoName: keep.legalName };
  await writeDown(house, ctx, { keep, other, ...names, replaced, moved });
  return { ok: true };
}

interface Done {
  keep: { id: string; centerId: string };
  other: { id: string };
  fromName: string;
  intoName: string;
  replaced: object;
  moved: Moved;
}

/** What happened, for the history, for whoever comes by an old address, for the two contacts. */
async function writeDown(house: GuardedTx, ctx: UserCtx, done: Done): Promise<void> {
  const { keep, other, fromName, intoName, replaced, moved } = done;
  const { centerId } = keep;
  const by = { id: ctx.user.userId, name: ctx.user.name };
  const mergeId = newId();
  // what was taken into the one that goes now leads to the one that stays
  await house.companyMerge.updateMany({ where: { intoId: other.id }, data: { intoId: keep.id } });
  await house.companyMerge.create({
    data: {
      ...{ id: mergeId, centerId, fromId: other.id, intoId: keep.id, fromName, intoName },
      ...{ replaced: { ...replaced }, moved: { ...moved }, mergedById: by.id, mergedByName: by.name },
      at: ctx.now,
    },
  });
  await house.companyDecision.create({
    data: {
      ...{ centerId, companyId: keep.id, kind: "MERGED", companyName: fromName },
      ...{ actorId: by.id, actorName: by.name, actorParty: "CENTER", at: ctx.now },
    },
  });
  await house.dueWork.createMany({
    data: LATE_AFTER_MS.map((later) => ({
      ...{ kind: LATE_ROWS, subjectId: mergeId },
      dueAt: new Date(ctx.now.getTime() + later),
    })),
  });
  await house.emit(
    companyEvent("company_merged", { companyId: keep.id, centerId, mergedId: other.id, mergeId }),
  );
}
