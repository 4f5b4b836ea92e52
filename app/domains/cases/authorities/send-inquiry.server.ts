import { toUtcDate } from "#app/domains/calendar/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import { notFound, UniqueConflictError } from "#app/platform/errors.ts";
import { loadCourse, writeEntries } from "../course.server.ts";
import { getInquiry } from "../queries/inquiry.server.ts";
import { actorOf, requireSide, requireVisible } from "../side.server.ts";

/** What the page of the letter needs to send it: where to, and when it was sent last. */
export async function inquiryTarget(ctx: UserCtx, stepId: string, authorityId: string | null) {
  const [authority, last] = await Promise.all([
    authorityId === null
      ? null
      : ctx.db.authority.findFirst({ where: { id: authorityId }, select: { name: true, email: true } }),
    lastInquiry(ctx, stepId),
  ]);
  return { authority: authority?.name ?? null, email: authority?.email ?? null, last };
}

/** When an authority was last asked by mail how a step stands, and by whom; null where never. */
export function lastInquiry(ctx: UserCtx, milestoneId: string) {
  return ctx.db.stepInquiry.findFirst({
    where: { milestoneId },
    select: { createdAt: true, createdByName: true, email: true },
    orderBy: { sentOn: "desc" },
  });
}

/**
 * Sends the letter that asks how a step stands, in German, from the center. The answer goes to the center's own mailbox,
 * for nobody reads what comes back to the house; that it does not arrive is told to the center. Once per step and day, whoever presses; `id` comes with the form.
 */
export async function sendInquiry(
  ctx: UserCtx,
  input: { id: string; caseId: string; stepId: string; email: string; fileNumber?: string | undefined },
): Promise<{ ok: true } | { ok: false; code: "asked_today" }> {
  const { id, caseId, stepId, fileNumber } = input;
  const email = input.email.toLowerCase();
  const { german, reference, center, step } = await getInquiry(ctx, "CENTER", { caseId, stepId });
  const found = await ctx.db.center.findFirst({ where: { id: center.id }, select: { email: true } });
  const replyTo = found?.email ?? notFound("Center");
  const t = translator("de", "inquiry");
  const text = [
    ...(fileNumber === undefined ? [] : [t("mail.file", { number: fileNumber })]),
    t("mail.ours", { reference }),
    ...german.body,
    t("mail.reply", { email: replyTo, reference }),
    german.foot.join("\n"),
    t("mail.phone", { phone: center.phone }),
  ].join("\n\n");
  try {
    await createOnce(ctx, "stepInquiry", id, async (tx) => {
      await requireVisible(tx, caseId);
      const house = tx.asSystem("case");
      const { row, reference: person } = await loadCourse(house, caseId);
      requireSide(ctx, "CENTER", row);
      await tx.stepInquiry.create({
        data: {
          ...{ id, centerId: row.centerId, caseId, milestoneId: stepId, email },
          ...{ sentOn: toUtcDate(ctx.today), createdAt: ctx.now },
          ...{ createdById: ctx.user.userId, createdByName: ctx.user.name },
        },
      });
      const stored = row.milestones.find((one) => one.id === stepId);
      await tx.mail({
        dedupeKey: `step-inquiry:${stepId}:${ctx.today}`,
        ...{ to: email, locale: "de", path: "/", subject: german.subject, text },
        ...{ replyTo, centerId: row.centerId },
      });
      await writeEntries(house, row, actorOf(ctx, "CENTER", person), ctx.now, [
        {
          ...{ kind: "inquiry_sent", milestoneKey: step.key },
          ...{ forEmployer: stored?.forEmployer ?? false, forCandidate: stored?.forCandidate ?? false },
        },
      ]);
    });
    return { ok: true };
  } catch (error) {
    if (!(error instanceof UniqueConflictError) || error.key !== "StepInquiry_milestoneId_sentOn_key")
      throw error;
    return { ok: false, code: "asked_today" };
  }
}
