import { isLocale } from "#app/i18n/locale.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";

/** Whose people are meant. */
export type MailTenant =
  { companyId: string } | { candidateId: string } | { partnerId: string } | { userIds: string[] };

export interface MailRecipient {
  email: string;
  locale: Locale;
}

/** The people who get mails for a tenant, in their language; who has no mailbox is left out. */
export async function mailRecipients(tx: GuardedTx, tenant: MailTenant): Promise<MailRecipient[]> {
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      ...("userIds" in tenant
        ? { id: { in: tenant.userIds } }
        : { memberships: { some: { ...tenant, endedAt: null } } }),
    },
    select: { email: true, locale: true },
    orderBy: { id: "asc" },
  });
  return people
    .filter(({ email }) => !isPlaceholderAddress(email))
    .map(({ email, locale }) => ({ email, locale: isLocale(locale) ? locale : "de" }));
}
