import { berlinDay, fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { addDocument } from "../documents.server.ts";
import { guardianConsent } from "../rules/minors.ts";
import type { GuardianConsent } from "../rules/minors.ts";
import type { GuardianInput } from "./schema.ts";
import { writeEntry } from "./write.server.ts";
import type { EntryResult } from "./write.server.ts";

/** Makes or changes somebody with custody. The signed paper is stored as a document of the person. */
export async function saveGuardian(
  ctx: UserCtx,
  candidateId: string,
  entryId: string,
  { id, version, file, paperId = newId(), ...input }: GuardianInput,
): Promise<EntryResult> {
  const stored = entryId === "new" ? null : await storedPaper(ctx, candidateId, entryId);
  if (input.signedOn && !file && !stored) return { ok: false, field: "file", code: "paper_missing" };
  if (!input.signedOn && file) return { ok: false, field: "signedOn", code: "signed_on_missing" };
  if (file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kept = await addDocument(ctx, candidateId, { id: paperId, name: file.name, bytes });
    if (!kept.ok) return { ok: false, field: "file", code: kept.code };
  }
  const documentId = input.signedOn ? (file ? paperId : stored) : null;
  return writeEntry(ctx, candidateId, {
    kind: "guardians",
    key: { entryId, id, version },
    data: {
      name: input.name,
      email: input.email ?? null,
      phone: input.phone ?? null,
      signedOn: input.signedOn ? toUtcDate(input.signedOn) : null,
      documentId,
    },
  });
}

async function storedPaper(ctx: UserCtx, candidateId: string, entryId: string): Promise<string | null> {
  const row = await ctx.db.candidateGuardian.findFirst({
    where: { id: entryId, candidateId },
    select: { documentId: true },
  });
  return row?.documentId ?? null;
}

/** Whether a person may be introduced as far as custody goes, read with the rights of whoever asks. */
export async function guardianConsentOf(
  tx: GuardedTx,
  candidateId: string,
  today: PlainDate,
): Promise<GuardianConsent> {
  const identity = await tx.candidateIdentity.findFirst({
    where: { candidateId },
    select: { birthDate: true },
  });
  const guardians = await tx.candidateGuardian.findMany({
    where: { candidateId },
    select: { signedOn: true, checkedAt: true },
  });
  return guardianConsent(
    identity?.birthDate ? fromUtcDate(identity.birthDate) : null,
    today,
    guardians.map(({ signedOn, checkedAt }) => ({
      signedOn: signedOn ? fromUtcDate(signedOn) : null,
      checkedOn: checkedAt ? berlinDay(checkedAt) : null,
    })),
  );
}
