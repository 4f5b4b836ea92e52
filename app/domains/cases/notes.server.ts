import { advisorsOf, listAdvisors, peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { loadCourse } from "./course.server.ts";
import { requireSide, requireVisible } from "./side.server.ts";

/** Older notes stay in the database. */
const RECENT_NOTES = 50;

/** The notes of a case that the center alone reads, the latest first. */
export function listCaseNotes(ctx: UserCtx, caseId: string) {
  return ctx.db.internalNote.findMany({
    where: { caseId },
    select: { id: true, authorName: true, body: true, told: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: RECENT_NOTES,
  });
}

/** Who can be told of a note: those who advise in the reader's center, without the reader. */
export async function listColleagues(ctx: UserCtx) {
  return (await listAdvisors(ctx)).filter(({ id }) => id !== ctx.user.userId);
}

/**
 * Writes a note for the center alone and tells the colleagues named, by a notice that says neither the note nor the person.
 * The form's id makes a second click the same note and the same notices.
 */
export async function addCaseNote(
  ctx: UserCtx,
  input: { id: string; caseId: string; note: string; tell: readonly string[] },
): Promise<{ ok: true } | { ok: false; code: "no_colleague" }> {
  const { id, caseId, note: body } = input;
  const named = [...new Set(input.tell)];
  let known = true;
  await createOnce(ctx, "internalNote", id, async (tx) => {
    await requireVisible(tx, caseId);
    const house = tx.asSystem("case");
    const { row } = await loadCourse(house, caseId);
    requireSide(ctx, "CENTER", row);
    const { centerId, candidateId, reference } = row;
    const people = await tx.user.findMany({
      where: { id: { in: named }, ...advisorsOf([centerId]) },
      select: { id: true, name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    });
    known = people.length === named.length;
    if (!known) return;
    await tx.internalNote.create({
      data: {
        ...{ id, centerId, caseId, candidateId, body, told: people.map(({ name }) => name) },
        ...{ authorId: ctx.user.userId, authorName: ctx.user.name, createdAt: ctx.now },
      },
    });
    for (const { id: advisorId } of people) {
      for (const to of await peopleToTell(house, { advisorId, centerId })) {
        const t = translator(to.locale, "cases");
        const words = { reference, author: ctx.user.name };
        const news = { subject: t("mail.mention.subject", words), text: t("mail.mention.text", words) };
        const path = `/advisor/cases/${caseId}#notes`;
        await tell(tx, to, { key: `case-note:${id}`, category: "MESSAGES", ...news, path });
      }
    }
  });
  return known ? { ok: true } : { ok: false, code: "no_colleague" };
}
