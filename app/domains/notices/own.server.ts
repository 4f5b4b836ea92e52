import type { UserCtx } from "#app/permissions/context.ts";
import type { NoticeCategory, NoticeDelivery } from "#app/platform/database/generated/enums.ts";
import { notFound } from "#app/platform/errors.ts";
import { COUNT_LIMIT, PAGE_SIZE } from "#app/platform/http/page.ts";
import { choicesOf, type Choices } from "./rules.ts";

/** A notice as its reader sees it. */
export interface OwnNotice {
  id: string;
  category: NoticeCategory;
  subject: string;
  /** language of the subject, which may be another than the page's */
  locale: string;
  createdAt: Date;
  unread: boolean;
}

export interface OwnNotices {
  notices: OwnNotice[];
  unread: number;
  total: number;
}

/** One page of what the signed-in person was told, newest first. */
export async function listNotices({ db, user }: UserCtx, page: number): Promise<OwnNotices> {
  const where = { userId: user.userId };
  const [rows, total, unread] = await Promise.all([
    db.notification.findMany({
      where,
      select: { id: true, category: true, subject: true, locale: true, createdAt: true, readAt: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db.notification.count({ where, take: COUNT_LIMIT }),
    db.notification.count({ where: { ...where, readAt: null } }),
  ]);
  return {
    notices: rows.map(({ readAt, ...notice }) => ({ ...notice, unread: readAt === null })),
    unread,
    total,
  };
}

/** Marks a notice as read and tells where it leads. @throws NotFoundError for one that is not the person's own */
export async function openNotice({ db, user, now }: UserCtx, noticeId: string): Promise<string> {
  const own = { id: noticeId, userId: user.userId };
  const notice = await db.notification.findFirst({ where: own, select: { path: true } });
  await db.notification.updateMany({ where: { ...own, readAt: null }, data: { readAt: now } });
  return notice?.path ?? notFound("Notification");
}

/** Marks one notice of the person's own as read; one that is read or gone stays so. */
export async function markRead({ db, user, now }: UserCtx, noticeId: string): Promise<void> {
  await db.notification.updateMany({
    where: { id: noticeId, userId: user.userId, readAt: null },
    data: { readAt: now },
  });
}

/** Marks everything as read that was told until an instant. */
export async function markAllRead({ db, user, now }: UserCtx, until: Date): Promise<void> {
  await db.notification.updateMany({
    where: { userId: user.userId, readAt: null, createdAt: { lte: until } },
    data: { readAt: now },
  });
}

/** How the signed-in person wants to be mailed. */
export async function ownChoices({ db, user }: UserCtx): Promise<Choices> {
  return choicesOf(
    await db.noticeChoice.findMany({
      where: { userId: user.userId },
      select: { category: true, delivery: true },
    }),
  );
}

/** Keeps the choices; the same post twice, or from two tabs, leaves one row per category. */
export async function saveChoices({ db, user: { userId } }: UserCtx, choices: Choices): Promise<void> {
  await db.transaction(
    async (tx) => {
      const known = await tx.noticeChoice.findMany({ where: { userId }, select: { category: true } });
      const stored = new Set(known.map(({ category }) => category));
      for (const [category, delivery] of Object.entries(choices) as [NoticeCategory, NoticeDelivery][]) {
        if (stored.has(category))
          await tx.noticeChoice.update({
            where: { userId_category: { userId, category } },
            data: { delivery },
          });
        else await tx.noticeChoice.create({ data: { userId, category, delivery } });
      }
    },
    { serializable: true },
  );
}
