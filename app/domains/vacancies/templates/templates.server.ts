import { subject } from "@casl/ability";
import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { readSnapshot, SNAPSHOT, snapshotOf } from "../versions/snapshot.ts";

/** Nobody finds anything among more; it only bounds a runaway. */
const MOST_TEMPLATES = 50;

/** The company's templates by name, and whether the reader may throw one away: their own, or any as the head of HR. */
export async function listTemplates({ db, ability }: Pick<UserCtx, "db" | "ability">) {
  const rows = await db.vacancyTemplate.findMany({
    select: { id: true, name: true, companyId: true, createdById: true },
    orderBy: { name: "asc" },
    take: MOST_TEMPLATES,
  });
  return rows.map(({ companyId, createdById, ...template }) => ({
    ...template,
    mayDelete: ability.can("delete", subject("VacancyTemplate", { companyId, createdById })),
  }));
}

/** What a template says, without its start, which has passed or will; throws NotFoundError when it is not visible. */
export async function getTemplate({ db }: Pick<UserCtx, "db">, templateId: string) {
  const row = await db.vacancyTemplate.findFirst({
    where: { id: templateId },
    select: { name: true, fields: true },
  });
  const fields = row && readSnapshot(row.fields);
  return row && fields
    ? { name: row.name, fields: { ...fields, startsOn: null } }
    : notFound("VacancyTemplate");
}

/** Keeps what a vacancy says now under a name, for the vacancies that are still to come. */
export async function keepAsTemplate(
  ctx: UserCtx,
  vacancyId: string,
  name: string,
): Promise<{ ok: true } | { ok: false; code: "template_name_taken" | "too_many_templates" }> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const vacancy = await ctx.db.vacancy.findFirst({ where: { id: vacancyId, companyId }, select: SNAPSHOT });
  if (!vacancy) notFound("Vacancy");
  if ((await ctx.db.vacancyTemplate.count()) >= MOST_TEMPLATES)
    return { ok: false, code: "too_many_templates" };
  try {
    const fields = snapshotOf(vacancy);
    await ctx.db.vacancyTemplate.create({ data: { companyId, name, fields, createdById: ctx.user.userId } });
    return { ok: true };
  } catch (error) {
    if (error instanceof UniqueConflictError) return { ok: false, code: "template_name_taken" };
    throw error;
  }
}

/** Throws a template away; vacancies made from it stay as they are. */
export async function deleteTemplate({ db }: Pick<UserCtx, "db">, templateId: string): Promise<void> {
  await db.vacancyTemplate.delete({ where: { id: templateId } });
}
