import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { lastOfNumbers } from "#app/domains/centers/index.server.ts";
import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { ImportBasis } from "#app/platform/database/generated/enums.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { identityData, profileData } from "../actions.server.ts";
import { refreshDuplicates } from "../duplicates/refresh.server.ts";
import { keysOf } from "../duplicates/reasons.ts";
import type { CandidateInput } from "../schema.ts";
import { comparableOf, type CheckedRow } from "./preview.server.ts";

/** What is to become of a row that resembles somebody: nothing, a new record all the same, or more about that person. */
export type RowAnswer = "skip" | "add" | { into: string };

export interface ImportOutcome {
  added: number;
  takenOver: number;
  /** rows that were taken over before, by this table or an earlier one */
  known: number;
  skipped: number;
}

interface Job {
  id: string;
  centerId: string;
  source: string;
  basis: ImportBasis;
}

type SoundRow = CheckedRow & { input: CandidateInput };

/** Rows written in one transaction. */
const AT_ONCE = 50;

/**
 * Saves the sound rows of a checked table in parts: new ones as drafts. The same row a second time makes nobody, by a
 * unique key in the database: a table may be sent again after a broken connection.
 */
export async function importPeople(
  ctx: UserCtx,
  job: Job,
  rows: readonly CheckedRow[],
  answerFor: (row: CheckedRow) => RowAnswer,
): Promise<ImportOutcome> {
  const { userId: createdById, name: createdByName } = ctx.user;
  await createOnce(ctx, "candidateImport", job.id, (tx) =>
    tx.candidateImport.create({ data: { ...job, createdById, createdByName, createdAt: ctx.now } }),
  );
  const outcome: ImportOutcome = { added: 0, takenOver: 0, known: 0, skipped: 0 };
  const sound = rows.filter((row): row is SoundRow => row.input !== null);
  for (let from = 0; from < sound.length; from += AT_ONCE) {
    const batch = sound.slice(from, from + AT_ONCE);
    const attempt = () => ctx.db.transaction((tx) => writeBatch(tx, ctx, job, batch, answerFor));
    const done = await attempt().catch((error: unknown) => {
      // somebody sent the same rows at the same moment: one look later they are known
      if (error instanceof UniqueConflictError) return attempt();
      throw error;
    });
    for (const key of Object.keys(outcome) as (keyof ImportOutcome)[]) outcome[key] += done[key];
  }
  return outcome;
}

async function writeBatch(
  tx: GuardedTx,
  ctx: UserCtx,
  job: Job,
  batch: readonly SoundRow[],
  answerFor: (row: CheckedRow) => RowAnswer,
): Promise<ImportOutcome> {
  const origins = await tx.candidateOrigin.findMany({
    where: { centerId: job.centerId, rowKey: { in: batch.map(({ rowKey }) => rowKey) } },
    select: { rowKey: true },
  });
  const known = new Set(origins.map(({ rowKey }) => rowKey));
  const seen = new Set<string>();
  const fresh = batch.filter(({ rowKey }) => !known.has(rowKey) && !seen.has(rowKey) && seen.add(rowKey));
  const answered = fresh.map((row) => ({
    row,
    answer: row.twins.length === 0 ? ("add" as const) : answerFor(row),
  }));
  const added = answered.flatMap(({ row, answer }) => (answer === "add" ? [row] : []));
  await addPeople(tx, ctx, job, added);
  let takenOver = 0;
  for (const { row, answer } of answered) {
    if (typeof answer !== "object" || !row.twins.some(({ candidateId }) => candidateId === answer.into))
      continue;
    await takeOver(tx, ctx, job, { row, candidateId: answer.into });
    takenOver += 1;
  }
  return {
    added: added.length,
    takenOver,
    known: batch.length - fresh.length,
    skipped: fresh.length - added.length - takenOver,
  };
}

async function addPeople(tx: GuardedTx, ctx: UserCtx, job: Job, rows: readonly SoundRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { centerId, id: importId } = job;
  const last = await lastOfNumbers(tx, centerId, "CANDIDATE", rows.length);
  const people = rows.map((row, at) => ({ ...row, id: newId(), number: last - rows.length + 1 + at }));
  const createdById = ctx.user.userId;
  await tx.candidateProfile.createMany({
    data: people.map(({ id, number, input }) => ({
      id,
      centerId,
      number,
      ...profileData(input),
      createdById,
    })),
  });
  await tx.candidateIdentity.createMany({
    data: people.map(({ id, input }) => ({
      ...{ centerId, candidateId: id },
      ...identityData(input),
      ...keysOf(comparableOf(input)),
    })),
  });
  await tx.candidateOrigin.createMany({
    data: people.map(({ id, rowKey }) => ({
      ...{ centerId, candidateId: id, importId, rowKey },
      ...{ kind: "ADDED" as const, createdAt: ctx.now },
    })),
  });
  for (const { id, twins } of people) if (twins.length > 0) await refreshDuplicates(tx, id, ctx.now);
}

/** What the record does not say yet is filled in; what it says stays. */
async function takeOver(
  tx: GuardedTx,
  ctx: UserCtx,
  { centerId, id: importId }: Job,
  { row, candidateId }: { row: SoundRow; candidateId: string },
): Promise<void> {
  const { input, rowKey } = row;
  const identity = await tx.candidateIdentity.findUnique({ where: { candidateId } });
  const profile = await tx.candidateProfile.findUnique({ where: { id: candidateId } });
  if (!identity || !profile) return;
  const unsaid = identityData(input);
  await tx.candidateIdentity.update({
    where: { candidateId },
    data: {
      email: identity.email ?? unsaid.email,
      phone: identity.phone ?? unsaid.phone,
      birthDate: identity.birthDate ?? unsaid.birthDate,
      residenceCountry: identity.residenceCountry ?? unsaid.residenceCountry,
      nationalities: identity.nationalities.length > 0 ? identity.nationalities : unsaid.nationalities,
      version: { increment: 1 },
    },
  });
  await tx.candidateProfile.update({
    where: { id: candidateId },
    data: {
      germanLevel: profile.germanLevel === "NONE" ? input.germanLevel : profile.germanLevel,
      englishLevel: profile.englishLevel === "NONE" ? input.englishLevel : profile.englishLevel,
      qualification: profile.qualification === "NONE" ? input.qualification : profile.qualification,
      experienceYears: profile.experienceYears === 0 ? input.experienceYears : profile.experienceYears,
      skills: [...new Set([...profile.skills, ...input.skills])].slice(0, 30),
      availableFrom: profile.availableFrom ?? (input.availableFrom ? toUtcDate(input.availableFrom) : null),
      version: { increment: 1 },
    },
  });
  await tx.candidateOrigin.create({
    data: { centerId, candidateId, importId, rowKey, kind: "TAKEN_OVER", createdAt: ctx.now },
  });
  await refreshDuplicates(tx, candidateId, ctx.now);
}
