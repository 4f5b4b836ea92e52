import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MailToDeliver, MailTransport } from "./types.ts";

/** A mail in the demo's outbox folder. */
export interface OutboxMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  locale: string;
  replyTo: string | null;
  createdAt: string;
}

/** The folder of the demo's mails. */
export function outboxFolder(dataDir: string): string {
  return join(dataDir, "outbox");
}

/** Demo mode: each mail is a file named by its id, so that delivering twice is delivering once. */
export function outboxTransport(folder: string): MailTransport {
  return {
    idempotent: true,
    deliver: async (mail: MailToDeliver) => {
      mkdirSync(folder, { recursive: true });
      const { id, to, subject, text, locale, replyTo } = mail;
      const createdAt = mail.createdAt.toISOString();
      const content: OutboxMail = { id, to, subject, text, locale, replyTo, createdAt };
      const file = join(folder, `${id}.json`);
      writeFileSync(`${file}.part`, `${JSON.stringify(content, null, 2)}\n`);
      renameSync(`${file}.part`, file);
      return { outcome: "sent" };
    },
    close: () => undefined,
  };
}

/** The latest mails of the outbox, newest first (ids are ordered by time). */
export function readOutbox(folder: string, limit = 100): OutboxMail[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith(".json"))
    .sort()
    .reverse()
    .slice(0, limit)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as OutboxMail);
}
