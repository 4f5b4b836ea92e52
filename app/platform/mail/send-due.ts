import type { Clock } from "#app/platform/clock.ts";
import type { Database } from "#app/platform/database/engine.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { faultPoint } from "../faults.ts";
import type { DeliveryOutcome, MailToDeliver, MailTransport } from "./types.ts";

const BATCH = 50;
const MINUTE = 60_000;
/** Waiting times after the first, second … failed attempt; the last one repeats. */
const PAUSES = [1, 5, 15, 60, 240].map((minutes) => minutes * MINUTE);
const MAX_ATTEMPTS = 12;
/** A claim so old belongs to a process that died. */
const STALE_CLAIM = 15 * MINUTE;

export interface SendReport {
  sent: number;
  /** will be tried again */
  waiting: number;
  /** given up, or never taken by the other side */
  failed: number;
  /** perhaps sent, therefore not sent again */
  unknown: number;
}

/** How long to wait after `attempts` failed attempts, in milliseconds; null when it is enough. */
export function pauseAfter(attempts: number): number | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  return PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? MINUTE;
}

/**
 * Sends the mails that wait. Each is claimed first, so two workers never send the same one; a mail
 * whose claim was left by a dying process is repeated only where that cannot make a second copy.
 */
export async function sendWaitingMail(
  services: { database: Database; clock: Clock },
  transport: MailTransport,
): Promise<SendReport> {
  const { prisma } = services.database;
  const report: SendReport = { sent: 0, waiting: 0, failed: 0, unknown: 0 };
  if (transport.idempotent) await releaseStaleClaims(prisma, services.clock);
  for (const mail of await waitingMails(prisma, services.clock)) {
    if (!(await claim(prisma, mail, services.clock))) continue;
    faultPoint("mail.after_claim");
    const { outcome, reason } = await transport.deliver(mail);
    faultPoint("mail.after_delivery");
    await settle(prisma, { ...mail, outcome, reason: reason ?? null }, services.clock, report);
  }
  return report;
}

async function releaseStaleClaims(prisma: PrismaClient, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - STALE_CLAIM);
  await prisma.mailMessage.updateMany({
    where: { sentAt: null, failedAt: null, claimedAt: { lt: before } },
    data: { claimedAt: null },
  });
}

type WaitingMail = MailToDeliver & { attempts: number; centerId: string | null };

function waitingMails(prisma: PrismaClient, clock: Clock): Promise<WaitingMail[]> {
  return prisma.mailMessage.findMany({
    where: {
      sentAt: null,
      failedAt: null,
      claimedAt: null,
      OR: [{ notBefore: null }, { notBefore: { lte: clock.now() } }],
    },
    orderBy: { createdAt: "asc" },
    take: BATCH,
    select: {
      ...{ id: true, to: true, subject: true, text: true, locale: true, createdAt: true },
      ...{ replyTo: true, attempts: true, centerId: true },
    },
  });
}

async function claim(prisma: PrismaClient, mail: WaitingMail, clock: Clock): Promise<boolean> {
  const { count } = await prisma.mailMessage.updateMany({
    where: { id: mail.id, sentAt: null, claimedAt: null, attempts: mail.attempts },
    data: { claimedAt: clock.now(), attempts: { increment: 1 } },
  });
  return count === 1;
}

async function settle(
  prisma: PrismaClient,
  mail: WaitingMail & { outcome: DeliveryOutcome; reason: string | null },
  clock: Clock,
  report: SendReport,
): Promise<void> {
  const now = clock.now();
  const where = { id: mail.id };
  switch (mail.outcome) {
    case "sent":
      report.sent += 1;
      // the text may hold the secret of a link, and names: it is not kept
      await prisma.mailMessage.update({
        where,
        data: { sentAt: now, claimedAt: null, lastError: null, text: "" },
      });
      // mails arrive at this address again
      await prisma.mailBounce.updateMany({
        where: { email: mail.to, takenAt: null },
        data: { takenAt: now },
      });
      return;
    case "unknown":
      // keeps its claim: nobody sends it again
      report.unknown += 1;
      await prisma.mailMessage.update({ where, data: { lastError: mail.reason } });
      return;
    default: {
      const pause = mail.outcome === "refused" ? null : pauseAfter(mail.attempts + 1);
      const failed = { claimedAt: null, lastError: mail.reason };
      if (pause === null) {
        report.failed += 1;
        await giveUp(prisma, mail, { ...failed, failedAt: now });
      } else {
        report.waiting += 1;
        const notBefore = new Date(now.getTime() + pause);
        await prisma.mailMessage.update({ where, data: { ...failed, notBefore } });
      }
    }
  }
}

/** The mail will not arrive: whoever the address belongs to, and who looks after them, can see so. */
async function giveUp(
  prisma: PrismaClient,
  mail: WaitingMail & { reason: string | null },
  data: { claimedAt: null; lastError: string | null; failedAt: Date },
): Promise<void> {
  const { id: mailId, to: email, subject, centerId, reason } = mail;
  await prisma.$transaction(async (tx) => {
    await tx.mailMessage.update({ where: { id: mailId }, data });
    const user = await tx.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
    await tx.mailBounce.create({
      data: { mailId, email, subject, centerId, reason, userId: user?.id ?? null, at: data.failedAt },
    });
  });
}
