import type { Prisma } from "#app/platform/database/generated/client.ts";

/** A mail as a domain wishes it. The frame (link, "replies are not read") is added by the mailer. */
export interface OutgoingMail {
  /** a mail with a key that was used before is not written again, so events may be handled twice */
  dedupeKey: string;
  to: string;
  subject: string;
  /** plain text without greeting line ends of its own; no link to the page, see `path` */
  text: string;
  /** "de", "en" or "ar"; anything else is written in German */
  locale: string;
  /** page the mail links to, starting with "/" */
  path: string;
  /** the center that is told when it does not arrive, for an address that is nobody's account */
  centerId?: string;
  /** the address that reads answers; without one the frame says that nobody does */
  replyTo?: string;
}

/** The part of a transaction that the mailer needs. */
export type MailTx = Pick<Prisma.TransactionClient, "mailMessage">;

/** Writes mails into the caller's transaction; `sendDueMail` sends them later. */
export interface Mailer {
  enqueue(tx: MailTx, mail: OutgoingMail): Promise<void>;
}

/** A mail ready for delivery. */
export interface MailToDeliver {
  id: string;
  to: string;
  subject: string;
  text: string;
  locale: string;
  replyTo: string | null;
  createdAt: Date;
}

/**
 * What became of a delivery:
 * `sent` the other side has it; `retry` it surely has not; `refused` it never will take it;
 * `unknown` the line broke after the whole message was handed over.
 */
export type DeliveryOutcome = "sent" | "retry" | "refused" | "unknown";

export interface MailTransport {
  deliver(mail: MailToDeliver): Promise<{ outcome: DeliveryOutcome; reason?: string }>;
  /** delivering the same mail again cannot produce a second copy */
  idempotent: boolean;
  close(): void;
}
