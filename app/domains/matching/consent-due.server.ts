import { peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { formatDate } from "#app/i18n/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import type { GuardedTx, HandlerCtx } from "#app/permissions/context.ts";
import { matchingEvent } from "./events.ts";
import { consentMornings, endDayOf, hasRunOut, remindsOfEnd } from "./renewal-rules.ts";
import { isUnderWay } from "./under-way.server.ts";

// A consent comes to its end by date: due work, done in one transaction with its mark; `tx` carries the rights "consents".

/** Due work about a consent: its end is near. */
export const CONSENT_ENDS = "consent_ends";
/** Due work about a consent: the day of its end has come. */
export const CONSENT_ENDED = "consent_ended";

const TIME = { expiresAt: true, withdrawnAt: true } as const;

/** Plans what its end will ask for, in the transaction that writes the consent. `tx` is the person's. */
export async function planConsentEnd(
  tx: GuardedTx,
  { id: subjectId, expiresAt }: { id: string; expiresAt: Date },
): Promise<void> {
  const { reminder, end } = consentMornings(endDayOf({ expiresAt }));
  await tx.asSystem("consents").dueWork.createMany({
    data: [
      { kind: CONSENT_ENDS, subjectId, dueAt: reminder },
      { kind: CONSENT_ENDED, subjectId, dueAt: end },
    ],
  });
}

/**
 * Tells the person that a consent ends soon which somebody still needs. One that nobody needs ends without a word, and so
 * does one that was taken back or renewed meanwhile.
 */
export async function remindOfConsent({ tx, now, today }: HandlerCtx, consentId: string): Promise<void> {
  const consent = await tx.consent.findUnique({
    where: { id: consentId },
    select: { ...TIME, candidateId: true, companyId: true, company: { select: { legalName: true } } },
  });
  if (!consent || !remindsOfEnd(consent, await isUnderWay(tx, consent, today), now)) return;
  const { candidateId, company } = consent;
  for (const person of await peopleToTell(tx, { candidateId })) {
    const t = translator(person.locale, "consents");
    const words = {
      company: company.legalName,
      date: formatDate(endDayOf(consent), person.locale, "weekday"),
    };
    await tell(tx, person, {
      key: `consent-ends:${consentId}`,
      category: "DEADLINES",
      subject: t("mail.consentEnds.subject", words),
      text: t("mail.consentEnds.text", words),
      path: "/candidate/consents",
    });
  }
}

/** Tells the domains above that a consent has run out. One that was followed by another is closed, so it is not meant. */
export async function endConsentByDate({ tx, now }: HandlerCtx, consentId: string): Promise<void> {
  const consent = await tx.consent.findUnique({
    where: { id: consentId },
    select: { ...TIME, centerId: true, companyId: true, candidateId: true },
  });
  if (!consent || !hasRunOut(consent, now)) return;
  const { centerId, companyId, candidateId } = consent;
  await tx.emit(matchingEvent("consent_expired", { consentId, centerId, companyId, candidateId }));
}
