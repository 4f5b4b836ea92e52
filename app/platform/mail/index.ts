import type { Services } from "#app/platform/services.ts";
import { outboxFolder, outboxTransport } from "./outbox.server.ts";
import { sendWaitingMail } from "./send-due.ts";
import type { SendReport } from "./send-due.ts";
import { smtpTransport } from "./smtp.ts";
import type { MailTransport } from "./types.ts";

export { createMailer } from "./mailer.ts";
export { outboxFolder, readOutbox } from "./outbox.server.ts";
export type { OutboxMail } from "./outbox.server.ts";
export type { Mailer, MailTx, OutgoingMail } from "./types.ts";

/** The way mails leave: the outbox folder in demo mode, else the SMTP server; null when none is named. */
function transportOf(env: Services["env"]): MailTransport | null {
  if (env.demo) return outboxTransport(outboxFolder(env.dataDir));
  return env.smtpUrl === null ? null : smtpTransport(env.smtpUrl, env.mailFrom);
}

/**
 * The job "mail": sends what waits and says on the log what could not be sent. Outside demo mode
 * without an SMTP server every mail keeps waiting.
 * @param ending once aborted, no further mail is begun
 */
export async function sendDueMail(
  services: Pick<Services, "database" | "clock" | "env" | "log">,
  ending?: AbortSignal,
): Promise<SendReport | null> {
  const transport = transportOf(services.env);
  if (transport === null) {
    services.log.warn("SMTP_URL is not set: mails wait");
    return null;
  }
  try {
    const report = await sendWaitingMail(services, transport, ending);
    if (report.failed + report.unknown > 0) services.log.error(report, "mails not sent");
    else if (report.waiting > 0) services.log.warn(report, "mails wait for another attempt");
    return report;
  } finally {
    transport.close();
  }
}
