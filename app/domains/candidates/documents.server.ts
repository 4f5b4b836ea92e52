import { createOnce } from "#app/permissions/create-once.ts";
import type { Ctx, GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import type { RefusedFile } from "#app/platform/files/types.ts";

export type UploadResult = { ok: true } | { ok: false; code: RefusedFile };

/** The document a file is a version of, and which. */
interface Place {
  paperId: string;
  number: number;
}

/**
 * Stores a document of a person: bytes first, checked and sealed under their content id, then the row with what the virus
 * scanner said. `place` says in the same transaction which document it is a version of,
 * null for none, and writes what belongs to it.
 */
export async function addDocument(
  ctx: UserCtx,
  candidateId: string,
  input: {
    id: string;
    name: string;
    bytes: Uint8Array;
    caseId?: string | undefined;
    milestoneId?: string | undefined;
    place?: (tx: GuardedTx) => Promise<Place | null>;
  },
): Promise<UploadResult> {
  const received = await ctx.files.receive(input);
  if (!received.ok) return received;
  await createOnce(ctx, "document", input.id, async (tx) => {
    const profile = await tx.candidateProfile.findFirst({
      where: { id: candidateId },
      select: { centerId: true },
    });
    if (!profile) throw new NotFoundError("CandidateProfile");
    const place = (await input.place?.(tx)) ?? { paperId: null, number: 1 };
    await tx.document.create({
      data: {
        ...place,
        ...received.file,
        id: input.id,
        centerId: profile.centerId,
        candidateId,
        caseId: input.caseId ?? null,
        milestoneId: input.milestoneId ?? null,
        uploadedById: ctx.user.userId,
      },
    });
  });
  return { ok: true };
}

/** A document's bytes for download; reading it is written to the audit log by the guard. */
export async function openDocument(
  ctx: Ctx,
  documentId: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const row = await ctx.db.document.findFirst({
    where: { id: documentId },
    select: { name: true, mediaType: true, contentId: true },
  });
  const bytes = row && (await ctx.files.get(row.contentId));
  if (!row || !bytes) throw new NotFoundError("Document");
  return { name: row.name, mediaType: row.mediaType, bytes };
}

/** A document drawn small; null where there is no such picture. Who may not read the document learns no more. */
export async function openDocumentThumbnail(
  ctx: Ctx,
  documentId: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await ctx.db.document.findFirst({
    where: { id: documentId },
    select: { mediaType: true, scan: true, contentId: true },
  });
  return row && ctx.files.hasThumbnail(row) ? ctx.files.thumbnail(row.contentId) : null;
}
