import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
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

/** The people of one side of a case: HR and representatives, the candidate, or the center's mailbox. */
export async function recipientsOf(tx: GuardedTx, side: Mover, link: CaseLink): Promise<Recipient[]> {
  if (side === "CENTER") {
    const center = await tx.center.findUnique({ where: { id: link.centerId }, select: { email: true } });
    return center ? [{ email: center.email, locale: "de", path: `/advisor/cases/${link.id}` }] : [];
  }
  if (side === "CANDIDATE") {
    const person = await mailRecipients(tx, { candidateId: link.candidateId });
    return person.map((one) => ({ ...one, path: "/candidate/checklist" }));
  }
  const mandates = await tx.mandate.findMany({
    where: { caseId: link.id, endedAt: null },
    select: { userId: true },
  });
  const staff = [
    ...(await mailRecipients(tx, { companyId: link.companyId })),
    ...(await mailRecipients(tx, { representatives: mandates.map(({ userId }) => userId) })),
  ];
  // the words for companies are German and English
  return staff.map(({ email, locale }) => ({
    email,
    locale: locale === "ar" ? "de" : locale,
    path: `/employer/cases/${link.id}`,
  }));
}
