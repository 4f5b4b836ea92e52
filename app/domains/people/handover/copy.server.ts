import { fromUtcDate } from "#app/domains/calendar/index.ts";
import { nextNumber } from "#app/domains/centers/index.server.ts";
import { planReminders } from "#app/domains/documents/index.server.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { HandoverPart } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";

/** From which record to which, and what the person agreed to. */
export interface Crossing {
  centerId: string;
  candidateId: string;
  toCenterId: string;
  newCandidateId: string;
  parts: readonly HandoverPart[];
  now: Date;
}

interface Linked {
  id: string;
  centerId: string;
  candidateId: string;
}

/** The same content in the record of another center, with the name of who compared it with the papers. */
function copyOf<R extends Linked>(row: R, { toCenterId, newCandidateId }: Crossing): R {
  return { ...row, id: newId(), centerId: toCenterId, candidateId: newCandidateId };
}

/** Profile and identity always, entries, situation and documents as far as the person agreed. */
export async function copyPerson(tx: GuardedTx, way: Crossing): Promise<void> {
  const { candidateId, toCenterId, newCandidateId, parts } = way;
  const profile =
    (await tx.candidateProfile.findUnique({ where: { id: candidateId } })) ?? notFound("CandidateProfile");
  const identity =
    (await tx.candidateIdentity.findUnique({ where: { candidateId } })) ?? notFound("CandidateIdentity");
  const { createdAt: _created, updatedAt: _updated, ...content } = profile;
  await tx.candidateProfile.create({
    data: {
      ...content,
      id: newCandidateId,
      centerId: toCenterId,
      number: await nextNumber(tx, toCenterId, "CANDIDATE"),
      // the new center looks before it proposes anybody
      state: "DRAFT",
      createdById: null,
      version: 1,
    },
  });
  await tx.candidateIdentity.create({ data: { ...copyOf(identity, way), version: 1 } });
  if (parts.includes("ENTRIES")) await copyEntries(tx, way);
  const documents = parts.includes("DOCUMENTS") ? await copyDocuments(tx, way) : new Map<string, string>();
  if (parts.includes("SITUATION")) await copySituation(tx, way, documents);
}

async function copyEntries(tx: GuardedTx, way: Crossing): Promise<void> {
  const where = { candidateId: way.candidateId };
  const languages = await tx.candidateLanguage.findMany({ where });
  await tx.candidateLanguage.createMany({ data: languages.map((row) => copyOf(row, way)) });
  const trainings = (await tx.candidateQualification.findMany({ where })).map(
    (row) => [row.id, copyOf(row, way)] as const,
  );
  await tx.candidateQualification.createMany({ data: trainings.map(([, row]) => row) });
  const newTraining = new Map(trainings.map(([old, { id }]) => [old, id]));
  const proofs = await tx.qualificationProof.findMany({ where });
  await tx.qualificationProof.createMany({
    data: proofs.map((row) => ({
      ...copyOf(row, way),
      qualificationId: newTraining.get(row.qualificationId) ?? row.qualificationId,
    })),
  });
  const periods = (await tx.candidateExperience.findMany({ where })).map(
    (row) => [row.id, copyOf(row, way)] as const,
  );
  await tx.candidateExperience.createMany({ data: periods.map(([, row]) => row) });
  const newPeriod = new Map(periods.map(([old, { id }]) => [old, id]));
  const history = await tx.candidateHistory.findMany({ where });
  await tx.candidateHistory.createMany({
    data: history.map((row) => ({
      ...copyOf(row, way),
      experienceId: newPeriod.get(row.experienceId) ?? row.experienceId,
    })),
  });
}

/**
 * The person's own papers as they are now; what belongs to a case, what was asked for and not brought and what was said
 * about it stay with the center that gave them. The bytes are the same.
 */
async function copyDocuments(tx: GuardedTx, way: Crossing): Promise<Map<string, string>> {
  const where = { candidateId: way.candidateId, caseId: null };
  const papers = await tx.paper.findMany({ where: { ...where, state: { in: ["RECEIVED", "CHECKED"] } } });
  const newPapers = papers.map(
    (row) => [row.id, { ...copyOf(row, way), requestedById: null, dueOn: null }] as const,
  );
  await tx.paper.createMany({ data: newPapers.map(([, row]) => row) });
  for (const [, { id, kind, expiresOn }] of newPapers) {
    const ends = expiresOn && fromUtcDate(expiresOn);
    await planReminders(tx, { id, kind, dueOn: null, expiresOn: ends }, way.now);
  }
  const newPaper = new Map(newPapers.map(([old, { id }]) => [old, id]));
  const rows = await tx.document.findMany({ where });
  const kept = rows.filter(({ paperId }) => paperId === null || newPaper.has(paperId));
  const copies = kept.map(
    (row) =>
      [
        row.id,
        { ...copyOf(row, way), paperId: row.paperId === null ? null : newPaper.get(row.paperId) },
      ] as const,
  );
  await tx.document.createMany({ data: copies.map(([, row]) => row) });
  return new Map(copies.map(([old, { id }]) => [old, id]));
}

async function copySituation(
  tx: GuardedTx,
  way: Crossing,
  documents: ReadonlyMap<string, string>,
): Promise<void> {
  const where = { candidateId: way.candidateId };
  const situation = await tx.candidateSituation.findUnique({ where });
  if (situation) await tx.candidateSituation.create({ data: copyOf(situation, way) });
  const guardians = await tx.candidateGuardian.findMany({ where });
  await tx.candidateGuardian.createMany({
    data: guardians.map((row) => {
      const documentId = row.documentId ? (documents.get(row.documentId) ?? null) : null;
      // signed means: there is the paper
      return { ...copyOf(row, way), documentId, signedOn: documentId ? row.signedOn : null };
    }),
  });
}
