import type { GuardedTx, UserCtx } from "#app/permissions/context.ts";
import { formatDate } from "#app/i18n/format.ts";
import { mailTranslator } from "#app/i18n/mails.server.ts";
import { isLocale } from "#app/i18n/locale.ts";
import { berlinDay } from "#app/domains/calendar/index.ts";
import { newId } from "#app/platform/ids.ts";
import { hashToken, newToken } from "#app/platform/secret-link.ts";
import { notFound } from "#app/platform/errors.ts";
import { expiryAfter, INVITATION_DAYS } from "./rules.ts";
import type { CENTER_ROLES, COMPANY_ROLES } from "./schema.ts";

/** Whom an invitation is for; the tenant must be the inviting person's own. */
export type InvitationTarget =
  | { for: "company"; companyId: string; role: (typeof COMPANY_ROLES)[number] }
  | { for: "center"; centerId: string; role: (typeof CENTER_ROLES)[number] }
  | { for: "partner"; centerId: string; partnerId: string }
  | { for: "candidate"; centerId: string; candidateId: string }
  | { for: "representative"; companyId: string; matterId: string };

export interface InvitationWish {
  target: InvitationTarget;
  email: string;
  /** language of the mail; the inviting person's when left out */
  locale?: string;
}

/**
 * Invites by mail with a link that works once, for 14 days. An open invitation of the same address
 * for the same thing ends, so that only the latest link works. Runs in the transaction of the
 * caller, with the caller's rights: nobody invites into a tenant of others.
 *
 * @returns the id of the invitation
 */
export async function inviteByMail(tx: GuardedTx, ctx: UserCtx, wish: InvitationWish): Promise<string> {
  const email = wish.email.trim().toLowerCase();
  const columns = columnsOf(wish.target);
  await tx.invitation.updateMany({
    where: { ...columns, email, usedAt: null, expiresAt: { gt: ctx.now } },
    data: { expiresAt: ctx.now },
  });
  const id = newId();
  const token = newToken();
  const expiresAt = expiryAfter(ctx.now, INVITATION_DAYS);
  await tx.invitation.create({
    data: {
      id,
      tokenHash: hashToken(token),
      kind: "LINK",
      ...columns,
      email,
      createdById: ctx.user.userId,
      expiresAt,
    },
  });
  const locale = isLocale(wish.locale) ? wish.locale : ctx.locale;
  const t = mailTranslator(locale);
  const { name: tenant, centerId } = await findTenant(tx, wish.target);
  const words = {
    tenant,
    inviter: ctx.user.name,
    until: formatDate(berlinDay(expiresAt), locale),
  };
  await tx.mail({
    dedupeKey: `invitation:${id}`,
    to: email,
    subject: t("invitation.subject", words),
    text: t(`invitation.${wish.target.for}`, words),
    locale,
    path: `/invitation/${token}`,
    centerId,
  });
  return id;
}

function columnsOf(target: InvitationTarget) {
  const none = { centerId: null, companyId: null, partnerId: null, candidateId: null, matterId: null };
  switch (target.for) {
    case "company":
      return { ...none, role: target.role, companyId: target.companyId };
    case "center":
      return { ...none, role: target.role, centerId: target.centerId };
    case "partner":
      return {
        ...none,
        role: "PARTNER_MEMBER" as const,
        centerId: target.centerId,
        partnerId: target.partnerId,
      };
    case "candidate":
      return {
        ...none,
        role: "CANDIDATE" as const,
        centerId: target.centerId,
        candidateId: target.candidateId,
      };
    case "representative":
      return {
        ...none,
        role: "REPRESENTATIVE" as const,
        companyId: target.companyId,
        matterId: target.matterId,
      };
  }
}

/** The name that stands in the mail, and the center that looks after whoever is invited. */
async function findTenant(
  tx: GuardedTx,
  target: InvitationTarget,
): Promise<{ name: string; centerId: string }> {
  if ("companyId" in target) {
    const found = await tx.company.findUnique({
      where: { id: target.companyId },
      select: { legalName: true, centerId: true },
    });
    return found ? { name: found.legalName, centerId: found.centerId } : notFound("Company");
  }
  if (target.for === "partner") {
    const found = await tx.partnerBody.findUnique({
      where: { id: target.partnerId },
      select: { name: true, centerId: true },
    });
    return found ?? notFound("PartnerBody");
  }
  const { centerId } = target;
  const found = await tx.center.findUnique({ where: { id: centerId }, select: { name: true } });
  return found ? { ...found, centerId } : notFound("Center");
}
