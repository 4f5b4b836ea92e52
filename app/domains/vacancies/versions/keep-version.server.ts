import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { isSame, snapshotOf } from "./snapshot.ts";

type Row = Parameters<typeof snapshotOf>[0];

/**
 * Keeps what a vacancy said before a change, with who changes it; nothing where nothing changes. To be called in the
 * transaction of the change, after it has met the version it was made for.
 */
export async function keepVersion(
  tx: GuardedTx,
  { user }: Pick<UserCtx, "user">,
  vacancy: { id: string; centerId: string; companyId: string; version: number },
  { before, after }: { before: Row; after: Row },
): Promise<void> {
  const fields = snapshotOf(before);
  if (isSame(fields, snapshotOf(after))) return;
  const { id: vacancyId, centerId, companyId, version } = vacancy;
  const who = { createdById: user.userId, createdByName: user.name };
  await tx.vacancyVersion.create({ data: { centerId, companyId, vacancyId, version, fields, ...who } });
}
