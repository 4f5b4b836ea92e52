import { ownCompanyId } from "#app/domains/companies/index.server.ts";
import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import type { z } from "zod";
import { isEditable } from "../rules.ts";
import { readTyped, type TypedFields, type typingSchema } from "./schema.ts";

/** Nobody has more forms open than this; it only bounds a runaway. */
const MOST_FORMS = 50;

type KeepRefusal = { ok: false; code: "already_saved" | "not_allowed_now" | "too_many_forms" };

/**
 * Keeps what somebody has typed into a vacancy's form, for them alone. What arrives after the form itself was saved is
 * refused: it would come back as a ghost.
 */
export async function keepTyping(
  ctx: UserCtx,
  { id: vacancyId, version, ...fields }: z.output<typeof typingSchema>,
): Promise<{ ok: true; at: Date } | KeepRefusal> {
  const companyId = ownCompanyId(ctx) ?? notFound("Company");
  const { userId } = ctx.user;
  const typing = { companyId, userId, vacancyId, baseVersion: version ?? null, fields };
  const done = { ok: true, at: ctx.now } as const;
  const keep = () =>
    ctx.db.transaction(async (tx) => (await whyNot(tx, typing)) ?? (await storeTyping(tx, typing)) ?? done);
  try {
    return await keep();
  } catch (error) {
    // the same form at the same moment from another tab: its row is there now
    if (!(error instanceof UniqueConflictError)) throw error;
    return keep();
  }
}

interface Typing {
  companyId: string;
  userId: string;
  vacancyId: string;
  baseVersion: number | null;
  fields: TypedFields;
}

/** Why this form is not kept any more, or null. */
async function whyNot(
  tx: GuardedTx,
  { companyId, userId, vacancyId, baseVersion }: Typing,
): Promise<KeepRefusal | null> {
  const vacancy = await tx.vacancy.findFirst({
    where: { id: vacancyId, companyId },
    select: { state: true },
  });
  if (baseVersion === null) return vacancy ? { ok: false, code: "already_saved" } : null;
  if (!vacancy) notFound("Vacancy");
  if (!isEditable(vacancy.state)) return { ok: false, code: "not_allowed_now" };
  const savedSince = await tx.vacancyVersion.count({
    where: { vacancyId, createdById: userId, version: { gte: baseVersion } },
  });
  return savedSince > 0 ? { ok: false, code: "already_saved" } : null;
}

async function storeTyping(tx: GuardedTx, typing: Typing): Promise<KeepRefusal | null> {
  const { userId, vacancyId, baseVersion, fields } = typing;
  const { count } = await tx.vacancyTyping.updateMany({
    where: { userId, vacancyId },
    data: { fields, baseVersion },
  });
  if (count > 0) return null;
  if ((await tx.vacancyTyping.count({ where: { userId } })) >= MOST_FORMS)
    return { ok: false, code: "too_many_forms" };
  await tx.vacancyTyping.create({ data: typing });
  return null;
}

/** Removes what the person has typed for this vacancy, once it is saved or thrown away. Says what it was, if anything. */
export async function forgetTyping(
  tx: GuardedTx,
  userId: string,
  vacancyId: string,
): Promise<"new" | "change" | null> {
  const typing = await tx.vacancyTyping.findFirst({
    where: { userId, vacancyId },
    select: { id: true, baseVersion: true },
  });
  if (!typing) return null;
  await tx.vacancyTyping.delete({ where: { id: typing.id } });
  return typing.baseVersion === null ? "new" : "change";
}

/** Throws away what the person has typed for this vacancy. */
export function discardTyping(ctx: UserCtx, vacancyId: string): Promise<"new" | "change" | null> {
  return ctx.db.transaction((tx) => forgetTyping(tx, ctx.user.userId, vacancyId));
}

/** What the person has typed for this vacancy and not saved, or null. */
export async function getTyping({ db, user }: Pick<UserCtx, "db" | "user">, vacancyId: string) {
  const row = await db.vacancyTyping.findFirst({
    where: { userId: user.userId, vacancyId },
    select: { vacancyId: true, baseVersion: true, fields: true, updatedAt: true },
  });
  const fields = row && readTyped(row.fields);
  return row && fields ? { ...row, fields } : null;
}

/** The person's unfinished forms, the latest first: new vacancies, and changes of such as can still be changed. */
export async function listTypings({ db, user }: Pick<UserCtx, "db" | "user">) {
  const rows = await db.vacancyTyping.findMany({
    where: { userId: user.userId },
    select: { vacancyId: true, baseVersion: true, fields: true, updatedAt: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: MOST_FORMS,
  });
  if (rows.length === 0) return [];
  const vacancies = await db.vacancy.findMany({
    where: { id: { in: rows.map(({ vacancyId }) => vacancyId) } },
    select: { id: true, title: true, state: true },
  });
  return rows.flatMap(({ vacancyId, baseVersion, fields, updatedAt }) => {
    const vacancy = vacancies.find(({ id }) => id === vacancyId);
    const isNew = baseVersion === null;
    if (isNew ? vacancy !== undefined : !vacancy || !isEditable(vacancy.state)) return [];
    const title = readTyped(fields)?.title?.trim() ?? "";
    return [{ vacancyId, isNew, title: title === "" ? (vacancy?.title ?? "") : title, at: updatedAt }];
  });
}
