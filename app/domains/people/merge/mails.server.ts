import { mailRecipients } from "#app/domains/accounts/index.server.ts";
import { translator } from "#app/i18n/index.server.ts";
import { isLocale } from "#app/i18n/locale.ts";
import type { HandlerCtx } from "#app/permissions/context.ts";
import { isPlaceholderAddress } from "#app/platform/mail/no-mail.ts";

/** Both accounts of a person who had two are told: which one goes on, which one has ended. */
export async function tellOfMerge(
  { tx }: HandlerCtx,
  event: { mergeId: string; winnerId: string; endedUserId: string | null },
): Promise<void> {
  if (event.endedUserId === null) return;
  const kept = await mailRecipients(tx, { candidateId: event.winnerId });
  const ended = await tx.user.findMany({
    where: { id: event.endedUserId },
    select: { email: true, locale: true },
  });
  const told = [
    ...kept.map(({ email, locale }) => ({ email, locale, kind: "kept" as const })),
    ...ended
      .filter(({ email }) => !isPlaceholderAddress(email))
      .map(({ email, locale }) => ({
        email,
        locale: isLocale(locale) ? locale : ("de" as const),
        kind: "ended" as const,
      })),
  ];
  for (const { email, locale, kind } of told) {
    const t = translator(locale, "handover");
    await tx.mail({
      dedupeKey: `merged:${event.mergeId}:${email}`,
      to: email,
      subject: t(`merged.${kind}.subject`),
      text: t(`merged.${kind}.text`),
      locale,
      path: kind === "kept" ? "/candidate/profile" : "/login",
    });
  }
}
