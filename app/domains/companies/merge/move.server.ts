import { MOVING_TABLES, type MovingTable } from "#app/permissions/company-tables.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { tableOf } from "#app/permissions/models.ts";
import { consentsToClose, seatsToEnd } from "./rules.ts";

/** Due work: rows that a request under way wrote for the merged company after its rows had moved. */
export const LATE_ROWS = "company_late_rows";

/** Rows written back at once: each statement names the ids it moves. */
const BATCH = 500;

/** The guarded tables without their generated types: all of them are asked the same two things. */
interface AnyTable {
  findMany(args: object): Promise<{ id: string }[]>;
  updateMany(args: object): Promise<{ count: number }>;
}

export type Moved = Partial<Record<MovingTable, number>>;

interface Move {
  fromId: string;
  intoId: string;
}

/**
 * Makes everything of one company another's: all rows of all tables of COMPANY_TABLES, and events that are still to be told.
 * `tx` carries the purpose "merge_companies" for both. Links of the database carry some rows along by themselves (an
 * establishment its vacancies); they are written all the same, so that the log names every row.
 *
 * @returns how many rows moved, by table; tables without any are left out
 */
export async function moveRows(tx: GuardedTx, { fromId, intoId }: Move, now: Date): Promise<Moved> {
  await endDoubleSeats(tx, { fromId, intoId }, now);
  await closeDoubleConsents(tx, { fromId, intoId }, now);
  await renameTemplates(tx, { fromId, intoId });
  const table = (model: MovingTable) => tx[tableOf(model)] as unknown as AnyTable;
  const found: (readonly [MovingTable, string[]])[] = [];
  for (const model of MOVING_TABLES) {
    const rows = await table(model).findMany({ where: { companyId: fromId }, select: { id: true } });
    if (rows.length > 0) found.push([model, rows.map(({ id }) => id)]);
  }
  for (const [model, ids] of found) {
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      await table(model).updateMany({ where: { id: { in: batch } }, data: { companyId: intoId } });
    }
  }
  await readdressEvents(tx, { fromId, intoId });
  return Object.fromEntries(found.map(([model, ids]) => [model, ids.length]));
}

/** A company's templates are told apart by their names: one that both have gets a number. */
async function renameTemplates(tx: GuardedTx, { fromId, intoId }: Move): Promise<void> {
  const templates = await tx.vacancyTemplate.findMany({
    where: { companyId: { in: [fromId, intoId] } },
    select: { id: true, companyId: true, name: true },
  });
  const taken = new Set(templates.map(({ name }) => name));
  const kept = new Set(templates.filter(({ companyId }) => companyId === intoId).map(({ name }) => name));
  for (const { id, companyId, name } of templates) {
    if (companyId === intoId || !kept.has(name)) continue;
    let number = 2;
    while (taken.has(`${name} (${number})`)) number += 1;
    taken.add(`${name} (${number})`);
    await tx.vacancyTemplate.update({ where: { id }, data: { name: `${name} (${number})` } });
  }
}

async function endDoubleSeats(tx: GuardedTx, { fromId, intoId }: Move, now: Date): Promise<void> {
  const seats = await tx.membership.findMany({
    where: { companyId: { in: [fromId, intoId] }, endedAt: null },
    select: { id: true, userId: true, companyId: true, role: true },
  });
  const ids = seatsToEnd(seats, intoId);
  if (ids.length > 0) await tx.membership.updateMany({ where: { id: { in: ids } }, data: { endedAt: now } });
}

async function closeDoubleConsents(tx: GuardedTx, { fromId, intoId }: Move, now: Date): Promise<void> {
  const open = await tx.consent.findMany({
    where: { companyId: { in: [fromId, intoId] }, withdrawnAt: null },
    select: { id: true, candidateId: true, givenAt: true, expiresAt: true },
  });
  for (const { id, at } of consentsToClose(open, now)) {
    await tx.consent.update({ where: { id }, data: { withdrawnAt: at } });
  }
}

/** Who is to be told of something is looked up by the company an event names. */
async function readdressEvents(tx: GuardedTx, { fromId, intoId }: Move): Promise<void> {
  const waiting = await tx.outboxEvent.findMany({
    where: { processedAt: null, payload: { path: ["companyId"], equals: fromId } },
    select: { id: true, payload: true },
  });
  for (const { id, payload } of waiting) {
    const told = { ...(payload as Record<string, string>), companyId: intoId };
    await tx.outboxEvent.update({ where: { id }, data: { payload: told } });
  }
}

/** Fetches what was written for a merged company after its merge, as the purpose "late_rows". */
export async function fetchLateRows({ tx, now }: HandlerCtx, mergeId: string): Promise<void> {
  const merge = await tx.companyMerge.findFirst({
    where: { id: mergeId },
    select: { fromId: true, intoId: true },
  });
  if (!merge) return;
  const { fromId, intoId } = merge;
  const house = tx.asSystem({ purpose: "merge_companies", companyIds: [fromId, intoId] });
  await moveRows(house, merge, now);
}
