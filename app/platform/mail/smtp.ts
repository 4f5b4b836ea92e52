import { Readable } from "node:stream";
import { createTransport } from "nodemailer";
import type { DeliveryOutcome, MailTransport } from "./types.ts";

/** What nodemailer says about a failed delivery. */
interface SmtpFailure extends Error {
  code?: string;
  /** the server's three digits, when it answered */
  responseCode?: number;
}

/** Sends through an SMTP server; `url` as nodemailer takes it: smtp://user:password@host:587 */
export function smtpTransport(url: string, from: string): MailTransport {
  const smtp = createTransport(url, { from });
  const domain = from.slice(from.lastIndexOf("@") + 1).replace(/>.*$/, "");
  return {
    idempotent: false,
    deliver: async (mail) => {
      // the text is handed over as a stream: once it was read to its end, the server may have the mail
      const text = Readable.from([mail.text]);
      let handedOver = false;
      text.once("end", () => {
        handedOver = true;
      });
      try {
        await smtp.sendMail({
          to: mail.to,
          ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
          subject: mail.subject,
          text,
          textEncoding: "base64",
          // the same mail keeps its id, whoever sends it
          messageId: `<${mail.id}@${domain}>`,
          date: mail.createdAt,
          headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.locale },
        });
        return { outcome: "sent" };
      } catch (error) {
        const failure = error as SmtpFailure;
        return { outcome: outcomeOf(failure, handedOver), reason: reasonOf(failure) };
      }
    },
    close: () => {
      smtp.close();
    },
  };
}

/** Never the message itself: a server's answer often repeats the address. */
function reasonOf({ code, responseCode }: SmtpFailure): string {
  return [code ?? "error", responseCode].filter(Boolean).join(" ");
}

function outcomeOf(failure: SmtpFailure, handedOver: boolean): DeliveryOutcome {
  const { code, responseCode } = failure;
  if (responseCode === undefined) return handedOver ? "unknown" : "retry";
  // a 5xx about sender, recipient or message is final (RFC 5321, 4.2.1); a 5xx about the login is our mistake
  const final = responseCode >= 500 && (code === "EENVELOPE" || code === "EMESSAGE");
  return final ? "refused" : "retry";
}
