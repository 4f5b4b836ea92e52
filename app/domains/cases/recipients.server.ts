import { isLocale } from "#app/i18n/locale.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";
import type { Mover } from "./rules/state.ts";

/** Where a mail goes, in which language, and under which address the case stands for its reader. */
export interface Recipient {
  email: string;
  locale: Locale;
  path: string;
}

interface CaseLink {
  id: string;
  centerId: string;
  companyId: string;
  candidateId: string;
}

const PERSON = { email: true, locale: true } as const;

/** The people of one side of a case: HR and representatives, the candidate, or the center's mailbox. */
export async function recipientsOf(tx: GuardedTx, side: Mover, link: CaseLink): Promise<Recipient[]> {
  if (side === "CENTER") {
    const center = await tx.center.findUnique({ where: { id: link.centerId }, select: { email: true } });
    return center ? [{ email: center.email, locale: "de", path: `/advisor/cases/${link.id}` }] : [];
  }
  if (side === "CANDIDATE") {
    const people = await tx.user.findMany({
      where: { disabledAt: null, memberships: { some: { candidateId: link.candidateId, endedAt: null } } },
      select: PERSON,
    });
    return people.flatMap((person) => toRecipient(person, "/candidate/checklist", "candidate"));
  }
  const mandates = await tx.mandate.findMany({
    where: { caseId: link.id, endedAt: null },
    select: { userId: true },
  });
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { memberships: { some: { companyId: link.companyId, endedAt: null } } },
        { id: { in: mandates.map(({ userId }) => userId) } },
      ],
    },
    select: PERSON,
    orderBy: { id: "asc" },
  });
  return people.flatMap((person) => toRecipient(person, `/employer/cases/${link.id}`, "staff"));
}

// the words for companies and centers are German and English; who has no mailbox gets no mail
function toRecipient(
  { email, locale }: { email: string; locale: string },
  path: string,
  words: "staff" | "candidate",
): Recipient[] {
  if (isPlaceholderAddress(email)) return [];
  const known = isLocale(locale) ? locale : "de";
  return [{ email, locale: words === "staff" && known === "ar" ? "de" : known, path }];
}
