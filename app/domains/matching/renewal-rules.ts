import { addDays, addMonths, daysBetween, fromUtcDate, morningOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import { CONSENT_MONTHS } from "./consent-text.ts";
import { consentHolds } from "./proposal-rules.ts";

// When a consent may be renewed, when its end is told beforehand, and what its end by date is. `underWay`: an introduction
// with the company is open or a case with it goes on, so somebody still needs the consent.

/** A consent as far as its time goes: `expiresAt` is the instant from which it holds no more. */
export interface ConsentTime {
  expiresAt: Date;
  withdrawnAt: Date | null;
}

/** Days before the end on which the person is reminded. */
const REMIND_DAYS = 14;
/** From so many days before the end on the page counts the days. */
const SOON_DAYS = 30;

/** The day of the end, as the person reads it. */
export const endDayOf = ({ expiresAt }: Pick<ConsentTime, "expiresAt">): PlainDate => fromUtcDate(expiresAt);

/** When the person is reminded of a consent that ends on this day, and when its end is looked at. */
export function consentMornings(endDay: PlainDate): { reminder: Date; end: Date } {
  return { reminder: morningOf(addDays(endDay, -REMIND_DAYS)), end: morningOf(endDay) };
}

/** Ended by its date, and not by the person's word: what was withdrawn or renewed has ended otherwise. */
export function hasRunOut(consent: ConsentTime, now: Date): boolean {
  return consent.withdrawnAt === null && !consentHolds(consent, now);
}

/** Whether a consent took the place of a former one: given for the same company in the moment in which that was closed. */
export function tookPlaceOf(
  next: { companyId: string; givenAt: Date },
  former: { companyId: string; withdrawnAt: Date | null },
): boolean {
  return next.companyId === former.companyId && next.givenAt.getTime() === former.withdrawnAt?.getTime();
}

/** One that holds may be renewed at any time, one that has run out while something still needs it, a withdrawn one never. */
export function mayRenew(consent: ConsentTime, underWay: boolean, now: Date): boolean {
  return consentHolds(consent, now) || (underWay && hasRunOut(consent, now));
}

/** Whether a consent of so many months from today would end before the one it takes the place of. */
export function wouldShorten(consent: ConsentTime, months: number, today: PlainDate): boolean {
  return addMonths(today, months) < endDayOf(consent);
}

/** The months to choose from when renewing: those that end no earlier than the consent does. */
export function renewalMonths(consent: ConsentTime, today: PlainDate): (typeof CONSENT_MONTHS)[number][] {
  return CONSENT_MONTHS.filter((months) => !wouldShorten(consent, Number(months), today));
}

/** Whether the person is told now that the consent ends: only while it holds, near its end, and somebody needs it. */
export function remindsOfEnd(consent: ConsentTime, underWay: boolean, now: Date): boolean {
  return underWay && consentHolds(consent, now) && consentMornings(endDayOf(consent)).reminder <= now;
}

/** Days until a consent ends that is still needed, 0 on its last morning; null while the end is far or nobody needs it. */
export function daysToEnd(
  consent: ConsentTime,
  underWay: boolean,
  { now, today }: { now: Date; today: PlainDate },
): number | null {
  if (!underWay || !consentHolds(consent, now)) return null;
  const days = daysBetween(today, endDayOf(consent));
  return days <= SOON_DAYS ? days : null;
}
