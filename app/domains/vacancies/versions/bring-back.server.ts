import { toUtcDate } from "#app/domains/calendar/index.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { placeOf } from "../actions.server.ts";
import { isEditable } from "../rules.ts";
import { HEAD_OFFICE } from "../schema.ts";
import { keepVersion } from "./keep-version.server.ts";
import { readSnapshot, SNAPSHOT } from "./snapshot.ts";

/** Why a former version was not brought back. */
export type BringBackRefusal =
  "not_allowed_now" | "changed_meanwhile" | "not_your_establishment" | "unreadable_version";

/** Makes a vacancy say again what it said before a change. That is a change itself, and can be undone like any other. */
export async function bringBack(
  ctx: UserCtx,
  vacancyId: string,
  { versionId, version }: { versionId: string; version: number },
): Promise<{ ok: true } | { ok: false; code: BringBackRefusal }> {
  return ctx.db.transaction(async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { id: vacancyId },
      select: { ...SNAPSHOT, centerId: true, companyId: true, state: true },
    });
    if (!vacancy) notFound("Vacancy");
    const former = await tx.vacancyVersion.findFirst({
      where: { id: versionId, vacancyId },
      select: { fields: true },
    });
    if (!former) notFound("VacancyVersion");
    if (!isEditable(vacancy.state)) return { ok: false, code: "not_allowed_now" };
    const snapshot = readSnapshot(former.fields);
    if (!snapshot) return { ok: false, code: "unreadable_version" };
    // the place as it is today: an establishment may have moved since, or be no more
    const place = await placeOf(tx, vacancy.companyId, snapshot.establishmentId ?? HEAD_OFFICE);
    if (!place) return { ok: false, code: "not_your_establishment" };
    const startsOn = snapshot.startsOn && toUtcDate(snapshot.startsOn);
    const data = { ...snapshot, ...place, startsOn };
    const written = await tx.vacancy.updateVersioned({ id: vacancyId, version, data });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    await keepVersion(tx, ctx, { ...vacancy, id: vacancyId, version }, { before: vacancy, after: data });
    return { ok: true };
  });
}
