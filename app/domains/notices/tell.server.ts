import type { Locale } from "#app/i18n/locale.ts";
import type { GuardedTx } from "#app/permissions/context.ts";
import type { NoticeCategory } from "#app/platform/database/generated/enums.ts";
import { planDigest } from "./plan-digest.server.ts";
import { choicesOf } from "./rules.ts";

/** Whom something is told, in which language: a person, or the mailbox of a center, which nobody signs in with. */
export type Addressee = { email: string; locale: Locale } & (
  { userId: string } | { userId: null; centerId: string }
);

/** News in the words of its reader. */
export interface News {
  /** the same news has the same key, whoever it is for: it is told each of them once */
  key: string;
  category: NoticeCategory;
  subject: string;
  /** plain text, without names of candidates and without what somebody wrote */
  text: string;
  /** page it leads to, starting with "/" */
  path: string;
}

/**
 * Tells somebody something: the one way to do so. A person finds it under "Mitteilungen" and gets, as they have chosen for
 * the category, a mail at once, a line in the mail of the next morning, or none. A center's mailbox gets the mail.
 * Everything is written in the caller's transaction, with the mark that the event is handled: told once or not at all.
 */
export async function tell(tx: GuardedTx, to: Addressee, news: News): Promise<void> {
  const { key, category, ...words } = news;
  const mail = { dedupeKey: `${key}:${to.email}`, to: to.email, locale: to.locale, ...words };
  if (to.userId === null) {
    await tx.mail({ ...mail, centerId: to.centerId });
    return;
  }
  const { userId, locale } = to;
  const house = tx.asSystem("notices");
  const dedupeKey = `${key}:${userId}`;
  if ((await house.notification.count({ where: { dedupeKey } })) > 0) return;
  const rows = await house.noticeChoice.findMany({
    where: { userId, category },
    select: { category: true, delivery: true },
  });
  const delivery = choicesOf(rows)[category];
  const { createdAt } = await house.notification.create({
    data: { userId, dedupeKey, category, locale, delivery, ...words },
  });
  if (delivery === "IMMEDIATE") await tx.mail(mail);
  if (delivery === "DIGEST") await planDigest(house, userId, createdAt);
}
