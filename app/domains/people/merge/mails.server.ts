import { peopleToTell } from "#app/domains/accounts/index.server.ts";
import { tell } from "#app/domains/notices/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { isLocale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";

/** Both accounts of a person who had two are told: which one goes on, which one has ended. */
export async function tellOfMerge(
  { tx }: HandlerCtx,
  event: { mergeId: string; winnerId: string; endedUserId: string | null },
): Promise<void> {
  if (event.endedUserId === null) return;
  for (const person of await peopleToTell(tx, { candidateId: event.winnerId })) {
    const t = translator(person.locale, "handover");
    await tell(tx, person, {
      key: `merged:${event.mergeId}`,
      category: "RECORD",
      subject: t("merged.kept.subject"),
      text: t("merged.kept.text"),
      path: "/candidate/profile",
    });
  }
  const ended = await tx.user.findUnique({
    where: { id: event.endedUserId },
    select: { email: true, locale: true },
  });
  if (!ended) return;
  // nobody reads the pages of an account that has ended: a mail is all that reaches them
  const locale = isLocale(ended.locale) ? ended.locale : "de";
  const t = translator(locale, "handover");
  await tx.mail({
    dedupeKey: `merged:${event.mergeId}:${ended.email}`,
    to: ended.email,
    subject: t("merged.ended.subject"),
    text: t("merged.ended.text"),
    ...{ locale, path: "/login" },
  });
}
