import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { findAlike } from "./find.server.ts";
import { isClosed } from "../rules.ts";
import { keysOf } from "./reasons.ts";

const IDENTITY = {
  ...{ centerId: true, givenName: true, familyName: true, email: true, phone: true, birthDate: true },
  ...{ nameKey: true, mailKey: true, phoneKey: true },
  candidate: { select: { state: true } },
} as const;

/** The pair as it is stored: the lower id first. */
export function pairOf(one: string, other: string): { firstId: string; secondId: string } {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}

/**
 * Keeps what a person is looked up by, and the open pairs the person belongs to. To be called in the transaction of every
 * change of an identity. Runs with the rights of the house, for people who change their own data see nobody else.
 */
export async function refreshDuplicates(person: GuardedTx, candidateId: string, now: Date): Promise<void> {
  const tx = person.asSystem("duplicates");
  const row = await tx.candidateIdentity.findUnique({ where: { candidateId }, select: IDENTITY });
  if (!row) return;
  const { centerId, candidate, ...identity } = row;
  const keys = keysOf(identity);
  if (Object.entries(keys).some(([name, key]) => identity[name as keyof typeof keys] !== key)) {
    await tx.candidateIdentity.update({ where: { candidateId }, data: keys });
  }
  const birthDate = identity.birthDate ? fromUtcDate(identity.birthDate) : null;
  // nobody is asked about a record that is only kept
  const alike = isClosed(candidate.state)
    ? []
    : await findAlike(tx, centerId, { ...identity, birthDate }, candidateId);
  const known = await tx.candidateDuplicate.findMany({
    where: { OR: [{ firstId: candidateId }, { secondId: candidateId }] },
    select: { id: true, firstId: true, secondId: true, reasons: true, answer: true },
  });
  const other = (pair: { firstId: string; secondId: string }) =>
    pair.firstId === candidateId ? pair.secondId : pair.firstId;
  for (const found of alike) {
    const pair = known.find((one) => other(one) === found.candidateId);
    if (!pair) {
      const ends = pairOf(candidateId, found.candidateId);
      await tx.candidateDuplicate.create({
        data: { centerId, ...ends, reasons: found.reasons, foundAt: now },
      });
    } else if (pair.answer === null && pair.reasons.join() !== found.reasons.join()) {
      await tx.candidateDuplicate.update({ where: { id: pair.id }, data: { reasons: found.reasons } });
    }
  }
  // corrected data speak for it no longer; an answer somebody gave stays
  const over = known.filter(
    (pair) => pair.answer === null && !alike.some((one) => one.candidateId === other(pair)),
  );
  for (const { id } of over) await tx.candidateDuplicate.delete({ where: { id } });
}

/** Due work: a center's people get the keys they are looked up by, those registered before there were keys. */
export const CANDIDATE_KEYS = "candidate_keys";

const AT_ONCE = 200;

/** Does one batch; what is left is due a moment later. */
export async function keyIdentities({ tx, now }: HandlerCtx, centerId: string): Promise<void> {
  const rows = await tx.candidateIdentity.findMany({
    where: { centerId, nameKey: null },
    select: { candidateId: true },
    orderBy: { id: "asc" },
    take: AT_ONCE,
  });
  for (const { candidateId } of rows) await refreshDuplicates(tx, candidateId, now);
  if (rows.length < AT_ONCE) return;
  const dueAt = new Date(now.getTime() + 1000);
  await tx.dueWork.create({ data: { kind: CANDIDATE_KEYS, subjectId: centerId, dueAt } });
}
