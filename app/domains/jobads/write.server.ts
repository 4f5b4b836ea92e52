import { toUtcDate, type PlainDate } from "#app/domains/calendar/index.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { newId } from "#app/platform/ids.ts";
import { adCode } from "./rules.ts";

/** Whose ad it is. */
export interface AdKeys {
  centerId: string;
  companyId: string;
  vacancyId: string;
}

type JobAdRow = Awaited<ReturnType<GuardedTx["jobAd"]["create"]>>;

/** What the public may read of a vacancy. */
export type AdContent = Omit<
  JobAdRow,
  "id" | keyof AdKeys | "code" | "live" | "validThrough" | "createdAt" | "updatedAt"
>;

/**
 * Shows a vacancy on the public pages as it is now, or changes what is shown. Part of the transaction that changes the
 * vacancy, so that both are always alike; `tx` must have the rights of the house for ads (`asSystem("job_ads")`).
 */
export async function putAd(
  tx: GuardedTx,
  keys: AdKeys,
  content: AdContent & { validThrough: PlainDate },
): Promise<void> {
  const data = { ...content, validThrough: toUtcDate(content.validThrough), live: true };
  const { count } = await tx.jobAd.updateMany({ where: ofVacancy(keys), data });
  if (count > 0) return;
  const id = newId();
  await tx.jobAd.create({ data: { id, code: adCode(id), ...keys, ...data } });
}

/** Takes a vacancy off the public pages. Nothing to do where it never stood there. */
export async function takeDownAd(tx: GuardedTx, keys: Omit<AdKeys, "centerId">): Promise<void> {
  await tx.jobAd.updateMany({ where: { ...ofVacancy(keys), live: true }, data: { live: false } });
}

const ofVacancy = ({ companyId, vacancyId }: Omit<AdKeys, "centerId">) => ({ companyId, vacancyId });
