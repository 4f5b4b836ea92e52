import { mailTranslator } from "#app/i18n/mails.server.ts";
import type { Database } from "#app/platform/database/engine.ts";
import { newId } from "#app/platform/ids.ts";
import type { Mailer } from "#app/platform/mail/types.ts";
import type { MailUser, SignInMails } from "./better-auth.ts";

type Kind = "verifyEmail" | "resetPassword" | "magicLink" | "passwordChanged";

/** Writes the mails of sign-in and wakes the sender. Each request is a mail of its own. */
export function signInMails(parts: {
  database: Database;
  mail: Mailer;
  wakeMail(): Promise<void>;
}): SignInMails {
  const { prisma } = parts.database;
  const write = async (kind: Kind, user: MailUser, path: string): Promise<void> => {
    const t = mailTranslator(user.locale);
    await parts.mail.enqueue(prisma, {
      dedupeKey: `${kind}:${newId()}`,
      to: user.email,
      subject: t(`${kind}.subject`),
      text: t(`${kind}.text`, { name: user.name }),
      locale: user.locale ?? "de",
      path,
    });
    await parts.wakeMail();
  };
  return {
    verifyEmail: (user, token) => write("verifyEmail", user, `/verify-email/${token}`),
    passwordChanged: (user) => write("passwordChanged", user, "/login/forgotten"),
    resetPassword: (user, token) => write("resetPassword", user, `/reset-password/${token}`),
    magicLink: async (email, token) => {
      // an unknown address gets no mail, and the page says the same either way
      const user = await prisma.user.findUnique({
        where: { email },
        select: { email: true, name: true, locale: true },
      });
      if (user) await write("magicLink", user, `/login/link/${token}`);
    },
  };
}
