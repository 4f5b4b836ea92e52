import { addDocument } from "#app/domains/candidates/index.server.ts";
import { candidateReference } from "#app/domains/candidates/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import type { PaperKind, PaperParty } from "#app/platform/database/generated/enums.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import { KINDS } from "./kinds.ts";
import { movePaper, receivedAs } from "./rules/moves.ts";
import { actorOf, answered, readPaper, Refused, requireParty, slotOf, writeEntry } from "./side.server.ts";
import type { PaperKeys, PaperResult, StoredPaper } from "./side.server.ts";

/** A file as it was posted; `id` is the stored file's, so that posting it twice stores it once. */
export interface PostedFile {
  id: string;
  name: string;
  bytes: Uint8Array;
}

/** The place a stored file takes. */
export interface FilePlace {
  paperId: string;
  number: number;
}

/** A new version of a document that is there, by whoever is asked for it or by the center for them. */
export async function receivePaper(
  ctx: UserCtx,
  by: PaperParty,
  { paperId, ...file }: PostedFile & { paperId: string },
): Promise<PaperResult> {
  const seen = await readPaper(ctx.db, paperId);
  requireParty(ctx, by, seen);
  const { candidateId, caseId, milestoneId } = seen;
  return answered(() =>
    addDocument(ctx, candidateId, {
      ...file,
      ...{ caseId: caseId ?? undefined, milestoneId: milestoneId ?? undefined },
      place: async (tx) => place(ctx, tx, by, await readPaper(tx, paperId)),
    }),
  );
}

/** Something the person brings of their own accord: for the request of this kind that is open, else as a new document. */
export async function bringPaper(
  ctx: UserCtx,
  {
    candidateId,
    kind,
    detail,
    ...file
  }: PostedFile & { candidateId: string; kind: PaperKind; detail?: string | undefined },
): Promise<PaperResult> {
  const open = await ctx.db.paper.findMany({
    where: { candidateId, kind, party: "CANDIDATE", state: { in: ["REQUESTED", "REJECTED"] } },
    select: { id: true },
    take: 2,
  });
  const [asked] = open;
  if (asked && open.length === 1 && detail === undefined) {
    return receivePaper(ctx, "CANDIDATE", { ...file, paperId: asked.id });
  }
  return answered(() =>
    addDocument(ctx, candidateId, {
      ...file,
      place: async (tx) => {
        const profile = await tx.candidateProfile.findFirst({
          where: { id: candidateId },
          select: { centerId: true, number: true },
        });
        if (!profile) notFound("CandidateProfile");
        const keys = { centerId: profile.centerId, candidateId, caseId: null, companyId: null };
        requireParty(ctx, "CANDIDATE", keys);
        const reference = candidateReference(profile.number);
        return begin(ctx, tx, "CANDIDATE", keys, {
          kind,
          detail,
          milestoneId: null,
          party: "CANDIDATE",
          reference,
        });
      },
    }),
  );
}

/** The step of a case a file was added to, and the kinds of documents its plan names for it. */
export interface StepOfFile extends PaperKeys {
  caseId: string;
  milestoneId: string;
  kinds: readonly PaperKind[];
  reference: string;
}

/**
 * Where evidence of a step belongs: to the document that was asked for at this step, else to the one the case has of its
 * kinds, else it begins the one kind the step names. Null where the step names none or several: then it stays evidence.
 */
export async function placeEvidence(
  ctx: UserCtx,
  tx: GuardedTx,
  by: PaperParty,
  { kinds, milestoneId, reference, ...keys }: StepOfFile,
): Promise<FilePlace | null> {
  const [kind] = kinds;
  if (kind === undefined) return null;
  const house = tx.asSystem("papers");
  const rows = await house.paper.findMany({
    where: { caseId: keys.caseId, kind: { in: [...kinds] } },
    select: { id: true, kind: true, party: true, state: true, milestoneId: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const open = rows.filter((row) => movePaper(row, "receive", by) !== null && row.state !== "CHECKED");
  const asked = open.filter((row) => row.milestoneId === milestoneId);
  const chosen = asked.length === 1 ? asked[0] : open.length === 1 ? open[0] : undefined;
  if (chosen) return place(ctx, tx, by, await readPaper(house, chosen.id));
  if (kinds.length > 1 || open.length > 0) return null;
  const known = rows.find((row) => !KINDS[row.kind].several);
  if (known)
    return movePaper(known, "receive", by) ? place(ctx, tx, by, await readPaper(house, known.id)) : null;
  if (!KINDS[kind].brings.includes(by)) return null;
  return begin(ctx, tx, by, keys, { kind, detail: undefined, milestoneId, party: by, reference });
}

/** Moves a document by the file that has come and gives the place the file takes. */
async function place(ctx: UserCtx, tx: GuardedTx, by: PaperParty, paper: StoredPaper): Promise<FilePlace> {
  const to = movePaper(paper, "receive", by);
  if (to === null) throw new Refused("not_possible_now");
  if (paper.over) throw new Refused(paper.over);
  const house = tx.asSystem("papers");
  const { id, version } = paper;
  const moved = await house.paper.updateVersioned({ id, version, data: { state: to, expiresOn: null } });
  if (!moved.ok) throw new Refused("changed_meanwhile");
  await house.document.updateMany({
    where: { paperId: id, replacedAt: null },
    data: { replacedAt: ctx.now },
  });
  await writeEntry(house, paper, actorOf(ctx, by, paper.reference), ctx.now, { to });
  return { paperId: id, number: (await house.document.count({ where: { paperId: id } })) + 1 };
}

interface Beginning {
  kind: PaperKind;
  detail: string | undefined;
  milestoneId: string | null;
  party: PaperParty;
  reference: string;
}

/** A document nobody has asked for. */
async function begin(
  ctx: UserCtx,
  tx: GuardedTx,
  by: PaperParty,
  { companyId: _, ...keys }: PaperKeys,
  { kind, detail, milestoneId, party, reference }: Beginning,
): Promise<FilePlace> {
  const house = tx.asSystem("papers");
  const id = newId();
  const state = receivedAs(kind, by);
  const slot = slotOf(kind, KINDS[kind].several, keys.caseId);
  try {
    await house.paper.create({
      data: { id, ...keys, milestoneId, kind, slot, detail: detail ?? null, party, state },
    });
  } catch (error) {
    // the case has one of this kind since a moment: what was sent is a version of that
    if (error instanceof UniqueConflictError && error.subject === "Paper")
      throw new Refused("changed_meanwhile");
    throw error;
  }
  await writeEntry(house, { id, ...keys }, actorOf(ctx, by, reference), ctx.now, { to: state });
  return { paperId: id, number: 1 };
}
