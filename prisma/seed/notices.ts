import { berlinDay } from "#app/domains/calendar/index.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { wiring } from "#app/wiring.ts";
import type { Stage } from "./stage.ts";

/** How far back notices reach, and from when on they have been read. */
const DAYS = 30;
const READ_AFTER_DAYS = 12;

/** What the stories of the last weeks told people; the older half has been read. */
export async function seedNotices(stage: Stage): Promise<void> {
  const { prisma, services } = stage;
  const now = services.clock.now();
  const events = await prisma.outboxEvent.findMany({
    where: { createdAt: { gte: stage.instant(DAYS) } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  for (const { id, type, payload, createdAt } of events) {
    const telling = wiring.events.filter((one) => one.type === type && one.name.startsWith("mail_"));
    for (const { purpose, handle } of telling) {
      await systemDb(services, purpose, id).transaction((tx) =>
        handle({ tx: tx.asSystem(purpose), now, today: berlinDay(now) }, payload),
      );
    }
    // told today by the clock of the stage, in the story on the day itself
    if (telling.length > 0)
      await prisma.notification.updateMany({ where: { createdAt: now }, data: { createdAt } });
  }
  await prisma.notification.updateMany({
    where: { createdAt: { lt: stage.instant(READ_AFTER_DAYS) } },
    data: { readAt: stage.instant(READ_AFTER_DAYS) },
  });
}
