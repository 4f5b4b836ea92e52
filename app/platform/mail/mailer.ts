import { mailTranslator } from "#app/i18n/mails.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import { newId } from "#app/platform/ids.ts";
import { isPlaceholderAddress } from "./no-mail.ts";
import type { Mailer, OutgoingMail } from "./types.ts";

/** Makes the mailer of an application reachable at `baseUrl` (no slash at the end). */
export function createMailer(parts: { clock: Clock; baseUrl: string }): Mailer {
  return {
    enqueue: async (tx, mail) => {
      if (isPlaceholderAddress(mail.to)) return;
      // ON CONFLICT DO NOTHING: a known key must not break the caller's transaction
      await tx.mailMessage.createMany({
        data: {
          id: newId(),
          dedupeKey: mail.dedupeKey,
          to: mail.to,
          subject: mail.subject,
          text: framedText(mail, parts.baseUrl),
          locale: mail.locale,
          centerId: mail.centerId ?? null,
          replyTo: mail.replyTo ?? null,
          createdAt: parts.clock.now(),
        },
        skipDuplicates: true,
      });
    },
  };
}

/** The text with the link to its page and the note that replies are not read, unless somebody does. */
export function framedText(mail: OutgoingMail, baseUrl: string): string {
  const t = mailTranslator(mail.locale);
  return [
    mail.text.trim(),
    `${t("frame.open")}\n${new URL(mail.path, baseUrl).href}`,
    ["-- ", ...(mail.replyTo === undefined ? [t("frame.noReply")] : []), t("frame.sender")].join("\n"),
  ].join("\n\n");
}
