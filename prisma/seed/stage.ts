import { addDays, addMonths, berlinDay, toUtcDate, weekdayOf } from "#app/domains/calendar/index.ts";
import type { PlainDate } from "#app/domains/calendar/index.ts";
import type { Principal, UserCtx } from "#app/permissions/context.ts";
import { makeContext } from "#app/permissions/make-context.server.ts";
import { movableClock } from "#app/platform/clock.ts";
import type { Prisma, PrismaClient } from "#app/platform/database/generated/client.ts";
import { newId } from "#app/platform/ids.ts";
import type { Services } from "#app/platform/services.ts";

const HOUR = 60 * 60 * 1000;
/** Morning in Germany, summer and winter. */
const MORNING = 8 * HOUR;
const NEXT_STEP = HOUR / 3;

/** Where the demo's story is played: everything in one transaction, on days counted back from today. */
export interface Stage {
  services: Services;
  prisma: Prisma.TransactionClient;
  today: PlainDate;
  /** the id of a record by its name in the tables, the same whenever it is asked for */
  id(name: string): string;
  /** adds a person who acts later */
  cast(key: string, person: Principal): void;
  person(key: string): Principal;
  /** a working morning so many days ago; 0 is now */
  instant(daysAgo: number): Date;
  /** the first of the month so many months from now */
  firstOfMonth(monthsAhead: number): PlainDate;
  story(): Story;
  /** writes what the stories left in the log and for the outbox */
  writeLog(): Promise<void>;
}

/** Steps one after the other: a later one never happens before an earlier one. */
export interface Story {
  /** the person, on that day */
  as(key: string, daysAgo: number): UserCtx;
}

/**
 * Runs the work in one transaction: an interrupted demo leaves an empty database behind. Transactions of the actions
 * become part of it.
 */
export async function onStage<T>(services: Services, work: (stage: Stage) => Promise<T>): Promise<T> {
  const now = services.clock.now();
  const clock = movableClock(now);
  return services.database.prisma.$transaction(
    async (client) => {
      const log: Log = { auditEntries: [], events: [] };
      const database = { ...services.database, prisma: joined(client, log) };
      // what was written long ago wakes nobody
      const jobs = { ...services.jobs, wake: async () => undefined };
      const inside = { ...services, database, clock, jobs };
      return work(stageOf(inside, { client, log, now, moveTo: clock.moveTo }));
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

/** Rows that nobody reads while the stories play: kept and written together, a third of all statements less. */
interface Log {
  auditEntries: Prisma.AuditEntryCreateManyInput[];
  events: Prisma.OutboxEventCreateManyInput[];
}

/** The client of a running transaction: `$transaction` stays in it, the log is kept for the end. */
function joined(client: Prisma.TransactionClient, log: Log): PrismaClient {
  const kept: Record<string, unknown> = {
    $transaction: (work: (inner: Prisma.TransactionClient) => Promise<unknown>) => work(face),
    auditEntry: {
      create: async ({ data }: { data: Prisma.AuditEntryCreateManyInput }) => {
        log.auditEntries.push(data);
      },
      createMany: async ({ data }: { data: Prisma.AuditEntryCreateManyInput[] }) => {
        log.auditEntries.push(...data);
      },
    },
    outboxEvent: {
      create: async ({ data }: { data: Prisma.OutboxEventCreateManyInput }) => {
        log.events.push({ ...data, processedAt: data.createdAt });
      },
    },
  };
  const face: PrismaClient = new Proxy(client as PrismaClient, {
    get: (target, key) => kept[String(key)] ?? (Reflect.get(target, key) as unknown),
  });
  return face;
}

interface Inside {
  client: Prisma.TransactionClient;
  log: Log;
  now: Date;
  moveTo(instant: Date): void;
}

function stageOf(services: Services, { client: prisma, log, now, moveTo }: Inside): Stage {
  const today = berlinDay(now);
  const ids = new Map<string, string>();
  const people = new Map<string, Principal>();
  const instant = (daysAgo: number): Date => {
    if (daysAgo === 0) return now;
    const day = addDays(today, -daysAgo);
    const weekend = Math.max(weekdayOf(day) - 5, 0);
    const morning = toUtcDate(addDays(day, -weekend)).getTime() + MORNING;
    return new Date(Math.min(morning, now.getTime()));
  };
  const person = (key: string): Principal => {
    const found = people.get(key);
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  };
  return {
    services,
    prisma,
    today,
    id: (name) => {
      const id = ids.get(name) ?? newId();
      ids.set(name, id);
      return id;
    },
    cast: (key, who) => void people.set(key, who),
    person,
    instant,
    firstOfMonth: (monthsAhead) => `${addMonths(today, monthsAhead).slice(0, 8)}01` as PlainDate,
    writeLog: async () => {
      await prisma.auditEntry.createMany({ data: log.auditEntries });
      await prisma.outboxEvent.createMany({ data: log.events });
    },
    story: () => {
      let last = 0;
      return {
        as: (key, daysAgo) => {
          const next = Math.max(instant(daysAgo).getTime(), last + NEXT_STEP);
          last = Math.min(next, now.getTime());
          moveTo(new Date(last));
          const user = person(key);
          return { ...makeContext(services, { user, locale: "de", requestId: newId() }), user };
        },
      };
    },
  };
}
