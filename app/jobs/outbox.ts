import { berlinDay } from "#app/domains/calendar/index.ts";
import { systemDb } from "#app/permissions/system-db.server.ts";
import { UniqueConflictError } from "#app/platform/errors.ts";
import { faultPoint } from "#app/platform/faults.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";
import type { EventHandler } from "./handler.ts";

const BATCH = 100;

interface StoredEvent {
  id: string;
  type: string;
  payload: unknown;
}

/**
 * The job "outbox": hands waiting events to their handlers, oldest first, each handler once per event. An event whose
 * handler fails stays and is tried at the next run; those behind it do not wait for it.
 */
export async function drainOutbox(
  services: Services,
  handlers: readonly EventHandler[],
): Promise<{ handled: number; failed: number }> {
  const db = systemDb(services, "outbox", newId());
  const count = { handled: 0, failed: 0 };
  for (;;) {
    const events = await db.outboxEvent.findMany({
      where: { processedAt: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      skip: count.failed,
      take: BATCH,
      select: { id: true, type: true, payload: true },
    });
    if (events.length === 0) return count;
    for (const event of events) {
      const done = await handleEvent(services, event, handlers);
      if (done) {
        await db.outboxEvent.update({ where: { id: event.id }, data: { processedAt: services.clock.now() } });
      }
      count[done ? "handled" : "failed"] += 1;
    }
  }
}

async function handleEvent(
  services: Services,
  event: StoredEvent,
  handlers: readonly EventHandler[],
): Promise<boolean> {
  let done = true;
  for (const handler of handlers) {
    if (handler.type !== event.type) continue;
    try {
      await handleOnce(services, event, handler);
    } catch (error) {
      done = false;
      services.log.error({ event: event.id, handler: handler.name, err: error }, "event handler failed");
    }
  }
  return done;
}

/** The mark and the handler's writes stand or fall together, so that a second run, or a second process, does nothing. */
async function handleOnce(services: Services, event: StoredEvent, handler: EventHandler): Promise<void> {
  const db = systemDb(services, "outbox", event.id);
  const mark = { eventId: event.id, handler: handler.name };
  if (await db.eventHandling.findUnique({ where: { eventId_handler: mark } })) return;
  try {
    await db.transaction(async (tx) => {
      const now = services.clock.now();
      await tx.eventHandling.create({ data: { ...mark, handledAt: now } });
      await handler.handle({ tx: tx.asSystem(handler.purpose), now, today: berlinDay(now) }, event.payload);
      faultPoint("event.before_commit");
    });
    faultPoint("event.after_commit");
  } catch (error) {
    const takenByAnother = error instanceof UniqueConflictError && error.subject === "EventHandling";
    if (!takenByAnother) throw error;
  }
}
