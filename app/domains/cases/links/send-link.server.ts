import { DAY_MS } from "#app/platform/clock.ts";
import { stepName } from "../queries/own-steps.server.ts";
import { hashToken, newToken } from "#app/platform/secret-link.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { formatDate } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { createOnce } from "#app/permissions/create-once.ts";
import type { UserCtx } from "#app/permissions/context.ts";
import { NotFoundError } from "#app/platform/errors.ts";
import { loadCourse, writeEntries } from "../course.server.ts";
import { isUnderWay } from "../rules/state.ts";
import { actorOf, requireSide, requireVisible } from "../side.server.ts";

/** Days for which a link is good. */
const LINK_DAYS = 21;

interface LinkWish {
  /** of the form: the same click twice is one link */
  id: string;
  caseId: string;
  milestoneId: string;
  addressee: string;
  email: string;
  /** whether the page names the person */
  withName: boolean;
}

/**
 * Asks somebody without an account for one step, by mail: the secret of the link stands there alone. An earlier link of the
 * same step to the same address ends.
 */
export async function sendStepLink(
  ctx: UserCtx,
  wish: LinkWish,
): Promise<{ ok: true } | { ok: false; code: "case_over" | "wrong_state" }> {
  const { id, caseId, milestoneId, addressee, withName } = wish;
  const email = wish.email.trim().toLowerCase();
  let refusal: "case_over" | "wrong_state" | null = null;
  await createOnce(ctx, "stepLink", id, async (tx) => {
    await requireVisible(tx, caseId);
    const house = tx.asSystem("case");
    const { row, now, reference } = await loadCourse(house, caseId);
    requireSide(ctx, "CENTER", row);
    const milestone = row.milestones.find((one) => one.id === milestoneId);
    if (!milestone) throw new NotFoundError("Milestone");
    refusal = now.state === "ENDED" ? "case_over" : isUnderWay(milestone.state) ? null : "wrong_state";
    if (refusal !== null) return;
    await tx.stepLink.updateMany({
      where: { milestoneId, email, answeredAt: null, expiresAt: { gt: ctx.now } },
      data: { expiresAt: ctx.now },
    });
    const token = newToken();
    const expiresAt = new Date(ctx.now.getTime() + LINK_DAYS * DAY_MS);
    await tx.stepLink.create({
      data: {
        ...{ id, centerId: row.centerId, caseId, milestoneId, addressee, email, withName },
        tokenHash: hashToken(token),
        ...{ createdById: ctx.user.userId, createdByName: ctx.user.name },
        ...{ createdAt: ctx.now, expiresAt },
      },
    });
    // offices and landlords here read German
    const t = translator("de", "confirm");
    const words = {
      ...{ reference: row.reference, sender: ctx.user.name, addressee },
      milestone: stepName("de", milestone, "title"),
      until: formatDate(berlinDay(expiresAt), "de", "long"),
    };
    await tx.mail({
      dedupeKey: `step-link:${id}`,
      ...{ to: email, locale: "de", path: `/confirm/${token}` },
      ...{ subject: t("mail.subject", words), text: t("mail.text", words), centerId: row.centerId },
    });
    await writeEntries(house, row, actorOf(ctx, "CENTER", reference), ctx.now, [
      {
        ...{ kind: "link_sent", milestoneKey: milestone.key, to: addressee },
        ...{ forEmployer: milestone.forEmployer, forCandidate: milestone.forCandidate },
      },
    ]);
  });
  return refusal === null ? { ok: true } : { ok: false, code: refusal };
}

/** Ends a link that nobody has answered; one that is over already stays as it is. */
export async function endStepLink(ctx: UserCtx, input: { caseId: string; linkId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { caseId, linkId: id } = input;
    const found = await tx.stepLink.findFirst({ where: { id, caseId }, select: { id: true } });
    if (!found) throw new NotFoundError("StepLink");
    await tx.stepLink.updateMany({
      where: { id, answeredAt: null, expiresAt: { gt: ctx.now } },
      data: { expiresAt: ctx.now },
    });
  });
}

/** How a link stands for the center. */
export interface SentLink {
  id: string;
  addressee: string;
  email: string;
  createdAt: Date;
  expiresAt: Date;
  isOpen: boolean;
  answer: "CONFIRMED" | "RETURNED" | null;
  answeredAt: Date | null;
  answeredBy: string | null;
}

/** The links of one step, the latest first. */
export async function linksOfStep(ctx: UserCtx, milestoneId: string): Promise<SentLink[]> {
  const rows = await ctx.db.stepLink.findMany({
    where: { milestoneId },
    select: {
      ...{ id: true, addressee: true, email: true, createdAt: true, expiresAt: true },
      ...{ answer: true, answeredAt: true, answeredBy: true },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 10,
  });
  return rows.map((row) => ({ ...row, isOpen: row.answeredAt === null && row.expiresAt > ctx.now }));
}
