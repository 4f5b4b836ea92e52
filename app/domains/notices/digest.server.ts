import { toUtcDate } from "#app/domains/calendar/index.ts";
import { translator } from "#app/i18n/index.server.ts";
import { isLocale, type Locale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import type { NoticeCategory } from "#app/platform/database/generated/enums.ts";
import { planDigest } from "./plan-digest.server.ts";
import { CATEGORIES, choicesOf } from "./rules.ts";

/** More lines than this nobody reads in a mail; the page has them all. */
const MOST_LINES = 40;

/**
 * One mail with what has gathered for a person since the last one: not what they have read on the page meanwhile, nor
 * what they no longer want mails about. Nothing left, no mail. One a day, also when the house comes back from a standstill
 * shortly before seven: what a second run finds waits for the next morning.
 */
export async function sendDigest({ tx, now, today }: HandlerCtx, userId: string): Promise<void> {
  const waiting = await tx.notification.findMany({
    where: { userId, delivery: "DIGEST", digestedOn: null },
    select: { id: true, category: true, subject: true, readAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (waiting.length === 0) return;
  const digestedOn = toUtcDate(today);
  if ((await tx.notification.count({ where: { userId, digestedOn } })) > 0) {
    await planDigest(tx, userId, now);
    return;
  }
  await tx.notification.updateMany({
    where: { id: { in: waiting.map(({ id }) => id) } },
    data: { digestedOn },
  });
  const user = await tx.user.findUnique({
    where: { id: userId },
    select: { email: true, locale: true, disabledAt: true },
  });
  const choices = choicesOf(
    await tx.noticeChoice.findMany({ where: { userId }, select: { category: true, delivery: true } }),
  );
  const lines = waiting.filter(({ readAt, category }) => readAt === null && choices[category] !== "OFF");
  if (!user || user.disabledAt || lines.length === 0) return;
  const locale = isLocale(user.locale) ? user.locale : "de";
  await tx.mail({
    dedupeKey: `digest:${userId}:${today}`,
    to: user.email,
    ...digestWords(lines, locale),
    ...{ locale, path: "/notifications" },
  });
}

function digestWords(lines: readonly { category: NoticeCategory; subject: string }[], locale: Locale) {
  const t = translator(locale, "notices");
  const word = translator(locale, "enums");
  const shown = lines.slice(0, MOST_LINES);
  const more = lines.length - shown.length;
  const parts = CATEGORIES.flatMap((category) => {
    const own = shown.filter((line) => line.category === category);
    if (own.length === 0) return [];
    return [[word(`NoticeCategory.${category}`), ...own.map(({ subject }) => `– ${subject}`)].join("\n")];
  });
  return {
    subject: t("digest.subject", { count: lines.length }),
    text: [t("digest.lead"), ...parts, ...(more > 0 ? [t("digest.more", { count: more })] : [])].join("\n\n"),
  };
}
