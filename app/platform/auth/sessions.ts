import { systemClock } from "#app/platform/clock.ts";
import type { PrismaClient } from "#app/platform/database/generated/client.ts";
import { ACCOUNT } from "./account.ts";
import type { Auth, SessionInfo } from "./types.ts";

/** A session that nobody used for so long has ended. */
const IDLE_MS = 7 * 24 * 60 * 60 * 1000;
/** How exactly the last use is kept: a write per request would be a waste. */
const TOUCH_MS = 60 * 60 * 1000;

// Browsers end cookies by the real time, so sessions end by the machine's clock,
// not by the application's, which a test or the demo may move by months.
const clock = systemClock;

/** Finds the live session behind a token, and whose it is: one statement, a second at most once an hour. */
export async function findLiveSession(prisma: PrismaClient, token: string): Promise<SessionInfo | null> {
  const session = await prisma.session.findUnique({
    where: { token },
    relationLoadStrategy: "join",
    select: {
      id: true,
      userId: true,
      expiresAt: true,
      updatedAt: true,
      user: { select: { disabledAt: true, ...ACCOUNT } },
    },
  });
  const now = clock.now();
  if (!session || session.user.disabledAt || session.expiresAt <= now) return null;
  const idle = now.getTime() - session.updatedAt.getTime();
  if (idle > IDLE_MS) return null;
  if (idle > TOUCH_MS) {
    await prisma.session.updateMany({ where: { id: session.id }, data: { updatedAt: now } });
  }
  const { disabledAt: _, ...account } = session.user;
  return { userId: session.userId, sessionId: session.id, account };
}

type SessionList = Pick<
  Auth,
  "listSessions" | "endSession" | "endOtherSessions" | "endAllSessions" | "forgetEndedSessions"
>;

/** The list of places where a person is signed in, and the ways to end them. */
export function sessionList(prisma: PrismaClient): SessionList {
  return {
    listSessions: async (userId) => {
      const now = clock.now();
      const rows = await prisma.session.findMany({
        where: {
          userId,
          expiresAt: { gt: now },
          updatedAt: { gt: new Date(now.getTime() - IDLE_MS) },
        },
        orderBy: { updatedAt: "desc" },
        take: 50,
        select: { id: true, createdAt: true, updatedAt: true, userAgent: true },
      });
      return rows.map((row) => ({
        id: row.id,
        startedAt: row.createdAt,
        lastUsedAt: row.updatedAt,
        userAgent: row.userAgent || null,
      }));
    },
    endSession: async (userId, sessionId) => {
      const { count } = await prisma.session.deleteMany({ where: { id: sessionId, userId } });
      return count > 0;
    },
    endOtherSessions: async (userId, keepSessionId) => {
      await prisma.session.deleteMany({ where: { userId, id: { not: keepSessionId } } });
    },
    endAllSessions: async (userId) => {
      await prisma.session.deleteMany({ where: { userId } });
    },
    forgetEndedSessions: async () => {
      const now = clock.now();
      const unusedSince = new Date(now.getTime() - IDLE_MS);
      const { count } = await prisma.session.deleteMany({
        where: { OR: [{ expiresAt: { lte: now } }, { updatedAt: { lte: unusedSince } }] },
      });
      return count;
    },
  };
}
