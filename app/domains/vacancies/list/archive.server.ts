import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { mayArchive } from "../rules.ts";

/** Takes a vacancy that has ended out of the usual list, or brings it back there. */
export async function archiveVacancy(
  ctx: UserCtx,
  vacancyId: string,
  { archive, version }: { archive: boolean; version: number },
): Promise<{ ok: true } | { ok: false; code: "not_in_this_state" | "changed_meanwhile" }> {
  return ctx.db.transaction(async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { id: vacancyId }, select: { state: true } });
    if (!vacancy) notFound("Vacancy");
    if (!mayArchive(vacancy.state)) return { ok: false, code: "not_in_this_state" };
    const data = { archivedAt: archive ? ctx.now : null };
    const written = await tx.vacancy.updateVersioned({ id: vacancyId, version, data });
    return written.ok ? written : { ok: false, code: "changed_meanwhile" };
  });
}
