import { createOnce } from "#app/permissions/create-once.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { NotFoundError, UniqueConflictError } from "#app/platform/errors.ts";
import { madeBy } from "./provenance.ts";
import type { Made } from "./provenance.ts";
import type { EntryKind } from "./kinds.ts";
import { renewSummary } from "./summarise.server.ts";

/** Why an entry was not written: the field and a code. */
export type EntryRefusal = { ok: false; field: string; code: string };
export type EntryResult = { ok: true } | EntryRefusal;

export const ENTRY_TABLES = {
  languages: "candidateLanguage",
  qualifications: "candidateQualification",
  experiences: "candidateExperience",
  situation: "candidateSituation",
  guardians: "candidateGuardian",
} as const satisfies Record<EntryKind, string>;

/** What all five tables of entries have in common. */
interface EntryTable {
  findFirst(args: object): Promise<{ id: string; centerId: string } | null>;
  create(args: { data: object }): Promise<unknown>;
  updateVersioned(args: object): Promise<{ ok: true } | { ok: false; code: "conflict" }>;
  delete(args: { where: { id: string } }): Promise<unknown>;
}

export const entryTable = (tx: GuardedTx, kind: EntryKind): EntryTable =>
  tx[ENTRY_TABLES[kind]] as unknown as EntryTable;

/** The tenant's keys that every row of a person carries. */
export interface CandidateLink {
  centerId: string;
  candidateId: string;
}

export async function linkOf(tx: GuardedTx, candidateId: string): Promise<CandidateLink> {
  const profile = await tx.candidateProfile.findFirst({
    where: { id: candidateId },
    select: { centerId: true },
  });
  if (!profile) throw new NotFoundError("CandidateProfile");
  return { centerId: profile.centerId, candidateId };
}

/** Which entry a form writes: one that is to be ("new", with the id the form brought) or one it has seen. */
export interface EntryKey {
  entryId: string;
  id?: string;
  version?: number;
}

interface Writing {
  kind: EntryKind;
  key: EntryKey;
  /** the columns of the entry itself */
  data: object;
  /** writes what belongs to it, in the same transaction */
  alongside?: (tx: GuardedTx, link: CandidateLink, id: string) => Promise<void>;
}

/** Makes or changes one entry, and renews the summary of the profile with it. */
export async function writeEntry(
  ctx: UserCtx,
  candidateId: string,
  { kind, key, data, alongside }: Writing,
): Promise<EntryResult> {
  const made = madeBy(ctx, candidateId);
  if (key.entryId === "new") {
    if (key.id === undefined) return { ok: false, field: "form", code: "invalid" };
    const { id } = key;
    return unlessThere(async () => {
      await createOnce(ctx, ENTRY_TABLES[kind], id, async (tx) => {
        const link = await linkOf(tx, candidateId);
        await entryTable(tx, kind).create({ data: { id, ...link, ...data, ...made } });
        await alongside?.(tx, link, id);
        await renewSummary(tx, candidateId, ctx.today);
      });
      return { ok: true };
    });
  }
  const { entryId, version } = key;
  if (version === undefined) return { ok: false, field: "form", code: "invalid" };
  return unlessThere(() =>
    ctx.db.transaction(async (tx) => {
      const written = await change(tx, candidateId, { kind, entryId, version, data: { ...data, ...made } });
      if (!written.ok) return written;
      await alongside?.(tx, written.link, entryId);
      await renewSummary(tx, candidateId, ctx.today);
      return { ok: true };
    }),
  );
}

/** Another entry of the same person says the same thing already. */
async function unlessThere(write: () => Promise<EntryResult>): Promise<EntryResult> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof UniqueConflictError)) throw error;
    if (error.key === "CandidateLanguage_candidateId_language_key")
      return { ok: false, field: "language", code: "language_there" };
    if (error.key === "CandidateSituation_candidateId_key")
      return { ok: false, field: "form", code: "changed_meanwhile" };
    throw error;
  }
}

interface Change {
  kind: EntryKind;
  entryId: string;
  version: number;
  data: object | Made;
  as?: "verify";
}

/** Changes one entry of this person, and of no other. */
export async function change(
  tx: GuardedTx,
  candidateId: string,
  { kind, entryId, version, data, as }: Change,
): Promise<{ ok: true; link: CandidateLink } | EntryRefusal> {
  const table = entryTable(tx, kind);
  const row = await table.findFirst({
    where: { id: entryId, candidateId },
    select: { id: true, centerId: true },
  });
  if (!row) throw new NotFoundError("entry");
  const written = await table.updateVersioned({ id: entryId, version, data, ...(as && { as }) });
  if (!written.ok) return { ok: false, field: "form", code: "changed_meanwhile" };
  return { ok: true, link: { centerId: row.centerId, candidateId } };
}
