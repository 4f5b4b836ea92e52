import { toUtcDate } from "#app/domains/calendar/index.ts";
import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import { adUntil } from "#app/domains/jobads/index.ts";
import { resolveOccupation, type OccupationCodes } from "#app/domains/occupations/index.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { notFound } from "#app/platform/errors.ts";
import { syncAd } from "./ads.server.ts";
import { vacancyEvent } from "./events.ts";
import { isEditable, vacancyAfter, type MoveRefusal, type VacancyMove } from "./rules.ts";
import { HEAD_OFFICE, type VacancyInput } from "./schema.ts";
import { keepVersion } from "./versions/keep-version.server.ts";
import { SNAPSHOT } from "./versions/snapshot.ts";
import { forgetTyping } from "./typing/typing.server.ts";

/** Why a vacancy was not saved; the field it is about, or the whole form. */
export type SaveRefusal =
  | { ok: false; field: "occupation"; code: "unknown_occupation" }
  | { ok: false; field: "establishmentId"; code: "not_your_establishment" }
  | { ok: false; field: "form"; code: "not_allowed_now" | "changed_meanwhile" };

/** Where the work is done: the chosen establishment, else the company's head office. */
export async function placeOf(tx: GuardedTx, companyId: string, establishmentId: string) {
  const place = { municipality: true, land: true } as const;
  if (establishmentId === HEAD_OFFICE)
    return tx.company.findFirst({ where: { id: companyId }, select: place });
  return tx.establishment.findFirst({ where: { id: establishmentId, companyId }, select: place });
}

function fieldsOf(
  input: VacancyInput,
  occupation: OccupationCodes,
  place: { municipality: string; land: string },
) {
  const { weeklyHours, startsOn, establishmentId, languageReason, salaryMax } = input;
  return {
    ...{ title: input.title, tasks: input.tasks, qualification: input.qualification, skills: input.skills },
    ...{ languageLevel: input.languageLevel, regulated: input.regulated, salaryMin: input.salaryMin },
    ...{ salaryPeriod: input.salaryPeriod, collectiveAgreement: input.collectiveAgreement },
    ...{ contractKind: input.contractKind, contractMonths: input.contractMonths, openings: input.openings },
    ...{ housingHelp: input.housingHelp, relocationHelp: input.relocationHelp },
    ...occupation,
    weeklyQuarterHours: weeklyHours,
    ...{ languageReason: languageReason ?? null, salaryMax: salaryMax ?? null },
    ...{
      establishmentId: establishmentId === HEAD_OFFICE ? null : establishmentId,
      municipality: place.municipality,
      land: place.land,
    },
    startsOn: startsOn === undefined ? null : toUtcDate(startsOn),
  };
}

class NotYourEstablishment extends Error {}

/** Saves a draft of the own company under the id of the form; a double submit makes one. */
export async function createVacancy(
  ctx: UserCtx,
  { id, ...input }: VacancyInput & { id: string },
): Promise<{ ok: true; vacancyId: string } | SaveRefusal> {
  const occupation = resolveOccupation(input.occupation);
  if (!occupation) return { ok: false, field: "occupation", code: "unknown_occupation" };
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  try {
    await createOnce(ctx, "vacancy", id, async (tx) => {
      const company = await tx.company.findFirst({ where: { id: companyId }, select: { centerId: true } });
      const place = await placeOf(tx, companyId, input.establishmentId);
      if (!place) throw new NotYourEstablishment();
      const { centerId } = company ?? notFound("Company");
      await tx.vacancy.create({
        data: {
          id,
          centerId,
          companyId,
          createdById: ctx.user.userId,
          ...fieldsOf(input, occupation, place),
        },
      });
      await forgetTyping(tx, ctx.user.userId, id);
    });
    return { ok: true, vacancyId: id };
  } catch (error) {
    if (!(error instanceof NotYourEstablishment)) throw error;
    return { ok: false, field: "establishmentId", code: "not_your_establishment" };
  }
}

/** Changes a draft or a published vacancy, unless somebody else has meanwhile. */
export async function updateVacancy(
  ctx: UserCtx,
  vacancyId: string,
  { version, ...input }: VacancyInput & { version: number },
): Promise<{ ok: true } | SaveRefusal> {
  const occupation = resolveOccupation(input.occupation);
  if (!occupation) return { ok: false, field: "occupation", code: "unknown_occupation" };
  return ctx.db.transaction(async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { id: vacancyId },
      select: { ...SNAPSHOT, centerId: true, companyId: true, state: true },
    });
    if (!vacancy) notFound("Vacancy");
    if (!isEditable(vacancy.state)) return { ok: false, field: "form", code: "not_allowed_now" };
    const place = await placeOf(tx, vacancy.companyId, input.establishmentId);
    if (!place) return { ok: false, field: "establishmentId", code: "not_your_establishment" };
    const data = fieldsOf(input, occupation, place);
    const written = await tx.vacancy.updateVersioned({ id: vacancyId, version, data });
    if (!written.ok) return { ok: false, field: "form", code: "changed_meanwhile" };
    await keepVersion(tx, ctx, { ...vacancy, id: vacancyId, version }, { before: vacancy, after: data });
    await forgetTyping(tx, ctx.user.userId, vacancyId);
    if (vacancy.state === "PUBLISHED") await syncAd(tx, vacancyId);
    return written;
  });
}

/**
 * Publishes, fills or closes a vacancy. Publishing and throwing a draft away are rights of their own. With `showAd` a
 * vacancy that is published also stands on the public pages at once.
 */
export async function moveVacancy(
  ctx: UserCtx,
  vacancyId: string,
  { move, version, showAd = false }: { move: VacancyMove; version: number; showAd?: boolean },
): Promise<{ ok: true } | { ok: false; code: MoveRefusal | "changed_meanwhile" }> {
  return ctx.db.transaction(async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { id: vacancyId },
      select: { centerId: true, companyId: true, state: true, company: { select: { state: true } } },
    });
    if (!vacancy) notFound("Vacancy");
    const next = vacancyAfter(vacancy.state, move, vacancy.company.state);
    if (!next.ok) return next;
    const isPublished = next.state === "PUBLISHED";
    const right = isPublished ? "publish" : vacancy.state === "DRAFT" ? "delete" : "update";
    const published = { publishedAt: ctx.now, adUntil: showAd ? toUtcDate(adUntil(ctx.today)) : null };
    const written = await tx.vacancy.updateVersioned({
      id: vacancyId,
      version,
      data: { state: next.state, ...(isPublished ? published : { closedAt: ctx.now }) },
      as: right,
    });
    if (!written.ok) return { ok: false, code: "changed_meanwhile" };
    if (vacancy.state !== "DRAFT" || showAd) await syncAd(tx, vacancyId);
    await tellOfMove(tx, { vacancyId, ...vacancy }, next.state);
    return { ok: true };
  });
}

async function tellOfMove(
  tx: GuardedTx,
  { vacancyId, companyId, centerId }: { vacancyId: string; companyId: string; centerId: string },
  state: "DRAFT" | "PUBLISHED" | "FILLED" | "CLOSED",
): Promise<void> {
  const keys = { vacancyId, companyId, centerId };
  if (state === "PUBLISHED") await tx.emit(vacancyEvent("vacancy_published", keys));
  if (state === "FILLED" || state === "CLOSED")
    await tx.emit(vacancyEvent("vacancy_ended", { ...keys, state }));
}

/**
 * Marks a published vacancy filled once as many people have arrived as it has openings. For what follows from the end of a
 * case: `tx` needs the right to change vacancies. Says whether it is filled now.
 */
export async function fillWhenReached(
  tx: GuardedTx,
  { vacancyId, arrivals, now }: { vacancyId: string; arrivals: number; now: Date },
): Promise<boolean> {
  const vacancy = await tx.vacancy.findFirst({
    where: { id: vacancyId, state: "PUBLISHED", openings: { lte: arrivals } },
    select: { centerId: true, companyId: true, version: true },
  });
  if (!vacancy) return false;
  const { version, ...keys } = vacancy;
  const written = await tx.vacancy.updateVersioned({
    id: vacancyId,
    version,
    data: { state: "FILLED", closedAt: now },
  });
  if (!written.ok) return false;
  await syncAd(tx, vacancyId);
  await tellOfMove(tx, { vacancyId, ...keys }, "FILLED");
  return true;
}
