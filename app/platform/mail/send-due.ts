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
  /** perhaps sent, therefore not sent again by itself: a person decides */
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
 * @param ending once aborted, no further mail is claimed: one that is cut off in the middle would be of uncertain fate
 */
export async function sendWaitingMail(
  services: { database: Database; clock: Clock },
  transport: MailTransport,
  ending?: AbortSignal,
): Promise<SendReport> {
  const { prisma } = services.database;
  const report: SendReport = { sent: 0, waiting: 0, failed: 0, unknown: 0 };
  if (transport.idempotent) await releaseStaleClaims(prisma, services.clock);
  else await tellOfStaleClaims(prisma, services.clock, report);
  for (const mail of await waitingMails(prisma, services.clock)) {
    if (ending?.aborted) break;
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

/** A process died with these in hand: they may have left, and whoever looks after their readers is told so. */
async function tellOfStaleClaims(prisma: PrismaClient, clock: Clock, report: SendReport): Promise<void> {
  const now = clock.now();
  const stale = await prisma.mailMessage.findMany({
    where: { sentAt: null, failedAt: null, claimedAt: { lt: new Date(now.getTime() - STALE_CLAIM) } },
    take: BATCH,
    select: { id: true, to: true, subject: true, centerId: true, lastError: true },
  });
  for (const mail of stale) {
    report.unknown += 1;
    await giveUp(prisma, { ...mail, reason: mail.lastError, uncertain: true }, now);
  }
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
        data: { sentAt: now, failedAt: null, claimedAt: null, lastError: null, text: "" },
      });
      // mails arrive at this address again
      await prisma.mailBounce.updateMany({
        where: { email: mail.to, takenAt: null },
        data: { takenAt: now },
      });
      return;
    case "unknown":
      report.unknown += 1;
      await giveUp(prisma, { ...mail, uncertain: true }, now);
      return;
    default: {
      const pause = mail.outcome === "refused" ? null : pauseAfter(mail.attempts + 1);
      if (pause === null) {
        report.failed += 1;
        await giveUp(prisma, { ...mail, uncertain: false }, now);
      } else {
        report.waiting += 1;
        const notBefore = new Date(now.getTime() + pause);
        await prisma.mailMessage.update({
          where,
          data: { claimedAt: null, lastError: mail.reason, notBefore },
        });
      }
    }
  }
}

/** The mail will not arrive, or nobody knows: whoever the address belongs to, and who looks after them, can see so. */
async function giveUp(
  prisma: PrismaClient,
  mail: Pick<WaitingMail, "id" | "to" | "subject" | "centerId"> & {
    reason: string | null;
    uncertain: boolean;
  },
  at: Date,
): Promise<void> {
  const { id: mailId, to: email, subject, centerId, reason, uncertain } = mail;
  await prisma.$transaction(async (tx) => {
    // two workers may find the same dead claim
    const { count } = await tx.mailMessage.updateMany({
      where: { id: mailId, sentAt: null, failedAt: null },
      data: { claimedAt: null, lastError: reason, failedAt: at },
    });
    if (count === 0) return;
    const user = await tx.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
    await tx.mailBounce.create({
      data: { mailId, email, subject, centerId, reason, uncertain, userId: user?.id ?? null, at },
    });
  });
}
