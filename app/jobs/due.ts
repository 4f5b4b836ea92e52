import { berlinDay } from "#app/domains/calendar/index.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { faultPoint } from "#app/platform/faults.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import type { DueHandler } from "./handler.ts";

const BATCH = 100;

/**
 * The job "due": does the work whose time has come by the application's clock. Work that fails stays due and is tried
 * at the next run.
 */
export async function doDueWork(
  services: Services,
  handlers: readonly DueHandler[],
): Promise<{ done: number; failed: number }> {
  const db = systemDb(services, "due", newId());
  const count = { done: 0, failed: 0 };
  for (;;) {
    const due = await db.dueWork.findMany({
      where: { doneAt: null, dueAt: { lte: services.clock.now() } },
      orderBy: [{ dueAt: "asc" }, { id: "asc" }],
      skip: count.failed,
      take: BATCH,
      select: { id: true, kind: true, subjectId: true },
    });
    if (due.length === 0) return count;
    for (const work of due) {
      try {
        await doOnce(services, work, handlers);
        count.done += 1;
      } catch (error) {
        count.failed += 1;
        services.log.error({ work: work.id, kind: work.kind, err: error }, "due work failed");
      }
    }
  }
}

async function doOnce(
  services: Services,
  work: { id: string; kind: string; subjectId: string },
  handlers: readonly DueHandler[],
): Promise<void> {
  const handler = handlers.find(({ kind }) => kind === work.kind);
  if (!handler) throw new Error(`no handler for due work of kind ${work.kind}`);
  await systemDb(services, "due", work.id).transaction(async (tx) => {
    const now = services.clock.now();
    const { count } = await tx.dueWork.updateMany({
      where: { id: work.id, doneAt: null },
      data: { doneAt: now },
    });
    if (count === 0) return;
    await handler.handle({ tx: tx.asSystem(handler.purpose), now, today: berlinDay(now) }, work.subjectId);
    faultPoint("due.before_commit");
  });
  faultPoint("due.after_commit");
}
