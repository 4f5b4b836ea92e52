import { fromUtcDate, toUtcDate } from "#app/domains/calendar/index.ts";
import { adUntil } from "#app/domains/jobads/index.ts";
import { putAd, takeDownAd, type AdContent } from "#app/domains/jobads/index.server.ts";
import type { GuardedTx, HandlerCtx, UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";

const PLACE = { postcode: true, municipality: true, land: true } as const;

/** What the public may see of a vacancy; whatever stands not here stays inside. */
const CONTENT = {
  ...{ title: true, isco08: true, kldb2010: true, tasks: true, qualification: true, skills: true },
  ...{ languageLevel: true, languageReason: true, regulated: true, weeklyQuarterHours: true },
  ...{ salaryMin: true, salaryMax: true, salaryPeriod: true, collectiveAgreement: true },
  ...{ contractKind: true, contractMonths: true, municipality: true, land: true, startsOn: true },
  ...{ openings: true, housingHelp: true, relocationHelp: true },
} as const;

const SOURCE = {
  ...CONTENT,
  ...{ centerId: true, companyId: true, state: true, adUntil: true },
  company: { select: { legalName: true, ...PLACE } },
  establishment: { select: PLACE },
} as const;

/**
 * Brings the public ad of a vacancy in line with the vacancy, in the transaction that has just changed it: shown while
 * it is published and its company wants it shown, gone otherwise. Whether the company is verified is asked at every read.
 */
export async function syncAd(tx: GuardedTx, vacancyId: string): Promise<void> {
  const house = tx.asSystem("job_ads");
  const vacancy = await house.vacancy.findFirst({ where: { id: vacancyId }, select: SOURCE });
  if (!vacancy) notFound("Vacancy");
  const { centerId, companyId, state, adUntil: until, company, establishment, ...content } = vacancy;
  const keys = { centerId, companyId, vacancyId };
  if (state !== "PUBLISHED" || until === null) return takeDownAd(house, keys);
  await putAd(house, keys, {
    ...content,
    companyName: company.legalName,
    postcode: postcodeOf(content, establishment ?? company),
    validThrough: fromUtcDate(until),
  });
}

/** The vacancy keeps the place it was saved with; the postcode of an address that has moved away is not its own. */
function postcodeOf(
  vacancy: Pick<AdContent, "municipality" | "land">,
  at: { postcode: string; municipality: string; land: string },
): string | null {
  return at.municipality === vacancy.municipality && at.land === vacancy.land ? at.postcode : null;
}

/** Brings all ads of a company in line once its name or address has changed, as the purpose "job_ads". */
export async function renewAds({ tx }: HandlerCtx, { companyId }: { companyId: string }): Promise<void> {
  const ads = await tx.jobAd.findMany({ where: { companyId }, select: { vacancyId: true } });
  for (const { vacancyId } of ads) await syncAd(tx, vacancyId);
}

type Refusal = "changed_meanwhile" | "not_in_this_state";

/**
 * Shows a published vacancy on the public pages from today on for the usual time, or longer if it is shown already; or
 * takes it down. To show is publishing; to take down is a change like others.
 */
export async function showOrHide(
  ctx: UserCtx,
  vacancyId: string,
  { show, version }: { show: boolean; version: number },
): Promise<{ ok: true } | { ok: false; code: Refusal }> {
  return ctx.db.transaction(async (tx) => {
    const vacancy = await tx.vacancy.findFirst({ where: { id: vacancyId }, select: { state: true } });
    if (!vacancy) notFound("Vacancy");
    if (vacancy.state !== "PUBLISHED") return { ok: false, code: "not_in_this_state" };
    const written = await tx.vacancy.updateVersioned({
      id: vacancyId,
      version,
      data: { adUntil: show ? toUtcDate(adUntil(ctx.today)) : null },
      as: show ? "publish" : "update",
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    await syncAd(tx, vacancyId);
    return { ok: true };
  });
}
