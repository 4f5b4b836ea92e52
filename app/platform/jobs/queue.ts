import { PgBoss } from "pg-boss";
import type { Database } from "../database/engine.ts";
import type { Logger } from "../log.ts";
import { JOB_NAMES } from "./types.ts";
import type { JobHandlers, JobName, JobQueue } from "./types.ts";

/** When each job is woken at the latest, as cron in UTC, even if nobody asked. */
const SCHEDULE: Record<JobName, string> = {
  outbox: "* * * * *",
  mail: "* * * * *",
  due: "* * * * *",
  sweep: "17 2 * * *",
};

/** Seconds; the shortest pg-boss knows. */
const HEARTBEAT = 10;

/**
 * pg-boss in the application's own database: of several processes on one server, one alone runs a job at a time.
 * "stately" keeps at most one run waiting beside the one at work, so a wake during a run leads to one more run.
 */
export function createJobQueue(database: Pick<Database, "kind" | "executeSql">, log: Logger): JobQueue {
  let running: { boss: PgBoss; workers: Map<JobName, string> } | null = null;
  const ending = new AbortController();

  return {
    async wake(name) {
      if (!running) return;
      try {
        await running.boss.send(name);
        const worker = running.workers.get(name);
        if (worker) running.boss.notifyWorker(worker);
      } catch (error) {
        // the schedule will wake it; the caller's work is committed and must not fail now
        log.warn({ job: name, err: error }, "wake failed");
      }
    },

    async start(handlers: JobHandlers) {
      const boss = new PgBoss({
        db: { executeSql: database.executeSql },
        backend: database.kind === "embedded" ? "pglite" : "postgres",
        schema: "pgboss",
        persistWarnings: false,
        persistQueueStats: false,
        reindex: false,
        monitorVacuum: false,
        monitorIntervalSeconds: HEARTBEAT,
        superviseIntervalSeconds: HEARTBEAT,
      });
      boss.on("error", (error) => log.error({ err: error }, "job queue"));
      await boss.start();
      const workers = new Map<JobName, string>();
      for (const name of JOB_NAMES) {
        await boss.createQueue(name, { policy: "stately", retryLimit: 0, deleteAfterSeconds: 3600 });
        // a run whose process died is over when its heart stops, not after the quarter of an hour a run may take
        await boss.updateQueue(name, { heartbeatSeconds: HEARTBEAT });
        await boss.schedule(name, SCHEDULE[name]);
        const worker = await boss.work(name, { pollingIntervalSeconds: 10 }, () =>
          handlers[name](ending.signal).catch((error: unknown) => {
            log.error({ job: name, err: error }, "job failed");
            throw error;
          }),
        );
        workers.set(name, worker);
      }
      running = { boss, workers };
    },

    async stop() {
      const boss = running?.boss;
      running = null;
      ending.abort();
      await boss?.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
