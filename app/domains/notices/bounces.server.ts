import type { UserCtx } from "#app/permissions/context.ts";
import { notFound } from "#app/platform/errors.ts";
import { COUNT_LIMIT, PAGE_SIZE } from "#app/platform/http/page.ts";

/** A mail that did not arrive, or of which nobody knows, as the center's people see it. */
export interface Bounce {
  id: string;
  email: string;
  /** the address the person has by now, when it is another one */
  nowEmail: string | null;
  /** whose account it is; null for an address that is nobody's */
  name: string | null;
  subject: string;
  /** it may have arrived: the line broke, or the process died, when it had been handed over */
  uncertain: boolean;
  at: Date;
  retriedAt: Date | null;
}

/** What did not reach the people the asker looks after, newest first. */
export async function listBounces(
  { db }: UserCtx,
  page: number,
): Promise<{ bounces: Bounce[]; total: number }> {
  const [rows, total] = await Promise.all([
    db.mailBounce.findMany({
      select: {
        ...{ id: true, email: true, subject: true, uncertain: true, at: true, retriedAt: true },
        user: { select: { name: true, email: true } },
      },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db.mailBounce.count({ take: COUNT_LIMIT }),
  ]);
  const bounces = rows.map(({ user, ...bounce }) => ({
    ...bounce,
    name: user?.name ?? null,
    nowEmail: user !== null && user.email !== bounce.email ? user.email : null,
  }));
  return { bounces, total };
}

/** When the latest mail to the person's present address came back and none was sent again or taken since; null when none did. */
export async function lastBounce({ db, user }: UserCtx): Promise<Date | null> {
  const bounce = await db.mailBounce.findFirst({
    where: { userId: user.userId, email: user.email, uncertain: false, retriedAt: null, takenAt: null },
    select: { at: true },
    orderBy: { at: "desc" },
  });
  return bounce?.at ?? null;
}

/** Somebody whose mails come back, at the address they have now. */
export interface ComingBack {
  userId: string;
  name: string;
  email: string;
  since: Date;
}

/**
 * Of the people of these companies and candidates those whose mails come back, as far as the asker looks after them; over
 * as soon as the address is another one, or a later mail to it was taken.
 */
export async function listComingBack(
  { db }: UserCtx,
  of: readonly ({ companyId: string } | { candidateId: string })[],
): Promise<ComingBack[]> {
  const people = await db.user.findMany({
    where: { disabledAt: null, memberships: { some: { endedAt: null, OR: [...of] } } },
    select: {
      ...{ id: true, name: true, email: true },
      bounces: {
        where: { uncertain: false, retriedAt: null, takenAt: null },
        select: { email: true, at: true },
        orderBy: { at: "asc" },
      },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.flatMap(({ id: userId, name, email, bounces }) => {
    const first = bounces.find((bounce) => bounce.email.toLowerCase() === email.toLowerCase());
    return first ? [{ userId, name, email, since: first.at }] : [];
  });
}

/**
 * Has a mail sent once more, to the address its reader has now. Pressed twice it goes out once.
 * @throws NotFoundError for a mail to people the asker does not look after
 */
export async function retryBounce({ db, now }: UserCtx, bounceId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const bounce = await tx.mailBounce.findFirst({
      where: { id: bounceId },
      select: { mailId: true, email: true, userId: true },
    });
    if (!bounce) return notFound("MailBounce");
    const { count } = await tx.mailBounce.updateMany({
      where: { id: bounceId, retriedAt: null },
      data: { retriedAt: now },
    });
    if (count === 0) return;
    const house = tx.asSystem("retry_mail");
    const user = bounce.userId
      ? await house.user.findUnique({ where: { id: bounce.userId }, select: { email: true } })
      : null;
    await house.mailMessage.updateMany({
      where: { id: bounce.mailId, sentAt: null, failedAt: { not: null } },
      data: {
        to: user?.email ?? bounce.email,
        ...{ failedAt: null, claimedAt: null, notBefore: null, lastError: null, attempts: 0 },
      },
    });
  });
}
